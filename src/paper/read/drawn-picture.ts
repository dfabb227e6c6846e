/** A picture from outside drawn anew, once its bytes say that it is one and how large it would unfold. */

import { inspect } from '../inspect/inspect.ts';
import { fromBytes } from '../inspect/random-access.ts';
import { type PaperPicture, paperPicture } from '../publication/picture.ts';

const drawable: readonly (string | null)[] = ['jpg', 'png', 'gif', 'webp'];

/** Null where the bytes are no picture that browsers show, are broken, or would unfold to a huge one; whatever its name. */
export async function drawnPicture(bytes: Uint8Array): Promise<PaperPicture | null> {
  const { content } = await inspect(fromBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  return drawable.includes(content) ? paperPicture(bytes) : null;
}
