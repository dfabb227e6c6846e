/** Comma-separated values: a report in our own CSV, one row a figure; or a sheet of the official form saved as CSV. */

import { beginsFormula } from '#law/report/prose/formula';
import {
  type AnnualReport,
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
  type TableKey,
} from '#law/report/report';
import type { SourceCell } from '#law/report/source';
import { csvHeads } from '../report/to-csv.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { figurePaths, formBlocks } from './form-blocks.ts';
import type { DocumentReading } from './read.ts';
import { sheetBlocks } from './sheet-blocks.ts';

/** Null where the text is no CSV. Text with some commas is none: a sheet's records all have as many cells. */
export function readCsv(text: string): DocumentReading | null {
  const first = text.slice(0, 1000);
  const own = /^(?:[A-Za-z]+,)*table,row,rowLabel/.test(first);
  if (!own && (!first.includes(',') || /^\s*[|#]|\t/m.test(first))) return null;
  const records = csvRecords(text);
  const [head] = records ?? [];
  if (records === null || head === undefined) return null;
  if (own) {
    return head.cells.length === csvHeads.length ? ownReport(records) : { ok: false, reason: severalReports };
  }
  return isSheet(records)
    ? { ok: true, document: { blocks: sheetBlocks(records.map(sheetRow)) }, format: 'csv' }
    : null;
}

const severalReports =
  '这个 CSV 文件含有多份报告（开放数据或者汇总明细），不能当作一份年度报告读取。请下载其中一个机关一个年度的报告。';

function isSheet(records: readonly CsvRecord[]): boolean {
  const widths = records.map(({ cells }) => cells.length);
  const widest = Math.max(...widths.slice(0, 100));
  const alike = widths.filter((width) => width === widest).length;
  if (widest >= 3) return alike >= 3 && alike >= widths.length * 0.8;
  // Two cells to a line may be prose with a comma: a list has a figure in most of its lines.
  const figures = records.filter(({ cells }) => /^\s*[\d.]+\s*$/.test(cells[1] ?? '')).length;
  return widest === 2 && alike === widths.length && figures >= widths.length / 3;
}

/** Columns of places count cells, from 1. */
function sheetRow({ cells, line }: CsvRecord): SourceCell[] {
  return cells.map((text, c) => ({ text, rowSpan: 1, columnSpan: 1, place: { line, column: c + 1 } }));
}

const words = ['/report/agency', '/report/year', '/report/title'];
const texts = ['/sections/preamble', '/sections/overview', '/sections/problems', '/sections/other'];
const known = new Set([...words, ...texts, ...Object.values(figurePaths).flat()]);

interface Value {
  readonly text: string;
  readonly line: number;
}

/** What is missing is blank; a row that the form does not know, or that stands twice, is never dropped in silence. */
function ownReport([head, ...records]: readonly CsvRecord[]): DocumentReading {
  const columns = csvHeads.map((name) => head?.cells.indexOf(name) ?? 0);
  const values = new Map<string, Value>();
  for (const { cells, line } of records) {
    const [table = '', row = '', , column = '', , text = ''] = columns.map((at) => cells[at] ?? '');
    const path = `/${table}/${row}${column === '' ? '' : `/${column}`}`;
    if (!known.has(path)) return refused(line, `的“${table}、${row}、${column}”不是年度报告的表、行、列`);
    if (values.has(path)) return refused(line, `与第${values.get(path)?.line}行是同一格`);
    values.set(path, { text: typed(text), line });
  }
  const year = values.get('/report/year');
  if (year !== undefined && !/^\d{4}$/.test(year.text)) return refused(year.line, '的报告年度应为四位数字');
  const report = reportOf(values);
  const at = (path: string) => {
    const found = values.get(/^\/(?:agency|year|title)$/.test(path) ? `/report${path}` : path);
    return { place: found === undefined ? { path } : { line: found.line }, text: found?.text ?? '' };
  };
  return { ok: true, document: { blocks: formBlocks(report, at) }, format: 'csv' };
}

function refused(line: number, what: string): DocumentReading {
  return { ok: false, reason: `这个 CSV 文件第${line}行${what}，不能读取。请按年度报告的数据表核对文件。` };
}

/** Without the sign that keeps a spreadsheet from running the words as a formula. */
function typed(text: string): string {
  const rest = text.slice(1);
  return text.startsWith("'") && (/^['\t\n]/.test(rest) || beginsFormula(rest)) ? rest : text;
}

/** The report's words; its figures stand in the source and are read from there. */
function reportOf(values: ReadonlyMap<string, Value>): AnnualReport {
  const text = (path: string) => values.get(path)?.text ?? null;
  const has = (table: TableKey) => figurePaths[table].some((path) => values.has(path));
  return {
    format: 'gongkai.annual-report/1',
    agency: text('/report/agency') ?? '',
    year: Number(text('/report/year') ?? 0),
    title: text('/report/title') ?? '',
    sections: {
      preamble: text('/sections/preamble'),
      overview: text('/sections/overview'),
      problems: text('/sections/problems'),
      other: text('/sections/other'),
    },
    activeDisclosure: has('activeDisclosure')
      ? {
          ...blank(activeDisclosureRows, null),
          regulations: blank(documentColumns, null),
          normativeDocuments: blank(documentColumns, null),
        }
      : null,
    applications: has('applications') ? blank(applicationRows, blank(applicantColumns, null)) : null,
    appeals: has('appeals') ? blank(appealBlocks, blank(appealColumns, null)) : null,
  };
}

function blank<K extends string, V>(keys: readonly K[], value: V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;
}
