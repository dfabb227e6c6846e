/** The 200 cells of a report's three tables, each with its place, its value and the words by which officers know it. */

import {
  appealBlockLabels,
  appealColumnLabels,
  applicantLabels,
  applicationForm,
  disclosureForm,
  documentColumnLabels,
} from '../form.ts';
import {
  type AnnualReport,
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  type Count,
  documentColumns,
  type TableKey,
} from '../report.ts';
import type { At } from './checked.ts';

export interface ReportCell {
  readonly table: TableKey;
  readonly row: string;
  /** Null in table two's rows of one figure. */
  readonly column: string | null;
  readonly value: Count;
}

export const tableKeys = ['activeDisclosure', 'applications', 'appeals'] as const satisfies readonly TableKey[];
export const tableNames: Readonly<Record<TableKey, string>> = {
  activeDisclosure: '主动公开情况表',
  applications: '申请情况表',
  appeals: '复议诉讼情况表',
};

/** Several checks walk over the same report. */
const known = new WeakMap<AnnualReport, Map<TableKey, readonly ReportCell[]>>();

/** Cells of one table in the order of the form; none where the report lacks the table. */
export function cellsOfTable(report: AnnualReport, table: TableKey): readonly ReportCell[] {
  const before = known.get(report);
  const cells = before?.get(table) ?? listed(report, table);
  if (before === undefined) known.set(report, new Map([[table, cells]]));
  else before.set(table, cells);
  return cells;
}

function listed(report: AnnualReport, table: TableKey): readonly ReportCell[] {
  if (table === 'applications') {
    const { applications } = report;
    if (applications === null) return [];
    return applicationRows.flatMap((row) =>
      applicantColumns.map((column) => ({ table, row, column, value: applications[row][column] })),
    );
  }
  if (table === 'appeals') {
    const { appeals } = report;
    if (appeals === null) return [];
    return appealBlocks.flatMap((row) =>
      appealColumns.map((column) => ({ table, row, column, value: appeals[row][column] })),
    );
  }
  const { activeDisclosure } = report;
  if (activeDisclosure === null) return [];
  return activeDisclosureRows.flatMap((row): ReportCell[] => {
    if (row === 'regulations' || row === 'normativeDocuments') {
      return documentColumns.map((column) => ({ table, row, column, value: activeDisclosure[row][column] }));
    }
    return [{ table, row, column: null, value: activeDisclosure[row] }];
  });
}

/** All cells of the tables that the report has. */
export function cellsOfReport(report: AnnualReport): readonly ReportCell[] {
  return tableKeys.flatMap((table) => cellsOfTable(report, table));
}

const rowLabels: ReadonlyMap<string, string> = new Map<string, string>([
  ...applicationForm.map(({ key, group, label }) => [key, `${group ?? ''}${shortLabel(label)}`] as const),
  ...disclosureForm.flatMap((block) => block.rows.map(({ key, label }) => [key, label] as const)),
  ...Object.entries(appealBlockLabels).map(
    ([key, label]) => [key, key === 'reconsideration' ? label : `行政诉讼（${label}）`] as const,
  ),
]);

/** （二）部分公开（区分处理的……） → （二）部分公开: the note in brackets is not part of a name. */
function shortLabel(label: string): string {
  return label.replace(/(?<=.)（区分处理.*）$/, '').replace(/、行政机关不再处理其政府信息公开申请$/, '');
}

const columnLabels: Readonly<Record<TableKey, Readonly<Record<string, string>>>> = {
  applications: { ...applicantLabels, otherOrganization: '法人或其他组织中的其他' },
  appeals: appealColumnLabels,
  activeDisclosure: documentColumnLabels,
};

export const rowName = (row: string): string => `“${rowLabels.get(row) ?? row}”`;
export const columnName = (table: TableKey, column: string): string => `“${columnLabels[table][column] ?? column}”`;

/** 申请情况表“（一）予以公开”行“自然人”列 */
export function cellName({ table, row, column }: At): string {
  if (table === null) return '';
  return `${tableNames[table]}${row === null ? '' : `${rowName(row)}行`}${column === null ? '' : `${columnName(table, column)}列`}`;
}
