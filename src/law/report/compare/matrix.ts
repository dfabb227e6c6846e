/** One figure of many agencies over many years: rows by name, columns by year, never a rank. */

import type { AnnualReport, Count } from '../report.ts';
import { comparedLines } from './lines.ts';

export interface MatrixReport {
  readonly code: string;
  readonly name: string;
  readonly report: AnnualReport;
}

/** `published` false: no report of that year is known; a null count in a published one is a blank of the report. */
export interface MatrixCell {
  readonly published: boolean;
  readonly value: Count;
}

export interface Matrix {
  readonly label: string;
  readonly unit: string;
  /** Every year in which any of them reported, oldest first. */
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    /** One for each year. */
    readonly cells: readonly MatrixCell[];
  }[];
}

/** `line` counts the compared lines from 0; one that is none is the first. Of two reports of one agency and year the first counts. */
export function matrixOf(reports: readonly MatrixReport[], line: number): Matrix {
  const { label, unit, of } = comparedLines[line] ?? comparedLines[0] ?? nothing;
  const years = [...new Set(reports.map(({ report }) => report.year))].sort((a, b) => a - b);
  const names = new Map(reports.map(({ code, name }) => [code, name]));
  const rows = [...names]
    .sort(([, a], [, b]) => a.localeCompare(b, 'zh-CN'))
    .map(([code, name]) => ({
      code,
      name,
      cells: years.map((year): MatrixCell => {
        const found = reports.find((one) => one.code === code && one.report.year === year);
        return { published: found !== undefined, value: found === undefined ? null : of(found.report) };
      }),
    }));
  return { label, unit, years, rows };
}

const nothing = { label: '', unit: '', of: () => null };
