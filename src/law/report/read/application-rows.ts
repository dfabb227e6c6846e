/** Which line of table three is which row of the form: by its words, its group, and where both fail by order (AR-91). */

import type { ApplicationRow } from '../report.ts';
import {
  columnNamed,
  type Group,
  groupNamed,
  groupOf,
  isGroupAlone,
  isSubtotal,
  isTotal,
  levelOf,
  rowNamed,
} from './application-words.ts';
import { isFigureLike } from './figure.ts';
import type { GridCell, GridRow } from './grid.ts';
import type { FigureRow } from './windows.ts';
import { words } from './wording.ts';

export interface LabelledRow extends FigureRow {
  readonly kind: 'figures';
  /** The words that the row goes by, as they stand. */
  readonly label: string;
  readonly labelColumn: number;
  readonly key: ApplicationRow | null;
  /** The group that the row's own cells name; null where they name none. */
  readonly group: Group | null;
  readonly open: OpenGroup | null;
  /** A total or subtotal by its words: which one depends on the rows around it. */
  readonly sum: boolean;
  /** The row should stand in a group, and neither its own cells nor its indentation say so. */
  readonly groupLost: boolean;
}

export interface HeadRow {
  readonly kind: 'head';
  readonly cells: GridRow;
}

/** A group whose rows follow. */
export interface OpenGroup {
  readonly kind: 'group';
  readonly group: Group;
  /** Place of its words; -1 where they share a cell with the first row's. */
  readonly column: number;
}

/** Null for a line that is neither heads nor figures: a caption, an empty line. */
export function labelledRow(
  cells: GridRow,
  above: GridRow | undefined,
  before: OpenGroup | null,
): LabelledRow | HeadRow | OpenGroup | null {
  const own = (c: number) => cells[c]?.column === c && cells[c] !== above?.[c];
  const figures = cells.map((cell) => isFigureLike(cell.text));
  const firstFigure = figures.indexOf(true);
  // “其他” and “总计” are rows as well as columns: two columns named side by side are heads.
  if (firstFigure < 0 && namesColumns(cells)) return { kind: 'head', cells };
  const keyed = cells.findLastIndex((cell, c) => own(c) && figures[c] === false && rowNamed(cell.text) !== null);
  if (keyed < 0 && firstFigure < 0) return unfigured(cells);
  const at = keyed >= 0 ? keyed : lastLabel(cells, firstFigure, own);
  const label = cells[at];
  const key = keyed >= 0 && label ? rowNamed(label.text) : null;
  const open = openGroup(cells.slice(0, Math.max(at, 0) + 1), at);
  const group = open?.group ?? null;
  const row: LabelledRow = {
    kind: 'figures',
    cells,
    label: label?.text.trim() ?? '',
    labelColumn: Math.max(at, 0),
    from: fromPlace(cells, at, label, firstFigure),
    key: key === 'otherReason' && group !== null && group !== '其他处理' ? null : key,
    open,
    group,
    level: key === null ? 'unknown' : levelOf(key),
    sum:
      key === null &&
      label !== undefined &&
      (isSubtotal(label.text) || isTotal(label.text) || isGroupAlone(label.text)),
    groupLost: false,
    exact: false,
  };
  return { ...row, groupLost: groupLost(row, before) };
}

/** Several of the form's columns side by side. */
export function namesColumns(cells: GridRow): boolean {
  return new Set(cells.map((cell) => columnNamed(cell.text)).filter((key) => key !== null)).size > 1;
}

/** The last words before the first figure; -1 where the row has none of its own. */
function lastLabel(cells: GridRow, firstFigure: number, own: (c: number) => boolean): number {
  for (let c = firstFigure - 1; c >= 0; c -= 1) if (own(c) && words(cells[c]?.text ?? '') !== '') return c;
  return -1;
}

/** After the label and what it spans; a row without words of its own begins after what spans into it. */
function fromPlace(cells: GridRow, at: number, label: GridCell | undefined, firstFigure: number): number {
  if (label !== undefined && at >= 0) return label.column + label.columnSpan;
  const spanned = cells.findLastIndex((cell, c) => c < firstFigure && words(cell.text) !== '');
  return spanned + 1;
}

function unfigured(cells: GridRow): HeadRow | OpenGroup | null {
  if (cells.some((cell) => columnNamed(cell.text) !== null)) return { kind: 'head', cells };
  return openGroup(cells, -1);
}

function openGroup(cells: GridRow, labelAt: number): OpenGroup | null {
  const column = cells.findLastIndex((cell) => groupNamed(cell.text) !== null);
  const group = groupNamed(cells[column]?.text ?? '');
  return group === null ? null : { kind: 'group', group, column: column === labelAt ? -1 : column };
}

function groupLost(row: LabelledRow, open: OpenGroup | null): boolean {
  const expected = row.key === null ? null : groupOf(row.key);
  if (expected === null || row.group === expected) return false;
  return open === null || open.group !== expected || row.labelColumn <= open.column;
}
