/** The text of a publication: plain lines with few marks become blocks. Whatever else stands in it is text, never markup. */

import { type ChartMark, chartMarkOf } from './chart.ts';

export type BodyBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `file`: id of a file of the publication; `alternative`: what it shows, for who can not see it. */
  | { readonly kind: 'picture'; readonly file: string; readonly alternative: string }
  /** `chart`: it is drawn as well; its title stands as a paragraph before it. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly chart?: ChartMark };

const isRow = (line: string) => line.length > 1 && line.startsWith('|') && line.endsWith('|');
const picture = /^!\[([^\]]*)\]\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)$/;
const isRule = (line: string) => /^\|(?:\s*:?-+:?\s*\|)+$/.test(line);

/** Blocks in order. Rows of a table that lie together make one table; its first row is its head. */
export function blocksOf(body: string): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let rows: (readonly string[])[] = [];
  let items: string[] = [];
  let chart: ChartMark | null = null;
  const close = () => {
    if (rows.length > 0) {
      blocks.push({ kind: 'table', rows: evened(rows), ...(chart === null ? {} : { chart }) });
      chart = null;
    }
    if (items.length > 0) blocks.push({ kind: 'list', items });
    rows = [];
    items = [];
  };
  for (const line of body.split(/\r\n|\r|\n/).map((one) => one.trim())) {
    if (isRule(line)) continue;
    if (isRow(line)) {
      if (items.length > 0) close();
      rows.push(cellsOf(line));
      continue;
    }
    if (line.startsWith('- ')) {
      if (rows.length > 0) close();
      items.push(line.slice(2).trim());
      continue;
    }
    close();
    const drawn = chartMarkOf(line);
    if (line !== '') chart = drawn;
    if (drawn !== null) {
      blocks.push({ kind: 'paragraph', text: drawn.title });
      continue;
    }
    const [, alternative, file] = picture.exec(line) ?? [];
    const heading = /^#{1,6}\s+(.+)$/.exec(line)?.[1];
    if (heading !== undefined) blocks.push({ kind: 'heading', text: heading });
    else if (alternative !== undefined && file !== undefined) {
      blocks.push({ kind: 'picture', file, alternative: alternative.trim() });
    } else if (line !== '') blocks.push({ kind: 'paragraph', text: line });
  }
  close();
  return blocks;
}

/** Cells of a row; `\|` is a bar that belongs to the text. */
function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function evened(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A picture as a line of the text. */
export function pictureLine(file: string, alternative: string): string {
  return `![${alternative.replace(/[[\]\s]+/g, ' ').trim()}](${file})`;
}

/** Ids of the pictures that stand in the text. */
export function picturesIn(body: string): readonly string[] {
  return blocksOf(body).flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
}

/** A row of cells as a line of the text. */
export function rowLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')).join(' | ')} |`;
}
