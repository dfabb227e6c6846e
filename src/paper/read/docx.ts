/** A Word document's body as texts, tables and pictures. */

import type { SourceBlock } from '#law/report/source';
import { docxTable } from './docx-table.ts';
import { attribute, childOf, contents, holdsPicture, wordsOf } from './docx-text.ts';
import { isOverbuilt } from './nesting.ts';
import type { DocumentReading } from './read.ts';
import { type Element, isElement, treeOf } from './tree.ts';

const utf8 = new TextDecoder();

export function readDocx(main: Uint8Array): DocumentReading {
  const xml = utf8.decode(main);
  if (isOverbuilt(xml))
    return { ok: false, reason: 'Word 文档的结构过大或嵌套过深，不能读取。请打开后另存为 DOCX 再读取。' };
  const body = bodyOf(xml);
  if (body === undefined) return { ok: false, reason: 'Word 文档中没有正文，不能读取。请打开后另存为 DOCX 再读取。' };
  return {
    ok: true,
    document: { blocks: bodyBlocks(body, /<(?:pic:pic|v:imagedata|w:object)[\s/>]/.test(xml)) },
    format: 'docx',
  };
}

function bodyOf(xml: string): Element | undefined {
  const root = treeOf(xml, { xml: true }).children.find(isElement);
  return root && (root.name === 'w:body' ? root : childOf(root, 'w:body'));
}

/** `pictures`: whether there is any in the document at all. */
function bodyBlocks(body: Element, pictures: boolean): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let paragraphs = 0;
  let tables = 0;
  for (const node of contents(body)) {
    if (node.name === 'w:p') {
      paragraphs += 1;
      blocks.push(...paragraphBlocks(node, `paragraph ${paragraphs}`, pictures));
    } else if (node.name === 'w:tbl') {
      tables += 1;
      blocks.push(docxTable(node, `table ${tables}`));
      if (pictures && holdsPicture(node))
        blocks.push({ kind: 'picture', description: '表格中的图片', place: { path: `table ${tables}` } });
    }
  }
  return blocks;
}

/** Lines of a paragraph are texts of their own; a line break within a heading does not end it. */
function paragraphBlocks(node: Element, path: string, pictures: boolean): SourceBlock[] {
  const heading = headingOf(node);
  const whole = wordsOf(node);
  const lines = heading === null ? whole.split('\n') : [whole.replace(/\s*\n\s*/g, '')];
  const place = { path };
  const words = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text): SourceBlock => ({ kind: 'text', text, heading, place }));
  return pictures && holdsPicture(node) ? [...words, { kind: 'picture', description: '文档中的图片', place }] : words;
}

/** By outline level or by the name of the style; a hint only. */
function headingOf(node: Element): number | null {
  const properties = childOf(node, 'w:pPr');
  const outline = attribute(childOf(properties, 'w:outlineLvl'), 'w:val');
  if (outline !== null && Number(outline) < 6) return Number(outline) + 1;
  const style = attribute(childOf(properties, 'w:pStyle'), 'w:val') ?? '';
  if (/^title$/i.test(style)) return 1;
  const level = /^(?:heading|标题)?\s*([1-6])$/i.exec(style)?.[1];
  return level === undefined ? null : Number(level);
}
