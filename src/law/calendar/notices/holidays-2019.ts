/** The State Council's holidays of 2019, and the notice that changed its Labour Day. */

import { day } from '../day.ts';
import type { AmendingNotice, AnnualNotice } from '../holiday-notice.ts';

export const holidays2019: AnnualNotice = {
  kind: 'annual',
  year: 2019,
  number: '国办发明电〔2018〕15号',
  title: '国务院办公厅关于2019年部分节假日安排的通知',
  issued: day('2018-12-04'),
  url: 'https://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
  arrangements: [
    { holidays: ['元旦'], from: day('2018-12-30'), through: day('2019-01-01'), worked: [day('2018-12-29')] },
    {
      holidays: ['春节'],
      from: day('2019-02-04'),
      through: day('2019-02-10'),
      worked: [day('2019-02-02'), day('2019-02-03')],
    },
    { holidays: ['清明节'], from: day('2019-04-05'), through: day('2019-04-05'), worked: [] },
    { holidays: ['劳动节'], from: day('2019-05-01'), through: day('2019-05-01'), worked: [] },
    { holidays: ['端午节'], from: day('2019-06-07'), through: day('2019-06-07'), worked: [] },
    { holidays: ['中秋节'], from: day('2019-09-13'), through: day('2019-09-13'), worked: [] },
    {
      holidays: ['国庆节'],
      from: day('2019-10-01'),
      through: day('2019-10-07'),
      worked: [day('2019-09-29'), day('2019-10-12')],
    },
  ],
};

export const holidays2019LabourDay: AmendingNotice = {
  kind: 'amendment',
  amends: '国办发明电〔2018〕15号',
  year: 2019,
  number: '国办发明电〔2019〕3号',
  title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
  issued: day('2019-03-22'),
  arrangements: [
    {
      holidays: ['劳动节'],
      from: day('2019-05-01'),
      through: day('2019-05-04'),
      worked: [day('2019-04-28'), day('2019-05-05')],
    },
  ],
};
