/** Whether another publication of the agency has the document number: asked when a text is handed in, and once more when it goes out. */

import type { Refusal } from '#law/ruling';
import type { Tx } from '#store/db';
import { holdNumbers, numbersTaken } from '#store/publication/numbers';

/** Whoever asks meanwhile waits for the end of this transaction. */
export async function numberTaken(tx: Tx, caseId: string, agency: string, number: string): Promise<Refusal | null> {
  if (number === '') return null;
  await holdNumbers(tx, agency, [number]);
  const title = (await numbersTaken(tx, agency, [number], caseId)).get(number);
  if (title === undefined) return null;
  const message = `发文字号“${number}”已用于“${title}”。请核对字号；是同一份文件的，请更正那一件。`;
  return { code: 'publication-gate', rule: 'PLT-31', article: '第十二条', field: 'documentNumber', message };
}
