/** The checks that a page shows as passed: each place was assessed and each one holds. Not assessable is not passed. */

import type { Assessed } from './checked.ts';
import { type RuleId, ruleNames } from './rule-names.ts';

export interface PassedRule {
  readonly rule: RuleId;
  readonly title: string;
  readonly formula: string;
  /** How many places were checked. */
  readonly places: number;
}

export function passedRules(assessed: readonly Assessed[]): readonly PassedRule[] {
  return assessed
    .filter((one) => one.assessed > 0 && one.passed === one.assessed && one.notAssessable === 0)
    .map(({ rule, assessed: places }) => ({
      rule,
      places,
      title: ruleNames[rule].title,
      formula: ruleNames[rule].formula,
    }));
}
