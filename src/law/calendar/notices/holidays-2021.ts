/** The State Council's holidays of 2021. */

import { day } from '../day.ts';
import type { AnnualNotice } from '../holiday-notice.ts';

export const holidays2021: AnnualNotice = {
  kind: 'annual',
  year: 2021,
  number: '国办发明电〔2020〕27号',
  title: '国务院办公厅关于2021年部分节假日安排的通知',
  issued: day('2020-11-25'),
  url: 'https://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2021-01-01'), through: day('2021-01-03'), worked: [] },
    {
      holidays: ['春节'],
      from: day('2021-02-11'),
      through: day('2021-02-17'),
      worked: [day('2021-02-07'), day('2021-02-20')],
    },
    { holidays: ['清明节'], from: day('2021-04-03'), through: day('2021-04-05'), worked: [] },
    {
      holidays: ['劳动节'],
      from: day('2021-05-01'),
      through: day('2021-05-05'),
      worked: [day('2021-04-25'), day('2021-05-08')],
    },
    { holidays: ['端午节'], from: day('2021-06-12'), through: day('2021-06-14'), worked: [] },
    { holidays: ['中秋节'], from: day('2021-09-19'), through: day('2021-09-21'), worked: [day('2021-09-18')] },
    {
      holidays: ['国庆节'],
      from: day('2021-10-01'),
      through: day('2021-10-07'),
      worked: [day('2021-09-26'), day('2021-10-09')],
    },
  ],
};
