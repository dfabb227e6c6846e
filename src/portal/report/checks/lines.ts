/** The checks of a report as lines of a list: what each one asks, and how the report stands. */

import type { Assessed } from '#law/report/check/checked';
import { ruleNames } from '#law/report/check/rule-names';
import type { Finding } from '#law/report/report';

/** `unassessed`: something that the check needs is missing; that is never the same as passed. */
export type CheckState = 'found' | 'passed' | 'unassessed';

export interface CheckLine {
  /** AR-52 */
  readonly rule: string;
  readonly title: string;
  /** What must hold, in words of the form. */
  readonly formula: string;
  readonly state: CheckState;
  /** Places where the check could be made, and where it could not. */
  readonly assessed: number;
  readonly notAssessable: number;
  readonly findings: readonly Finding[];
}

/** What asks for attention first, then what passed, then what could not be assessed; each in the order of the rules. */
export function checkLines(assessed: readonly Assessed[], findings: readonly Finding[]): readonly CheckLine[] {
  const lines = assessed
    .filter((rule) => rule.assessed + rule.notAssessable > 0)
    .map((rule): CheckLine => {
      const own = findings.filter((finding) => finding.rule === rule.rule);
      const { title, formula } = ruleNames[rule.rule];
      return {
        rule: rule.rule,
        title,
        formula,
        state: stateOf(rule, own),
        assessed: rule.assessed,
        notAssessable: rule.notAssessable,
        findings: own,
      };
    });
  return (['found', 'passed', 'unassessed'] as const).flatMap((state) => lines.filter((line) => line.state === state));
}

/** A place that fails without words of its own is told by another check's finding: still not passed. */
function stateOf({ assessed, passed }: Assessed, findings: readonly Finding[]): CheckState {
  if (findings.length > 0 || passed < assessed) return 'found';
  return assessed === 0 ? 'unassessed' : 'passed';
}
