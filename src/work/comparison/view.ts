/** The agencies below a superior office side by side, out of counts prepared every few minutes; each figure opens into its list. */

import { may } from '#law/account/may';
import { supervisedBy } from '#law/agency/supervisor';
import { addDays, type Day, day, yearOf } from '#law/calendar/day';
import {
  type ComparedFigure,
  type ComparedKey,
  comparedFigures,
  comparedKeys,
  mayBeOrdered,
} from '#law/comparison/figures';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyTree } from '#store/agency/agencies';
import {
  type ComparedMoment,
  type ComparedRow,
  countAll,
  keepCounts,
  type PreparedAgency,
  preparedTree,
  rowsOfFigure,
} from '#store/comparison/counts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

/** REG-25: within 20 working days from the day on which it was formed or changed. */
const disclosureWorkingDays = 20;
/** Documents formed earlier than so many days before the year are late whatever the calendar says. */
const formedWithinDays = 120;

export async function comparedMoment(office: Office): Promise<ComparedMoment> {
  const today = office.today();
  const yearFrom = day(`${yearOf(today)}-01-01`);
  const calendar = await calendarIn(office.db);
  const discloseBy: Record<string, Day> = {};
  for (let on = addDays(yearFrom, -formedWithinDays); on <= today; on = addDays(on, 1)) {
    discloseBy[on] = calendar.add(on, disclosureWorkingDays).day;
  }
  return { today, yearFrom, reportBy: day(`${yearOf(today)}-01-31`), discloseBy };
}

/** Counts everything of every agency; what a dashboard reads until the next time. */
export async function prepareCounts(office: Office): Promise<number> {
  const moment = await comparedMoment(office);
  const counts = await countAll(office.db, moment);
  await office.db.transaction().execute((tx) => keepCounts(tx, counts, office.now()));
  return new Set(counts.map(({ agency }) => agency)).size;
}

export interface ComparisonView {
  readonly year: number;
  /** When it was counted; null before the first time. */
  readonly countedAt: string | null;
  readonly figures: readonly (ComparedFigure & { readonly key: ComparedKey; readonly ordered: boolean })[];
  readonly agencies: readonly PreparedAgency[];
}

export async function comparisonView(office: Office, who: Who): Promise<Decided<ComparisonView>> {
  const permitted = may(who, true, 'comparison.view');
  if (!permitted.ok) return permitted;
  // Side by side: the scope holds back whatever is not below, the tree says what is.
  const { tree, counted } = await preparedTree(office.db);
  const below = new Set(supervisedBy(tree, who.agency, office.today()).map(({ code }) => code));
  const agencies = tree.agencies
    .filter(({ code }) => below.has(code))
    .map(({ code, name }) => ({ code, name, ...(counted[code] ?? uncounted) }));
  return allowed({
    year: yearOf(office.today()),
    countedAt: agencies.flatMap(({ countedAt }) => countedAt ?? []).toSorted()[0] ?? null,
    figures: comparedKeys.map((key) => ({
      ...{ key, ordered: mayBeOrdered(agencies.map(({ counts }) => counts[key] ?? null)) },
      ...comparedFigures[key],
    })),
    agencies,
  });
}

const uncounted: Pick<PreparedAgency, 'counts' | 'countedAt'> = { counts: {}, countedAt: null };

export interface ComparedList {
  readonly agencyName: string;
  readonly name: string;
  readonly formula: string;
  /** At this moment; what was prepared may be a few minutes old. */
  readonly total: number;
  readonly rows: readonly ComparedRow[];
  readonly next: string | null;
}

const shown = 50;

export async function comparedList(
  office: Office,
  who: Who,
  { agency, key, after }: { readonly agency: string; readonly key: ComparedKey; readonly after: string },
): Promise<Decided<ComparedList>> {
  const permitted = may(who, agency === who.agency, 'comparison.view');
  if (!permitted.ok) return permitted;
  const below = supervisedBy(await agencyTree(office.db), who.agency, office.today());
  const one = below.find(({ code }) => code === agency);
  if (one === undefined) return refused(notBelow);
  const found = await rowsOfFigure(office.db, { agency, key, after, limit: shown + 1 }, await comparedMoment(office));
  const { name, formula } = comparedFigures[key];
  return allowed({
    ...{ agencyName: one.name, name, formula, total: found.total },
    rows: found.rows.slice(0, shown),
    next: found.rows.length > shown ? (found.rows[shown - 1]?.id ?? null) : null,
  });
}

export const notBelow: Refusal = {
  code: 'agency-not-below',
  rule: 'REG-70',
  article: '第四十七条',
  message: '这个机关不在您监督的范围内。请从“下级比较”里选一个机关。',
};
