/** A QR code as an SVG picture. */

import { toString as draw } from 'qrcode';

/** Black on white with the margin of four modules that readers need, at any size. */
export function qrPicture(text: string): Promise<string> {
  return draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
