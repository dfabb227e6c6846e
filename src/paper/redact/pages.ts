/** Pages of a PDF, or one picture, drawn to points: what an officer sees, and all that is left of a page that is masked. */

import { type Canvas, createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { fontFiles } from '../pdf/fonts.ts';
import type { PdfPage } from '../read/pdf/library.ts';

const pointsPerInch = 72;
/** A page is never drawn larger than this on either side. */
const mostPixels = 5000;
/** A small picture is drawn larger, so that a mark ends where it was drawn. */
const fewestPixels = 1000;

/** Fonts that a file names and does not bring are those of the house: none of the machine's is used. */
export function readyFonts(): void {
  const [serif, , sans] = fontFiles;
  if (serif !== undefined) GlobalFonts.registerFromPath(serif, 'serif');
  if (sans !== undefined) GlobalFonts.registerFromPath(sans, 'sans-serif');
}

type RenderWish = Parameters<PdfPage['render']>[0];

/** `dotsPerInch` at most: large pages are drawn coarser. */
export async function drawPage(page: PdfPage, dotsPerInch: number): Promise<Canvas> {
  const plain = page.getViewport({ scale: 1 });
  const scale = Math.min(dotsPerInch / pointsPerInch, mostPixels / Math.max(plain.width, plain.height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const context = tolerant(canvas.getContext('2d'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // The library knows the canvas of browsers only; this one is drawn on in the same way.
  const onto = { canvas: null, canvasContext: context } as unknown as Pick<RenderWish, 'canvas' | 'canvasContext'>;
  await page.render({ ...onto, viewport, intent: 'print' }).promise;
  return canvas;
}

export async function drawPicture(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(Buffer.from(bytes));
  const longest = Math.max(image.width, image.height);
  const scale = Math.min(mostPixels / longest, Math.max(1, fewestPixels / longest));
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A broken font may ask for the character 0, which can not be drawn: the page is drawn without it. */
function tolerant(context: SKRSContext2D): SKRSContext2D {
  const draw = context.fillText.bind(context);
  context.fillText = (text: string, x: number, y: number, width?: number) => {
    if (!text.includes('\0')) draw(text, x, y, width);
  };
  return context;
}
