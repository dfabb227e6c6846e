/** Composes the year's report: title, tables and the prose of sections one and six, each figure linked to its count. */

import type { Day } from '../../calendar/day.ts';
import { reportTitle } from '../form.ts';
import type { AnnualReport } from '../report.ts';
import type { ReportCounts } from '../views.ts';
import { other } from './other.ts';
import { type DraftTables, overview } from './overview.ts';
import { type FigureLink, linksOf, written } from './phrase.ts';

export interface DraftInput {
  readonly agencyName: string;
  readonly year: number;
  readonly counts: ReportCounts;
  /** Last day counted, where it is not 31 December: a live draft. */
  readonly cutOff?: Day;
  readonly tables: DraftTables;
  /** Sections as the agency wrote them; null: one and six are drafted, and the check says that five is missing (AR-50). */
  readonly written: Readonly<Record<'overview' | 'problems' | 'other', string | null>>;
}

export interface Draft {
  readonly report: AnnualReport;
  /** Figures of the drafted prose and the counts that they state. */
  readonly links: readonly FigureLink[];
}

export function draftReport({ agencyName, year, counts, cutOff, tables, written: own }: DraftInput): Draft {
  const [one, six] = [overview(year, counts, tables, cutOff ?? null), other(counts)];
  return {
    report: {
      format: 'gongkai.annual-report/1',
      agency: agencyName,
      year,
      title: reportTitle(agencyName, year),
      sections: {
        preamble: null,
        overview: own.overview ?? written(one),
        problems: own.problems,
        other: own.other ?? written(six),
      },
      ...tables,
    },
    links: [...linksOf(one, 1), ...linksOf(six, 6)],
  };
}
