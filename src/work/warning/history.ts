/** The warnings of the last year as they were raised: counted by month, and one by one. */

import { may } from '#law/account/may';
import { type Day, parseDay } from '#law/calendar/day';
import { allowed, type Decided } from '#law/ruling';
import type { WarningOutcome } from '#law/warning/events';
import {
  countByMonth,
  type Episode,
  episodesOf,
  type Month,
  monthOf,
  monthsUntil,
  type SignalMonth,
} from '#law/warning/history';
import { type SignalKey, signals } from '#law/warning/signals';
import { ledgerCases } from '#store/ledger/ledger';
import { warningsRaisedSince } from '#store/warning/warnings';
import type { Office, Who } from '../office.ts';

/** `unsaid`: of which nobody has said anything. */
export type Said = WarningOutcome | 'unsaid';

export interface Wanted {
  readonly signal?: SignalKey;
  readonly month?: Month;
  readonly said?: Said;
}

export interface WarningHistory {
  /** Of the signal that is wanted, else of all; the oldest first. */
  readonly months: readonly SignalMonth[];
  /** How many there are, of which the newest so many are told. */
  readonly total: number;
  readonly lines: readonly (Episode & { readonly signalName: string })[];
}

const shownMonths = 12;
const mostLines = 500;

export async function warningHistory(
  office: Office,
  who: Who,
  { signal, month, said }: Wanted,
): Promise<Decided<WarningHistory>> {
  const permitted = may(who, true, 'warning.view');
  if (!permitted.ok) return permitted;
  const months = monthsUntil(office.today(), shownMonths);
  const ids = await warningsRaisedSince(office.db, who.agency, parseDay(`${months[0]}-01`) as Day, signal);
  const cases = ids.length === 0 ? [] : await ledgerCases(office.db, 'warning', ids);
  const episodes = cases
    .flatMap(({ events }) => episodesOf(events))
    .filter(({ raisedOn }) => months.includes(monthOf(raisedOn)));
  const wanted = episodes
    .filter((one) => month === undefined || monthOf(one.raisedOn) === month)
    .filter(({ outcome }) => said === undefined || (outcome ?? 'unsaid') === said)
    .toSorted((a, b) => (a.raisedOn < b.raisedOn ? 1 : a.raisedOn > b.raisedOn ? -1 : 0));
  return allowed({
    months: countByMonth(episodes, months),
    total: wanted.length,
    lines: wanted.slice(0, mostLines).map((one) => ({ ...one, signalName: signals[one.signal].name })),
  });
}
