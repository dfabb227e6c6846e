/** The weekly brief as PDF, set as letters are: title, text, table of figures, what is to be done first. */

import { renderPdf } from '../pdf/render.ts';
import { type BriefSheet, firstHeading, firstLines } from './sheet.ts';

export async function briefToPdf(sheet: BriefSheet): Promise<Uint8Array> {
  const { title, agency, made, createdOn, paragraphs, facts } = sheet;
  return renderPdf('letter', {
    title: `${title}（${made}）`,
    author: agency,
    createdOn,
    draft: false,
    heading: title,
    number: null,
    addressee: null,
    paragraphs: [...paragraphs, `${firstHeading}：`, ...firstLines(sheet)],
    facts,
    attachments: [],
    signer: agency,
    signedOn: made,
    sealPlace: false,
    verification: null,
  });
}
