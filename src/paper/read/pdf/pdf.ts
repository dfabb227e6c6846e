/** A PDF with text as texts, tables and pictures with their pages. */

import type { SourceBlock } from '#law/report/source';
import type { DocumentReading } from '../read.ts';
import { type OpenPdf, openPdf } from './library.ts';
import { type PageBlock, readPage } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { unpacksTooFar } from './streams.ts';

/** A long report has some thirty pages. */
const mostPages = 300;

/** Never throws for a broken or locked file. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentReading> {
  if (unpacksTooFar(bytes)) return refused('PDF 文件展开后过大，不能读取。请重新导出或另存后再读取。');
  let open: OpenPdf;
  try {
    open = await openPdf(bytes);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refused(
      locked
        ? '这个 PDF 文件加了密码，不能读取。请取消密码后再读取。'
        : 'PDF 文件已损坏或不完整，不能读取。请重新下载或另存后再读取。',
    );
  }
  try {
    return await readPages(open);
  } finally {
    await open.document.loadingTask.destroy();
  }
}

function refused(reason: string): DocumentReading {
  return { ok: false, reason };
}

async function readPages({ document, operators }: OpenPdf): Promise<DocumentReading> {
  const count = document.numPages;
  if (count > mostPages)
    return refused(`PDF 文件有${count}页，超过${mostPages}页的上限。年度报告不会这样长，请核对是不是选错了文件。`);
  const blocks: PageBlock[] = [];
  let hasText = false;
  for (let number = 1; number <= count; number += 1) {
    const page = await document.getPage(number);
    const reading = await readPage(page, number, operators);
    blocks.push(...reading.blocks);
    hasText ||= reading.hasText;
    page.cleanup();
  }
  if (!hasText)
    return refused(
      '这个 PDF 是扫描件或图片，没有可以读取的文字，程序不从图片中读数。请提供有文字的 PDF、网页（HTML）或 Word 文档（DOCX）。',
    );
  const read: SourceBlock[] = paragraphsOf(blocks);
  return { ok: true, document: { blocks: read }, format: 'pdf' };
}
