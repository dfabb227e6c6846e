/** A file's bytes as a document of texts, tables and pictures in their order: typed by content, never by name. */

import type { SourceDocument } from '#law/report/source';
import { readCsv } from './csv.ts';
import { decoded } from './encoding.ts';
import { fileKind } from './file-kind.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readLines } from './lines.ts';
import { pageOfMht } from './mht.ts';
import { isOverbuilt } from './nesting.ts';
import { readPackage } from './package.ts';
import { readPdf } from './pdf/pdf.ts';

export type DocumentFormat = 'markdown' | 'text' | 'csv' | 'html' | 'docx' | 'xlsx' | 'pdf' | 'json';

export type DocumentReading =
  | { readonly ok: true; readonly document: SourceDocument; readonly format: DocumentFormat }
  /** One Chinese sentence or two: what the file is, and what to do. */
  | { readonly ok: false; readonly reason: string };

/** 20 MB: a hundred times a long report. */
const mostBytes = 20 * 1024 * 1024;

/** Never throws. `name` is only for the reader's eyes and decides nothing. */
export async function readDocument(bytes: Uint8Array, _name: string): Promise<DocumentReading> {
  if (bytes.length > mostBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return { ok: false, reason: `文件有 ${size} MB，超过 20 MB 的上限。年度报告不会这样大，请核对是不是选错了文件。` };
  }
  const kind = fileKind(bytes);
  if (kind?.kind === 'refused') return { ok: false, reason: kind.reason };
  try {
    if (kind?.kind === 'zip') return await readPackage(bytes);
    return kind?.kind === 'pdf' ? await readPdf(bytes) : readText(bytes);
  } catch {
    return { ok: false, reason: '文件的内容已损坏，不能读取。请重新下载或另存后再读取。' };
  }
}

function readText(bytes: Uint8Array): DocumentReading {
  const text = pageOfMht(bytes) ?? decoded(bytes);
  if (text === null) {
    const accepted =
      '可以读取的有：网页（HTML）、Word 文档（DOCX）、Excel 工作簿（XLSX）、PDF、Markdown、CSV、纯文本和本系统的 JSON';
    return { ok: false, reason: `文件不是文字，或者文字编码不是 UTF-8 或 GB18030，不能读取。${accepted}。` };
  }
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('{')) return readJson(text);
  if (isOverbuilt(text)) return { ok: false, reason: '网页的标签过多或嵌套过深，不能读取。请另存为纯文本后再读取。' };
  if (
    /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|table|section|article|main|span|center|\?xml|!--)[\s>/]/i.test(
      `${start} `,
    )
  ) {
    return { ok: true, document: readHtml(text), format: 'html' };
  }
  if (isOverlong(text)) return { ok: false, reason: '文件的行数或表格的格数过多，不像是年度报告，没有读取。' };
  const csv = readCsv(text);
  if (csv !== null) return csv;
  const markdown = /^ {0,3}#{1,6}\s|^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text);
  return { ok: true, document: readLines(text), format: markdown ? 'markdown' : 'text' };
}

/** A long report has some hundred lines and some thousand cells. */
function isOverlong(text: string): boolean {
  let marks = 0;
  for (let i = 0; i < text.length && marks <= 500_000; i += 1) {
    const sign = text[i];
    if (sign === '\n' || sign === '\r' || sign === '\t' || sign === '|' || sign === ',') marks += 1;
  }
  return marks > 500_000;
}
