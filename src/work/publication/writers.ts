/** Who wrote what stands in the text: since the last edition, and in those before. */

import { foldPublication } from '#law/publication/fold';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { draftOf } from '#store/publication/drafts';

export async function writersOf(tx: Tx, caseId: string): Promise<readonly string[]> {
  const { writers } = foldPublication((await ledgerCase(tx, 'publication', caseId))?.events ?? []);
  return [...((await draftOf(tx, caseId))?.editors ?? []), ...writers];
}
