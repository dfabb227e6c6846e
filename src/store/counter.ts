/** Running numbers without gaps, by agency, series and year. */

import { sql } from 'kysely';
import type { Tx } from './db.ts';

/** The next number, from 1. Taken in the act's transaction: an act that fails gives it back; others wait their turn. */
export async function nextNumber(tx: Tx, agency: string, series: string, year: number, howMany = 1): Promise<number> {
  const row = await tx
    .insertInto('counter')
    .values({ agency, series, year, last: howMany })
    .onConflict((conflict) =>
      conflict.columns(['agency', 'series', 'year']).doUpdateSet({ last: sql<number>`counter.last + ${howMany}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last - howMany + 1;
}
