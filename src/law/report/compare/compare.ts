/** Reports beside each other: the years of one agency, or the agencies of one year, with what makes figures not comparable. */

import type { AnnualReport, Count } from '../report.ts';
import { type Break, breaksOfAgencies, breaksOfYears } from './breaks.ts';
import { comparedLines } from './lines.ts';

export interface ComparedColumn {
  readonly agency: string;
  readonly year: number;
}

export interface ComparedValues {
  readonly label: string;
  readonly unit: string;
  /** One for each column; null where a report leaves a needed cell blank. Never a rank: reports differ in what they cover. */
  readonly values: readonly Count[];
}

export interface Comparison {
  readonly kind: 'years' | 'agencies';
  readonly columns: readonly ComparedColumn[];
  readonly lines: readonly ComparedValues[];
  readonly breaks: readonly Break[];
}

/** Null where the reports are neither of one agency nor of one year, or are fewer than two. */
export function compareReports(reports: readonly AnnualReport[]): Comparison | null {
  const agencies = new Set(reports.map(({ agency }) => agency.replace(/\s/g, '')));
  const years = new Set(reports.map(({ year }) => year));
  if (reports.length < 2) return null;
  if (agencies.size === 1 && years.size === reports.length) {
    return compared(
      'years',
      [...reports].sort((a, b) => a.year - b.year),
      breaksOfYears,
    );
  }
  if (years.size === 1 && agencies.size === reports.length) return compared('agencies', reports, breaksOfAgencies);
  return null;
}

function compared(
  kind: Comparison['kind'],
  reports: readonly AnnualReport[],
  breaks: (reports: readonly AnnualReport[]) => readonly Break[],
): Comparison {
  return {
    kind,
    columns: reports.map(({ agency, year }) => ({ agency, year })),
    lines: comparedLines.map(({ label, unit, of }) => ({ label, unit, values: reports.map(of) })),
    breaks: breaks(reports),
  };
}
