/** Reconsideration and suits: the plain-text cases, the terms, and the order to answer again. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAgain } from '#law/appeal/answer-again';
import { decideAppeal } from '#law/appeal/decide';
import { type AppealDecision, appealDecisions } from '#law/appeal/decisions';
import type { AppealEvent, Procedure } from '#law/appeal/events';
import { flagsOfFiling } from '#law/appeal/flags';
import { appealAt, foldAppeal } from '#law/appeal/fold';
import { suitTooEarly } from '#law/appeal/suit-after';
import { answerDue, lastDayToFile } from '#law/appeal/terms';
import type { ApplicationState } from '#law/application/application-state';
import { decide } from '#law/application/decide';
import type { ApplicationEvent } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import { addDays, type Day, day, parseDay } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type AppealBlock, type OutcomeKey, outcomeKeys } from '#law/report/report';

function application(about: string): ApplicationState | null {
  if (about === '找不到') return null;
  const outcome = outcomeKeys.find((key) => key === about);
  const events: ApplicationEvent[] = [
    {
      on: day('2025-03-03'),
      type: 'submitted',
      number: '2025-1',
      channel: 'counter',
      applicantType: 'naturalPerson',
      applicantId: 'a',
    },
    { on: day('2025-03-03'), type: 'received', how: 'submittedInPerson' },
    { on: day('2025-03-03'), type: 'assigned', to: '甲科' },
  ];
  if (outcome !== undefined) {
    events.push(concluded(outcome), { on: day('2025-03-24'), type: 'delivered', by: 'post' });
  }
  return foldApplication(events, stateCalendar);
}

function concluded(outcome: OutcomeKey): ApplicationEvent {
  const withheld =
    outcome === 'partiallyGranted'
      ? [{ part: '电话', ground: 'refusedThirdPartyRights' as const, reason: '个人隐私' }]
      : [];
  return {
    on: day('2025-03-20'),
    type: 'concluded',
    outcome,
    documentNumber: '公开告〔2025〕1号',
    reasons: '经审查',
    articles: [],
    withheld,
  };
}

function eventOf(on: Day, word: string, rest: readonly string[]): AppealEvent {
  const [first = ''] = rest;
  switch (word) {
    case '提起':
      return {
        on,
        type: 'filed',
        block: first as AppealBlock,
        number: '〔2025〕1号',
        applicationId: 'x',
        ground: rest.includes('未答复') ? 'failureToReply' : 'reply',
        before: '县人民政府',
      };
    case '受理':
      return { on, type: 'accepted', procedure: first as Procedure };
    case '收到副本':
      return { on, type: 'copyReceived' };
    case '答复':
      return { on, type: 'answered', documentNumber: '答〔2025〕1号' };
    case '结案': {
      const decided = {
        on,
        type: 'decided',
        decision: first as AppealDecision,
        documentNumber: '决〔2025〕1号',
      } as const;
      const days = Number(rest[2] ?? Number.NaN);
      if (!rest.includes('重新答复')) return decided;
      return { ...decided, answerAgain: Number.isNaN(days) ? {} : { workingDays: days } };
    }
    case '上诉':
      return { on, type: 'appealed', by: 'applicant' };
    default:
      throw new Error(`不认识的事项“${word}”`);
  }
}

/** Plays one block of the file. */
function check(block: string): void {
  const [, about = '', ...rows] = block.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  const subject = application(about.replace('针对：', ''));
  const events: AppealEvent[] = [];
  for (const row of rows) {
    if (parseDay(row.slice(0, 10)) !== null && row[10] === '：') {
      // A cut-off is asked with the events known so far; that later events change nothing is the property below.
      expect(columnOf(events, day(row.slice(0, 10))), row).toBe(row.slice(11));
      continue;
    }
    play(row, events, subject);
  }
}

function columnOf(events: readonly AppealEvent[], cutOff: Day): string {
  const found = appealAt(events, cutOff, stateCalendar);
  return found === null ? '无' : `${found.block} ${found.result}`;
}

