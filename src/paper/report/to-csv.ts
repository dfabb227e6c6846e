/**
 * A report as tidy CSV, one row a cell: UTF-8 with BOM, CRLF (RFC 4180), safe to open in a spreadsheet. The figures come
 * first, then what else the report says, so that it can be read back whole.
 */

import {
  appealBlockLabels,
  appealColumnLabels,
  applicantLabels,
  applicationForm,
  disclosureForm,
  litigationHeader,
  resultGroupLabel,
  sectionTitles,
} from '#law/report/form';
import { beginsFormula } from '#law/report/prose/formula';
import { printable, printableLine } from '#law/report/prose/printable';
import {
  type AnnualReport,
  type AppealBlock,
  appealBlocks,
  appealColumns,
  applicantColumns,
  type Count,
  documentColumns,
} from '#law/report/report';
import { disclosureFigures } from './disclosure-table.ts';
import { figure } from './figure.ts';

/** table, row key, row label, column key, column label, value. A row of one figure has no column key, as in findings. */
export type CsvRow = readonly [string, string, string, string, string, Count];

/** 200 rows of figures below the head for a report with all tables; a table that the report lacks has no rows. */
export function reportToCsv(report: AnnualReport): string {
  return `${csvText([csvHeads, ...csvRows(report)])}${wordRows(report).join('')}`;
}

const sectionLabels = {
  preamble: '前言',
  overview: `一、${sectionTitles[0]}`,
  problems: `五、${sectionTitles[4]}`,
  other: `六、${sectionTitles[5]}`,
} as const;

function wordRows({ agency, year, title, sections }: AnnualReport): readonly string[] {
  const row = (table: string, key: string, label: string, value: string) =>
    `${[table, key, label, '', ''].map(csvCell).join(',')},${proseCell(value)}\r\n`;
  const texts = Object.entries(sectionLabels).flatMap(([key, label]) => {
    const text = sections[key as keyof typeof sectionLabels] ?? null;
    return text === null ? [] : [row('sections', key, label, text)];
  });
  return [
    row('report', 'agency', '机关', agency),
    row('report', 'year', '报告年度', String(year)),
    row('report', 'title', '标题', title),
    ...texts,
  ];
}

/** Words with their line breaks; a first sign that a spreadsheet would take for a formula is prefixed with `'`, as is a first `'`. */
function proseCell(value: string): string {
  const text = printable(value);
  const safe = /^['\t\n]/.test(text) || beginsFormula(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHeads = ['table', 'row', 'rowLabel', 'column', 'columnLabel', 'value'] as const;

export function csvRows(report: AnnualReport): readonly CsvRow[] {
  return [...disclosureRows(report), ...applicationRowsOf(report), ...appealRows(report)];
}

/** Opens in a spreadsheet as UTF-8. */
export function csvText(rows: readonly (readonly (string | Count)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A number stays a number and null is empty; text that a spreadsheet would take for a formula is prefixed with `'`. */
export function csvCell(value: string | Count): string {
  if (typeof value !== 'string') return figure(value);
  const line = printableLine(value);
  const safe = beginsFormula(line) || /^[\t\r\n]/.test(value) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function disclosureRows({ activeDisclosure: table }: AnnualReport): CsvRow[] {
  if (table === null) return [];
  return disclosureForm.flatMap((block) =>
    block.rows.flatMap((row) =>
      disclosureFigures(table, row.key).map((value, c): CsvRow => {
        const column = block.columns.length === 1 ? '' : (documentColumns[c] ?? '');
        return ['activeDisclosure', row.key, row.label, column, block.columns[c] ?? '', value];
      }),
    ),
  );
}

function applicationRowsOf({ applications: table }: AnnualReport): CsvRow[] {
  if (table === null) return [];
  return applicationForm.flatMap((row) => {
    const label = [row.result ? resultGroupLabel : null, row.group, row.label]
      .filter((part) => part !== null)
      .join(' ');
    return applicantColumns.map(
      (column): CsvRow => ['applications', row.key, label, column, applicantLabels[column], table[row.key][column]],
    );
  });
}

function appealRows({ appeals: table }: AnnualReport): CsvRow[] {
  if (table === null) return [];
  return appealBlocks.flatMap((block) =>
    appealColumns.map(
      (column): CsvRow => [
        'appeals',
        block,
        blockLabel(block),
        column,
        appealColumnLabels[column],
        table[block][column],
      ],
    ),
  );
}

function blockLabel(block: AppealBlock): string {
  const label = appealBlockLabels[block];
  return block === 'reconsideration' ? label : `${litigationHeader} ${label}`;
}
