/** Masks areas of a PDF or picture for good: every page becomes a picture with the areas black, and the result is searched to prove it. */

import type { Canvas } from '@napi-rs/canvas';
import { type OpenPdf, openPdf } from '../read/pdf/library.ts';
import { unpacksTooFar } from '../read/pdf/streams.ts';
import { screen } from '../screen/screen.ts';
import { isCovered, type Mark, type PageHit } from './marks.ts';
import { pageHits } from './page-hits.ts';
import { drawPage, drawPicture, readyFonts } from './pages.ts';
import { type PicturePage, picturePdf } from './picture-pdf.ts';

const mostPages = 300;
const printDots = 200;
const screenDots = 110;

export type Refused = { readonly ok: false; readonly reason: string };
const refused = (reason: string): Refused => ({ ok: false, reason });

export interface PageSizes {
  readonly ok: true;
  /** Points; of a picture its pixels. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly hits: readonly PageHit[];
}

export interface Drawn {
  readonly ok: true;
  readonly bytes: Uint8Array;
}

export interface Redacted extends Drawn {
  /** Numbers that the pages still show: no mark is over them. */
  readonly shown: readonly PageHit[];
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

async function withPdf<T>(bytes: Uint8Array, work: (open: OpenPdf) => Promise<T | Refused>): Promise<T | Refused> {
  if (unpacksTooFar(bytes)) return refused('PDF 展开后过大，不能遮盖。请拆分后再上传。');
  let open: OpenPdf;
  try {
    open = await openPdf(bytes, 'drawn');
  } catch {
    return refused('PDF 已损坏或者加了密码，不能遮盖。请取消密码或者重新导出后再上传。');
  }
  try {
    const count = open.document.numPages;
    if (count > mostPages) return refused(`PDF 有${count}页，超过${mostPages}页，不能一次遮盖。请拆分后再上传。`);
    return await work(open);
  } finally {
    await open.document.loadingTask.destroy();
  }
}

/** How large the pages are, and the numbers found on them with their places. */
export async function pageSizes(bytes: Uint8Array): Promise<PageSizes | Refused> {
  if (!isPdf(bytes)) {
    const canvas = await pictureOf(bytes);
    if ('ok' in canvas) return canvas;
    const { width, height } = canvas;
    return { ok: true, pages: [{ width, height }], hits: [] };
  }
  return withPdf(bytes, async ({ document }): Promise<PageSizes> => {
    const pages: { width: number; height: number }[] = [];
    const hits: PageHit[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ width, height });
      hits.push(...(await pageHits(page, number)));
      page.cleanup();
    }
    return { ok: true, pages, hits };
  });
}

/** One page as people see it, as JPEG. */
export async function pagePicture(bytes: Uint8Array, number: number): Promise<Drawn | Refused> {
  readyFonts();
  const draw = async (canvas: Canvas): Promise<Drawn> => ({ ok: true, bytes: await canvas.encode('jpeg', 80) });
  if (!isPdf(bytes)) {
    const canvas = await pictureOf(bytes);
    return 'ok' in canvas ? canvas : draw(canvas);
  }
  return withPdf(bytes, async ({ document }) => {
    if (number > document.numPages) return refused('没有这一页。');
    return draw(await drawPage(await document.getPage(number), screenDots));
  });
}

/** Never hands out what it could not prove. */
export async function redactDrawn(bytes: Uint8Array, marks: readonly Mark[]): Promise<Redacted | Refused> {
  readyFonts();
  const drawn = isPdf(bytes) ? await withPdf(bytes, (open) => drawAll(open, marks)) : await drawOne(bytes, marks);
  if ('ok' in drawn) return drawn;
  const result = picturePdf(drawn.pages);
  const remains = await whatRemains(result, marks);
  return remains === null ? { ok: true, bytes: result, shown: drawn.shown } : refused(remains);
}

interface AllDrawn {
  readonly pages: readonly PicturePage[];
  readonly shown: readonly PageHit[];
}

/** A mark that lies on no page masks nothing: whoever set it believes that it does. */
function offPages(marks: readonly Mark[], pages: number): Refused | null {
  const astray = marks.find(({ page }) => page > pages);
  return astray === undefined
    ? null
    : refused(`要遮盖第${astray.page}页，文件只有${pages}页，没有保存。请核对页码后重新画出。`);
}

async function drawAll({ document }: OpenPdf, marks: readonly Mark[]): Promise<AllDrawn | Refused> {
  const astray = offPages(marks, document.numPages);
  if (astray !== null) return astray;
  const pages: PicturePage[] = [];
  const shown: PageHit[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const own = marks.filter((one) => one.page === number);
    shown.push(...(await pageHits(page, number)).filter((hit) => !isCovered(hit, own)));
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push(await masked(await drawPage(page, printDots), own, { width, height }));
    page.cleanup();
  }
  return { pages, shown };
}

async function pictureOf(bytes: Uint8Array): Promise<Canvas | Refused> {
  return drawPicture(bytes).catch(() => refused('这种图片不能打开。请转换为 PDF、JPG 或者 PNG 后再上传。'));
}

async function drawOne(bytes: Uint8Array, marks: readonly Mark[]): Promise<AllDrawn | Refused> {
  const astray = offPages(marks, 1);
  if (astray !== null) return astray;
  const canvas = await pictureOf(bytes);
  if ('ok' in canvas) return canvas;
  // On a page as wide as A4.
  const size = { width: 595.28, height: (595.28 * canvas.height) / canvas.width };
  return { pages: [await masked(canvas, marks, size)], shown: [] };
}

async function masked(canvas: Canvas, marks: readonly Mark[], size: PicturePage['size']): Promise<PicturePage> {
  const context = canvas.getContext('2d');
  context.resetTransform();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = '#000';
  const { width, height } = canvas;
  for (const one of marks) context.fillRect(one.left * width, one.top * height, one.width * width, one.height * height);
  return { jpeg: await canvas.encode('jpeg', 85), pixels: { width, height }, size };
}

/** A sentence where the result still holds anything but its pictures, or a marked area is not black; null where it is proved. */
async function whatRemains(result: Buffer, marks: readonly Mark[]): Promise<string | null> {
  const { findings } = await screen({ name: '', bytes: result });
  const left = findings.find(({ kind, layer }) => kind !== 'unseen' || layer !== 'picture');
  if (left !== undefined) return '遮盖后的文件中还能查到内容，没有保存。请告诉系统管理员。';
  const { document } = await openPdf(result, 'drawn');
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      if (items.length > 0) return '遮盖后的文件中还有文字层，没有保存。请告诉系统管理员。';
      const own = marks.filter((one) => one.page === number);
      if (own.length > 0 && !isBlack(await drawPage(page, 50), own)) {
        return '遮盖的地方没有全部涂黑，文件没有保存。请把遮盖的范围画大一些再试。';
      }
      page.cleanup();
    }
    return null;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Within a point of the edge a picture may fade. */
function isBlack(canvas: Canvas, marks: readonly Mark[]): boolean {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  return marks.every((one) => {
    const left = Math.ceil(one.left * width) + 2;
    const top = Math.ceil(one.top * height) + 2;
    const [wide, high] = [
      Math.floor(Math.min(width, (one.left + one.width) * width)) - 2 - left,
      Math.floor(Math.min(height, (one.top + one.height) * height)) - 2 - top,
    ];
    if (wide < 1 || high < 1) return true;
    const { data } = context.getImageData(left, top, wide, high);
    return data.every((value, i) => i % 4 === 3 || value < 60);
  });
}
