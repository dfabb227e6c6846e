/** What can happen to an agency's report of a year: figures entered with their source, editions published. */

import type { Day } from '../calendar/day.ts';
import type { Link } from './linked/links.ts';
import type { AnnualReport, Place } from './report.ts';
import type { Reviewed } from './reviewed.ts';

/** Cells of table two that no ledger of the program holds: entered or imported with source, person, time (AR-95). */
export const enteredRows = [
  'administrativeLicensing',
  'administrativePenalty',
  'administrativeCoercion',
  'administrativeFees',
] as const;
export type EnteredRow = (typeof enteredRows)[number];

/** The file that a figure was taken from, and where in it the figure stands. */
export interface FigureOrigin {
  readonly file: string;
  readonly name: string;
  readonly place: Place;
}

export type ReportEvent = {
  readonly on: Day;
} /** `value`: decisions, or whole fen for fees. A later entry for the same row replaces it and keeps both (AR-68). */ & (
  | {
      readonly type: 'figureEntered';
      readonly row: EnteredRow;
      readonly value: number;
      readonly source: string;
      readonly enteredBy: string;
      readonly origin?: FigureOrigin;
    }
  /** Section five, as it was written before figures could be linked (AR-06). */
  | { readonly type: 'problemsWritten'; readonly text: string }
  /** `text` null: the section is drafted from the ledger again. A later one for the section replaces it. */
  | {
      readonly type: 'sectionWritten';
      readonly section: 1 | 5 | 6;
      readonly text: string | null;
      readonly links: readonly Link[];
    }
  /** 复核: the whole report as it stood, known by its hash, found in order or sent back to its writers. */
  | ({ readonly type: 'reviewed' } & Reviewed)
  /** An edition is never changed: a correction is a new edition with a note (AR-97). */
  | {
      readonly type: 'published';
      readonly edition: number;
      readonly report: AnnualReport;
      readonly note: string | null;
    }
);
