/** In which places of a row its figures stand, where a source has lost or added blank cells: only what has one reading. */

import type { GridRow } from './grid.ts';

export interface FigureRow {
  readonly cells: GridRow;
  /** First place after the row's labels. */
  readonly from: number;
  /** Rows of one level (top, result, in a group) are laid out alike. */
  readonly level: string;
  /** The cells after the labels are the figures, one a column. */
  readonly exact: boolean;
}

/**
 * First places that a row's figures may have. One: it is known. Several: each is possible, a figure is certain only
 * where all agree. None: the row does not fit its columns.
 */
export type Windows = readonly number[];

export interface Head {
  /** Place of the first figure column in the heads; null where they do not say. */
  readonly start: number | null;
  /** Places of the widest head row. */
  readonly width: number;
}

/** `n` figures a row. The answer has one entry for each row. */
export function windowsOf(rows: readonly FigureRow[], n: number, head: Head): readonly Windows[] {
  const filled = rows.map(filledPlaces);
  const full = rows.flatMap((row, r) => {
    if (row.exact) return [];
    const [first, ...more] = filled[r] ?? [];
    const contiguous = more.length === n - 1 && more.at(-1) === (first ?? 0) + n - 1;
    return first !== undefined && (n === 1 ? more.length === 0 : contiguous) ? [{ row, start: first }] : [];
  });
  const overfull = filled.filter((places, r) => places.length > n && rows[r]?.exact === false).length;
  if (overfull > full.length) return rows.map((row) => (row.exact ? [row.from] : []));
  const width = mostFrequent(full.map(({ row }) => row.cells.length)) ?? head.width;
  const layout = { n, head, width, full };
  return rows.map((row, r) => windowsOfRow(row, filled[r] ?? [], layout));
}

interface Layout {
  readonly n: number;
  readonly head: Head;
  /** Places of a row that has lost none. */
  readonly width: number;
  readonly full: readonly { readonly row: FigureRow; readonly start: number }[];
}

function windowsOfRow(row: FigureRow, filled: readonly number[], { n, head, width, full }: Layout): Windows {
  if (row.exact) return [row.from];
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return row.cells.length - row.from >= n ? [row.from] : [];
  if (filled.length > n || last - first + 1 > n) return [];
  if (last - first + 1 === n) return [first];
  // A cell is gone or added, so what stands right of the gap may have moved.
  if (row.cells.length !== width) return [];
  const possible: number[] = [];
  for (let start = Math.max(row.from, last - n + 1); start <= Math.min(first, width - n); start += 1)
    possible.push(start);
  const usual = usualStart(row, { n, head, width, full });
  return usual !== null && possible.includes(usual) ? [usual] : possible;
}

/** Where the heads and every like row put the first figure; null where they differ or there are too few of them. */
function usualStart(row: FigureRow, { head, full }: Layout): number | null {
  const starts = new Set(full.map(({ start }) => start));
  if (starts.size === 1 && full.length > 1) return full[0]?.start ?? null;
  const alike = full.filter((other) => other.row.level === row.level && other.row.from === row.from);
  const agreed = alike.length > 1 && alike.every(({ start }) => start === head.start);
  return agreed ? head.start : null;
}

function filledPlaces({ cells, from }: FigureRow): number[] {
  const places: number[] = [];
  for (let c = from; c < cells.length; c += 1) if (cells[c]?.text.trim()) places.push(c);
  return places;
}

function mostFrequent(numbers: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const n of numbers) times.set(n, (times.get(n) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
