/** The 21 outcomes and what a reply tells about remedies (OUT-01 to OUT-25). */

import { describe, expect, it } from 'vitest';
import type { WithheldGround } from '#law/application/events';
import { outcomeList, outcomes } from '#law/application/outcomes';
import { type AgencyPlace, checkRemedyText, remedies, remedyClass } from '#law/application/remedies';
import { applicationForm } from '#law/report/form';
import { type OutcomeKey, outcomeKeys } from '#law/report/report';

const place: AgencyPlace = { organs: ['示例县人民政府'], court: '示例县人民法院' };
const withheld = (ground: WithheldGround) => [{ part: '电话', ground, reason: '个人隐私' }];

/** Which outcomes go to reconsideration first: 条例 arts 14, 15, 16 and nothing else (REG-65). */
const first: readonly OutcomeKey[] = [
  'refusedStateSecret',
  'refusedProhibitedByLaw',
  'refusedThreeSecuritiesOneStability',
  'refusedThirdPartyRights',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
];

describe('outcomes', () => {
  it('are the rows of the form, each with article, title and what it must say', () => {
    expect(outcomeList.map((one) => one.key)).toEqual(
      applicationForm.filter((row) => row.result && row.key !== 'concluded').map((row) => row.key),
    );
    for (const one of outcomeList) {
      expect(one.articles.length, one.key).toBeGreaterThan(0);
      expect(one.mustSay.length, one.key).toBeGreaterThan(0);
      expect(one.remedy.basis.length, one.key).toBeGreaterThan(0);
      expect(one.title, one.key).toMatch(/告知书/);
    }
    expect(new Set(outcomeList.map((one) => one.rule)).size).toBe(21);
  });

  it('of class P are those of arts 14 to 16, and each of them cites one', () => {
    expect(outcomeKeys.filter((key) => key !== 'partiallyGranted' && remedyClass(key) === 'P')).toEqual(first);
    for (const key of first) expect(outcomes[key].articles[0]?.article).toMatch(/^第十[四五六]条/);
  });
});

describe('remedies', () => {
  it('of class P say 先, the organ and the suit that follows', () => {
    for (const key of first) {
      const { value, because } = remedies(key, place);
      expect(value).toMatch(/60日内先向示例县人民政府申请行政复议/);
      expect(value).toMatch(/15日内向人民法院提起行政诉讼/);
      expect(because.map((one) => one.rule)).toContain('REG-65');
      expect(checkRemedyText(value, key, place).ok).toBe(true);
    }
  });

  it('of the rest offer both roads', () => {
    for (const key of outcomeKeys.filter((one) => !first.includes(one))) {
      const { value } = remedies(key, place);
      expect(value).toMatch(/60日内向示例县人民政府申请行政复议，也可以.*6个月内向示例县人民法院提起行政诉讼/);
      expect(value).not.toMatch(/先向/);
      expect(checkRemedyText(value, key, place).ok).toBe(true);
    }
  });

  it('of a partial disclosure follow the ground of what is withheld', () => {
    expect(remedies('partiallyGranted', place, withheld('refusedThirdPartyRights')).value).toMatch(
      /不予公开的部分不服.*先向/,
    );
    expect(remedies('partiallyGranted', place, withheld('refusedAdministrativeQuery')).value).not.toMatch(/先向/);
    expect(remedies('partiallyGranted', place, withheld('notInformation')).value).not.toMatch(/先向/);
  });

  it('name both organs of 司法行政部门', () => {
    const both: AgencyPlace = { organs: ['示例县人民政府', '示例市司法局'] };
    expect(remedies('granted', both).value).toContain('示例县人民政府或者示例市司法局');
  });
});

describe('a remedy text written by hand', () => {
  const check = (text: string, key: OutcomeKey, expected: readonly string[]) => {
    const found = checkRemedyText(text, key, place);
    expect(found.ok ? [] : found.refusals.map((one) => one.code)).toEqual(expected);
  };

  it('without 先 is refused where reconsideration comes first', () => {
    check('如不服，可以自收到之日起60日内向示例县人民政府申请行政复议。', 'refusedStateSecret', ['remedyWithoutFirst']);
    check(remedies('granted', place).value, 'refusedStateSecret', ['remedyWithoutFirst', 'remedyDirectSuit']);
  });

  it('of a free choice needs both roads', () => {
    check('如不服，可以自收到之日起60日内向示例县人民政府申请行政复议。', 'granted', ['remedyWithoutSuit']);
    check('如不服，可以自收到之日起6个月内向示例县人民法院提起行政诉讼。', 'granted', [
      'remedyWithoutReconsideration',
      'remedyWithoutTerm',
      'remedyWrongOrgan',
    ]);
  });

  it('with the old organ is refused', () => {
    const text = remedies('refusedStateSecret', { organs: ['上一级主管部门或者本级人民政府'] }).value;
    check(text, 'refusedStateSecret', ['remedyWrongOrgan']);
  });
});
