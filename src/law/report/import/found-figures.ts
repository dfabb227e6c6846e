/** Figures for table two in a file of another system: decisions and fees, each with its place, never guessed (AR-95). */

import { type EnteredRow, enteredRows } from '../events.ts';
import { disclosureForm } from '../form.ts';
import { figuresIn } from '../linked/text-figures.ts';
import { isFigureLike, readFigure } from '../read/figure.ts';
import { type GridCell, type GridRow, gridOf } from '../read/grid.ts';
import { folded, words } from '../read/wording.ts';
import type { Place } from '../report.ts';
import type { SourceDocument, SourceTable } from '../source.ts';

export interface FoundFigure {
  readonly row: EnteredRow;
  /** Decisions, or whole fen for fees; null where the cell does not say it for certain. */
  readonly value: number | null;
  /** As it stands in the file. */
  readonly text: string;
  /** The words that it stands under and beside. */
  readonly label: string;
  readonly place: Place;
  /** Why `value` is null, as the end of the sentence “该格…”. */
  readonly reason: string | null;
}

/** More than a year's months by three rows: a register of single cases is no summary. */
const most = 60;

/** In the order of the file; empty where nothing in it is named as the form names it. */
export function foundFigures(document: SourceDocument): readonly FoundFigure[] {
  const found = document.blocks.flatMap((block): readonly FoundFigure[] => {
    if (block.kind === 'table') return inTable(block);
    return block.kind === 'text' ? inText(block.text, block.place) : [];
  });
  return found.slice(0, most);
}

const rowWords: Readonly<Record<EnteredRow, RegExp>> = {
  administrativeLicensing: /行政许可/,
  administrativePenalty: /行政处罚/,
  administrativeCoercion: /行政强制/,
  administrativeFees: /事业性收费/,
};
const longestLabel = 40;

/** Null where a label names none of the rows, or several. */
function rowNamed(text: string): EnteredRow | null {
  const label = words(text);
  if (label.length > longestLabel || isFigureLike(text)) return null;
  const [only, second] = enteredRows.filter((row) => rowWords[row].test(label));
  return only !== undefined && second === undefined ? only : null;
}

function inTable(table: SourceTable): readonly FoundFigure[] {
  const grid = gridOf([table]);
  return grid.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const named = own(cell, r, c) ? rowNamed(cell.text) : null;
      if (named === null) return [];
      const beside = row.filter(
        (other, at) => at >= c + cell.columnSpan && own(other, r, at) && isFigureLike(other.text),
      );
      const figures = beside.length > 0 ? beside : below(grid, r + cell.rowSpan, c);
      return figures.map((figure) => foundIn(named, cell, figure, grid));
    }),
  );
}

const own = (cell: GridCell, r: number, c: number) => cell.row === r && cell.column === c;

/** The figures right under a head, down to the first cell that is none. */
function below(grid: readonly GridRow[], from: number, c: number): readonly GridCell[] {
  const column = grid.slice(from).map((row) => row[c]);
  const end = column.findIndex((cell) => cell === undefined || !isFigureLike(cell.text));
  return column.slice(0, end < 0 ? column.length : end).filter((cell) => cell !== undefined);
}

function foundIn(row: EnteredRow, named: GridCell, figure: GridCell, grid: readonly GridRow[]): FoundFigure {
  const head = headOver(grid, figure);
  const first = grid[figure.row]?.[0];
  const beside = first !== undefined && first !== named && first !== figure ? first.text : '';
  const label = [beside, named.text, head === named.text ? '' : head].map((part) => folded(part).trim());
  const context = label.filter((part, i) => part !== '' && label.indexOf(part) === i && !isFigureLike(part)).join(' ');
  const { text, place } = figure;
  return { row, text: text.trim(), label: context, place, ...readCell(row, text, context) };
}

/** The nearest words above the figure in its column. */
function headOver(grid: readonly GridRow[], { row, column }: GridCell): string {
  for (let r = row - 1; r >= 0; r -= 1) {
    const cell = grid[r]?.[column];
    if (cell !== undefined && cell.text.trim() !== '' && !isFigureLike(cell.text)) return cell.text;
  }
  return '';
}

function readCell(row: EnteredRow, text: string, context: string): Pick<FoundFigure, 'value' | 'reason'> {
  if (row === 'administrativeFees') return feeOf(text, context);
  const figure = readFigure(text, 'count');
  if (figure.kind === 'number') return { value: figure.value, reason: null };
  return { value: null, reason: figure.kind === 'blank' ? '是空白' : figure.reason };
}

/** Whole fen. The unit stands in the cell, or in the words that it stands under; without one nobody knows. */
function feeOf(text: string, context: string): Pick<FoundFigure, 'value' | 'reason'> {
  const shown = folded(text).replaceAll(' ', '');
  const unit = /(万元|元)/.exec(shown)?.[1] ?? /(万元|元)/.exec(folded(context))?.[1];
  const digits = shown.replace(/(?:万元|元)$/, '');
  const figure = readFigure(digits, 'amount');
  if (figure.kind !== 'number') return { value: null, reason: figure.kind === 'blank' ? '是空白' : figure.reason };
  if (unit === undefined) return { value: null, reason: `写的是“${text.trim()}”，没有写明单位是元还是万元` };
  const fen = fenOf(digits.replaceAll(',', ''), unit === '万元' ? 6 : 2);
  return fen === null ? { value: null, reason: `写的是“${text.trim()}”，小于一分` } : { value: fen, reason: null };
}

/** Digits are moved, never multiplied. */
function fenOf(digits: string, places: number): number | null {
  const [whole = '', fraction = ''] = digits.split('.');
  if (/[1-9]/.test(fraction.slice(places))) return null;
  const fen = Number(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(fen) ? fen : null;
}

const factRows: Readonly<Record<string, EnteredRow>> = {
  licensing: 'administrativeLicensing',
  penalty: 'administrativePenalty',
  coercion: 'administrativeCoercion',
  administrativeFees: 'administrativeFees',
};

function inText(text: string, place: Place): readonly FoundFigure[] {
  if (!/行政(?:许可|处罚|强制)|事业性收费/.test(text)) return [];
  return figuresIn(text, null).flatMap((figure): FoundFigure[] => {
    const row = figure.names.map((name) => factRows[name]).find((one) => one !== undefined);
    if (row === undefined || figure.about) return [];
    const unit = figure.unit ?? '';
    const words = `${text.slice(figure.start, figure.end)}${unit}`;
    const value = row === 'administrativeFees' ? feeOf(`${figure.value}${unit}`, '').value : figure.value;
    const reason = value === null ? `写的是“${words}”，不能确定金额` : null;
    return [{ row, value, text: words, label: figure.phrase, place, reason }];
  });
}

/** 行政许可: what the form calls the row. */
export function rowLabel(row: EnteredRow): string {
  return disclosureForm.flatMap((block) => block.rows).find(({ key }) => key === row)?.label ?? row;
}
