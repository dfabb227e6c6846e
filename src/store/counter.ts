/** Running numbers without gaps, by agency, series and year. */

import type { Tx } from './db.ts';
import { askAtOnce, statement } from './statement.ts';

const taking = `insert into counter (agency, series, year, last) values ($1, $2, $3, $4)
  on conflict (agency, series, year) do update set last = counter.last + $4 returning last`;

/** The next number, from 1. Taken in the act's transaction: an act that fails gives it back; others wait their turn. */
export async function nextNumber(tx: Tx, agency: string, series: string, year: number, howMany = 1): Promise<number> {
  return (await nextNumberAtOnce(tx, agency, series, year, howMany))();
}

/** The same, taken while the caller goes on. Call what it returns for the number. */
export async function nextNumberAtOnce(
  tx: Tx,
  agency: string,
  series: string,
  year: number,
  howMany = 1,
): Promise<() => Promise<number>> {
  const answer = await askAtOnce(tx, statement<{ readonly last: number }>(taking, agency, series, year, howMany));
  return async () => {
    const [row] = await answer();
    if (row === undefined) throw new Error('a counter returned nothing');
    return row.last - howMany + 1;
  };
}
