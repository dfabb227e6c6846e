/** What happens to a scoring table, and to the assessment of one agency: scored, appealed row by row, decided by another person. */

import type { Day } from '../calendar/day.ts';
import type { ComparedKey } from '../comparison/figures.ts';
import type { ScoredRow, ScoringRow } from './score.ts';

export interface ScoringEvent {
  readonly type: 'drawnUp';
  readonly on: Day;
  readonly rows: readonly ScoringRow[];
}

export type AssessmentEvent = { readonly on: Day } & (
  | { readonly type: 'scored'; readonly year: number; readonly by: string; readonly rows: readonly ScoredRow[] }
  | { readonly type: 'appealed'; readonly by: string; readonly key: ComparedKey; readonly reason: string }
  | {
      readonly type: 'decided';
      readonly by: string;
      readonly key: ComparedKey;
      readonly upheld: boolean;
      /** Points of the row from now on. */
      readonly scored: number | null;
      readonly reason: string;
    }
);

export interface RowAppeal {
  readonly key: ComparedKey;
  readonly reason: string;
  readonly on: Day;
  readonly by: string;
  readonly decision: { readonly upheld: boolean; readonly reason: string; readonly on: Day } | null;
}

export interface Assessment {
  readonly year: number;
  readonly scoredOn: Day;
  readonly scoredBy: string;
  readonly rows: readonly ScoredRow[];
  readonly appeals: readonly RowAppeal[];
}

export function foldAssessment(events: readonly AssessmentEvent[]): Assessment | null {
  return events.reduce(next, null as Assessment | null);
}

function next(assessment: Assessment | null, event: AssessmentEvent): Assessment | null {
  if (event.type === 'scored') {
    return { year: event.year, scoredOn: event.on, scoredBy: event.by, rows: event.rows, appeals: [] };
  }
  if (assessment === null) return null;
  if (event.type === 'appealed') {
    const { key, reason, on, by } = event;
    return { ...assessment, appeals: [...assessment.appeals, { key, reason, on, by, decision: null }] };
  }
  const { key, upheld, reason, on, scored } = event;
  return {
    ...assessment,
    rows: assessment.rows.map((row) => (row.key === key ? { ...row, scored } : row)),
    appeals: assessment.appeals.map((one) => (one.key === key ? { ...one, decision: { upheld, reason, on } } : one)),
  };
}
