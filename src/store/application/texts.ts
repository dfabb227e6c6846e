/** What people write about a case: sealed, referred to from the ledger by a random id, erasable while the ledger stands. */

import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';
import type { CaseTextTable } from './tables.ts';

interface NewText {
  readonly id: string;
  readonly agency: string;
  readonly caseId: string;
  readonly kind: CaseTextTable['kind'];
  readonly text: string;
  readonly at: string;
  readonly by: string;
  /** Of a draft that is changed: which change it is. */
  readonly version?: number;
}

const placeOf = (id: string) => `case_text.body.${id}`;

export async function addText(
  tx: Tx,
  vault: Vault,
  { id, agency, caseId, kind, text, at, by, version = 1 }: NewText,
): Promise<void> {
  await tx
    .insertInto('case_text')
    .values({
      id,
      agency,
      case_id: caseId,
      kind,
      key_version: vault.keyVersion,
      body: vault.seal(text, placeOf(id)),
      version,
      written_at: at,
      written_by: by,
      erased_at: null,
    })
    .execute();
}

export interface CaseText {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/** The texts of one kind about a case, the oldest first; what has been erased is left out. */
export async function textsOf(
  db: Db | Tx,
  vault: Vault,
  caseId: string,
  kind: CaseTextTable['kind'],
): Promise<readonly CaseText[]> {
  const rows = await db
    .selectFrom('case_text')
    .select(['id', 'body', 'written_at'])
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, body, written_at: at }) =>
    body === null ? [] : [{ id, at, text: vault.open(body, placeOf(id)) }],
  );
}

/** One text; null where there is none, or it has been erased. */
export async function textOf(db: Db | Tx, vault: Vault, id: string): Promise<string | null> {
  const row = await db.selectFrom('case_text').select('body').where('id', '=', id).executeTakeFirst();
  return row?.body == null ? null : vault.open(row.body, placeOf(id));
}
