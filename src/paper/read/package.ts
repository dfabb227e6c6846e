/** A ZIP package by what is in it: a Word document, an Excel workbook, or a file that is read otherwise or not at all. */

import { readDocx } from './docx.ts';
import { openPackage } from './docx-package.ts';
import type { DocumentReading } from './read.ts';
import { readWorkbook } from './xlsx.ts';

export async function readPackage(bytes: Uint8Array): Promise<DocumentReading> {
  const opened = openPackage(bytes);
  if (opened === null)
    return { ok: false, reason: '压缩的文件已损坏或展开后过大，不能读取。请重新下载或另存后再读取。' };
  const { names, main } = opened;
  if (main !== null) return readDocx(main);
  return names.includes('xl/workbook.xml') ? await readWorkbook(bytes) : { ok: false, reason: otherPackage(names) };
}

function otherPackage(names: readonly string[]): string {
  const accepted = '请提供网页（HTML）、Word 文档（DOCX）、Excel 工作簿（XLSX）、PDF 或纯文本。';
  if (names.some((name) => name.startsWith('ppt/'))) return `这是演示文稿（PPTX），不能读取。${accepted}`;
  if (names.includes('content.xml')) return `这是 OpenDocument 文件，不能读取。${accepted}`;
  return '这是 ZIP 压缩包。请解压后读取其中的报告。';
}
