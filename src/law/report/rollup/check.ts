/** A sum and its members checked: the sum's own equations, last year's carry member by member, members with errors (AR-52 to AR-56, AR-73). */

import { checkReport } from '../check/check.ts';
import { finding, nowhere } from '../check/checked.ts';
import { checkMembers } from '../check/members.ts';
import type { AnnualReport, Finding } from '../report.ts';
import type { Rollup } from './rollup.ts';

/** Rules of one report that a sum of reports can break. */
const rulesOfTables = new Set(['AR-52', 'AR-53', 'AR-54', 'AR-55', 'AR-56', 'AR-57']);

/** `before`: last year's reports of the members, as far as they are known. */
export function checkRollup({ report, coverage }: Rollup, before: readonly AnnualReport[]): readonly Finding[] {
  const children = coverage.counted.map((part) => part.report);
  const sum = checkReport(report).findings.filter(
    ({ rule, severity }) => rulesOfTables.has(rule) && severity === 'error',
  );
  const carry = before.length === 0 ? [] : checkMembers(report, { children, previousChildren: before });
  const carried = carry.flatMap((one) =>
    one.rule === 'AR-73' && one.verdict === 'broken' && one.finding !== null ? [one.finding] : [],
  );
  return [...children.flatMap(membersErrors), ...carried, ...sum];
}

/** A wrong figure of a member is wrong in the sum: it is mended there, not here. */
function membersErrors(report: AnnualReport): readonly Finding[] {
  const errors = checkReport(report).findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return [];
  const message = `${report.agency}的报告有${errors.length}处错误，第一处是：${first.message}请先退回更正，再汇总。`;
  return [finding(first.rule, 'warning', nowhere, { found: errors.length, message })];
}
