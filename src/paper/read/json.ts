/** A report in our own JSON (gongkai.annual-report/1), as the document that it would be on paper. */

import { sectionNumerals, sectionTitles } from '#law/report/form';
import {
  type AnnualReport,
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
} from '#law/report/report';
import type { SourceBlock, SourceTable } from '#law/report/source';
import { appealsTable } from '../report/appeals-table.ts';
import { applicationsTable } from '../report/applications-table.ts';
import { disclosureTable } from '../report/disclosure-table.ts';
import type { FormTable } from '../report/form-table.ts';
import { type Fault, reportOf } from './json-report.ts';
import type { DocumentReading } from './read.ts';

/** Reads the report itself, or the answer of `report read` that holds it. */
export function readJson(text: string): DocumentReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: '文件像是 JSON，但格式有错误，不能读取。请核对文件是否完整。' };
  }
  const report = reportOf(data);
  if ('fault' in report) return { ok: false, reason: reasonOf(report) };
  return { ok: true, document: { blocks: blocksOf(report) }, format: 'json' };
}

function reasonOf({ fault, path }: Fault): string {
  if (fault === 'format') return '这个 JSON 文件不是年度报告（缺少 "format": "gongkai.annual-report/1"），不能读取。';
  return `这个 JSON 文件的“${path}”应为${fault}，不能读取。请按年度报告的数据格式核对文件。`;
}

function blocksOf(report: AnnualReport): SourceBlock[] {
  const { sections } = report;
  return [
    ...text(report.agency === '' ? null : `发布机关：${report.agency}`, '/agency'),
    ...text(`报告年度：${report.year}`, '/year'),
    ...text(report.title, '/title', 1),
    ...text(sections.preamble ?? null, '/sections/preamble'),
    ...prose(0, sections.overview, '/sections/overview'),
    ...table(1, report.activeDisclosure && disclosureTable(report.activeDisclosure), disclosurePaths),
    ...table(2, report.applications && applicationsTable(report.applications), applicationPaths),
    ...table(3, report.appeals && appealsTable(report.appeals), appealPaths),
    ...prose(4, sections.problems, '/sections/problems'),
    ...prose(5, sections.other, '/sections/other'),
  ];
}

function text(words: string | null, path: string, heading: number | null = null): SourceBlock[] {
  return words === null || words.trim() === '' ? [] : [{ kind: 'text', text: words, heading, place: { path } }];
}

function heading(section: number, path: string): SourceBlock[] {
  return text(`${sectionNumerals[section]}、${sectionTitles[section]}`, path, 2);
}

function prose(section: number, words: string | null, path: string): SourceBlock[] {
  return words === null ? [] : [...heading(section, path), ...text(words, path)];
}

const disclosurePaths = activeDisclosureRows.flatMap((row) =>
  row === 'regulations' || row === 'normativeDocuments'
    ? documentColumns.map((column) => `/activeDisclosure/${row}/${column}`)
    : [`/activeDisclosure/${row}`],
);
const applicationPaths = applicationRows.flatMap((row) =>
  applicantColumns.map((column) => `/applications/${row}/${column}`),
);
const appealPaths = appealBlocks.flatMap((block) => appealColumns.map((column) => `/appeals/${block}/${column}`));

/** Figures stand in the form in the order of their keys. */
function table(section: number, form: FormTable | null, paths: readonly string[]): SourceBlock[] {
  if (form === null) return [];
  const path = paths[0]?.replace(/^(\/[^/]+).*$/, '$1') ?? '';
  let figures = 0;
  const rows: SourceTable['rows'] = form.rows.map((row) =>
    row.map(({ text: words, rowSpan, columnSpan, heads }) => {
      const at = heads === null ? (paths[figures] ?? path) : path;
      if (heads === null) figures += 1;
      return { text: words, rowSpan, columnSpan, place: { path: at } };
    }),
  );
  return [...heading(section, path), { kind: 'table', rows, place: { path } }];
}
