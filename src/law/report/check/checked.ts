/** One application of a rule to one place: it holds, it is broken, or it can not be assessed. The three never mix. */

import type { Finding, Severity, TableKey } from '../report.ts';
import type { RuleId } from './rule-names.ts';

export type Checked =
  | { readonly rule: RuleId; readonly verdict: 'holds' | 'unknown' }
  /** `finding` is null where another finding already says it. */
  | { readonly rule: RuleId; readonly verdict: 'broken'; readonly finding: Finding | null };

/** The place that a finding points at; null parts where it is about all of them. */
export interface At {
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
}
export const nowhere: At = { table: null, row: null, column: null };

export interface Said {
  readonly found?: number | string | null;
  readonly expected?: number | string | null;
  readonly message: string;
}

/** A finding; a report as data has no places in a source, so `place` is null. */
export function finding(rule: string, severity: Severity, at: At, said: Said): Finding {
  const { table, row, column } = at;
  return {
    rule,
    severity,
    table,
    row,
    column,
    found: said.found ?? null,
    expected: said.expected ?? null,
    message: said.message,
    place: null,
  };
}

export const holds = (rule: RuleId): Checked => ({ rule, verdict: 'holds' });
export const unknown = (rule: RuleId): Checked => ({ rule, verdict: 'unknown' });
export const broken = (rule: RuleId, severity: Severity, at: At, said: Said): Checked => ({
  rule,
  verdict: 'broken',
  finding: finding(rule, severity, at, said),
});

/** `times` places that can not be assessed. */
export const unknowns = (rule: RuleId, times: number): readonly Checked[] =>
  Array.from({ length: times }, () => unknown(rule));

export interface Assessed {
  readonly rule: RuleId;
  /** Places that could be assessed, and those among them where the rule holds. */
  readonly assessed: number;
  readonly passed: number;
  /** Places that could not: a blank cell, a report or ledger that was not given. Never counted as passed. */
  readonly notAssessable: number;
}

/** How often each rule was applied, by rule id. */
export function assessedOf(all: readonly Checked[]): readonly Assessed[] {
  const byRule = new Map<RuleId, Assessed>();
  for (const { rule, verdict } of all) {
    const { assessed, passed, notAssessable } = byRule.get(rule) ?? { assessed: 0, passed: 0, notAssessable: 0 };
    byRule.set(rule, {
      rule,
      assessed: assessed + (verdict === 'unknown' ? 0 : 1),
      passed: passed + (verdict === 'holds' ? 1 : 0),
      notAssessable: notAssessable + (verdict === 'unknown' ? 1 : 0),
    });
  }
  return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
