/** The holidays that the law itself gives, by year: 《全国年节及纪念日放假办法》 art. 2, in the text in force that year. */

import type { Day } from './day.ts';
import { addDays, day } from './day.ts';
import type { HolidayName } from './holiday-notice.ts';
import { lunarDates } from './lunar-dates.ts';

export interface StatutoryDay {
  readonly day: Day;
  readonly holiday: HolidayName;
}

interface StatutoryText {
  /** First year that the text governs. */
  readonly fromYear: number;
  readonly source: string;
  /** 除夕 counts among the days of 春节. */
  readonly newYearsEve: boolean;
  readonly labourDays: number;
}

/** Newest first: 13 days since 2025, 11 days before. */
const texts: readonly StatutoryText[] = [
  {
    fromYear: 2025,
    source: '《全国年节及纪念日放假办法》（国务院令第795号修订）第二条',
    newYearsEve: true,
    labourDays: 2,
  },
  {
    fromYear: 2014,
    source: '《全国年节及纪念日放假办法》（国务院令第644号修订）第二条',
    newYearsEve: false,
    labourDays: 1,
  },
];

/** The statutory holidays of `year` in order, with the text that gives them; null where the lunar dates are not known. */
export function statutoryDays(
  year: number,
): { readonly days: readonly StatutoryDay[]; readonly source: string } | null {
  const lunar = lunarDates[year];
  const text = texts.find((one) => one.fromYear <= year);
  if (lunar === undefined || text === undefined) return null;
  const [springFestival, qingming, dragonBoat, midAutumn] = lunar.map((monthAndDate) => day(`${year}-${monthAndDate}`));
  if (!springFestival || !qingming || !dragonBoat || !midAutumn) return null;
  const days = [
    ...run('元旦', day(`${year}-01-01`), 1),
    ...(text.newYearsEve ? run('春节', addDays(springFestival, -1), 4) : run('春节', springFestival, 3)),
    ...run('清明节', qingming, 1),
    ...run('劳动节', day(`${year}-05-01`), text.labourDays),
    ...run('端午节', dragonBoat, 1),
    ...run('中秋节', midAutumn, 1),
    ...run('国庆节', day(`${year}-10-01`), 3),
  ];
  return { days: days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), source: text.source };
}

function run(holiday: HolidayName, first: Day, length: number): StatutoryDay[] {
  return Array.from({ length }, (_, n) => ({ day: addDays(first, n), holiday }));
}
