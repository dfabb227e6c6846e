/** The terms of appeals and what may be recorded when: the plain-text cases; the applicant's road against each outcome. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appealActs } from '#law/appeal/acts';
import { decideAppeal } from '#law/appeal/decide';
import type { AppealDecision } from '#law/appeal/decisions';
import type { AppealEvent, Procedure } from '#law/appeal/events';
import { foldAppeal } from '#law/appeal/fold';
import { appealRoad } from '#law/appeal/road';
import { appealTerms } from '#law/appeal/schedule';
import { answerOwed } from '#law/appeal/terms';
import type { ApplicationEvent, OtherReason, WithheldGround } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type AppealBlock, type OutcomeKey, outcomeKeys } from '#law/report/report';

const before: readonly ApplicationEvent[] = [
  {
    on: day('2025-03-03'),
    type: 'submitted',
    number: '2025-1',
    channel: 'counter',
    applicantType: 'naturalPerson',
    applicantId: 'a',
  },
  { on: day('2025-03-03'), type: 'received', how: 'submittedInPerson' },
];

function answered(
  outcome: OutcomeKey,
  more: { readonly withheld?: WithheldGround; readonly otherReason?: OtherReason } = {},
  delivered = true,
) {
  const { withheld, otherReason } = more;
  const concluded: ApplicationEvent = {
    on: day('2025-03-20'),
    type: 'concluded',
    outcome,
    documentNumber: '公开告〔2025〕1号',
    reasons: '经审查',
    articles: [],
    ...(withheld === undefined ? {} : { withheld: [{ part: '电话', ground: withheld, reason: '个人隐私' }] }),
    ...(otherReason === undefined ? {} : { otherReason }),
  };
  const served: ApplicationEvent = { on: day('2025-03-24'), type: 'delivered', by: 'post' };
  return foldApplication([...before, concluded, ...(delivered ? [served] : [])], stateCalendar);
}

function eventOf(on: string, word: string, [first = '', again, days]: readonly string[]): AppealEvent {
  const at = { on: day(on) };
  switch (word) {
    case '提起':
      return {
        ...at,
        type: 'filed',
        block: first as AppealBlock,
        number: '1',
        applicationId: 'x',
        ground: 'reply',
        before: '县人民政府',
      };
    case '受理':
      return { ...at, type: 'accepted', procedure: first as Procedure };
    case '收到副本':
      return { ...at, type: 'copyReceived' };
    case '答复':
      return { ...at, type: 'answered', documentNumber: '答〔2025〕1号' };
    case '上诉':
      return { ...at, type: 'appealed', by: first === 'agency' ? 'agency' : 'applicant' };
    case '重新办理':
      return { ...at, type: 'orderCarriedOut' };
    case '结案': {
      const decided = { ...at, type: 'decided', decision: first as AppealDecision, documentNumber: '决1号' } as const;
      if (again === undefined) return decided;
      return { ...decided, answerAgain: days === undefined ? {} : { workingDays: Number(days) } };
    }
    default:
      throw new Error(`不认识的事项“${word}”`);
  }
}

function check(block: string): void {
  const about = answered('granted');
  const events: AppealEvent[] = [];
  for (const row of block.split('\n').filter((line) => line !== '' && !/^(#|案例)/.test(line))) {
    const state = foldAppeal(events, stateCalendar);
    const [head = '', said = ''] = row.split('：', 2);
    if (head === '应答复') expect(answerOwed(state, stateCalendar)?.value ?? '无', row).toBe(said);
    else if (head === '可办')
      expect(
        appealActs(state)
          .map(({ event }) => event)
          .join(' '),
        row,
      ).toBe(said);
    else if (head === '期限') {
      const terms = appealTerms(state, about, stateCalendar).map(({ name, from, length, to, because }) =>
        [name, from, length, to, because.map((one) => `${one.instrument}${one.article}`).join('、')].join(' '),
      );
      expect(terms, row).toContain(said);
    } else play(row, events, about);
  }
}

function play(row: string, events: AppealEvent[], about: ReturnType<typeof answered>): void {
  const [said = '', verdict] = row.split('⇒').map((half) => half.trim());
  const [on = '', word = '', ...rest] = said.split(/\s+/);
  const decided = decideAppeal(foldAppeal(events, stateCalendar), eventOf(on, word, rest), day(on), about);
  expect(decided.ok ? undefined : `拒绝 ${decided.refusals.map(({ code }) => code).join()}`, row).toBe(verdict);
  if (decided.ok) events.push(...decided.value);
}

describe('复议、诉讼的期限', () => {
  const text = readFileSync(new URL('../../cases/appeal/期限.txt', import.meta.url), 'utf8');
  const blocks = text.split(/\n\s*\n/).filter((block) => block.includes('案例：'));
  for (const block of blocks) it(/案例：(.*)/.exec(block)?.[1] ?? '', () => check(block));
  it('are there', () => expect(blocks.length).toBeGreaterThanOrEqual(10));
});

describe('what an applicant may do against each of the 21 outcomes', () => {
  const road = (state: ReturnType<typeof answered>, today = '2025-04-01') =>
    appealRoad(state, day(today), stateCalendar);

  it('refusals under arts 14 to 16 go to reconsideration first, the rest as the applicant chooses', () => {
    for (const outcome of outcomeKeys) {
      const first = /^refused(?!AdministrativeQuery)/.test(outcome) ? 'whole' : null;
      expect(road(answered(outcome)), outcome).toEqual({
        reconsiderationFirst: first,
        silence: false,
        reconsiderationUntil: '2025-05-23',
        suitUntil: '2025-09-24',
      });
    }
  });

  it('of a partial disclosure the withheld parts alone, by their ground', () => {
    const of = (withheld: WithheldGround) => road(answered('partiallyGranted', { withheld }))?.reconsiderationFirst;
    expect(of('refusedThirdPartyRights')).toBe('withheldParts');
    expect(of('refusedAdministrativeQuery')).toBe(null);
    expect(of('notInformation')).toBe(null);
  });

  it('nothing after a withdrawal; before delivery no day yet', () => {
    expect(road(answered('otherReason', { otherReason: 'withdrawn' }))).toBe(null);
    expect(road(answered('otherReason', { otherReason: 'consultationOnly' }))).not.toBe(null);
    expect(road(answered('granted', {}, false))).toMatchObject({ reconsiderationUntil: null, suitUntil: null });
  });

  it('against silence only once the reply is overdue, and from the day on which it was due', () => {
    const open = foldApplication(before, stateCalendar, day('2025-03-31'));
    expect(open.due).toBe('2025-03-31');
    expect(road(open, '2025-03-31')).toBe(null);
    // The sixtieth day after it is a Friday.
    expect(road(open, '2025-04-01')).toEqual({
      reconsiderationFirst: null,
      silence: true,
      reconsiderationUntil: '2025-05-30',
      suitUntil: '2025-09-30',
    });
  });
});
