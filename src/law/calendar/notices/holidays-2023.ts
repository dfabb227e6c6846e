/** The State Council's holidays of 2023. */

import { day } from '../day.ts';
import type { AnnualNotice } from '../holiday-notice.ts';

export const holidays2023: AnnualNotice = {
  kind: 'annual',
  year: 2023,
  number: '国办发明电〔2022〕16号',
  title: '国务院办公厅关于2023年部分节假日安排的通知',
  issued: day('2022-12-08'),
  url: 'https://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2022-12-31'), through: day('2023-01-02'), worked: [] },
    {
      holidays: ['春节'],
      from: day('2023-01-21'),
      through: day('2023-01-27'),
      worked: [day('2023-01-28'), day('2023-01-29')],
    },
    { holidays: ['清明节'], from: day('2023-04-05'), through: day('2023-04-05'), worked: [] },
    {
      holidays: ['劳动节'],
      from: day('2023-04-29'),
      through: day('2023-05-03'),
      worked: [day('2023-04-23'), day('2023-05-06')],
    },
    { holidays: ['端午节'], from: day('2023-06-22'), through: day('2023-06-24'), worked: [day('2023-06-25')] },
    {
      holidays: ['中秋节', '国庆节'],
      from: day('2023-09-29'),
      through: day('2023-10-06'),
      worked: [day('2023-10-07'), day('2023-10-08')],
    },
  ],
};
