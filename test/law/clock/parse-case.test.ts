/** Cases as JSON from anywhere: read, or refused with a sentence for each wrong field. */

import { describe, expect, it } from 'vitest';
import { parseClockCase } from '#law/clock/parse-case';

/** `expected`: the case itself, or words of each sentence in order. */
function check(json: unknown, expected: object | readonly RegExp[]): void {
  const parsed = parseClockCase(json);
  if (!Array.isArray(expected)) {
    expect(parsed).toEqual({ ok: true, value: expected });
    return;
  }
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) expect(problems[index]).toMatch(words);
}

const received = '2025-09-18';

describe('a case that can be used', () => {
  it('with every event and field', () => {
    const events = [
      { on: '2025-09-19', type: 'correctionAsked', applicantDue: '2025-10-15' },
      { on: '2025-09-20', type: 'corrected', justCause: '住院' },
      { on: '2025-09-21', type: 'consultationSent', to: 'agency', id: '甲' },
      { on: '2025-09-22', type: 'consultationReceived', id: '甲' },
      { on: '2025-09-23', type: 'opinionArrived', id: '甲' },
      { on: '2025-09-24', type: 'extended', workingDays: 20 },
      { on: '2025-09-25', type: 'replyDaySet', due: '2025-12-31' },
      { on: '2025-09-26', type: 'feeNoticeReceived', sentOn: '2025-09-25' },
      { on: '2025-09-27', type: 'paid' },
      { on: '2025-09-28', type: 'concluded' },
      { on: '2025-09-29', type: 'reopened', workingDays: 10 },
    ];
    check({ received, events, asOf: '2025-10-01' }, { received, events, asOf: '2025-10-01' });
  });
  it('without events', () => check({ received }, { received, events: [] }));
  it('with null for what is not there', () => check({ received, events: [], asOf: null }, { received, events: [] }));
  it('with a number for a letter, and a note', () => {
    const sent = { on: received, type: 'consultationSent', to: 'thirdParty' };
    check({ received, events: [{ ...sent, id: 1, note: '甲公司' }] }, { received, events: [{ ...sent, id: '1' }] });
  });
});

describe('a case that can not', () => {
  it.each([[[]], ['2025-09-18'], [null], [7]])('is no object: %j', (json) => check(json, [/应当是一个JSON对象/]));
  it('has no day of receipt', () => check({ events: [] }, [/“received”没有填写/]));
  it('has days that are none', () =>
    check({ received: '2025-02-30', events: [], asOf: '2025/3/1' }, [/“received”.*2025-02-30/, /“asOf”.*2025\/3\/1/]));
  it('has events that are no list', () => check({ received, events: {} }, [/“events”应当是事件的数组/]));
  it('has an event that is no object', () => check({ received, events: ['paid'] }, [/第1个事件应当是一个JSON对象/]));
  it('has a type that nobody knows', () =>
    check({ received, events: [{ on: received, type: 'toString' }] }, [/第1个事件的“type”/]));
  it('has an event without day', () => check({ received, events: [{ type: 'paid' }] }, [/第1个事件的“on”没有填写/]));
  it('has a field written wrongly', () =>
    check({ received, events: [{ on: received, type: 'correctionAsked', applicantdue: '2025-10-15' }] }, [
      /“applicantdue”不是这类事件的内容/,
    ]));
  it.each([['20'], [1.5], [{}]])('has no whole number of days: %j', (workingDays) =>
    check({ received, events: [{ on: received, type: 'extended', workingDays }] }, [/“workingDays”应当是整数/]),
  );
  it('does not say whom it consults', () =>
    check({ received, events: [{ on: received, type: 'consultationSent', to: '甲' }] }, [
      /“to”应当是thirdParty或者agency/,
    ]));
  it('names every wrong field at once', () =>
    check({ received: 1, events: [{ type: 'paid' }, { on: received, type: 'extended' }] }, [
      /received/,
      /第1个/,
      /第2个事件的“workingDays”没有填写/,
    ]));
});
