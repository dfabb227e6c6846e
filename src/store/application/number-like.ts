/** Numbers found by a part of them: how they begin (2026, 2026-0001), or the running number alone (12, 00012). */

import { type RawBuilder, sql } from 'kysely';

const nothing = sql<boolean>`false`;
/** Running numbers have at least this many digits. */
const digits = 5;
/** Years in which applications can have come (the Regulation of 2008, and the years to come). */
const [firstYear, lastYear] = [2008, 2099];

/**
 * The condition on `number`; never true where nothing that was typed can be a part of one. Blanks, and what dash it is in which
 * width, do not matter. It compares only what PostgreSQL lets row security use an index for: `like` it does not.
 */
export function numberLike(typed: string): RawBuilder<boolean> {
  const plain = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\p{Pd}−]/gu, '-');
  const [, year = '', dash = '', running = ''] = /^(\d{4})(-?)(\d{0,20})$/.exec(plain) ?? [];
  if (year !== '' && (dash !== '' || running.length > 1 || (running === '' && isYear(year)))) {
    return begins(year, running);
  }
  return /^\d{1,20}$/.test(plain) ? runsAs(plain) : nothing;
}

const isYear = (text: string) => Number(text) >= firstYear && Number(text) <= lastYear;

/** Numbers of a year stand on what came in it, or, split off later, the year before: the newest of them are near in the index by day. */
function begins(year: string, running: string): RawBuilder<boolean> {
  if (!isYear(year)) return nothing;
  const [from, beyond] = [`${year}-${running}`, `${year}-${running}~`];
  return sql<boolean>`(number ~>=~ ${from} and number ~<~ ${beyond}
    and submitted_on between ${`${Number(year) - 1}-01-01`}::date and ${`${year}-12-31`}::date)`;
}

function runsAs(running: string): RawBuilder<boolean> {
  const plain = running.replace(/^0+/, '').padStart(digits, '0');
  const numbers = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => `${firstYear + i}-${plain}`);
  return sql<boolean>`number = any (${sql.val(numbers)}::text[])`;
}
