/** A letter as PDF: for sending once it is signed, marked as a draft before. */

import { renderPdf } from '../pdf/render.ts';
import { qrPicture } from '../qr-picture.ts';
import type { LetterSheet } from './sheet.ts';

export async function letterToPdf(sheet: LetterSheet): Promise<Uint8Array> {
  const { title, agency, number, addressee, paragraphs, facts, attachments, signedOn, createdOn, verification } = sheet;
  return renderPdf('letter', {
    title: number === null ? title : `${title}（${number}）`,
    author: agency,
    createdOn,
    draft: signedOn === null,
    heading: title,
    number,
    addressee,
    paragraphs,
    facts,
    attachments,
    signer: agency,
    signedOn: signedOn ?? '〔签发后填写日期〕',
    sealPlace: true,
    verification: verification === null ? null : { ...verification, picture: await qrPicture(verification.url) },
  });
}
