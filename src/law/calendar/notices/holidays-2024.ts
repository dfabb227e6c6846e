/** The State Council's holidays of 2024. */

import { day } from '../day.ts';
import type { AnnualNotice } from '../holiday-notice.ts';

export const holidays2024: AnnualNotice = {
  kind: 'annual',
  year: 2024,
  number: '国办发明电〔2023〕7号',
  title: '国务院办公厅关于2024年部分节假日安排的通知',
  issued: day('2023-10-25'),
  url: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2024-01-01'), through: day('2024-01-01'), worked: [] },
    {
      holidays: ['春节'],
      from: day('2024-02-10'),
      through: day('2024-02-17'),
      worked: [day('2024-02-04'), day('2024-02-18')],
    },
    { holidays: ['清明节'], from: day('2024-04-04'), through: day('2024-04-06'), worked: [day('2024-04-07')] },
    {
      holidays: ['劳动节'],
      from: day('2024-05-01'),
      through: day('2024-05-05'),
      worked: [day('2024-04-28'), day('2024-05-11')],
    },
    { holidays: ['端午节'], from: day('2024-06-10'), through: day('2024-06-10'), worked: [] },
    { holidays: ['中秋节'], from: day('2024-09-15'), through: day('2024-09-17'), worked: [day('2024-09-14')] },
    {
      holidays: ['国庆节'],
      from: day('2024-10-01'),
      through: day('2024-10-07'),
      worked: [day('2024-09-29'), day('2024-10-12')],
    },
  ],
};
