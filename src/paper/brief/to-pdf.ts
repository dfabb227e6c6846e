/** The weekly brief as PDF: title, sentences, table of figures, what is to be done first. */

import { renderPdf } from '../pdf/render.ts';
import { type BriefSheet, factHeads, firstHeading, firstLines } from './sheet.ts';

export async function briefToPdf(sheet: BriefSheet): Promise<Uint8Array> {
  const { title, agency, made, createdOn, paragraphs, facts } = sheet;
  return renderPdf('brief', {
    title: `${title}（${made}）`,
    author: agency,
    createdOn,
    heading: title,
    paragraphs,
    heads: factHeads,
    facts,
    firstHeading,
    first: firstLines(sheet),
    agency,
    made,
  });
}
