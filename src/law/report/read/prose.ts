/** The text of a section as Markdown: paragraphs, sub-headings, tables that are not the form's. */

import type { SourceBlock, SourceTable } from '../source.ts';
import { unspaced } from './wording.ts';

/** Null where the section has no words. */
export function proseOf(blocks: readonly SourceBlock[]): string | null {
  let text = '';
  let before: SourceBlock | null = null;
  for (const block of blocks) {
    const words = markdownOf(block);
    if (words === '') continue;
    text += (text === '' ? '' : isNextLine(before, block) ? '\n' : '\n\n') + words;
    before = block;
  }
  return text === '' ? null : text;
}

function markdownOf(block: SourceBlock): string {
  if (block.kind === 'picture') return '';
  if (block.kind === 'table') return pipeTable(block);
  const text = block.text.trim();
  return block.heading === null || text === '' ? text : `### ${text}`;
}

/** Lines of one paragraph of a text file stay lines of one paragraph. */
function isNextLine(before: SourceBlock | null, block: SourceBlock): boolean {
  if (before?.kind !== 'text' || block.kind !== 'text') return false;
  if (before.heading !== null || block.heading !== null) return false;
  const line = 'line' in before.place && !('page' in before.place) ? before.place.line : null;
  return line !== null && 'line' in block.place && !('page' in block.place) && block.place.line === line + 1;
}

function pipeTable(table: SourceTable): string {
  const rows = table.rows.map((row) => row.map((cell) => cell.text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0 || rows.every((row) => row.every((text) => text === ''))) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, c) => cells[c] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    line(
      head
        .map(() => '---')
        .concat(Array(width).fill('---'))
        .slice(0, width),
    ),
    ...body.map(line),
  ].join('\n');
}

const furniture =
  /^(?:发布(?:时间|日期|机构|机关|人)|发文(?:时间|日期|机关)|成文日期|信息来源|来源|作者|浏览(?:次数|量)?|点击(?:数|率|量)?|访问量|阅读(?:次数|量)?|字体|字号|打印|关闭|分享|索引号|责任编辑|编辑|审核|当前位置|您(?:当前|现在)?的?位置|首页|上一篇|下一篇|相关(?:链接|文章|信息)|扫一扫|主办|承办|版权所有|网站(?:地图|标识码)|联系我们|无障碍|报告年度)[:>】\]]?/;

/** True for what a web page puts around a text: its date, its counter, its buttons, its way back. Long lines are the text. */
export function isFurniture(text: string): boolean {
  const tight = unspaced(text).replace(/^[【[(]+/, '');
  return tight.length <= 60 && !/[。;]/.test(tight) && (furniture.test(tight) || /ICP备|公网安备/.test(tight));
}
