/** What the hall did in a year, out of its matters and complaints: how many, how fast, how they were rated. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

export interface HallCounts {
  /** Received in each month that has begun, from January. */
  readonly months: readonly number[];
  readonly ended: number;
  /** Of those that ended, with a promised day, the ones that ended by it. */
  readonly inTime: number;
  readonly promised: number;
  /** From very satisfied (1) to very dissatisfied (5). */
  readonly ratings: readonly number[];
  readonly complaints: number;
  readonly complaintsAnswered: number;
}

/** `from`: 1 January of the year of `through`. */
export async function hallCounts(db: Db | Tx, agency: string, from: Day, through: Day): Promise<HallCounts> {
  const ofYear = sql`between ${from} and ${through}`;
  const [{ rows: received }, { rows: ended }, { rows: complained }] = await Promise.all([
    sql<{ month: number; n: number }>`
      select extract(month from received_on)::int as month, count(*)::int as n from matter
      where agency = ${agency} and received_on ${ofYear} group by 1`.execute(db),
    sql<{ n: number; promised: number; in_time: number; ratings: number[] }>`
      select count(*)::int as n, count(promised_on)::int as promised,
        (count(*) filter (where ended_on <= promised_on))::int as in_time,
        array[${sql.join([1, 2, 3, 4, 5].map((level) => sql`(count(*) filter (where rating = ${level}))::int`))}] as ratings
      from matter where agency = ${agency} and ended_on ${ofYear}`.execute(db),
    sql<{ n: number; answered: number }>`
      select count(*)::int as n, count(answered_on)::int as answered
      from complaint where agency = ${agency} and received_on ${ofYear}`.execute(db),
  ]);
  const byMonth = new Map(received.map(({ month, n }) => [month, n]));
  const last = ended[0];
  return {
    months: Array.from({ length: Number(through.slice(5, 7)) }, (_, i) => byMonth.get(i + 1) ?? 0),
    ...{ ended: last?.n ?? 0, inTime: last?.in_time ?? 0, promised: last?.promised ?? 0 },
    ratings: last?.ratings ?? [0, 0, 0, 0, 0],
    ...{ complaints: complained[0]?.n ?? 0, complaintsAnswered: complained[0]?.answered ?? 0 },
  };
}
