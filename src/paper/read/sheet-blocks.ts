/** A sheet's rows as texts and tables, whether of a workbook or of CSV. */

import { findSections } from '#law/report/read/sections';
import type { SourceBlock, SourceCell, SourceText } from '#law/report/source';

/** Longer than any label: a paragraph. */
const longestLabel = 60;

/** Rows with cells side by side are a table; a section's title, a paragraph or a lone line is a text. */
export function sheetBlocks(rows: readonly SourceCell[][]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let table: SourceCell[][] = [];
  const close = () => {
    const [place] = table.flatMap((row) => row.map((cell) => cell.place));
    if (place !== undefined) blocks.push({ kind: 'table', rows: table, place });
    table = [];
  };
  for (const cells of rows) {
    const filled = cells.filter((cell) => cell.text.trim() !== '');
    const [only] = filled;
    if (only === undefined) continue;
    if (filled.length === 1 && (table.length === 0 || isText(only))) {
      close();
      blocks.push(...textsOf(only));
    } else table.push(cells);
  }
  close();
  return blocks;
}

/** A sentence, however short, is no cell of a table either. */
function isText({ text, place }: SourceCell): boolean {
  return (
    text.length > longestLabel ||
    /[。；]\s*$/.test(text) ||
    findSections([{ kind: 'text', text, heading: null, place }]).length > 0
  );
}

function textsOf({ text, place }: SourceCell): SourceText[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: line.trim(), heading: null, place }));
}
