/** How the reader words what it found. */

import { sectionTitles } from '../form.ts';
import type { Count, Finding, Place, Severity, TableKey } from '../report.ts';
import { type FigureKind, readFigure } from './figure.ts';
import type { GridCell } from './grid.ts';

export const tableNames: Readonly<Record<TableKey, string>> = {
  activeDisclosure: `“二、${sectionTitles[1]}”表`,
  applications: `“三、${sectionTitles[2]}”表`,
  appeals: `“四、${sectionTitles[3]}”表`,
};

/** What a cell is, in keys for programs and in the form's words for people. */
export interface CellName {
  readonly table: TableKey;
  readonly row: string;
  readonly rowLabel: string;
  /** Null where a row has one figure only. */
  readonly column: string | null;
  readonly columnLabel: string | null;
}

/** What a reader puts down beside the figures: findings, and where each figure stands. */
export interface Notes {
  push(...found: readonly Finding[]): void;
  /** The place of one cell of the form. */
  stands(name: CellName, place: Place): void;
}

export interface About {
  readonly table?: TableKey;
  readonly row?: string;
  readonly column?: string | null;
  readonly found?: number | string | null;
  readonly expected?: number | string | null;
  readonly place?: Place | null;
}

export function finding(rule: string, severity: Severity, message: string, about: About = {}): Finding {
  const { table = null, row = null, column = null, found = null, expected = null, place = null } = about;
  return { rule, severity, table, row, column, found, expected, message, place };
}

/** 表中“规章”行“本年制发件数”列 */
export function spoken(name: CellName): string {
  return `${tableNames[name.table]}“${name.rowLabel}”行${name.columnLabel === null ? '' : `“${name.columnLabel}”列`}`;
}

/** The figure of a cell, or null and why. Oddly written numbers are read and mentioned. */
export function readCell(cell: GridCell, kind: FigureKind, name: CellName, into: Notes): Count {
  into.stands(name, cell.place);
  const figure = readFigure(cell.text, kind);
  const about = { table: name.table, row: name.row, column: name.column, place: cell.place };
  if (figure.kind === 'blank') {
    into.push(finding('AR-51', 'warning', `${spoken(name)}为空白。没有的应填0，请核对原件后补填。`, about));
    return null;
  }
  const found = cell.text.trim();
  if (figure.kind === 'unreadable') {
    const what = kind === 'count' ? '不小于0的整数' : '不小于0的数';
    into.push(
      finding('AR-51', 'error', `${spoken(name)}${figure.reason}，未读取。请核对原件。`, {
        ...about,
        found,
        expected: what,
      }),
    );
    return null;
  }
  if (figure.note !== null) {
    const message = `${spoken(name)}写作“${figure.note}”，按${figure.value}读取。`;
    into.push(
      finding('AR-51', figure.note.match(/[(（]/) ? 'warning' : 'info', message, {
        ...about,
        found,
        expected: figure.value,
      }),
    );
  }
  return figure.value;
}

/** A figure that stands in a cell merged over several places belongs to none of them for certain. */
export function mergedCell(cell: GridCell, name: CellName): Finding {
  const about = { table: name.table, row: name.row, column: name.column, place: cell.place, found: cell.text.trim() };
  return finding(
    'AR-51',
    'error',
    `${spoken(name)}与相邻的格合并，不能确定数字属于哪一格，未读取。请核对原件。`,
    about,
  );
}
