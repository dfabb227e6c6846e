/** A publication as PDF: set as official documents are, with the table of its fields and the code to verify it. */

import { PdfRefused } from '../pdf/refused.ts';
import { renderPdf } from '../pdf/render.ts';
import { qrPicture } from '../qr-picture.ts';
import { plainTable } from '../report/form-table.ts';
import { tableData } from '../report/to-pdf.ts';
import { withCharts } from './chart-picture.ts';
import type { PaperPicture } from './picture.ts';
import { type PublicationSheet, pictureWords, verifyWords } from './sheet.ts';

/** With its pictures; where these can not be set, with their words in their places. */
export async function publicationToPdf(given: PublicationSheet): Promise<Uint8Array> {
  const sheet = await withCharts(given);
  try {
    return await setWith(sheet, sheet.pictures);
  } catch (error) {
    if (!(error instanceof PdfRefused) || sheet.pictures.size === 0) throw error;
    return setWith(sheet, new Map());
  }
}

async function setWith(sheet: PublicationSheet, pictures: PublicationSheet['pictures']): Promise<Uint8Array> {
  const { title, issuer, createdOn, standing, facts, attachments, url, verification } = sheet;
  const shown = [...pictures.entries()];
  const nameOf = (file: string) => {
    const place = shown.findIndex(([id]) => id === file);
    return place < 0 ? null : `picture-${place}.${shown[place]?.[1].kind}`;
  };
  const blocks = sheet.blocks.map((block) => {
    if (block.kind === 'table') return { kind: 'table', form: tableData(plainTable(block.rows)) };
    if (block.kind !== 'picture') return block;
    const { file, alternative } = block;
    const [name, picture] = [nameOf(file), pictures.get(file)];
    if (name === null || picture === undefined) return { kind: 'paragraph', text: pictureWords(alternative) };
    return { kind: 'picture', name, alternative, width: widthOf(picture) };
  });
  return renderPdf(
    'document',
    {
      ...{ title, author: issuer, createdOn, standing, facts, blocks, attachments, url },
      verification:
        verification === null
          ? null
          : { ...verification, words: verifyWords, picture: await qrPicture(verification.url) },
    },
    shown.map(([file, { bytes }]) => ({ name: nameOf(file) ?? '', bytes })),
  );
}

/** As on the screen, but never beyond the margins of a page. */
function widthOf({ width, height }: PaperPicture): number {
  return Math.min(lineWidthMm, width * mmPerPixel, (pageHeightMm * width) / height);
}

/** Of the page between its margins. */
const lineWidthMm = 156;
const pageHeightMm = 200;
/** At 96 dots an inch, as on the screen. */
const mmPerPixel = 25.4 / 96;
