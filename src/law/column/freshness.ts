/** How fresh a column is: its last update against its window, warned of at 70 % and 90 % of it (PLT-73). */

import { addDays, type Day, dayNumber } from '../calendar/day.ts';

/** `empty`: nothing stands in it (空白栏目, PLT-63). */
export type Freshness = 'fresh' | 'nearing' | 'pressing' | 'stale' | 'empty';

export interface FreshnessStanding {
  readonly freshness: Freshness;
  /** Last day on which it still counts as updated; null where it is empty. */
  readonly freshUntil: Day | null;
  /** Calendar days that are left, negative once stale; null where it is empty. */
  readonly daysLeft: number | null;
}

/** Shares of the window at which the owner is warned. */
export const warnings = { nearing: 0.7, pressing: 0.9 } as const;

/** `windowDays` calendar days from 1. The day of the update does not count. */
export function freshnessOf(updatedOn: Day | null, windowDays: number, today: Day): FreshnessStanding {
  if (updatedOn === null) return { freshness: 'empty', freshUntil: null, daysLeft: null };
  const passed = dayNumber(today) - dayNumber(updatedOn);
  const standing = { freshUntil: addDays(updatedOn, windowDays), daysLeft: windowDays - passed };
  if (passed > windowDays) return { freshness: 'stale', ...standing };
  if (passed >= windowDays * warnings.pressing) return { freshness: 'pressing', ...standing };
  return { freshness: passed >= windowDays * warnings.nearing ? 'nearing' : 'fresh', ...standing };
}

export const freshnessNames: Readonly<Record<Freshness, string>> = {
  fresh: '正常',
  nearing: '将到期（已过70%）',
  pressing: '即将到期（已过90%）',
  stale: '超期未更新',
  empty: '空白栏目',
};

/** What stands first in a list: the worst. */
export const byUrgency: readonly Freshness[] = ['stale', 'empty', 'pressing', 'nearing', 'fresh'];
