/** A sheet for the wall with a code that opens a page of the site. */

import { renderPdf } from '../pdf/render.ts';
import { qrPicture } from '../qr-picture.ts';

export interface PosterSheet {
  readonly title: string;
  readonly words: string;
  readonly issuer: string;
  readonly url: string;
  /** YYYY-MM-DD. */
  readonly createdOn: string;
}

export async function posterToPdf({ issuer, ...sheet }: PosterSheet): Promise<Uint8Array> {
  return renderPdf('poster', { ...sheet, issuer, author: issuer, picture: await qrPicture(sheet.url) });
}
