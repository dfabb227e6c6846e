/** The table of a collection: every agency below the office with how its report stands, narrowed, a page at a time. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { type CollectionLine, collectionLines, type LineFilter, linesLike } from '#law/report/collect/lines';
import { type CollectionState, collectionStateKeys } from '#law/report/collect/state';
import type { AnnualReport, Finding } from '#law/report/report';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { fileCounts } from '#store/report/collect/files';
import { type CollectedRow, collectedLines, collectedReport, offeredEditions } from '#store/report/collect/reports';
import type { CollectedFileState } from '#store/report/collect/tables';
import type { Office, Who } from '../../office.ts';
import { asPublic } from '../../scope.ts';
import { dueDay, membersIn } from './members.ts';
import type { CollectedAddress } from './review.ts';

export interface CollectionView {
  /** Whose report the sum is. */
  readonly of: { readonly code: string; readonly name: string };
  readonly dueOn: Day;
  readonly lines: readonly CollectionLine[];
  /** Code of the last line; null on the last page. */
  readonly next: string | null;
  /** Of all lines, whatever the filter. */
  readonly counts: Readonly<Record<CollectionState, number>> & { readonly late: number; readonly all: number };
  /** Lines that the filter leaves. */
  readonly found: number;
  /** Ended within the year: not expected, and named in the sum. */
  readonly ended: readonly string[];
  readonly files: Readonly<Record<CollectedFileState, number>>;
}

export interface CollectionQuestion {
  readonly agency: string;
  readonly year: number;
  readonly filter: LineFilter;
  /** Code of the last line seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function collectionView(
  office: Office,
  who: Who,
  { agency, year, filter, after, limit }: CollectionQuestion,
): Promise<Decided<CollectionView>> {
  const whole = await wholeCollection(office, who, agency, year);
  if (!whole.ok) return whole;
  const { members, lines, dueOn } = whole.value;
  const like = linesLike(lines, filter);
  const begin = after === undefined ? 0 : like.findIndex(({ code }) => code === after) + 1;
  const page = like.slice(begin, begin + limit);
  const count = (state: CollectionState) => lines.filter((line) => line.state === state).length;
  return allowed({
    of: { code: members.of.code, name: members.of.name },
    dueOn,
    lines: page,
    next: begin + limit < like.length ? (page.at(-1)?.code ?? null) : null,
    counts: {
      ...(Object.fromEntries(collectionStateKeys.map((key) => [key, count(key)])) as Record<CollectionState, number>),
      late: lines.filter(({ daysLate }) => daysLate > 0).length,
      all: lines.length,
    },
    found: like.length,
    ended: members.ended.map(({ name }) => name),
    files: await fileCounts(office.db, agency, year),
  });
}

/** All lines, in the order of the agencies' names. */
export async function wholeCollection(office: Office, who: Who, agency: string, year: number) {
  const permitted = may(who, who.agency === agency, 'collection.view');
  if (!permitted.ok) return permitted;
  const members = await membersIn(office, office.db, agency, year);
  if (!members.ok) return members;
  const dueOn = await dueDay(office.db, agency, year);
  const { agencies } = members.value;
  const collected = await collectedLines(office.db, agency, year);
  const offered = await asPublic(() => offeredEditions(office.db, year));
  const lines = collectionLines({ agencies, collected, offered, dueOn, today: office.today() });
  return allowed({ members: members.value, lines, dueOn });
}

export interface CollectedView {
  readonly line: CollectionLine;
  readonly dueOn: Day;
  readonly report: AnnualReport | null;
  readonly findings: readonly Finding[];
  readonly returned: { readonly on: Day; readonly note: string; readonly mendBy: Day } | null;
  readonly accepted: { readonly on: Day; readonly note: string | null } | null;
  readonly file: string | null;
}

/** One agency's report, whole. */
export async function collectedView(
  office: Office,
  who: Who,
  { agency, year, child }: CollectedAddress,
): Promise<Decided<CollectedView>> {
  const whole = await wholeCollection(office, who, agency, year);
  if (!whole.ok) return whole;
  const line = whole.value.lines.find(({ code }) => code === child);
  if (line === undefined) return refused(noSuchChild);
  const row = await collectedReport(office.db, agency, year, child);
  return allowed({ line, dueOn: whole.value.dueOn, ...(row === null ? nothing : about(row)) });
}

const nothing = { report: null, findings: [], returned: null, accepted: null, file: null };

function about(row: CollectedRow) {
  const { returned_on, returned_note, mend_by, accepted_on, accepted_note } = row;
  return {
    report: row.report,
    findings: row.findings,
    returned:
      returned_on === null || mend_by === null ? null : { on: returned_on, note: returned_note ?? '', mendBy: mend_by },
    accepted: accepted_on === null ? null : { on: accepted_on, note: accepted_note },
    file: row.file,
  };
}

const noSuchChild: Refusal = {
  code: 'collection-missing',
  rule: 'AR-70',
  article: '第四十九条',
  message: '没有找到这个机关。请从收集清单中打开。',
};
