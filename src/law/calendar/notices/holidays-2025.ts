/** The State Council's holidays of 2025. */

import { day } from '../day.ts';
import type { AnnualNotice } from '../holiday-notice.ts';

export const holidays2025: AnnualNotice = {
  kind: 'annual',
  year: 2025,
  number: '国办发明电〔2024〕12号',
  title: '国务院办公厅关于2025年部分节假日安排的通知',
  issued: day('2024-11-12'),
  url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2025-01-01'), through: day('2025-01-01'), worked: [] },
    {
      holidays: ['春节'],
      from: day('2025-01-28'),
      through: day('2025-02-04'),
      worked: [day('2025-01-26'), day('2025-02-08')],
    },
    { holidays: ['清明节'], from: day('2025-04-04'), through: day('2025-04-06'), worked: [] },
    { holidays: ['劳动节'], from: day('2025-05-01'), through: day('2025-05-05'), worked: [day('2025-04-27')] },
    { holidays: ['端午节'], from: day('2025-05-31'), through: day('2025-06-02'), worked: [] },
    {
      holidays: ['国庆节', '中秋节'],
      from: day('2025-10-01'),
      through: day('2025-10-08'),
      worked: [day('2025-09-28'), day('2025-10-11')],
    },
  ],
};
