/** The counts of active disclosure in the prose: parts within the whole, and as the publication ledger has them (AR-89). */

import type { AnnualReport, Fact } from '../report.ts';
import type { ReportCounts } from '../views.ts';
import { broken, type Checked, holds, nowhere, unknown } from './checked.ts';
import { speaksOfLastYear } from './sentence.ts';

const names = ['activelyDisclosed', 'publishedOnWebsite', 'publishedOnWechat', 'interpretations', 'servicesWithGuides'];
const parts = ['publishedOnWebsite', 'publishedOnWechat', 'interpretations'];

export function checkDisclosure(
  report: AnnualReport,
  facts: readonly Fact[],
  ledger: ReportCounts | undefined,
): readonly Checked[] {
  const stated = facts.filter(
    (fact) => fact.name !== null && names.includes(fact.name) && fact.section !== 5 && !speaksOfLastYear(report, fact),
  );
  const whole = stated.find((fact) => fact.name === 'activelyDisclosed');
  const checked = [
    ...stated.flatMap((fact) =>
      whole !== undefined && parts.includes(fact.name ?? '') ? [withinWhole(fact, whole)] : [],
    ),
    ...(ledger === undefined ? [] : stated.map((fact) => asInLedger(fact, ledger))),
  ];
  return checked.length > 0 ? checked : [unknown('AR-89')];
}

function withinWhole(part: Fact, whole: Fact): Checked {
  if (part.value <= whole.value) return holds('AR-89');
  return broken('AR-89', 'warning', nowhere, {
    found: part.value,
    expected: `≤${whole.value}`,
    message: `正文“${part.text}”大于“${whole.text}”，部分超过了总数。请核对两个数字的口径。`,
  });
}

function asInLedger(fact: Fact, ledger: ReportCounts): Checked {
  const expected = inLedger(fact.name ?? '', ledger);
  if (expected === null) return unknown('AR-89');
  if (expected === fact.value) return holds('AR-89');
  const nothing = fact.value === 0 ? '，而发布台账并非空白' : '';
  return broken('AR-89', 'warning', nowhere, {
    found: fact.value,
    expected,
    message: `正文“${fact.text}”与发布台账的${expected}不一致${nothing}。请核对台账或改正正文。`,
  });
}

/** What the ledger has for a fact; null for one that is no count of active disclosure. */
export function inLedger(name: string, ledger: ReportCounts): number | null {
  switch (name) {
    case 'activelyDisclosed':
      return ledger.activelyDisclosed;
    case 'publishedOnWebsite':
      return ledger.byChannel['website'] ?? 0;
    case 'publishedOnWechat':
      return ledger.byChannel['wechat'] ?? 0;
    case 'interpretations':
      return ledger.interpretations;
    case 'servicesWithGuides':
      return ledger.servicesWithGuides;
    default:
      return null;
  }
}
