/** A PDF in every layer: pages as read and as written, notes, forms, bookmarks, properties, attachments, older versions. */

import { type Matrix, matrixOf } from '../read/pdf/geometry.ts';
import { type OpenPdf, openPdf, type PdfPage } from '../read/pdf/library.ts';
import { unpacksTooFar } from '../read/pdf/streams.ts';
import { linesOf, lineText, pageWords } from '../read/pdf/words.ts';
import { gatherXml } from './any-xml.ts';
import type { Gathered } from './gather.ts';
import { gatherPdfBytes } from './pdf-bytes.ts';

const mostPages = 2000;
const mostVersions = 6;

type Within = (name: string, bytes: Uint8Array) => void;

export async function gatherPdf(bytes: Uint8Array, gathered: Gathered, within: Within): Promise<void> {
  if (unpacksTooFar(bytes)) return gathered.unseen('whole', '', 'PDF 展开后过大，没有筛查。');
  let open: OpenPdf;
  try {
    open = await openPdf(bytes);
  } catch {
    return gathered.unseen('whole', '', 'PDF 已损坏或者加了密码，没有筛查。');
  }
  try {
    await gatherDocument(open, gathered, within);
  } finally {
    await open.document.loadingTask.destroy();
  }
  await gatherVersions(bytes, gathered);
  gatherPdfBytes(bytes, gathered);
}

async function gatherDocument({ document, operators }: OpenPdf, gathered: Gathered, within: Within): Promise<void> {
  if (document.numPages > mostPages) gathered.unseen('whole', '', `PDF 超过${mostPages}页，后面的没有筛查。`);
  const pictures: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    await gatherPage(page, `第${number}页`, gathered);
    await gatherNotes(page, `第${number}页`, gathered, within);
    const drawn = (await page.getOperatorList()).fnArray;
    if (drawn.some((one) => one === operators.paintImageXObject || one === operators.paintInlineImageXObject)) {
      pictures.push(number);
    }
    page.cleanup();
  }
  if (pictures.length > 0) gathered.unseen('picture', pagesText(pictures), '页面上有图片或者扫描件。');
  await gatherAround(document, gathered, within);
}

/** 第1、2、3页 */
function pagesText(pages: readonly number[]): string {
  const named = pages.slice(0, 10).join('、');
  return pages.length > 10 ? `第${named}等${pages.length}页` : `第${named}页`;
}

async function gatherPage(page: PdfPage, place: string, gathered: Gathered): Promise<void> {
  const view: Matrix = matrixOf(page.getViewport({ scale: 1 }).transform) ?? [1, 0, 0, 1, 0, 0];
  const content = await page.getTextContent();
  const lines = linesOf(pageWords(content, view, 1).words).map(lineText);
  for (const [i, line] of lines.entries()) {
    gathered.text('text', place, line);
    // A number that goes on in the next line.
    const next = lines[i + 1] ?? '';
    if (/\d$/.test(line) && /^[\dXx]/.test(next)) {
      gathered.text('text', place, line.slice(-24) + next.slice(0, 24), {
        only: ['idNumber'],
        besides: `${line}\n${next}`,
      });
    }
  }
  const written = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  gathered.text('text', place, written);
}

type Note = Readonly<Record<string, unknown>>;

async function gatherNotes(page: PdfPage, place: string, gathered: Gathered, within: Within): Promise<void> {
  const notes: readonly Note[] = await page.getAnnotations({ intent: 'any' });
  for (const note of notes) {
    const words = (name: string) => wordsIn(note[name]);
    const form = note['subtype'] === 'Widget';
    gathered.text(form ? 'formField' : 'annotation', place, words('contentsObj'));
    gathered.text('annotation', place, words('titleObj'));
    gathered.text('annotation', place, words('textContent'));
    gathered.text('annotation', place, words('richText'));
    for (const name of ['fieldValue', 'defaultFieldValue', 'fieldName', 'alternativeText', 'options']) {
      gathered.text('formField', place, words(name));
    }
    gathered.text('link', place, `${words('url')} ${words('unsafeUrl')}`);
    gatherAttachment(note['file'], place, gathered, within);
  }
}

/** Strings of whatever the library hands out, one a line. */
function wordsIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || depth > 8) return '';
  return Object.values(value)
    .map((one) => wordsIn(one, depth + 1))
    .filter((one) => one !== '')
    .join('\n');
}

function gatherAttachment(value: unknown, place: string, gathered: Gathered, within: Within): void {
  if (value === null || typeof value !== 'object') return;
  const { filename, rawFilename, content, description } = value as Note;
  const name = wordsIn(filename) || wordsIn(rawFilename);
  gathered.text('fileName', place, name);
  gathered.text('embedded', place, wordsIn(description));
  if (content instanceof Uint8Array) within(name || '附件', content);
}

async function gatherAround(document: OpenPdf['document'], gathered: Gathered, within: Within): Promise<void> {
  const { info, metadata } = await document.getMetadata();
  gathered.text('property', '文档属性', wordsIn(info));
  const raw = metadata?.getRaw?.();
  if (typeof raw === 'string') gatherXml(raw, 'metadata', '元数据（XMP）', gathered);
  gathered.text('bookmark', '书签', wordsIn(await document.getOutline()));
  gathered.text('bookmark', '页码标签', wordsIn(await document.getPageLabels()));
  gathered.text('script', '脚本', wordsIn(await document.getJSActions()));
  gathered.text('internal', '表单', wordsIn(await document.getFieldObjects()));
  const attachments = (await document.getAttachments()) as Readonly<Record<string, unknown>> | null;
  for (const one of Object.values(attachments ?? {})) gatherAttachment(one, '嵌入的文件', gathered, within);
}

/** Saved again and again, a PDF keeps what it was: each end of file but the last closes an older version. */
async function gatherVersions(bytes: Uint8Array, gathered: Gathered): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: number[] = [];
  for (let at = buffer.indexOf('%%EOF'); at >= 0; at = buffer.indexOf('%%EOF', at + 5)) ends.push(at + 5);
  for (const end of ends.slice(0, -1).slice(-mostVersions)) {
    // What does not open is no version: a file that is made for the web has such a mark at its beginning.
    const open = await openPdf(bytes.subarray(0, end)).catch(() => null);
    if (open === null) continue;
    for (let number = 1; number <= Math.min(open.document.numPages, 50); number += 1) {
      const page = await open.document.getPage(number).catch(() => null);
      const content = await page?.getTextContent().catch(() => null);
      const text = content?.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      gathered.text('earlierVersion', `第${number}页`, text ?? '');
    }
    await open.document.loadingTask.destroy();
  }
}
