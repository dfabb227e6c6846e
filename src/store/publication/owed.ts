/** Publications that are drafted or under review, with the days from which the duty to publish runs (REG-25). */

import { sql } from 'kysely';
import type { Owed } from '#law/publication/duty';
import type { PublicationStateKey } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import type { Db, Tx } from '../db.ts';

export interface OwedLine extends Owed {
  readonly caseId: string;
  readonly title: string;
  readonly state: PublicationStateKey;
  readonly step: StepKey | null;
  readonly editors: readonly string[];
  /** What this one interprets; null where it interprets nothing. */
  readonly interprets: string | null;
}

/**
 * What an agency has begun and not published, or has changed since it was published. Of drafts those that are to be
 * published at all.
 */
export async function owedPublications(db: Db | Tx, agency: string, limit: number): Promise<readonly OwedLine[]> {
  const { rows } = await sql<OwedLine>`
    select d.case_id as "caseId", coalesce(d.content ->> 'title', '') as title, coalesce(p.state, 'draft') as state, p.step,
      d.editors, d.content -> 'interprets' ->> 'of' as interprets, d.content ->> 'formedOn' as "formedOn",
      d.content ->> 'changedOn' as "changedOn", (s.entry -> 'limit' ->> 'workingDays')::int as "workingDays",
      (select max(e.published_on)::text from publication_edition e where e.case_id = d.case_id) as "publishedOn"
    from publication_draft d left join publication p on p.case_id = d.case_id
      left join standard_entry s on s.agency = d.agency and s.code = d.content ->> 'standard'
    where d.agency = ${agency} and p.withdrawn_on is null and d.content ->> 'attribute' = 'active'
      and (coalesce(p.state, 'draft') <> 'published' or d.content ->> 'changedOn' >
        (select max(e.published_on)::text from publication_edition e where e.case_id = d.case_id))
    order by coalesce(d.content ->> 'changedOn', d.content ->> 'formedOn'), d.case_id limit ${limit}`.execute(db);
  return rows;
}
