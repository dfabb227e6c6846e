/** The code that opens a page on a phone, as a picture. */

import { qrPicture } from '#paper/qr-picture';

/** An SVG of the address. */
export function qrOf(address: string): Promise<string> {
  return qrPicture(address);
}