function play(row: string, events: AppealEvent[], subject: ApplicationState | null): void {
  const [said = '', verdict] = row.split('⇒').map((half) => half.trim());
  const [on = '', word = '', ...fields] = said.split(/\s+/);
  const today = fields.find((one) => one.startsWith('今天='))?.slice(3) ?? on;
  const event = eventOf(
    day(on),
    word,
    fields.filter((one) => !one.startsWith('今天=')),
  );
  const decided = decideAppeal(foldAppeal(events, stateCalendar), event, day(today), subject);
  if (!decided.ok) {
    expect(`拒绝 ${decided.refusals.map((one) => one.code).join()}`, row).toBe(verdict);
    for (const one of decided.refusals) expect(one.message).toMatch(/。$/);
    return;
  }
  const flags = event.type === 'filed' && subject !== null ? flagsOfFiling(event, subject, stateCalendar) : [];
  expect(flags.length === 0 ? undefined : `提示 ${flags.map((one) => one.code).join()}`, row).toBe(verdict);
  events.push(...decided.value);
}

describe('复议、诉讼案例', () => {
  const text = readFileSync(new URL('../../cases/appeal/表四.txt', import.meta.url), 'utf8');
  const blocks = text.split(/\n\s*\n/).filter((block) => block.includes('案例：'));
  for (const block of blocks) it(/案例：(.*)/.exec(block)?.[1] ?? '', () => check(block));
  it('are there', () => expect(blocks.length).toBeGreaterThanOrEqual(20));
});

describe('terms', () => {
  it('count calendar days, months to the same date, the month’s last day where there is none', () => {
    expect(lastDayToFile('reconsideration', day('2025-03-24'), true, stateCalendar).value).toBe('2025-05-23');
    expect(lastDayToFile('litigationDirect', day('2025-08-31'), true, stateCalendar).value).toBe('2026-02-28');
    expect(lastDayToFile('litigationDirect', day('2025-08-31'), false, stateCalendar).value).toBe('2026-08-31');
    expect(lastDayToFile('reconsideration', day('2025-03-24'), false, stateCalendar).value).toBe('2026-03-24');
    expect(lastDayToFile('litigationAfterReconsideration', day('2025-05-12'), true, stateCalendar).value).toBe(
      '2025-05-27',
    );
  });

  it('to answer: working days in reconsideration, calendar days in court (REG-67)', () => {
    const got = day('2025-09-24');
    expect(answerDue('reconsideration', 'simplified', got, stateCalendar).value).toBe('2025-09-30');
    expect(answerDue('reconsideration', 'ordinary', got, stateCalendar).value).toBe('2025-10-14');
    expect(answerDue('litigationDirect', 'ordinary', got, stateCalendar).value).toBe('2025-10-09');
  });
});

const filedOn = day('2025-04-10');
const filed = (block: AppealBlock, ground: 'reply' | 'failureToReply' = 'reply'): AppealEvent => ({
  on: filedOn,
  type: 'filed',
  block,
  number: '1',
  applicationId: 'x',
  ground,
  before: '县人民政府',
});
const ordered = (on: string, workingDays?: number): AppealEvent => ({
  on: day(on),
  type: 'decided',
  decision: 'revoked',
  documentNumber: '决〔2025〕1号',
  answerAgain: workingDays === undefined ? {} : { workingDays },
});

describe('a suit after a reconsideration', () => {
  const accepted: AppealEvent = { on: day('2025-04-15'), type: 'accepted', procedure: 'simplified' };
  const decidedOn = { on: day('2025-05-12'), type: 'decided', decision: 'maintained', documentNumber: '决1' } as const;
  const codeOn = (on: string, ...events: readonly AppealEvent[]) =>
    suitTooEarly(day(on), foldAppeal([filed('reconsideration'), ...events], stateCalendar), stateCalendar)?.code ??
    null;

  it('waits for its decision, and is not filed before it', () => {
    expect(codeOn('2025-05-12', accepted)).toBe('reconsiderationPending');
    expect(codeOn('2025-05-11', accepted, decidedOn)).toBe('suitBeforeDecision');
    expect(codeOn('2025-05-12', accepted, decidedOn)).toBeNull();
  });

  it('may come without a decision once the term of the organ is over', () => {
    expect(codeOn('2025-08-01')).toBe('reconsiderationPending');
    expect(codeOn('2025-05-15', accepted)).toBe('reconsiderationPending');
    expect(codeOn('2025-05-16', accepted)).toBeNull();
  });
});

