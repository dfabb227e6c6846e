/** Which days are working days, how many lie between two days, and the day that a number of them leads to. */

import type { Day } from './day.ts';
import type { DayTable } from './day-table.ts';
import { beyond, dayTable, indexOf, isPresumed } from './day-table.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { stateNotices } from './notices/state-notices.ts';

/**
 * A calendar of working days (REG-36). Days before its first notice or after its table of lunar dates are refused with an
 * UncoveredDayError (a RangeError with a Chinese sentence); a day past the last notice is answered as provisional.
 */
export interface WorkingCalendar {
  /** CN-2026.1: last year with a notice, and how often that year has been arranged; `+GX` for each region's own notice. */
  readonly version: string;
  readonly lastNoticeYear: number;
  /** First and last day that it answers for. */
  readonly first: Day;
  readonly last: Day;
  isWorkingDay(day: Day): boolean;
  /** The day `n` ≥ 0 working days after `day`, which itself is not counted (REG-35). `n` 0 gives `day` back. */
  add(day: Day, n: number): { readonly day: Day; readonly provisional: boolean };
  /** Working days in (after, through]; never negative: 0 where through ≤ after. */
  count(after: Day, through: Day): { readonly days: number; readonly provisional: boolean };
  explain(day: Day): {
    readonly working: boolean;
    readonly why: string;
    readonly source: string;
    readonly provisional: boolean;
  };
}

/**
 * A calendar made from notices. A later notice, or one of a minority region, is added as data:
 * `calendarFrom([...stateNotices, notice])`. Throws RangeError, in Chinese, at gaps between years, a day named twice, a
 * notice without source and days out of any plausible range.
 */
export function calendarFrom(notices: readonly HolidayNotice[]): WorkingCalendar {
  const lastNoticeYear = Math.max(...notices.filter((one) => one.kind === 'annual').map((one) => one.year));
  const table = dayTable(notices, lastNoticeYear);
  return {
    version: versionOf(notices, lastNoticeYear),
    lastNoticeYear,
    first: table.first,
    last: table.last,
    isWorkingDay: (day) => table.entries[indexOf(table, day)]?.working === true,
    add: (day, n) => add(table, lastNoticeYear, day, n),
    count: (after, through) => ({
      days:
        through <= after
          ? 0
          : (table.through[indexOf(table, through)] ?? 0) - (table.through[indexOf(table, after)] ?? 0),
      provisional: through > after && isPresumed(through, lastNoticeYear),
    }),
    explain: (day) => {
      const entry = table.entries[indexOf(table, day)];
      if (entry === undefined) throw beyond(table, day);
      return {
        working: entry.working,
        why: entry.why,
        source: entry.source,
        provisional: isPresumed(day, lastNoticeYear),
      };
    },
  };
}

function add(table: DayTable, lastNoticeYear: number, day: Day, n: number) {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`工作日数应当是不小于0的整数，现为${n}。`);
  const index = indexOf(table, day);
  const target = n === 0 ? index : table.nth[(table.through[index] ?? 0) + n - 1];
  const found = target === undefined ? undefined : table.days[target];
  if (found === undefined) throw beyond(table, day);
  return { day: found, provisional: isPresumed(found, lastNoticeYear) };
}

function versionOf(notices: readonly HolidayNotice[], lastNoticeYear: number): string {
  const revision = notices.filter((one) => one.kind !== 'local' && one.year === lastNoticeYear).length;
  const regions = notices.flatMap((one) => (one.kind === 'local' ? [`+${one.region}-${one.year}`] : [])).sort();
  return `CN-${lastNoticeYear}.${revision}${regions.join('')}`;
}

/** The calendar of all State Council notices that the program carries. */
export const stateCalendar: WorkingCalendar = calendarFrom(stateNotices);

/** The calendar as it was known on `day`: only notices issued by then. What a deadline computed that day rested on. */
export function stateCalendarKnownOn(day: Day): WorkingCalendar {
  return calendarFrom(stateNotices.filter((one) => one.issued <= day));
}
