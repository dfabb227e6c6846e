/** The counts of the prose against the tables (AR-80 to AR-87). A figure that the prose does not state is not assessed. */

import type { AnnualReport, Fact, Severity } from '../report.ts';
import { broken, type Checked, holds, unknown } from './checked.ts';
import type { RuleId } from './rule-names.ts';
import { sentenceOf, speaksOfLastYear } from './sentence.ts';
import { differenceHint } from './slips.ts';
import { type Stated, statedBy } from './stated.ts';

const proseRules = [
  'AR-80',
  'AR-81',
  'AR-82',
  'AR-83',
  'AR-84',
  'AR-85',
  'AR-86',
  'AR-87',
] as const satisfies readonly RuleId[];

export function checkProse(report: AnnualReport, facts: readonly Fact[]): readonly Checked[] {
  const checked = facts.flatMap((fact) => checkFact(report, fact) ?? []);
  const silent = proseRules.filter((rule) => checked.every((one) => one.rule !== rule));
  return [...checked, ...silent.map(unknown)];
}

function checkFact(report: AnnualReport, fact: Fact): Checked | null {
  if (fact.name === null) return null;
  const sentence = sentenceOf(report, fact);
  const stated = statedBy(fact.name, report, sentence);
  if (stated === null) return null;
  if (fact.name !== 'carriedOver' && speaksOfLastYear(report, fact)) return unknown(stated.rule);
  // 收到 without 新收 may count what was carried over as well (AR-82).
  if (fact.name === 'newlyReceived' && !/新/.test(fact.text)) return received(report, fact, sentence, stated);
  const value = inUnitOf(stated, fact);
  const figures = stated.figures.filter((figure) => figure !== null);
  if (figures.includes(value)) return holds(stated.rule);
  if (stated.figures.some((figure) => figure === null)) return unknown(stated.rule);
  return differs(stated.rule, severityOf(fact, sentence), fact, stated, value);
}

/** AR-82: row 一; row 一 + row 二 where the same sentence names 结转, and a warning where it does not. */
function received(report: AnnualReport, fact: Fact, sentence: string, stated: Stated): Checked {
  const fresh = stated.figures[0] ?? null;
  const over = report.applications?.carriedOver.total ?? null;
  if (fresh === null) return unknown('AR-82');
  if (fact.value === fresh) return holds('AR-82');
  if (over === null) return unknown('AR-82');
  if (fact.value !== fresh + over) return differs('AR-82', 'error', fact, stated, fact.value);
  if (sentence.includes('结转')) return holds('AR-82');
  return broken('AR-82', 'warning', stated.at, {
    found: fact.value,
    expected: fresh,
    message: `正文“${fact.text}”等于本年新收${fresh}件与上年结转${over}件之和，但同一句没有写明含上年结转。请写明，或改为本年新收${fresh}件。`,
  });
}

/** Money of table two is in 万元; the prose may say 元 or 亿元. */
function inUnitOf(stated: Stated, fact: Fact): number {
  if (stated.at.row !== 'administrativeFees') return fact.value;
  if (fact.unit === '元') return fact.value / 10_000;
  return fact.unit === '亿元' ? fact.value * 10_000 : fact.value;
}

/** Section five speaks of problems past and to come, and 其中 may part an outcome by applicants: less certain. */
function severityOf(fact: Fact, sentence: string): Severity {
  if (fact.section === 5) return 'warning';
  const byApplicant = fact.name === 'naturalPerson' || fact.name === 'organizations';
  return byApplicant && /公开\d|予以公开|部分公开|无法提供|不予/.test(sentence) ? 'warning' : 'error';
}

function differs(rule: RuleId, severity: Severity, fact: Fact, stated: Stated, value: number): Checked {
  const [expected] = stated.figures;
  return broken(rule, severity, stated.at, {
    found: value,
    expected: expected ?? null,
    message: `正文“${fact.text}”与${stated.name}${expected ?? ''}不一致${differenceHint(value, expected ?? value)}。请核对台账，改正正文或表格。`,
  });
}
