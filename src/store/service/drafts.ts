/** Drafts of guides, of services and of bundles, and the texts that were handed in. */

import type { Guide } from '#law/service/guide';
import type { Db, Tx } from '../db.ts';

export interface GuideDraft<C = Guide> {
  readonly caseId: string;
  readonly agency: string;
  readonly version: number;
  readonly content: C;
  /** Accounts that wrote since the last edition. */
  readonly editors: readonly string[];
  readonly savedBy: string;
  readonly savedAt: string;
}

/** `C`: what is drafted under this case. */
export async function guideDraft<C = Guide>(db: Db | Tx, caseId: string): Promise<GuideDraft<C> | null> {
  const row = await db
    .selectFrom('guide_draft')
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
  return (row as GuideDraft<C> | undefined) ?? null;
}

/** Saves on top of the version that the writer has seen, 0 for none. False: somebody else has saved in between. */
export async function saveGuideDraft<C = Guide>(tx: Tx, draft: GuideDraft<C>, seen: number): Promise<boolean> {
  const { caseId: case_id, agency, version, savedBy: saved_by, savedAt: saved_at } = draft;
  const content = JSON.stringify(draft.content);
  const editors = JSON.stringify(draft.editors);
  const row = { case_id, agency, version, content, editors, saved_by, saved_at };
  if (seen === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('guide_draft')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('guide_draft')
    .set({ version, content, editors, saved_by, saved_at })
    .where('case_id', '=', case_id)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface KeptGuide<C = Guide> {
  readonly caseId: string;
  readonly agency: string;
  readonly hash: string;
  readonly content: C;
  readonly at: string;
}

export async function keepGuides<C = Guide>(tx: Tx, guides: readonly KeptGuide<C>[]): Promise<void> {
  const rows = guides.map(({ caseId: case_id, agency, hash, content, at: kept_at }) => ({
    ...{ case_id, agency, hash, kept_at },
    content: JSON.stringify(content),
  }));
  if (rows.length > 0)
    await tx
      .insertInto('guide_text')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** What was handed in with this hash; null where nothing was. */
export async function guideText<C = Guide>(db: Db | Tx, caseId: string, hash: string): Promise<C | null> {
  const row = await db
    .selectFrom('guide_text')
    .select('content')
    .where('case_id', '=', caseId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return (row?.content as C | undefined) ?? null;
}
