/** Texts on public pages that links are looked for in. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';
import type { LinkPage } from './tables.ts';

export interface PageText {
  readonly page: LinkPage;
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Newest editions of what stands published, and guides in force, those alone that hold an address at all. */
export async function textsWithLinks(db: Db | Tx, agency: string, today: Day): Promise<readonly PageText[]> {
  const { rows } = await sql<PageText>`
    select 'publication' as page, p.case_id as id, p.title as name,
      concat_ws(e'\n', e.content ->> 'summary', e.content ->> 'body', e.content ->> 'interpretation') as text
    from publication p join lateral (select content from publication_edition e
      where e.case_id = p.case_id order by number desc limit 1) e on true
    where p.agency = ${agency} and p.published_on <= ${today} and p.withdrawn_on is null and e.content::text ~* 'https?://'
    union all
    select 'guide', s.case_id, s.name, concat_ws(e'\n', g.content ->> 'onlineAddress', g.content ->> 'conditions',
      g.content ->> 'result', g.content ->> 'delivery', g.content ->> 'place', g.content ->> 'visitReason',
      (select string_agg(m ->> 'note', e'\n') from jsonb_array_elements(g.content -> 'materials') m),
      (select string_agg(q ->> 'answer', e'\n') from jsonb_array_elements(g.content -> 'questions') q))
    from service s join lateral (select content from guide_edition g
      where g.case_id = s.case_id and g.from_day <= ${today} order by edition desc limit 1) g on true
    where s.agency = ${agency} and s.state <> 'cancelled' and g.content::text ~* 'https?://'
    order by 1, 2`.execute(db);
  return rows;
}
