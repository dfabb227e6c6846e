/** What interprets what (PLT-43): for the back office drafts too, for the public what stands published. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { InterpretationForm } from '#law/publication/content';
import type { PublicationStateKey } from '#law/publication/fold';
import type { Db, Tx } from '../db.ts';

export interface Related {
  readonly caseId: string;
  readonly title: string;
  readonly state: PublicationStateKey;
  readonly form: InterpretationForm | null;
}

const lines = sql`
  select coalesce(p.case_id, d.case_id) as "caseId", coalesce(p.agency, d.agency) as agency,
    coalesce(d.content ->> 'title', p.title) as title, coalesce(p.state, 'draft') as state,
    coalesce(d.content -> 'interprets' ->> 'of', p.interprets) as of, d.content -> 'interprets' ->> 'form' as form
  from publication p full join publication_draft d on d.case_id = p.case_id`;

/** Of an agency: one by its id; null where it has none. */
export async function relatedOne(db: Db | Tx, agency: string, caseId: string): Promise<Related | null> {
  const { rows } = await sql<Related>`
    select "caseId", title, state, form from (${lines}) line where agency = ${agency} and "caseId" = ${caseId}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** What interprets it. */
export async function interpretationsOf(db: Db | Tx, agency: string, caseId: string): Promise<readonly Related[]> {
  const { rows } = await sql<Related>`
    select "caseId", title, state, form from (${lines}) line where agency = ${agency} and of = ${caseId}
    order by title`.execute(db);
  return rows;
}

export interface PublicRelated {
  readonly caseId: string;
  readonly title: string;
  readonly form: InterpretationForm | null;
  readonly withdrawn: boolean;
}

const publicLine = sql`
  select p.case_id as "caseId", p.title, p.withdrawn_on is not null as withdrawn, e.content -> 'interprets' ->> 'form' as form
  from publication p left join lateral (select content from publication_edition where case_id = p.case_id
    order by number desc limit 1) e on true`;

/** Published interpretations of it that still stand. */
export async function publishedInterpretations(db: Db, caseId: string, today: Day): Promise<readonly PublicRelated[]> {
  const { rows } = await sql<PublicRelated>`${publicLine}
    where p.interprets = ${caseId} and p.published_on <= ${today} and p.withdrawn_on is null
    order by p.published_on, p.case_id`.execute(db);
  return rows;
}

/** What it interprets, once that is published; withdrawn too, to be marked. */
export async function publishedInterpreted(db: Db, caseId: string, today: Day): Promise<PublicRelated | null> {
  const { rows } = await sql<PublicRelated>`${publicLine}
    where p.case_id = (select interprets from publication where case_id = ${caseId}) and p.published_on <= ${today}`.execute(
    db,
  );
  return rows[0] ?? null;
}
