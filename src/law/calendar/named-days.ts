/** The days that notices name, later notices having replaced earlier ones: off or worked, and which notice says so. */

import { checkNotices, daysOff } from './check-notices.ts';
import type { Day } from './day.ts';
import type { Arrangement, HolidayNotice } from './holiday-notice.ts';

export interface NamedDay {
  readonly working: boolean;
  readonly why: string;
  /** Document number of the notice. */
  readonly source: string;
}

/** Throws RangeError with every fault in Chinese where the notices can not stand together. */
export function namedDays(notices: readonly HolidayNotice[]): ReadonlyMap<Day, NamedDay> {
  const faults = [...checkNotices(notices)];
  const named = new Map<Day, NamedDay>();
  if (faults.length === 0) {
    for (const { notice, arrangement } of standing(notices)) {
      const name = (day: Day, entry: NamedDay) => {
        const before = named.get(day);
        if (before === undefined) named.set(day, entry);
        else faults.push(`${day}被写了两次：${before.source}（${before.why}）和${entry.source}（${entry.why}）。`);
      };
      const title = arrangement.holidays.join('、');
      const source = notice.number;
      for (const day of daysOff(arrangement)) name(day, { working: false, why: `${title}放假`, source });
      for (const day of arrangement.worked) name(day, { working: true, why: `${title}调休上班`, source });
    }
  }
  if (faults.length > 0) throw new RangeError(`节假日安排数据有误：${faults.join('')}`);
  return named;
}

interface Standing {
  readonly notice: HolidayNotice;
  readonly arrangement: Arrangement<string>;
}

/** The arrangements that still hold: what a later notice says of a holiday replaces what the year's notice said of it. */
function standing(notices: readonly HolidayNotice[]): readonly Standing[] {
  const byIssue = [...notices].sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
  let kept: Standing[] = [];
  for (const notice of byIssue) {
    if (notice.kind === 'amendment') {
      const changed = new Set<string>(notice.arrangements.flatMap((one) => one.holidays));
      kept = kept.filter(
        (one) =>
          one.notice.kind === 'local' ||
          one.notice.year !== notice.year ||
          !one.arrangement.holidays.some((name) => changed.has(name)),
      );
    }
    kept.push(...notice.arrangements.map((arrangement) => ({ notice, arrangement })));
  }
  return kept;
}
