/** What people write about a case: sealed, referred to from the ledger by a random id, erasable while the ledger stands. */

import type { Tx } from '../db.ts';
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
}

const placeOf = (id: string) => `case_text.body.${id}`;

export async function addText(
  tx: Tx,
  vault: Vault,
  { id, agency, caseId, kind, text, at, by }: NewText,
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
      version: 1,
      written_at: at,
      written_by: by,
      erased_at: null,
    })
    .execute();
}
