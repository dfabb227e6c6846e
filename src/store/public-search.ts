/** What is already public, by pairs of characters that a description and a title share; the rarer a pair, the more it says. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db } from './db.ts';

export interface PublicTitle {
  readonly kind: 'publication' | 'document' | 'guide';
  readonly id: string;
  readonly title: string;
  /** Index number, document number, or code of the service. */
  readonly number: string;
  readonly agency: string;
  readonly agencyName: string;
  /** Who handles a service; empty of others. */
  readonly department: string;
  /** Since when it is public. */
  readonly on: Day;
  readonly score: number;
}

const mostFound = 40;

/** The likest titles that the public may see on `today`, best first: published and not withdrawn, in force, with a guide. */
export async function publicTitles(db: Db, pairs: readonly string[], today: Day): Promise<readonly PublicTitle[]> {
  if (pairs.length === 0) return [];
  const { rows } = await sql<PublicTitle>`
    with title as (
      select 'publication' as kind, case_id as id, title, index_number as number, agency, '' as department,
        published_on as since, lower(normalize(title, nfkc)) as words
      from publication where published_on <= ${today} and (withdrawn_on is null or withdrawn_on > ${today})
      union all
      select 'document', case_id, title, document_number, agency, '', issued_on, lower(normalize(title, nfkc))
      from document where issued_on <= ${today} and (ended_on is null or ended_on > ${today})
      union all
      select 'guide', case_id, name, code, agency, department, guide_from, lower(normalize(name, nfkc))
      from service where guide_from <= ${today} and (cancelled_on is null or cancelled_on > ${today})),
    hit as (
      select title.id, pair from title join unnest(${sql.val([...pairs])}::text[]) as pair on position(pair in title.words) > 0),
    weight as (
      select pair, ln(1 + (select count(*) from title)::float8 / count(*)) as weight from hit group by pair),
    best as (
      select hit.id, sum(weight) as score from hit join weight using (pair)
      group by hit.id order by score desc, hit.id limit ${mostFound})
    select title.kind, title.id, title.title, number, agency.code as agency, agency.name as "agencyName", department, since as "on", score
    from best join title using (id) join agency on agency.code = title.agency
    order by score desc, since desc, title.id`.execute(db);
  return rows;
}
