/** Editions: versions of a text, the list that the desk reads, the published ones that the public reads. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';
import type { Stage } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import type { Database, Db, Tx } from '../db.ts';

export type EditionTextRow = Selectable<Database['edition_text']>;

/** The newest version of a publication's text; null where there is none of this agency. */
export async function newestText(db: Db | Tx, agency: string, caseId: string): Promise<EditionTextRow | null> {
  const row = await db
    .selectFrom('edition_text')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('agency', '=', agency)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function textAt(db: Db | Tx, caseId: string, version: number): Promise<EditionTextRow | null> {
  const row = await db
    .selectFrom('edition_text')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ?? null;
}

/** Nobody else acts on this publication until the end of the transaction: of two editors the second sees what the first kept. */
export async function lockEditing(tx: Tx, caseId: string): Promise<void> {
  await tx.selectFrom('editing').select('case_id').where('case_id', '=', caseId).forUpdate().execute();
}

/** Who wrote which version when, the newest first. */
export function textVersions(db: Db | Tx, caseId: string) {
  return db
    .selectFrom('edition_text')
    .select(['version', 'edition', 'written_at', 'written_by'])
    .where('case_id', '=', caseId)
    .orderBy('version', 'desc')
    .execute();
}

/** Throws the unique violation (23505) where another was faster. */
export async function addText(
  tx: Tx,
  row: Omit<EditionTextRow, 'content'> & { readonly content: EditionContent },
): Promise<void> {
  await tx
    .insertInto('edition_text')
    .values({ ...row, content: JSON.stringify(row.content) })
    .execute();
}

/** Title of another publication of the agency with this 发文字号, not withdrawn; null where there is none. */
export async function sameDocumentNumber(
  db: Db | Tx,
  agency: string,
  number: string | null,
  caseId: string,
): Promise<string | null> {
  if (number === null) return null;
  const row = await db
    .selectFrom('publication')
    .select('title')
    .where('agency', '=', agency)
    .where('document_number', '=', number)
    .where('case_id', '!=', caseId)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return row?.title ?? null;
}

export interface EditionLine {
  readonly id: string;
  readonly title: string;
  readonly stage: Exclude<Stage, 'none'>;
  readonly step: StepKey | null;
  readonly returned: boolean;
  readonly edition: number;
  readonly item: number;
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
  readonly publishedOn: Day | null;
  readonly writtenAt: string;
}

export interface EditionQuestion {
  readonly stage?: Exclude<Stage, 'none'>;
  readonly step?: StepKey;
  readonly words?: string;
  /** The last line of the page before. */
  readonly after?: { readonly at: string; readonly id: string };
  readonly limit: number;
}

/** The agency's publications with a text, those written last first. */
export async function editionLines(
  db: Db,
  agency: string,
  { stage, step, words, after, limit }: EditionQuestion,
): Promise<readonly EditionLine[]> {
  const pattern = words === undefined ? null : `%${words.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<EditionLine>`
    select editing.case_id as id, content->>'title' as title, stage, step, returned, editing.edition,
      (content->'fields'->>'item')::int as item, index_number as "indexNumber",
      content->'fields'->>'documentNumber' as "documentNumber", published_on as "publishedOn", written_at as "writtenAt"
    from editing
    join lateral (select content, written_at from edition_text
      where edition_text.case_id = editing.case_id order by version desc limit 1) newest on true
    left join publication on publication.case_id = editing.case_id
    where editing.agency = ${agency}
      ${stage === undefined ? sql`` : sql`and stage = ${stage}`}
      ${step === undefined ? sql`` : sql`and step = ${step}`}
      ${
        pattern === null
          ? sql``
          : sql`and (normalize(content->>'title', nfkc) ilike ${pattern} or index_number ilike ${pattern}
            or normalize(content->'fields'->>'documentNumber', nfkc) ilike ${pattern})`
      }
      ${after === undefined ? sql`` : sql`and (written_at, editing.case_id) < (${after.at}::timestamptz, ${after.id})`}
    order by written_at desc, editing.case_id desc limit ${limit}`.execute(db);
  return rows;
}