describe('an order to answer again', () => {
  it('of reconsideration reopens the application on the day of service, with its own term (T20)', () => {
    const again = answerAgain(
      foldAppeal([filed('reconsideration'), ordered('2025-05-12', 10)], stateCalendar),
      day('2025-05-12'),
    );
    expect(again).toMatchObject({ act: 'reopen', on: '2025-05-12', by: 'reconsideration', workingDays: 10 });
    const about = application('refusedStateSecret');
    if (about === null || again === null) throw new Error('no case');
    const decided = decide(about, again, { calendar: stateCalendar, today: day('2025-05-12') });
    expect(decided.ok && decided.value[0]?.type).toBe('reopened');
  });

  it('of a court binds once nobody has appealed', () => {
    const state = foldAppeal([filed('litigationDirect'), ordered('2025-09-01')], stateCalendar);
    expect(answerAgain(state, day('2025-09-16'))).toBeNull();
    expect(answerAgain(state, day('2025-09-17'))?.by).toBe('court');
  });

  it('against silence reopens nothing: the case is still open', () => {
    const state = foldAppeal([filed('reconsideration', 'failureToReply'), ordered('2025-05-12')], stateCalendar);
    expect(answerAgain(state, day('2025-12-31'))).toBeNull();
  });
});

it('a list that asks resultOn ≤ cut-off gets what appealAt answers, whatever came later', () => {
  const wait = fc.integer({ min: 1, max: 15 });
  const story = fc
    .tuple(
      fc.constantFrom<AppealBlock>('reconsideration', 'litigationDirect', 'litigationAfterReconsideration'),
      fc.constantFrom(...appealDecisions),
      fc.constantFrom(...appealDecisions),
      fc.integer({ min: 0, max: 400 }),
      wait,
      fc.integer({ min: 1, max: 200 }),
      fc.boolean(),
    )
    .map(([block, one, two, first, appeal, last, goesOn]) => {
      const on = addDays(filedOn, first);
      const decided = (decision: AppealDecision, when: Day): AppealEvent => ({
        on: when,
        type: 'decided',
        decision,
        documentNumber: '1',
      });
      const proposed: AppealEvent[] = [
        filed(block),
        decided(one, on),
        ...(goesOn ? [{ on: addDays(on, appeal), type: 'appealed', by: 'applicant' } as const] : []),
        ...(goesOn ? [decided(two, addDays(on, appeal + last))] : []),
      ];
      // Only what the law lets into the ledger.
      const about = application('granted');
      const events: AppealEvent[] = [];
      for (const event of proposed) {
        const decision = decideAppeal(foldAppeal(events, stateCalendar), event, day('2030-01-01'), about);
        if (decision.ok) events.push(...decision.value);
      }
      return events;
    });
  fc.assert(
    fc.property(story, fc.integer({ min: -5, max: 900 }), (events, n) => {
      const cutOff = addDays(filedOn, n);
      const { block, result, resultOn } = foldAppeal(events, stateCalendar);
      expect(appealAt(events, cutOff, stateCalendar)).toEqual(
        listed(block, cutOff < filedOn, result, resultOn, cutOff),
      );
    }),
    { numRuns: 400 },
  );
});

/** What a list with these columns says on the cut-off day. */
function listed(
  block: AppealBlock | null,
  early: boolean,
  result: 'upheld' | 'corrected' | 'other' | null,
  resultOn: Day | null,
  cutOff: Day,
) {
  if (block === null || early) return null;
  if (result === null || resultOn === null || resultOn > cutOff) return { block, result: 'pending' };
  return resultOn.slice(0, 4) < cutOff.slice(0, 4) ? null : { block, result };
}
