/** The figures of one row of table three, where its places are known; where several are possible, only what all agree on. */

import { applicantLabels } from '../form.ts';
import type { ApplicantColumn, ApplicationRow, Count, Finding } from '../report.ts';
import type { ResolvedRow } from './application-order.ts';
import { officialRow } from './application-words.ts';
import { readFigure } from './figure.ts';
import { type CellName, finding, mergedCell, type Notes, readCell, tableNames } from './findings.ts';
import type { GridCell } from './grid.ts';
import type { Windows } from './windows.ts';

type Keys = readonly (ApplicantColumn | null)[];
type Figures = Partial<Record<ApplicantColumn, Count>>;

export function figuresOf(row: ResolvedRow, key: ApplicationRow, starts: Windows, columns: Keys, into: Notes): Figures {
  const [start] = starts;
  if (start === undefined) {
    into.push(unplaced(row, key, columns.length));
    return {};
  }
  if (starts.length > 1) {
    into.push(uncertain(row, key, columns.length));
    return agreed(row, starts, columns);
  }
  const figures: Figures = {};
  columns.forEach((column, i) => {
    const cell = row.cells[start + i];
    if (column !== null && cell !== undefined) figures[column] = figureOf(cell, cellName(key, column), into);
  });
  return figures;
}

function figureOf(cell: GridCell, name: CellName, into: Notes): Count {
  const merged = cell.rowSpan > 1 || cell.columnSpan > 1;
  if (!merged || cell.text.trim() === '') return readCell(cell, 'count', name, into);
  into.push(mergedCell(cell, name));
  return null;
}

function agreed({ cells }: ResolvedRow, starts: Windows, columns: Keys): Figures {
  const figures: Figures = {};
  columns.forEach((column, i) => {
    if (column === null) return;
    const readings = starts.map((start) => readFigure(cells[start + i]?.text ?? '', 'count'));
    const values = new Set(readings.map((reading) => (reading.kind === 'number' ? reading.value : null)));
    const [only] = values;
    figures[column] = values.size === 1 && only !== undefined ? only : null;
  });
  return figures;
}

function cellName(row: ApplicationRow, column: ApplicantColumn): CellName {
  return { table: 'applications', row, rowLabel: officialRow(row), column, columnLabel: applicantLabels[column] };
}

function filledOf({ cells, from }: ResolvedRow): string[] {
  return cells
    .slice(from)
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '');
}

function unplaced(row: ResolvedRow, key: ApplicationRow, n: number): Finding {
  const filled = filledOf(row);
  const message = `${tableNames.applications}“${officialRow(key)}”行有${filled.length}个数，应为${n}个，不能确定各是哪一列的，未读取。请核对原件。`;
  const place = row.cells[row.from]?.place ?? row.cells[0]?.place ?? null;
  return finding('AR-51', 'error', message, {
    table: 'applications',
    row: key,
    found: filled.join(' '),
    expected: n,
    place,
  });
}

function uncertain(row: ResolvedRow, key: ApplicationRow, n: number): Finding {
  const filled = filledOf(row);
  const message = `${tableNames.applications}“${officialRow(key)}”行只有${filled.length}个数，应为${n}个，行的起始位置又与别行不同，不能确定空的是哪一格；只读取了怎样理解都相同的格，其余未读取。请核对原件。`;
  const place = row.cells[row.from]?.place ?? null;
  return finding('AR-51', 'error', message, {
    table: 'applications',
    row: key,
    found: filled.join(' '),
    expected: n,
    place,
  });
}
