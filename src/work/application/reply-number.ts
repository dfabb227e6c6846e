/** The number of a reply: 息审政公开告〔2026〕3号 (OUT-22 [convention]): running by agency and year, without gaps. */

import { agency as agencyOf } from '#store/agency/agencies';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';

export async function replyNumber(tx: Tx, agency: string, year: number): Promise<string> {
  const prefix = (await agencyOf(tx, agency))?.document_prefix ?? '';
  return `${prefix}公开告〔${year}〕${await nextNumber(tx, agency, 'reply', year)}号`;
}
