/** The figures side by side as conditions on tables: counted for every agency in one pass a table, and listed by the very same condition. */

import { type RawBuilder, sql } from 'kysely';
import type { AgencyTree } from '#law/agency/agency';
import type { Day } from '#law/calendar/day';
import { type ComparedKey, comparedKeys } from '#law/comparison/figures';
import type { Db, Tx } from '../db.ts';
import { askAgain, statement } from '../statement.ts';

export interface ComparedMoment {
  readonly today: Day;
  readonly yearFrom: Day;
  /** Last day on which a report of the year before is on time. */
  readonly reportBy: Day;
  /** By the day on which information was formed: the last day on which it is disclosed in time. Older days are left out. */
  readonly discloseBy: Readonly<Record<string, Day>>;
}

type Table = 'application' | 'publication' | 'report_edition' | 'service' | 'matter' | 'complaint';

const tableOf: Readonly<Record<string, Table>> = {
  applications: 'application',
  publications: 'publication',
  reports: 'report_edition',
  services: 'service',
  matters: 'matter',
  complaints: 'complaint',
};

const tables = [...new Set(Object.values(tableOf))];
const tableOfKey = (key: ComparedKey) => tableOf[key.split('.')[0] ?? ''] ?? 'application';

/** Id, name and day of a row as lists show them; nothing personal. */
const shown: Readonly<Record<Table, RawBuilder<unknown>>> = {
  application: sql`case_id as id, number as name, received_on as on_day, null as page`,
  publication: sql`case_id as id, title as name, published_on as on_day, '/xxgk/publications/' || case_id as page`,
  report_edition: sql`agency || ' ' || year as id, year || '年度报告' as name, published_on as on_day,
    '/xxgk/reports/' || agency || '/' || year as page`,
  service: sql`case_id as id, name, listed_on as on_day, '/services/' || code || '?agency=' || agency as page`,
  matter: sql`lpad(id::text, 19, '0') as id, number as name, received_on as on_day, null as page`,
  complaint: sql`case_id as id, number as name, received_on as on_day, null as page`,
};

function conditionOf(key: ComparedKey, { today, yearFrom, reportBy, discloseBy }: ComparedMoment): RawBuilder<boolean> {
  const ofYear = (column: string) => sql`${sql.ref(column)} between ${yearFrom}::date and ${today}::date`;
  const lastYear = sql`edition = 1 and year = extract(year from ${yearFrom}::date) - 1`;
  switch (key) {
    case 'applications.received':
      return sql`${ofYear('received_on')}`;
    case 'applications.concluded':
      return sql`${ofYear('concluded_on')}`;
    case 'applications.late':
      return sql`${ofYear('concluded_on')} and reply_late_by > 0`;
    case 'applications.overdue':
      return sql`concluded_on is null and set_aside_on is null and due_on < ${today}::date`;
    case 'publications.published':
      return sql`${ofYear('published_on')} and withdrawn_on is null`;
    case 'publications.late':
      return sql`${ofYear('published_on')} and withdrawn_on is null
        and published_on > coalesce((${JSON.stringify(discloseBy)}::jsonb ->> formed_on::text)::date, formed_on)`;
    case 'reports.published':
      return sql`${lastYear}`;
    case 'reports.late':
      return sql`${lastYear} and published_on > ${reportBy}::date`;
    case 'services.listed':
      return sql`state <> 'cancelled' and listed_on <= ${today}::date`;
    case 'services.guideless':
      return sql`state <> 'cancelled' and listed_on <= ${today}::date and (guide_from is null or guide_from > ${today}::date)`;
    case 'matters.received':
      return sql`${ofYear('received_on')}`;
    case 'matters.late':
      return sql`${ofYear('received_on')} and promised_on < coalesce(ended_on, ${today}::date)`;
    case 'matters.poor':
      return sql`${ofYear('received_on')} and rating >= 4`;
    case 'complaints.received':
      return sql`${ofYear('received_on')}`;
    case 'complaints.late':
      return sql`${ofYear('received_on')} and due_on < coalesce(answered_on, ${today}::date)`;
  }
}

export interface StandingCount {
  readonly agency: string;
  readonly key: ComparedKey;
  readonly n: number;
}

/** Of every agency in scope that has any row in the table; the others have no figure, which is not nothing. */
export async function countAll(db: Db | Tx, moment: ComparedMoment): Promise<readonly StandingCount[]> {
  const all: StandingCount[] = [];
  for (const table of tables) {
    const keys = comparedKeys.filter((key) => tableOfKey(key) === table);
    const columns = keys.map(
      (key, i) => sql`(count(*) filter (where ${conditionOf(key, moment)}))::int as ${sql.ref(`f${i}`)}`,
    );
    const { rows } = await sql<Record<string, string | number>>`
      select agency, ${sql.join(columns)} from ${sql.table(table)} group by agency`.execute(db);
    for (const row of rows) {
      all.push(...keys.map((key, i) => ({ agency: String(row['agency']), key, n: Number(row[`f${i}`]) })));
    }
  }
  return all;
}

