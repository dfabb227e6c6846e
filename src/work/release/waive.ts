/** A reviewer who had no part in the draft takes a file's findings on, with the article and the reason. */

import { againstWaiver, openFindings } from '#law/release/release';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import type { FileRow } from '#store/file/files';
import { draftersOf } from '#store/release/letter-files';
import { keepWaiver, redactionsOf, screeningsOf } from '#store/release/screenings';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { writersOf } from '../publication/writers.ts';
import { ownFile } from './bytes.ts';
import { type ScreeningView, screeningView } from './screen-file.ts';

export interface Waiver {
  readonly article: string;
  readonly reason: string;
}

export async function waiveFindings(
  office: Office,
  who: Who,
  id: string,
  { article, reason }: Waiver,
): Promise<Decided<ScreeningView>> {
  const call = { deed: 'file.waive', subject: 'file', object: id, agency: who.agency } as const;
  const waived = await act<null>(office, who, call, async (tx) => {
    const row = await ownFile(tx, who.agency, id);
    if (!row.ok) return row;
    const screening = (await screeningsOf(tx, office.vault, [id])).get(id);
    const drawn = (await redactionsOf(tx, [id])).get(id)?.way === 'drawn';
    const faults = againstWaiver({
      by: who.accountId,
      drafters: [row.value.uploaded_by, ...(await draftersOf(tx, id)), ...(await textWritersOf(tx, row.value))],
      findings: screening === undefined ? null : openFindings(screening.findings, drawn),
      article,
      reason,
    });
    if (faults.length > 0) return refused(...faults);
    await keepWaiver(tx, office.vault, id, { at: office.now(), by: who.accountId, article, reason });
    return allowed({ value: null, changes: [] });
  });
  return waived.ok ? screeningView(office, who, id) : waived;
}

/** Of a publication: everybody who wrote its text, of whatever edition. */
async function textWritersOf(tx: Tx, row: FileRow): Promise<readonly string[]> {
  return row.owner_subject === 'publication' ? writersOf(tx, row.owner_case) : [];
}
