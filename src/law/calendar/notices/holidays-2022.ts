/** The State Council's holidays of 2022. */

import { day } from '../day.ts';
import type { AnnualNotice } from '../holiday-notice.ts';

export const holidays2022: AnnualNotice = {
  kind: 'annual',
  year: 2022,
  number: '国办发明电〔2021〕11号',
  title: '国务院办公厅关于2022年部分节假日安排的通知',
  issued: day('2021-10-25'),
  url: 'https://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2022-01-01'), through: day('2022-01-03'), worked: [] },
    {
      holidays: ['春节'],
      from: day('2022-01-31'),
      through: day('2022-02-06'),
      worked: [day('2022-01-29'), day('2022-01-30')],
    },
    { holidays: ['清明节'], from: day('2022-04-03'), through: day('2022-04-05'), worked: [day('2022-04-02')] },
    {
      holidays: ['劳动节'],
      from: day('2022-04-30'),
      through: day('2022-05-04'),
      worked: [day('2022-04-24'), day('2022-05-07')],
    },
    { holidays: ['端午节'], from: day('2022-06-03'), through: day('2022-06-05'), worked: [] },
    { holidays: ['中秋节'], from: day('2022-09-10'), through: day('2022-09-12'), worked: [] },
    {
      holidays: ['国庆节'],
      from: day('2022-10-01'),
      through: day('2022-10-07'),
      worked: [day('2022-10-08'), day('2022-10-09')],
    },
  ],
};
