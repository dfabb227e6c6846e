/**
 * Finds things by number or name within the scope of the work at hand. Any part of the words is found, one character too; of the
 * number of an application its beginning, or the running number alone.
 */

import { type RawBuilder, sql } from 'kysely';
import { numberLike } from './application/number-like.ts';
import type { Db } from './db.ts';

export type FoundKind =
  | 'application'
  | 'appeal'
  | 'publication'
  | 'document'
  | 'service'
  | 'report'
  | 'agency'
  | 'account';

export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
  /** What tells it apart from others of its kind. */
  readonly detail: string;
}

/** Brackets, hyphens and blanks: the same number is written in many ways (息政办〔2024〕5号, [2024], （2024）). */
const passedOver = '〔〕[]（）()【】［］<>《》-－—–·.,，。 　\t';

/** A text as it is compared: width and case folded, brackets passed over. */
export function foldedWords(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()].filter((one) => !passedOver.includes(one)).join('');
}

const folded = (column: RawBuilder<unknown>) =>
  sql`lower(translate(normalize(coalesce(${column}, ''), nfkc), ${passedOver}, ''))`;

interface Source {
  readonly kind: FoundKind;
  /** `words` as they were typed; `pattern`: any part of them folded, as `like` takes it. */
  readonly query: (words: string, pattern: string, agencies: readonly string[], limit: number) => RawBuilder<Found>;
}

const within = (agencies: readonly string[]) => sql`agency = any (${sql.val([...agencies])}::text[])`;

const sources: readonly Source[] = [
  {
    kind: 'application',
    // Newest first in each agency by itself: so the index gives them in order and the first few end the search.
    query: (words, _, agencies, limit) => sql<Found>`
      select 'application' as kind, case_id as id, number as title, state as detail
      from unnest(${sql.val([...agencies])}::text[]) as of (code) cross join lateral (
        select case_id, number, state, submitted_on from application
        where agency = of.code and ${numberLike(words)}
        order by submitted_on desc, case_id desc limit ${limit}) as newest
      order by submitted_on desc, case_id desc limit ${limit}`,
  },
  {
    kind: 'appeal',
    query: (_, pattern, agencies, limit) => sql<Found>`
      select 'appeal' as kind, case_id as id, number as title, organ as detail from appeal
      where ${within(agencies)} and ${folded(sql.ref('number'))} like ${pattern}
      order by filed_on desc, case_id limit ${limit}`,
  },
  {
    kind: 'publication',
    query: (_, pattern, agencies, limit) => sql<Found>`
      select 'publication' as kind, case_id as id, title,
        concat_ws('，', nullif(document_number, ''), index_number) as detail from publication
      where ${within(agencies)} and (${folded(sql.ref('title'))} like ${pattern}
        or ${folded(sql.ref('document_number'))} like ${pattern} or ${folded(sql.ref('index_number'))} like ${pattern})
      order by published_on desc nulls first, case_id limit ${limit}`,
  },
  {
    kind: 'document',
    query: (_, pattern, agencies, limit) => sql<Found>`
      select 'document' as kind, case_id as id, title, document_number as detail from document
      where ${within(agencies)} and (${folded(sql.ref('title'))} like ${pattern}
        or ${folded(sql.ref('document_number'))} like ${pattern})
      order by issued_on desc, case_id limit ${limit}`,
  },
  {
    kind: 'service',
    query: (_, pattern, agencies, limit) => sql<Found>`
      select 'service' as kind, case_id as id, name as title, code || '，' || department as detail from service
      where ${within(agencies)} and (${folded(sql.ref('name'))} like ${pattern} or ${folded(sql.ref('code'))} like ${pattern})
      order by code limit ${limit}`,
  },
  {
    kind: 'report',
    query: (_, pattern, agencies, limit) => sql<Found>`
      select 'report' as kind, agency || '/' || year as id, year || '年度报告' as title, name as detail
      from (select distinct agency, year from report_edition) edition join agency on agency.code = edition.agency
      where ${within(agencies)} and ${folded(sql`year || '年度报告' || name`)} like ${pattern}
      order by year desc, agency limit ${limit}`,
  },
];

/** At most `limit` of each kind. Empty words find nothing. */
export async function findWithin(
  db: Db,
  words: string,
  agencies: readonly string[],
  limit: number,
): Promise<readonly Found[]> {
  const text = foldedWords(words);
  if (text === '' || agencies.length === 0) return [];
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  // One question for all: the database is asked once, whatever is looked for.
  const all = sources.map(({ query }) => sql`(${query(words, pattern, agencies, limit)})`);
  return (await sql<Found>`${sql.join(all, sql` union all `)}`.execute(db)).rows;
}
