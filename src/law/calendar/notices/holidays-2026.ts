/** The State Council's holidays of 2026. */

import { day } from '../day.ts';
import type { AnnualNotice } from '../holiday-notice.ts';

export const holidays2026: AnnualNotice = {
  kind: 'annual',
  year: 2026,
  number: '国办发明电〔2025〕7号',
  title: '国务院办公厅关于2026年部分节假日安排的通知',
  issued: day('2025-11-04'),
  url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2026-01-01'), through: day('2026-01-03'), worked: [day('2026-01-04')] },
    {
      holidays: ['春节'],
      from: day('2026-02-15'),
      through: day('2026-02-23'),
      worked: [day('2026-02-14'), day('2026-02-28')],
    },
    { holidays: ['清明节'], from: day('2026-04-04'), through: day('2026-04-06'), worked: [] },
    { holidays: ['劳动节'], from: day('2026-05-01'), through: day('2026-05-05'), worked: [day('2026-05-09')] },
    { holidays: ['端午节'], from: day('2026-06-19'), through: day('2026-06-21'), worked: [] },
    { holidays: ['中秋节'], from: day('2026-09-25'), through: day('2026-09-27'), worked: [] },
    {
      holidays: ['国庆节'],
      from: day('2026-10-01'),
      through: day('2026-10-07'),
      worked: [day('2026-09-20'), day('2026-10-10')],
    },
  ],
};
