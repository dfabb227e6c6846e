/** Which figure of table four's line is which result of which procedure. */

import { appealColumnLabels } from '../form.ts';
import { type AppealBlock, type AppealColumn, appealBlocks, appealColumns } from '../report.ts';
import { finding, type Notes, tableNames } from './findings.ts';
import type { GridRow } from './grid.ts';
import type { Head } from './windows.ts';
import { isNoLabel, nearest, words } from './wording.ts';

export interface AppealHead {
  readonly block: AppealBlock;
  readonly column: AppealColumn;
}
export interface AppealHeads {
  readonly keys: readonly (AppealHead | null)[];
  readonly head: Head;
}

const blockWords: readonly (readonly [AppealBlock, RegExp])[] = [
  ['litigationDirect', /未经复议|直接起诉/],
  ['litigationAfterReconsideration', /复议后/],
  ['reconsideration', /^行政复议/],
];
const columnWords: readonly (readonly [AppealColumn, RegExp])[] = [
  ['upheld', /维持/],
  ['corrected', /纠正/],
  ['other', /其[他它]结果/],
  ['pending', /审结/],
  ['total', /^(?:总计|合计)$/],
];
const officialColumns = appealColumns.map((column) => [column, appealColumnLabels[column]] as const);

export function blockNamed(text: string): AppealBlock | null {
  const label = words(text);
  if (isNoLabel(label)) return null;
  return blockWords.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

export function columnNamed(text: string): AppealColumn | null {
  const label = words(text);
  if (isNoLabel(label)) return null;
  return columnWords.find(([, pattern]) => pattern.test(label))?.[0] ?? nearest(label, officialColumns);
}

export function isAppealHead(row: GridRow): boolean {
  const figures = row.some((cell) => /^\s*[\d０-９]/.test(cell.text));
  return (
    !figures &&
    row.some(
      (cell) => blockNamed(cell.text) !== null || columnNamed(cell.text) !== null || /行政诉讼/.test(words(cell.text)),
    )
  );
}

interface Leaf {
  readonly column: AppealColumn;
  readonly text: string;
  readonly at: number;
  readonly row: number;
}

/**
 * Null where heads and the `filled` figures leave more than one reading. `rowBlock` is the procedure that the line of
 * figures itself names, in tables that put the procedures below each other.
 */
export function appealHeads(
  heads: readonly GridRow[],
  filled: number,
  rowBlock: AppealBlock | null,
  into: Notes,
): AppealHeads | null {
  const leaves = own(heads).flatMap(({ text, at, row }): Leaf[] => {
    const column = columnNamed(text);
    return column === null ? [] : [{ column, text, at, row }];
  });
  leaves.sort((a, b) => a.at - b.at || a.row - b.row);
  const blocks = own(heads).flatMap(({ text, at, row }) => {
    const block = blockNamed(text);
    return block === null ? [] : [{ block, at, row }];
  });
  const width = Math.max(0, ...heads.map((row) => row.length));
  const byPlace = placed(leaves, rowBlock === null ? blocks : [{ block: rowBlock, at: 0 }]);
  if (byPlace !== null) return { keys: byPlace, head: { start: leaves[0]?.at ?? null, width } };
  const form = appealBlocks.flatMap((block) => appealColumns.map((column) => ({ block, column })));
  if (filled !== form.length || leaves.length > form.length) return null;
  if (leaves.length === form.length && !leaves.every((leaf, i) => leaf.column === form[i]?.column)) return null;
  const message = `${tableNames.appeals}的表头有缺失或错位，但恰有15个数，按统一格式的次序读取。请核对原件。`;
  into.push(
    finding('AR-91', 'warning', message, {
      table: 'appeals',
      found: leaves.length,
      expected: form.length,
      place: heads[0]?.[0]?.place ?? null,
    }),
  );
  return { keys: form, head: { start: null, width } };
}

/** Every result under the procedure that begins at or left of it, each once, five a procedure. */
function placed(
  leaves: readonly Leaf[],
  blocks: readonly { readonly block: AppealBlock; readonly at: number }[],
): AppealHead[] | null {
  if (leaves.length === 0 || new Set(leaves.map((leaf) => leaf.at)).size !== leaves.length) return null;
  const keys = leaves.flatMap(({ column, at }): AppealHead[] => {
    const above = blocks.filter((block) => block.at <= at).sort((a, b) => b.at - a.at)[0];
    return above === undefined ? [] : [{ block: above.block, column }];
  });
  const distinct = new Set(keys.map(({ block, column }) => `${block} ${column}`)).size;
  const named = new Set(keys.map(({ block }) => block));
  const [first, last] = [leaves[0], leaves.at(-1)];
  const contiguous = first !== undefined && last !== undefined && last.at - first.at + 1 === leaves.length;
  const whole = keys.length === named.size * appealColumns.length && named.size === blocks.length;
  return contiguous && whole && distinct === keys.length && keys.length === leaves.length ? keys : null;
}

/** Cells where they begin: what spans is named once. */
function own(heads: readonly GridRow[]): { readonly text: string; readonly at: number; readonly row: number }[] {
  return heads.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.column !== c || cell === heads[r - 1]?.[c] || words(cell.text) === ''
        ? []
        : [{ text: cell.text, at: c, row: r }],
    ),
  );
}
