/** The State Council's holidays of 2020, and the notice that made its Spring Festival longer. */

import { day } from '../day.ts';
import type { AmendingNotice, AnnualNotice } from '../holiday-notice.ts';

export const holidays2020: AnnualNotice = {
  kind: 'annual',
  year: 2020,
  number: '国办发明电〔2019〕16号',
  title: '国务院办公厅关于2020年部分节假日安排的通知',
  issued: day('2019-11-21'),
  url: 'https://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2020-01-01'), through: day('2020-01-01'), worked: [] },
    {
      holidays: ['春节'],
      from: day('2020-01-24'),
      through: day('2020-01-30'),
      worked: [day('2020-01-19'), day('2020-02-01')],
    },
    { holidays: ['清明节'], from: day('2020-04-04'), through: day('2020-04-06'), worked: [] },
    {
      holidays: ['劳动节'],
      from: day('2020-05-01'),
      through: day('2020-05-05'),
      worked: [day('2020-04-26'), day('2020-05-09')],
    },
    { holidays: ['端午节'], from: day('2020-06-25'), through: day('2020-06-27'), worked: [day('2020-06-28')] },
    {
      holidays: ['国庆节', '中秋节'],
      from: day('2020-10-01'),
      through: day('2020-10-08'),
      worked: [day('2020-09-27'), day('2020-10-10')],
    },
  ],
};

/** Names only the new last day, 2 February; that Saturday 1 February is no longer worked follows from it. */
export const holidays2020SpringFestival: AmendingNotice = {
  kind: 'amendment',
  amends: '国办发明电〔2019〕16号',
  year: 2020,
  number: '国办发明电〔2020〕1号',
  title: '国务院办公厅关于延长2020年春节假期的通知',
  issued: day('2020-01-26'),
  arrangements: [
    { holidays: ['春节'], from: day('2020-01-24'), through: day('2020-02-02'), worked: [day('2020-01-19')] },
  ],
};
