/** 失信登记: how long an entry stands, what is refused, what is shown of a person. */

import { expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import {
  badFaithStands,
  decideBadFaith,
  decideRemoval,
  identityOf,
  maskedIdentity,
  maskedName,
} from '#law/matter/bad-faith';

const today = day('2026-11-23');
const wish = {
  identity: ' 11010519491231 002x ',
  name: '示例人',
  ground: 'falseCommitment',
  months: 12,
  reason: '现场核查没有场所',
} as const;
const entry = { ground: 'falseCommitment', on: today, until: day('2027-11-22'), removedOn: null } as const;
const messages = (decided: ReturnType<typeof decideBadFaith>) =>
  decided.ok ? [] : decided.refusals.map(({ field, rule }) => `${rule} ${field}`);

it('stands for its term, to the last day of the month where the month is shorter', () => {
  expect(decideBadFaith(wish, today, null)).toMatchObject({
    ok: true,
    value: { identity: '11010519491231002X', until: '2027-11-22' },
  });
  expect(decideBadFaith({ ...wish, months: 6 }, day('2026-08-31'), null)).toMatchObject({
    value: { until: '2027-02-27' },
  });
  expect(
    [day('2026-11-22'), today, day('2027-11-22'), day('2027-11-23')].map((on) => badFaithStands(entry, on)),
  ).toEqual([...[false, true, true, false]]);
  expect(badFaithStands({ ...entry, removedOn: today }, today)).toBe(false);
});

it('is refused with every fault, and twice for one person', () => {
  expect(messages(decideBadFaith({ ...wish, identity: '1', name: ' ', months: 5, reason: '无' }, today, null))).toEqual(
    [...['SVC-35 identity', 'SVC-35 name', 'SVC-35 months', 'SVC-35 reason']],
  );
  expect(messages(decideBadFaith(wish, today, entry))).toEqual(['SVC-35 identity']);
});

it('is removed with a reason, once', () => {
  expect(decideRemoval(entry, '已经完成信用修复', today).ok).toBe(true);
  const code = (...asked: Parameters<typeof decideRemoval>) => {
    const decided = decideRemoval(...asked);
    return decided.ok ? null : decided.refusals[0]?.code;
  };
  expect(code(entry, ' ', today)).toBe('bad-faith-wrong');
  expect(code(null, '已经完成信用修复', today)).toBe('bad-faith-missing');
  expect(code({ ...entry, removedOn: today }, '已经完成信用修复', today)).toBe('bad-faith-ended');
});

it('shows too little of a person to know them by', () => {
  expect(identityOf('９１４１-1528 abcd0001')).toBe('91411528ABCD0001');
  expect(identityOf('张三')).toBeNull();
  expect(maskedIdentity('11010519491231002X')).toBe('1*************002X');
  expect([maskedName('张三丰'), maskedName('示例县某某有限公司')]).toEqual(['张**', '示****']);
});
