/** What a page of a report is given: the report, where each figure comes from, and what the checks said. */

import type { Day } from '../calendar/day.ts';
import type { LastProblem } from './draft/last-problems.ts';
import type { EnteredRow, FigureOrigin } from './events.ts';
import type { LedgerFigure } from './linked/figures.ts';
import type { Link } from './linked/links.ts';
import type { AnnualReport, Finding } from './report.ts';
import type { ReviewStanding } from './review.ts';

/** Counts that the prose of sections one and six states, from the ledger of one agency and year. */
export interface ReportCounts {
  /** Items published in the year (主动公开). */
  readonly activelyDisclosed: number;
  /** Items delivered in the year, by channel; an item may stand in several. `handbookGuides`: guides in handbooks that were issued. */
  readonly byChannel: Readonly<Record<string, number>>;
  readonly interpretations: number;
  /** Services in force at the cut-off, and those among them with a guide in force. */
  readonly services: number;
  readonly servicesWithGuides: number;
  /** Whole fen (分), received less refunded. */
  readonly informationFeeFen: number;
  readonly feeNotices: number;
}

export interface ReportView {
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly year: number;
  readonly report: AnnualReport;
  readonly counts: ReportCounts;
  readonly findings: readonly Finding[];
  /** Last day that is counted: 31 December, or the day of a live view. */
  readonly cutOff: Day;
  /** Null for a live view; else the edition that was published. */
  readonly edition: { readonly number: number; readonly publishedOn: Day; readonly note: string | null } | null;
  /** True where the agency is an example and not a real one. */
  readonly example: boolean;
}

/** A section of prose: as the agency wrote it, or as the ledger drafts it. */
export interface WrittenSection {
  readonly section: 1 | 5 | 6;
  /** False: drafted from the ledger, anew at each look. */
  readonly written: boolean;
  /** Figures of its text that are tied to the ledger. */
  readonly links: readonly Link[];
}

/** What an officer needs to write the prose. */
export interface Writing {
  readonly sections: readonly WrittenSection[];
  /** What the prose may state, as the ledger has it now. */
  readonly figures: readonly LedgerFigure[];
  /** Where section five can begin; null where the ledger shows nothing. */
  readonly problemsDraft: string | null;
  readonly lastProblems: readonly LastProblem[];
}

/** A figure of table two that a person entered, with where it comes from. */
export interface EnteredFigureView {
  readonly row: EnteredRow;
  readonly source: string;
  readonly enteredOn: Day;
  readonly origin: FigureOrigin | null;
}

/** How the report that stands now has been reviewed. */
export interface ReviewView {
  readonly hash: string;
  readonly standing: ReviewStanding;
  readonly last: {
    readonly by: string;
    readonly at: string;
    readonly passed: boolean;
    readonly opinion: string;
  } | null;
}

export interface LiveReportView extends ReportView {
  /** Of the report of the whole year; null for another cut-off. */
  readonly review: ReviewView | null;
  readonly writing: Writing;
  readonly entered: readonly EnteredFigureView[];
  /** By when the report has to be public (art. 49). */
  readonly publishBy: Day;
}
