/** What happens to the reports that a superior office collects of a year: one case for each agency, one for the year itself. */

import type { Day } from '../../calendar/day.ts';
import type { AnnualReport, Finding } from '../report.ts';
import type { Reviewed } from '../reviewed.ts';

/** Where a collected report was taken from. */
export type CollectedSource =
  /** An edition that the agency published with this program. */
  | { readonly kind: 'edition'; readonly edition: number }
  /** A file that was handed in; its bytes are kept. */
  | { readonly kind: 'file'; readonly file: string; readonly name: string; readonly sha256: string };

export type CollectionEvent = { readonly on: Day } & (
  | {
      readonly type: 'collected';
      readonly source: CollectedSource;
      readonly report: AnnualReport;
      /** Written in the form of 2019 (AR-90). */
      readonly oldForm: boolean;
      /** What reading and checking found, as it was then. */
      readonly findings: readonly Finding[];
      /** When the agency published it, or handed it in: what it is late by (AR-01). */
      readonly submittedOn: Day;
    }
  /** Sent back with what is to be mended. */
  | { readonly type: 'returned'; readonly note: string; readonly findings: readonly Finding[]; readonly mendBy: Day }
  /** `note`: why it is accepted although errors stand in it. */
  | { readonly type: 'accepted'; readonly note: string | null }
  /** Of the year: by when the agencies hand in, earlier than the law's day or later (AR-01: settings per tree). */
  | { readonly type: 'dueSet'; readonly dueOn: Day }
  /** Of the year: the text of the sections that the sum's report has of its own. */
  | {
      readonly type: 'sectionsWritten';
      readonly overview: string;
      readonly problems: string;
      readonly other: string;
    }
  /** Of the year: the sum with this hash was read by another person before it becomes this edition (REG-16). */
  | ({ readonly type: 'sumReviewed'; readonly edition: number } & Reviewed)
);
