/** Drafts, saved while typing, and the texts that were handed in. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';
import type { PublicationStateKey } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import type { Db, Tx } from '../db.ts';

export interface Draft {
  readonly caseId: string;
  readonly agency: string;
  readonly version: number;
  readonly content: EditionContent;
  readonly editors: readonly string[];
  readonly savedBy: string;
  readonly savedAt: string;
}

export async function draftOf(db: Db | Tx, caseId: string): Promise<Draft | null> {
  const row = await db
    .selectFrom('publication_draft')
    .select([
      'case_id as caseId',
      'agency',
      'version',
      'content',
      'editors',
      'saved_by as savedBy',
      'saved_at as savedAt',
    ])
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ?? null;
}

/** Saves on top of the version that the writer has seen. False: somebody else has saved in between, nothing is changed. */
export async function saveDraft(tx: Tx, draft: Draft, seen: number): Promise<boolean> {
  const { caseId: case_id, agency, version, savedBy: saved_by, savedAt: saved_at } = draft;
  const content = JSON.stringify(draft.content);
  const editors = JSON.stringify(draft.editors);
  const row = { case_id, agency, version, content, editors, saved_by, saved_at };
  if (seen === 0) {
    await tx.insertInto('publication_draft').values(row).execute();
    return true;
  }
  const { numUpdatedRows } = await tx
    .updateTable('publication_draft')
    .set({ version, content, editors, saved_by, saved_at })
    .where('case_id', '=', case_id)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function keepText(
  tx: Tx,
  text: {
    readonly caseId: string;
    readonly agency: string;
    readonly hash: string;
    readonly content: EditionContent;
    readonly at: string;
  },
): Promise<void> {
  const { caseId: case_id, agency, hash, content, at: kept_at } = text;
  await tx
    .insertInto('publication_text')
    .values({ case_id, agency, hash, content: JSON.stringify(content), kept_at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What was handed in with this hash; null where nothing was. */
export async function textOf(db: Db | Tx, caseId: string, hash: string): Promise<EditionContent | null> {
  const row = await db
    .selectFrom('publication_text')
    .select('content')
    .where('case_id', '=', caseId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.content ?? null;
}

export interface WorkLine {
  readonly caseId: string;
  readonly title: string;
  readonly indexNumber: string | null;
  readonly documentNumber: string;
  readonly item: number;
  readonly state: PublicationStateKey;
  readonly step: StepKey | null;
  readonly savedAt: string;
  readonly publishedOn: Day | null;
  readonly scheduledAt: string | null;
  readonly takeDownOn: Day | null;
  readonly missed: string | null;
}

export interface WorkQuestion {
  readonly agency: string;
  readonly state?: string;
  readonly words?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Publications of an agency in the back office: drafts and what stands in the ledger, last saved first. `after` is a case id. */
export async function workLines(
  db: Db,
  { agency, state, words, after, limit }: WorkQuestion,
): Promise<readonly WorkLine[]> {
  const like =
    words === undefined
      ? null
      : `%${words
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<WorkLine>`
    with line as (
      select coalesce(p.case_id, d.case_id) as id, coalesce(d.content ->> 'title', p.title) as title,
        p.index_number as "indexNumber", coalesce(d.content ->> 'documentNumber', p.document_number, '') as "documentNumber",
        coalesce((d.content ->> 'item')::int, p.item) as item, coalesce(p.state, 'draft') as state, p.step,
        coalesce(d.saved_at, p.published_on::timestamptz, p.formed_on::timestamptz) as at, p.published_on as "publishedOn",
        p.scheduled_at as "scheduledAt", p.take_down_on as "takeDownOn", p.missed
      from (select * from publication where agency = ${agency}) p
      full join (select * from publication_draft where agency = ${agency}) d on d.case_id = p.case_id)
    select id as "caseId", title, "indexNumber", "documentNumber", item, state, step, at as "savedAt", "publishedOn",
      "scheduledAt", "takeDownOn", missed from line
    where (${state ?? null}::text is null or state = ${state ?? null})
      and (${like}::text is null or lower(normalize(concat_ws(' ', title, "documentNumber", "indexNumber"), nfkc)) like ${like})
      and (${after ?? null}::text is null or (at, id) < (select at, id from line where id = ${after ?? null}))
    order by at desc, id desc limit ${limit}`.execute(db);
  return rows;
}
