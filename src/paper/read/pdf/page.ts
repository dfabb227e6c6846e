/** One page as blocks from top to bottom: paragraphs, tables and large pictures, without its page number. */

import type { SourceBlock } from '#law/report/source';
import { isFigureLine, tableOfLines } from './columns.ts';
import { matrixOf, type Word } from './geometry.ts';
import { latticesOf } from './lattice.ts';
import type { Operators, PdfPage } from './library.ts';
import { drawingOf } from './rules.ts';
import { linesOf, lineText, type PageWords, pageWords } from './words.ts';

/** A line of prose with what joins it to the next: where it begins and ends, and how large its letters are. */
export interface ProseLine {
  readonly kind: 'line';
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly place: SourceBlock['place'];
}
export type PageBlock = ProseLine | Exclude<SourceBlock, { readonly kind: 'text' }>;

export interface PageReading {
  readonly blocks: readonly PageBlock[];
  readonly hasText: boolean;
}

export async function readPage(page: PdfPage, number: number, operators: Operators): Promise<PageReading> {
  const viewport = page.getViewport({ scale: 1 });
  const view = matrixOf(viewport.transform) ?? [1, 0, 0, 1, 0, 0];
  const [content, list] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const drawing = drawingOf(list, view, operators);
  const all = pageWords(content, view, number);
  const numbered = pageNumber(all.words, viewport.height);
  const words = { ...all, words: all.words.filter((word) => !numbered.has(word)) };
  const lattices = latticesOf(drawing.rules, words);
  const inTables = new Set(lattices.flatMap((lattice) => [...lattice.words]));
  const outside = linesOf(words.words.filter((word) => !inTables.has(word)));
  const placed = [
    ...lattices.map(({ top, table }) => ({ top, block: table as PageBlock })),
    ...unruled(outside, words),
    ...drawing.pictures
      .filter(({ width, height }) => width > viewport.width / 4 && height > viewport.height / 20)
      .map(({ top }) => {
        const block: PageBlock = { kind: 'picture', description: `第${number}页的图片`, place: { page: number } };
        return { top, block };
      }),
  ];
  placed.sort((a, b) => a.top - b.top);
  return { blocks: placed.map(({ block }) => block), hasText: all.words.length > 0 };
}

/** Lines that stand in no drawn table: runs with figures in columns are tables, the rest is prose. */
function unruled(lines: readonly Word[][], page: PageWords): { top: number; block: PageBlock }[] {
  const found: { top: number; block: PageBlock }[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = runEnd(lines, at);
    const run = lines.slice(at, end);
    const table = run.length > 0 ? tableOfLines(run, page) : null;
    if (table === null) {
      const line = lines[at] ?? [];
      found.push({ top: topOf(line), block: proseLine(line, page) });
      at += 1;
    } else {
      found.push({ top: topOf(run[0] ?? []), block: table });
      at = end;
    }
  }
  return found;
}

/** A table begins with its heads or its first figures and ends with its last figures. */
function runEnd(lines: readonly Word[][], at: number): number {
  const begins = isFigureLine(lines[at] ?? []) || isHeadLine(lines[at] ?? []);
  if (!begins) return at;
  let end = at;
  let since = 0;
  for (let next = at; next < lines.length && since <= 4; next += 1) {
    const line = lines[next] ?? [];
    if (isFigureLine(line)) {
      end = next + 1;
      since = 0;
    } else if (
      /[。；]$/.test(lineText(line)) ||
      (/^[一二三四五六]、/.test(lineText(line)) && !/数量|结果|继续办理/.test(lineText(line)))
    )
      break;
    else since += 1;
  }
  return end;
}

/** Words of heads set apart: 自然人 商业企业 科研机构, 结果维持 结果纠正. */
function isHeadLine(line: readonly Word[]): boolean {
  const text = lineText(line);
  return (
    text.length <= 120 &&
    (text.match(/自然人|商业企业|科研机构|公益组织|法律服务|尚未审结|制发件数|废止件数|有效件数/g)?.length ?? 0) >= 2
  );
}

const topOf = (line: readonly Word[]) => Math.min(...line.map((word) => word.base - word.height));

function proseLine(line: readonly Word[], page: PageWords): ProseLine {
  return {
    kind: 'line',
    text: lineText(line),
    left: Math.min(...line.map((word) => word.left)),
    right: Math.max(...line.map((word) => word.right)),
    height: Math.max(...line.map((word) => word.height)),
    place: page.placeOf(line[0], 0),
  };
}

const numbering =
  /^(?:[-—–－―─·]\s*\d{1,3}\s*[-—–－―─·]|第\s*\d{1,3}\s*页(?:\s*[共/，,]\s*(?:共\s*)?\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|\d{1,3})$/;

/** The page's number: the first or last line, in the page's margin, and nothing but a number. */
function pageNumber(words: readonly Word[], height: number): ReadonlySet<Word> {
  const lines = linesOf(words);
  const ends = [lines[0], lines.at(-1)].filter((line): line is Word[] => line !== undefined);
  return new Set(
    ends
      .filter((line) => {
        const base = line[0]?.base ?? 0;
        return numbering.test(lineText(line)) && (base < height * 0.09 || base > height * 0.9);
      })
      .flat(),
  );
}
