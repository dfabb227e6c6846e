/** A publication as PDF: set as official documents are, with the table of its fields and the code to verify it. */

import { renderPdf } from '../pdf/render.ts';
import { qrPicture } from '../qr-picture.ts';
import { plainTable } from '../report/form-table.ts';
import { tableData } from '../report/to-pdf.ts';
import { type PublicationSheet, pictureWords, verifyWords } from './sheet.ts';

export async function publicationToPdf(sheet: PublicationSheet): Promise<Uint8Array> {
  const { title, issuer, createdOn, standing, facts, attachments, url, verification } = sheet;
  return renderPdf('document', {
    title,
    author: issuer,
    createdOn,
    standing,
    facts,
    blocks: sheet.blocks.map((block) => {
      if (block.kind === 'table') return { kind: 'table', form: tableData(plainTable(block.rows)) };
      return block.kind === 'picture' ? { kind: 'paragraph', text: pictureWords(block.alternative) } : block;
    }),
    attachments,
    url,
    verification:
      verification === null
        ? null
        : { ...verification, words: verifyWords, picture: await qrPicture(verification.url) },
  });
}
