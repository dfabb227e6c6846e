/** The clock against the cases in test/cases/clock: what comes out, or which rule refuses. */

import { describe, expect, it } from 'vitest';
import { stateCalendar } from '#law/calendar/working-days';
import { type ClockAnswer, type ClockState, runClock } from '#law/clock/clock';
import { readCases, type WrittenCase } from './case-language.ts';

const cases = readCases(new URL('../../cases/clock/', import.meta.url));

const stateNames: Readonly<Record<ClockState, string>> = {
  running: '计算中',
  suspended: '暂停',
  awaitingCorrection: '待补正',
  awaitingPayment: '待缴费',
  concluded: '已办结',
  abandoned: '视为放弃',
};

const answers: Readonly<Record<string, (answer: ClockAnswer) => string>> = {
  答复期限: ({ due }) => due ?? '无',
  状态: ({ state }) => stateNames[state],
  补正告知期限: ({ deadlines }) => deadlines.correctionNotice,
  补正期限: ({ deadlines }) => deadlines.applicantCorrection ?? '无',
  提出意见期限: ({ deadlines }) => deadlines.consultation ?? '无',
  无人答复时的期限: ({ deadlines }) => deadlines.replyIfSilent ?? '无',
  缴费期限: ({ deadlines }) => deadlines.payment ?? '无',
  逾期: ({ overdueBy }) => String(overdueBy),
  暂定: ({ provisional }) => (provisional ? '是' : '否'),
};

function check({ input, expected }: WrittenCase): void {
  const decided = runClock(input, stateCalendar);
  for (const [question, value] of expected) {
    if (question === '拒绝') {
      expect(decided.ok ? '没有拒绝' : decided.refusals.map((one) => `${one.code} ${one.rule}`).join()).toBe(value);
      continue;
    }
    if (!decided.ok) throw new Error(decided.refusals.map((one) => one.message).join());
    if (question === '步骤') {
      const steps = decided.value.steps.map((one) => `${one.rule} ${one.from} ${one.workingDays} ${one.to ?? '未定'}`);
      expect(steps).toContain(value);
      continue;
    }
    const answer = answers[question];
    if (answer === undefined) throw new Error(`不认识的结果：${question}`);
    expect(answer(decided.value), question).toBe(value);
  }
}

describe('期限案例', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => check(one));

  it('names each case once, and there are enough of them', () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(70);
  });

  it('refuses with a whole Chinese sentence and an article', () => {
    const refusals = cases.flatMap((one) => {
      const decided = runClock(one.input, stateCalendar);
      return decided.ok ? [] : decided.refusals;
    });
    for (const { message, article } of refusals) {
      expect(message).toMatch(/^[^a-z]*。$/);
      expect(article).toMatch(/^《.+》.*第.+条/);
    }
    expect(new Set(refusals.map((one) => one.code)).size).toBeGreaterThan(25);
  });
});
