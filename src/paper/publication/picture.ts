/** A picture of a publication as paper can show it: drawn anew, so that nothing of the file but what is seen goes on. */

import { createCanvas, Image } from '@napi-rs/canvas';

export interface PaperPicture {
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** Enough for a line of A4 at 240 dots an inch. */
const widest = 1600;
const tallest = 2200;
/** Drawings stay sharp as PNG; what would be larger is a photograph. */
const mostPngBytes = 1024 * 1024;

/** Null where the bytes are no picture that can be drawn. */
export async function paperPicture(bytes: Uint8Array): Promise<PaperPicture | null> {
  const image = await decoded(bytes);
  if (image === null) return null;
  const scale = Math.min(1, widest / image.width, tallest / image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const png = isPng(bytes) ? await canvas.encode('png') : null;
  if (png !== null && png.length <= mostPngBytes) return { bytes: png, kind: 'png', width, height };
  return { bytes: await canvas.encode('jpeg', 85), kind: 'jpg', width, height };
}

const isPng = (bytes: Uint8Array) => bytes[0] === 0x89 && bytes[1] === 0x50;

async function decoded(bytes: Uint8Array): Promise<Image | null> {
  const image = new Image();
  try {
    image.src = Buffer.from(bytes);
    await image.decode();
  } catch {
    return null;
  }
  return image.width > 0 && image.height > 0 ? image : null;
}
