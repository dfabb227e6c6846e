/** A holiday notice that nobody issued, for the year after the demo's. */

import { day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/holiday-notice';

/** No notice for 2027 was out when this was written: New Year's Eve is off. */
export const inventedNotice: HolidayNotice = {
  kind: 'annual',
  year: 2027,
  number: '测试发〔2026〕1号',
  title: '测试用的2027年部分节假日安排',
  issued: day('2026-11-23'),
  arrangements: [
    { holidays: ['元旦'], from: day('2026-12-31'), through: day('2027-01-02'), worked: [] },
    { holidays: ['春节'], from: day('2027-02-05'), through: day('2027-02-11'), worked: [] },
    { holidays: ['清明节'], from: day('2027-04-05'), through: day('2027-04-05'), worked: [] },
    { holidays: ['劳动节'], from: day('2027-05-01'), through: day('2027-05-02'), worked: [] },
    { holidays: ['端午节'], from: day('2027-06-09'), through: day('2027-06-09'), worked: [] },
    { holidays: ['中秋节'], from: day('2027-09-15'), through: day('2027-09-15'), worked: [] },
    { holidays: ['国庆节'], from: day('2027-10-01'), through: day('2027-10-03'), worked: [] },
  ],
};
