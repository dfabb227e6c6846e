/**
 * A simulated quarter in the real database, watched by the real morning job on each of its days: 10,000 matters, 500 complaints,
 * 2,000 publications. Planted clusters of complaints and columns left to go stale are found on the right day, with counted
 * precision and recall. 20 days here, the whole quarter with `npm run drill quarter`.
 */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, type Day, day } from '#law/calendar/day';
import { warnings } from '#law/column/freshness';
import { chance } from '#work/demo/chance';
import { raiseWarnings } from '#work/warning/raise';
import { officeOn } from '../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

const days = Number(process.env['GONGKAI_DRILL_DAYS'] ?? 20);
const seed = Number(process.env['GONGKAI_DRILL_SEED'] ?? 2026);
const quarter = 91;
const counts = { matters: 10_000, publications: 2_000, complaints: 500, objects: 40 } as const;
const first = day('2026-07-01');
const agency = 'somewhere';
const weeksBefore = 13;
const planted = { clusters: Math.max(3, Math.round((12 * days) / quarter)), columns: 6 } as const;
const clusterSize = 9;

let database: TestDatabase;
const clusters = new Set<string>();
const stale = new Set<string>();
const { below } = chance(seed);

beforeAll(async () => {
  database = await migratedDatabase();
  const { db } = database;
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values (${agency}, '某县某局', '某局', '某', 'county', 'department', '2019-01-01')`.execute(db);
  await sql`insert into account (id, login, name, agency, roles, password)
    values ('head', 'head', '负责人', ${agency}, array['head'], '')`.execute(db);
  await sql`insert into matter (agency, source, number, service, state, received_on, promised_on, ended_on, first_at, last_at)
    select ${agency}, 'drill', 'N' || n, 'S' || n % 50, 'closed', ${first}::date + n % ${quarter}, ${first}::date + 5 + n % ${quarter},
      ${first}::date + 3 + n % ${quarter}, now(), now() from generate_series(1, ${counts.matters}) n`.execute(db);
  await writeComplaints();
  await writePublications();
}, 120_000);
afterAll(() => database.close());

/** As usual, a quarter before and through this one; on the planted days many of one object at once. */
async function writeComplaints(): Promise<void> {
  const span = weeksBefore * 7 + quarter;
  const usual = Array.from({ length: (counts.complaints * span) / quarter }, () => ({
    on: addDays(first, below(span) - weeksBefore * 7),
    ref: `S-${100 + below(counts.objects)}`,
  }));
  while (clusters.size < planted.clusters) {
    clusters.add(`service:S-${100 + below(counts.objects)} ${addDays(first, below(days))}`);
  }
  const gathered = [...clusters].flatMap((one) => {
    const [object = '', on = ''] = one.split(' ');
    return Array.from({ length: clusterSize }, () => ({ on: day(on), ref: object.slice('service:'.length) }));
  });
  const rows = [...usual, ...gathered].map(({ on, ref }, i) => ({ id: `c${i}`, on, ref }));
  await sql`insert into complaint (case_id, agency, number, kind, channel, object, ref, anonymous, same, state, received_on, due_on,
      extended, answered_on, told_on, closed_on, reopened, sequence)
    select id, ${agency}, id, 'complaint', 'web', 'service', ref, true, id, 'closed', "on"::date, "on"::date + 7, false,
      "on"::date + 1, "on"::date + 1, "on"::date + 1, 0, 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, ref text, "on" text)`.execute(database.db);
}

const items = 15;
const windowDays = 14;
/** The first day on which an owner is pressed: the share of the window that may have passed, rounded up. */
const pressedAfter = Math.ceil(windowDays * warnings.pressing);

/** Every column is fed at least every other day; the planted ones rest once for longer than their window. */
async function writePublications(): Promise<void> {
  const rests = new Map<number, Day>();
  while (rests.size < planted.columns) {
    const item = 1 + below(items);
    if (!rests.has(item)) rests.set(item, addDays(first, below(Math.max(1, days - pressedAfter - 1))));
  }
  const rows: { id: string; item: number; on: Day }[] = [];
  const per = Math.ceil(counts.publications / items);
  for (let item = 1; item <= items; item += 1) {
    const rest = rests.get(item);
    for (let n = 0; n < per; n += 1) {
      const on = addDays(first, Math.floor((n * (quarter + 4)) / per) - 4);
      // On the day on which the rest begins the last one comes.
      if (rest !== undefined && on > rest && on <= addDays(rest, windowDays + 3)) continue;
      rows.push({ id: `p${item}-${n}`, item, on });
    }
    if (rest !== undefined) {
      rows.push({ id: `p${item}-last`, item, on: rest });
      stale.add(`item-${item} ${addDays(rest, pressedAfter)}`);
    }
  }
  await sql`insert into publication (case_id, agency, index_number, title, summary, item, formed_on, published_on, state, sequence)
    select id, ${agency}, id, id, '', item, "on"::date, "on"::date, 'published', 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, item int, "on" text)`.execute(database.db);
  await sql`insert into site_column (case_id, agency, key, window_days, publications, sequence)
    select 'column:' || n, ${agency}, 'item-' || n, ${windowDays}, '[]', 1 from generate_series(1, ${items}) n`.execute(
    database.db,
  );
}

interface Counted {
  readonly precision: number;
  readonly recall: number;
}

async function found(
  signal: string,
  expected: ReadonlySet<string>,
  counted: (object: string) => boolean,
): Promise<Counted> {
  const { rows } = await sql<{ object: string; on: Day }>`
    select payload ->> 'object' as object, on_day as on from ledger
    where subject = 'warning' and type = 'raised' and payload ->> 'signal' = ${signal}`.execute(database.db);
  const raised = rows.filter(({ object }) => counted(object)).map(({ object, on }) => `${object} ${on}`);
  const right = raised.filter((one) => expected.has(one)).length;
  console.info(`${signal}: ${right} of ${expected.size} planted found on their day, ${raised.length} raised`);
  return { precision: right / raised.length, recall: right / expected.size };
}

it(
  'each morning of the quarter: clusters and stale columns are found on the right day',
  async () => {
    const office = officeOn(database.db);
    for (let i = 0; i < days; i += 1) {
      const today = addDays(first, i);
      await raiseWarnings({ ...office, today: () => today });
    }
    const ofClusters = await found('complaintCluster', clusters, () => true);
    expect(ofClusters.recall).toBeGreaterThanOrEqual(0.95);
    expect(ofClusters.precision).toBeGreaterThanOrEqual(0.9);
    const ofColumns = await found('columnStale', stale, (object) => object.startsWith('item-'));
    expect(ofColumns).toEqual({ precision: 1, recall: 1 });
  },
  60_000 + days * 10_000,
);
