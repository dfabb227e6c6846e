/** Whether each entry of the standard catalogue has a publication, or an explicit “none” (PLT-84). */

import type { Level } from '../agency/agency.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { isOwed, type StandardEntry } from './entry.ts';

export const entryStandings = {
  missing: '没有公开',
  stale: '一年以上没有更新',
  published: '已经公开',
  none: '今年没有',
  notOurs: '不由本级主动公开',
} as const;
export type EntryStanding = keyof typeof entryStandings;
export const entryStandingKeys = Object.keys(entryStandings) as readonly EntryStanding[];

/** An entry is up to date for so long after its newest publication [convention]. */
export const windowDays = 365;

export interface EntryFacts {
  /** Day of the newest edition of what is published under it; null: nothing is. */
  readonly publishedOn: Day | null;
  /** It was said that there is none this year. */
  readonly none: boolean;
}

export function standingOfEntry(
  entry: StandardEntry,
  level: Level,
  { publishedOn, none }: EntryFacts,
  today: Day,
): EntryStanding {
  if (!isOwed(entry, level)) return 'notOurs';
  if (publishedOn !== null && publishedOn > addDays(today, -windowDays)) return 'published';
  if (none) return 'none';
  return publishedOn === null ? 'missing' : 'stale';
}

/** What is asked for now. */
export function isOpen(standing: EntryStanding): boolean {
  return standing === 'missing' || standing === 'stale';
}
