/** A QR code as an SVG picture. */

import { toBuffer as bitmap, toString as draw } from 'qrcode';

/** Black on white with the margin of four modules that readers need, at any size. */
export function qrPicture(text: string): Promise<string> {
  return draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}

/** The same as a bitmap that printers take. */
export async function qrPng(text: string): Promise<Uint8Array> {
  return new Uint8Array(await bitmap(text, { type: 'png', errorCorrectionLevel: 'M', margin: 4, width: 1200 }));
}