/** Replaces what was prepared before. */
export async function keepCounts(tx: Tx, counts: readonly StandingCount[], at: string): Promise<void> {
  await sql`delete from standing_count`.execute(tx);
  await sql`insert into standing_count (agency, key, n, counted_at)
    select agency, key, n, ${at} from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      as c(agency text, key text, n int)`.execute(tx);
}

export interface PreparedAgency {
  readonly code: string;
  readonly name: string;
  readonly counts: Readonly<Partial<Record<ComparedKey, number>>>;
  readonly countedAt: string | null;
}

/** Agencies with their prepared counts, by name: all, whose counts are in scope, or these. */
export async function preparedCounts(db: Db | Tx, codes?: readonly string[]): Promise<readonly PreparedAgency[]> {
  const these = codes === undefined ? null : sql.val([...codes]);
  const { rows } = await sql<PreparedAgency>`
    select a.code, a.name, coalesce(c.counts, '{}'::json) as counts, c.at as "countedAt"
    from agency a left join (select agency, json_object_agg(key, n) as counts, max(counted_at) as at
      from standing_count ${these === null ? sql`` : sql`where agency = any (${these}::text[])`} group by agency) c
      on c.agency = a.code
    ${these === null ? sql`` : sql`where a.code = any (${these}::text[])`} order by a.name, a.code`.execute(db);
  return rows;
}

const together = `select (select json_agg(json_build_object('code', code, 'name', name, 'level', level, 'kind', kind, 'line', line,
    'fromDay', from_day, 'toDay', to_day) order by name, code) from agency) as agencies,
  (select json_agg(json_build_object('child', child, 'parent', parent, 'kind', kind, 'fromDay', from_day, 'toDay', to_day))
    from agency_edge) as edges,
  (select json_object_agg(agency, counted) from (select agency,
    json_build_object('counts', json_object_agg(key, n), 'countedAt', max(counted_at)) as counted
    from standing_count group by agency) c) as counted`;

export interface PreparedTree {
  readonly tree: AgencyTree;
  /** Of those in scope that were counted. */
  readonly counted: Readonly<Record<string, Pick<PreparedAgency, 'counts' | 'countedAt'>>>;
}

/** The tree of agencies, by name, with what was counted of them, in one answer of the database. */
export async function preparedTree(db: Db | Tx): Promise<PreparedTree> {
  const [row] = await askAgain(db, statement<TreeRow>(together));
  return { tree: { agencies: row?.agencies ?? [], edges: row?.edges ?? [] }, counted: row?.counted ?? {} };
}

interface TreeRow {
  readonly agencies: AgencyTree['agencies'] | null;
  readonly edges: AgencyTree['edges'] | null;
  readonly counted: PreparedTree['counted'] | null;
}

export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly on: Day | null;
  /** Its page on the public site; null where it has none. */
  readonly page: string | null;
}

/** What a figure of one agency counts at this moment, by id. */
export async function rowsOfFigure(
  db: Db | Tx,
  {
    agency,
    key,
    after,
    limit,
  }: { readonly agency: string; readonly key: ComparedKey; readonly after: string; readonly limit: number },
  moment: ComparedMoment,
): Promise<{ readonly total: number; readonly rows: readonly ComparedRow[] }> {
  const table = tableOfKey(key);
  const condition = conditionOf(key, moment);
  const { rows } = await sql<ComparedRow>`
    select id, name, on_day as on, page from (select ${shown[table]} from ${sql.table(table)}
      where agency = ${agency} and ${condition}) line where id > ${after} order by id limit ${limit}`.execute(db);
  const count = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)} where agency = ${agency} and ${condition}`.execute(db);
  return { total: count.rows[0]?.n ?? 0, rows };
}

/** One of what a figure counts; null where it does not count it. */
export async function rowOfFigure(
  db: Db | Tx,
  { agency, key, id }: { readonly agency: string; readonly key: ComparedKey; readonly id: string },
  moment: ComparedMoment,
): Promise<ComparedRow | null> {
  const table = tableOfKey(key);
  const { rows } = await sql<ComparedRow>`
    select id, name, on_day as on, page from (select ${shown[table]} from ${sql.table(table)}
      where agency = ${agency} and ${conditionOf(key, moment)}) line where id = ${id}`.execute(db);
  return rows[0] ?? null;
}
