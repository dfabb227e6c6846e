/** Checks a report as it stands, never repairing it: findings with their places, and how far each rule could be assessed. */

import type { AnnualReport, Fact, Finding } from '../report.ts';
import type { ReportCounts } from '../views.ts';
import { checkAppeals } from './appeals.ts';
import { checkBalance, type FindingGroup } from './balance.ts';
import { checkBounds } from './bounds.ts';
import { type Assessed, assessedOf, type Checked, unknown } from './checked.ts';
import { checkDomain } from './domain.ts';
import { knownFigures } from './known.ts';
import { checkEditions, checkLikeness } from './likeness.ts';
import { checkMembers, type MembersContext } from './members.ts';
import { checkPercentages } from './percentages.ts';
import { checkProse } from './prose.ts';
import { checkDisclosure } from './prose-disclosure.ts';
import { checkFees } from './prose-fees.ts';
import { checkSums } from './prose-sums.ts';
import { checkSense, type SenseContext } from './sense.ts';
import { checkShape } from './shape.ts';
import { checkYears } from './years.ts';

/** What is known besides the report. Whatever is not given is not assessed, and is said so. */
export interface CheckContext extends SenseContext, MembersContext {
  /** Counts read out of the prose of this report, and of last year's. */
  readonly facts?: readonly Fact[];
  readonly previousFacts?: readonly Fact[];
  /** Last year's report of the same agency. */
  readonly previous?: AnnualReport;
  /** Published editions of last year's report, oldest first (AR-68). */
  readonly previousEditions?: readonly AnnualReport[];
  /** The ledger's counts for this year (AR-88, AR-89). */
  readonly ledger?: ReportCounts;
}

export interface ReportChecked {
  /** All findings: what is missing first, then the tables cause by cause, other years, other reports, the prose. */
  readonly findings: readonly Finding[];
  readonly assessed: readonly Assessed[];
  /** One cause each: the leading finding names the suspect cell, the others follow from it (AR-60). */
  readonly groups: readonly FindingGroup[];
}

export function checkReport(report: AnnualReport, context: CheckContext = {}): ReportChecked {
  const facts = context.facts ?? [];
  const shape = [...checkShape(report), ...checkDomain(report)];
  const balance = checkBalance(report.applications, knownFigures(facts, lastYearOf(report, context.previous)));
  const appeals = checkAppeals(report, facts);
  const rest = [
    ...appeals.checked,
    ...checkBounds(report.applications, balance.suspects),
    ...checkSense(report, context),
    ...checkYears(report, context.previous),
    ...checkLikeness(report, context.previous),
    checkEditions(context.previousEditions),
    ...checkMembers(report, context),
    ...proseChecks(report, context),
  ];
  const groups = joined(balance.groups, findingsOf(rest));
  const grouped = new Set(groups.flat());
  return {
    findings: [
      ...findingsOf(shape),
      ...groups.flat(),
      ...balance.blanks,
      ...appeals.blanks,
      ...findingsOf(rest).filter((finding) => !grouped.has(finding)),
    ],
    assessed: assessedOf([...shape, ...balance.checked, ...rest]),
    groups,
  };
}

const findingsOf = (checked: readonly Checked[]): readonly Finding[] =>
  checked.flatMap((one) => (one.verdict === 'broken' && one.finding !== null ? [one.finding] : []));

/** Last year's figures accuse or clear a cell only where it is last year's report of the same agency. */
function lastYearOf(report: AnnualReport, previous: AnnualReport | undefined): AnnualReport | undefined {
  return previous?.year === report.year - 1 ? previous : undefined;
}

/** Without facts nobody has read the prose: nothing of it is assessed. */
function proseChecks(report: AnnualReport, context: CheckContext): readonly Checked[] {
  const { facts, ledger } = context;
  if (facts === undefined) return [...checkProse(report, []), unknown('AR-65'), unknown('AR-88'), unknown('AR-89')];
  return [
    ...checkProse(report, facts),
    ...checkPercentages(report, { ...context, facts }),
    ...checkFees(report, facts, ledger),
    ...checkDisclosure(report, facts, ledger),
    ...checkSums(report),
  ];
}

/** A further finding on the leading cell of a group belongs to the same cause. */
function joined(groups: readonly FindingGroup[], others: readonly Finding[]): readonly FindingGroup[] {
  return groups.map((group) => {
    const [lead] = group;
    if (lead === undefined || lead.row === null || lead.column === null) return group;
    const same = (one: Finding) => one.table === lead.table && one.row === lead.row && one.column === lead.column;
    return [...group, ...others.filter(same)];
  });
}
