/** A slip as PDF: a form on official paper, with room for a pen. */

import type { Slip } from '#law/slip/slip';
import { renderPdf } from '../pdf/render.ts';

/** `createdOn`: YYYY-MM-DD, the day of its newest fact: the same facts give the same bytes. */
export async function slipToPdf(slip: Slip, agency: string, createdOn: string): Promise<Uint8Array> {
  return renderPdf('slip', { ...slip, author: agency, agency, createdOn });
}
