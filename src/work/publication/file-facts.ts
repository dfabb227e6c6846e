/** What is known of files that may go out with a text: their kind, what the screening found, who took it on. */

import type { FileFacts } from '#law/publication/gate-files';
import type { Db, Tx } from '#store/db';
import type { FileRow } from '#store/file/files';
import { redactionsOf, screeningsOf } from '#store/release/screenings';
import type { Office } from '../office.ts';

export async function factsOf(
  office: Office,
  db: Db | Tx,
  rows: readonly FileRow[],
): Promise<ReadonlyMap<string, FileFacts>> {
  const ids = rows.map(({ id }) => id);
  const screenings = await screeningsOf(db, office.vault, ids);
  const redactions = await redactionsOf(db, ids);
  return new Map(
    rows.map(({ id, kind, state }) => {
      const screening = screenings.get(id);
      const drawn = redactions.get(id)?.way === 'drawn';
      const waived = screening !== undefined && screening.waiver !== null;
      return [id, { kind, state, findings: screening?.findings ?? null, waived, drawn }];
    }),
  );
}
