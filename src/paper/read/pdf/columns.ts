/** Tables without lines: rows by their figures, columns by where the words stand; a label's lines belong to the nearest row. */

import { isFigureLike } from '#law/report/read/figure';
import type { SourceCell, SourceTable } from '#law/report/source';
import type { Word } from './geometry.ts';
import { lineText, type PageWords, textOf } from './words.ts';

/** A gap wider than this many letters parts two columns. */
const gap = 0.45;
const fewestFigures = 3;
/** Rows of table two that have one figure. */
const short = /^(?:行政许可|行政处罚|行政强制|行政事业性收费)/;

interface Chunk {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

export function chunksOf(line: readonly Word[]): Chunk[] {
  const chunks: Word[][] = [];
  for (const word of line) {
    const last = chunks.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && word.left - before.right <= gap * word.height) last.push(word);
    else chunks.push([word]);
  }
  return chunks.map((words) => ({
    words,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    text: lineText(words),
  }));
}

const figures = (line: readonly Word[]) => chunksOf(line).filter((chunk) => isFigureLike(chunk.text)).length;

export function isFigureLine(line: readonly Word[]): boolean {
  const found = figures(line);
  return found >= fewestFigures || (found === 1 && line.length < 8 && short.test(lineText(line).replaceAll(' ', '')));
}

/** The lines from the first row of figures to the last as one table, or null where their columns do not line up. */
export function tableOfLines(lines: readonly (readonly Word[])[], page: PageWords): SourceTable | null {
  const edges = columnEdges(lines);
  if (edges.length < 2) return null;
  const rows = rowsOf(lines);
  const table = rows.map((words) =>
    edges.map((edge, c): SourceCell => {
      const own = words.filter((word) => columnAt(edges, word) === c);
      return { text: textOf(own), rowSpan: 1, columnSpan: 1, place: page.placeOf(own[0] ?? words[0], edge.left) };
    }),
  );
  return { kind: 'table', rows: table, place: page.placeOf(lines[0]?.[0], 0) };
}

interface Edge {
  readonly left: number;
  readonly right: number;
}

/** Stretches of the page's width that words of the rows of figures fill. */
function columnEdges(lines: readonly (readonly Word[])[]): Edge[] {
  const chunks = lines.filter(isFigureLine).flatMap((line) => chunksOf(line));
  const edges: Edge[] = [];
  for (const { left, right } of [...chunks].sort((a, b) => a.left - b.left)) {
    const last = edges.at(-1);
    if (last !== undefined && left <= last.right)
      edges[edges.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else edges.push({ left, right });
  }
  return edges;
}

function columnAt(edges: readonly Edge[], word: Word): number {
  const at = (word.left + word.right) / 2;
  const far = (edge: Edge) => (at < edge.left ? edge.left - at : at > edge.right ? at - edge.right : 0);
  return edges.reduce((best, edge, c) => (far(edge) < far(edges[best] ?? edge) ? c : best), 0);
}

const ownRow = (line: readonly Word[]) => /^(?:信息内容|第二十条第)/.test(lineText(line).replaceAll(' ', ''));

/** A row for each line of figures; between them each line of words goes to the nearer, heads stay rows of their own. */
function rowsOf(lines: readonly (readonly Word[])[]): Word[][] {
  const first = Math.max(lines.findIndex(isFigureLine), 0);
  const rows = lines.map((line, i) => ({
    words: [...line],
    base: line[0]?.base ?? 0,
    kind: isFigureLine(line) ? 'figures' : i < first || ownRow(line) ? 'heads' : 'label',
  }));
  const anchors = rows.filter(({ kind }) => kind === 'figures');
  for (const { words, base } of rows.filter(({ kind }) => kind === 'label')) {
    const far = (one: { readonly base: number }) => Math.abs(one.base - base);
    const nearest = anchors.reduce(
      (best, one) => (best === undefined || far(one) < far(best) ? one : best),
      anchors[0],
    );
    nearest?.words.push(...words);
  }
  return rows.filter(({ kind }) => kind !== 'label').map(({ words }) => words);
}
