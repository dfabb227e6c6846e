/** Services as lists ask for them, and the guide that is in force. */

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import { wholeGuide } from '#law/service/elements';
import type { ServiceStateKey } from '#law/service/fold';
import type { Audience, Guide, GuideFacts, Theme } from '#law/service/guide';
import type { Db, Tx } from '../db.ts';
import { foldedWords } from '../search.ts';

export interface ServiceLine {
  readonly caseId: string;
  readonly agency: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly department: string;
  readonly state: ServiceStateKey;
  readonly reason: string | null;
  readonly editions: number;
  /** When the newest edition comes into force. */
  readonly changedOn: Day | null;
  readonly round: 'reviewing' | 'returned' | 'passed' | null;
  readonly facts: GuideFacts | null;
}

export interface ServiceSearch {
  readonly agency?: string;
  readonly words?: string;
  readonly department?: string;
  readonly theme?: Theme;
  readonly audience?: Audience;
  readonly state?: ServiceStateKey;
  readonly round?: 'reviewing' | 'returned' | 'passed';
  /** Only those without a guide. */
  readonly guideless?: boolean;
  /** Only those whose newest edition came into force since. */
  readonly changedSince?: Day;
  /** Only those with a guide in force on this day, neither cancelled nor listed later: what the public sees. */
  readonly offeredOn?: Day;
}

const passedOver = '〔〕[]（）()【】［］<>《》-－—–·.,，。 　\t';

function conditions(search: ServiceSearch): RawBuilder<unknown> {
  const { agency, words, department, theme, audience, state, round, guideless, changedSince, offeredOn } = search;
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (agency !== undefined) parts.push(sql`agency = ${agency}`);
  if (department !== undefined) parts.push(sql`department = ${department}`);
  if (theme !== undefined) parts.push(sql`facts ->> 'theme' = ${theme}`);
  if (audience !== undefined) parts.push(sql`facts -> 'audiences' @> ${JSON.stringify([audience])}::jsonb`);
  if (state !== undefined) parts.push(sql`state = ${state}`);
  if (round !== undefined) parts.push(sql`round = ${round}`);
  if (guideless === true) parts.push(sql`editions = 0`);
  if (changedSince !== undefined) parts.push(sql`changed_on >= ${changedSince}`);
  if (offeredOn !== undefined)
    parts.push(sql`state <> 'cancelled' and listed_on <= ${offeredOn} and guide_from <= ${offeredOn}`);
  for (const word of (words ?? '').split(/\s+/).map(foldedWords)) {
    if (word === '') continue;
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(
      sql`lower(translate(normalize(concat_ws(' ', name, code, department), nfkc), ${passedOver}, '')) like ${pattern}`,
    );
  }
  return sql.join(parts, sql` and `);
}

const columns = sql`case_id as "caseId", agency, code, name, kind, department, state, reason, editions,
  changed_on as "changedOn", round, facts`;

/** By department and code. */
export async function serviceLines(
  db: Db | Tx,
  search: ServiceSearch,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly ServiceLine[]> {
  const { rows } = await sql<ServiceLine>`
    select ${columns} from service where ${conditions(search)} order by department, code, case_id
    limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

export async function serviceCount(db: Db | Tx, search: ServiceSearch): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from service where ${conditions(search)}`.execute(db);
  return rows[0]?.n ?? 0;
}

export interface ServiceGroups {
  readonly departments: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
  readonly audiences: ReadonlyMap<string, number>;
}

/** How many there are by department, by theme, and by whom they serve: of several, counted for each. */
export async function serviceGroups(db: Db | Tx, search: ServiceSearch): Promise<ServiceGroups> {
  const { rows } = await sql<{ department: string | null; theme: string | null; n: number }>`
    select department, facts ->> 'theme' as theme, count(*)::int as n from service where ${conditions(search)}
    group by grouping sets ((department), (facts ->> 'theme')) order by 3 desc, 1, 2`.execute(db);
  const named = (key: 'department' | 'theme') =>
    new Map(rows.flatMap((row) => (row[key] === null ? [] : [[row[key], row.n] as const])));
  const served = await sql<{ audience: string; n: number }>`
    select audience, count(*)::int as n
    from service, jsonb_array_elements_text(facts -> 'audiences') audience where ${conditions(search)}
    group by 1 order by 2 desc, 1`.execute(db);
  const audiences = new Map(served.rows.map(({ audience, n }) => [audience, n]));
  return { departments: named('department'), themes: named('theme'), audiences };
}

/** Of one agency by its code; null where there is none. */
export async function serviceByCode(db: Db | Tx, agency: string, code: string): Promise<ServiceLine | null> {
  const { rows } = await sql<ServiceLine>`
    select ${columns} from service where agency = ${agency} and code = ${code}`.execute(db);
  return rows[0] ?? null;
}

export async function serviceById(db: Db | Tx, caseId: string): Promise<ServiceLine | null> {
  const { rows } = await sql<ServiceLine>`select ${columns} from service where case_id = ${caseId}`.execute(db);
  return rows[0] ?? null;
}

export interface EditionRow {
  readonly edition: number;
  readonly from: Day;
  readonly hash: string | null;
  readonly note: string | null;
  readonly content: Guide | null;
}

/** Its editions, newest first, those that come into force later among them. */
export async function guideEditions(db: Db | Tx, caseId: string): Promise<readonly EditionRow[]> {
  const rows = await db
    .selectFrom('guide_edition')
    .select(['edition', 'from_day as from', 'hash', 'note', 'content'])
    .where('case_id', '=', caseId)
    .orderBy('edition', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, content: row.content === null ? null : wholeGuide(row.content) }));
}
