/** A report that stands as data (JSON, CSV), as the blocks that it would be on paper: one road for every reader. */

import { sectionNumerals, sectionTitles } from '#law/report/form';
import {
  type AnnualReport,
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
  type Place,
} from '#law/report/report';
import type { SourceBlock, SourceTable } from '#law/report/source';
import { appealsTable } from '../report/appeals-table.ts';
import { applicationsTable } from '../report/applications-table.ts';
import { disclosureTable } from '../report/disclosure-table.ts';
import type { FormTable } from '../report/form-table.ts';

/** Where the thing at a path (`/applications/granted/total`) stands, and the words of its cell where they are the source's own. */
export interface Standing {
  readonly place: Place;
  readonly text?: string;
}

export type StandsAt = (path: string) => Standing;

export function formBlocks(report: AnnualReport, at: StandsAt): SourceBlock[] {
  const { sections } = report;
  const text = (words: string | null, path: string, heading: number | null = null): SourceBlock[] =>
    words === null || words.trim() === '' ? [] : [{ kind: 'text', text: words, heading, place: at(path).place }];
  const heading = (section: number, path: string) =>
    text(`${sectionNumerals[section]}、${sectionTitles[section]}`, path, 2);
  const prose = (section: number, words: string | null, path: string) =>
    words === null ? [] : [...heading(section, path), ...text(words, path)];
  const table = (section: number, form: FormTable | null, paths: readonly string[]): SourceBlock[] => {
    const path = paths[0]?.replace(/^(\/[^/]+).*$/, '$1') ?? '';
    return form === null ? [] : [...heading(section, path), tableBlock(form, paths, at, path)];
  };
  return [
    ...text(report.agency === '' ? null : `发布机关：${report.agency}`, '/agency'),
    ...text(report.year === 0 ? null : `报告年度：${report.year}`, '/year'),
    ...text(report.title, '/title', 1),
    ...text(sections.preamble ?? null, '/sections/preamble'),
    ...prose(0, sections.overview, '/sections/overview'),
    ...table(1, report.activeDisclosure && disclosureTable(report.activeDisclosure), figurePaths.activeDisclosure),
    ...table(2, report.applications && applicationsTable(report.applications), figurePaths.applications),
    ...table(3, report.appeals && appealsTable(report.appeals), figurePaths.appeals),
    ...prose(4, sections.problems, '/sections/problems'),
    ...prose(5, sections.other, '/sections/other'),
  ];
}

/** The path of every figure of a table, in the order of the form. */
export const figurePaths = {
  activeDisclosure: activeDisclosureRows.flatMap((row) =>
    row === 'regulations' || row === 'normativeDocuments'
      ? documentColumns.map((column) => `/activeDisclosure/${row}/${column}`)
      : [`/activeDisclosure/${row}`],
  ),
  applications: applicationRows.flatMap((row) => applicantColumns.map((column) => `/applications/${row}/${column}`)),
  appeals: appealBlocks.flatMap((block) => appealColumns.map((column) => `/appeals/${block}/${column}`)),
} as const;

/** Figures stand in the form in the order of their keys. */
function tableBlock(form: FormTable, paths: readonly string[], at: StandsAt, path: string): SourceTable {
  let figures = 0;
  const rows: SourceTable['rows'] = form.rows.map((row) =>
    row.map(({ text: words, rowSpan, columnSpan, heads }) => {
      if (heads !== null) return { text: words, rowSpan, columnSpan, place: at(path).place };
      const { place, text = words } = at(paths[figures] ?? path);
      figures += 1;
      return { text, rowSpan, columnSpan, place };
    }),
  );
  return { kind: 'table', rows, place: at(path).place };
}
