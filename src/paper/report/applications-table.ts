/** Table three of the form, 收到和处理政府信息公开申请情况: 28 rows × 10 columns with its head (AR-30). */

import {
  type ApplicationRowForm,
  applicantLabels,
  applicantsHeader,
  applicationCorner,
  applicationForm,
  organizationsHeader,
  resultGroupLabel,
  sectionTitles,
} from '#law/report/form';
import { type ApplicationsTable, applicantColumns } from '#law/report/report';
import { columnHead, type FormCell, type FormTable, figureCell, rowHead } from './form-table.ts';

const organizations = applicantColumns.filter((column) => column !== 'naturalPerson' && column !== 'total');
const labelColumns = 3;

export function applicationsTable(table: ApplicationsTable): FormTable {
  return {
    title: sectionTitles[2],
    headRows: 3,
    labelColumns,
    widths: [13, 16, 47, 11, 11, 11, 12, 12, 11, 12],
    rows: [...headRows(), ...applicationForm.map((row, r) => bodyRow(row, applicationForm[r - 1], table))],
  };
}

function headRows(): FormCell[][] {
  return [
    [columnHead(applicationCorner, labelColumns, 3), columnHead(applicantsHeader, applicantColumns.length)],
    [
      columnHead(applicantLabels.naturalPerson, 1, 2),
      columnHead(organizationsHeader, organizations.length),
      columnHead(applicantLabels.total, 1, 2),
    ],
    organizations.map((column) => columnHead(applicantLabels[column])),
  ];
}

/** A group's cell stands in the first of its rows only, and spans the others. */
function bodyRow(
  row: ApplicationRowForm,
  above: ApplicationRowForm | undefined,
  table: ApplicationsTable,
): readonly FormCell[] {
  const figures = applicantColumns.map((column) => figureCell(table[row.key][column]));
  if (!row.result) return [rowHead(row.label, labelColumns), ...figures];
  const outer = above?.result ? [] : [rowHead(resultGroupLabel, 1, applicationForm.filter((r) => r.result).length)];
  if (row.group === null) return [...outer, rowHead(row.label, labelColumns - 1), ...figures];
  const groupSize = applicationForm.filter((r) => r.group === row.group).length;
  const group = above?.group === row.group ? [] : [rowHead(row.group, 1, groupSize)];
  return [...outer, ...group, rowHead(row.label), ...figures];
}
