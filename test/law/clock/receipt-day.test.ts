/** 收到申请之日 by channel, against the table in test/cases/clock/receipt.csv. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intakeChannels } from '#law/application/events';
import { day } from '#law/calendar/day';
import { type ReceiptFacts, receiptDay } from '#law/clock/receipt-day';

const rows = readFileSync(new URL('../../cases/clock/receipt.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split(','));

function factsOf(channel: string, arrived: string, confirmed: string, more: string): ReceiptFacts {
  const on = day(arrived);
  const known = confirmed === '' ? {} : { confirmed: day(confirmed) };
  switch (channel) {
    case 'counter':
      return { channel, submitted: on };
    case 'registeredMail':
      return { channel, signed: on, toOffice: more !== '寄往其他单位', ...known };
    case 'ordinaryMail':
      return { channel, arrived: on, ...known };
    case 'fax':
    case 'email':
      return { channel, submitted: on, ...known };
    case 'web':
      return { channel, submitted: on, receiptShown: more === '当即回执', ...known };
    default:
      throw new Error(channel);
  }
}

function check(facts: ReceiptFacts, result: string, rule: string): void {
  const decided = receiptDay(facts);
  if (decided.ok) expect([decided.value.value, decided.value.because[0]?.rule]).toEqual([result, rule]);
  else expect(decided.refusals.map((one) => [one.code, one.rule])).toEqual([[result, rule]]);
}

describe('收到申请之日', () => {
  it.each(rows)('%s %s %s %s → %s', (channel = '', arrived = '', confirmed = '', more = '', result = '', rule = '') =>
    check(factsOf(channel, arrived, confirmed, more), result, rule),
  );

  it('knows every channel', () => {
    expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(intakeChannels));
  });
});
