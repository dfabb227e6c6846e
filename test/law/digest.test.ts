/** A digest goes out at its hours and in no quiet one, a missed hour is made up for once, and wishes that could never be met are refused. */

import { expect, test } from 'vitest';
import { decideSteps, decideWish, digestIsDue, isQuiet, type MailWish, usualWish } from '#law/notification/digest';

const wish: MailWish = { email: 'a@example.cn', hours: [8, 14], quietFrom: 20, quietTo: 7 };
/** Hour 0 of the count is midnight of a day. */
const due = (hour: number, last: number | null, own = wish) => digestIsDue(own, hour, hour % 24, last);

test.each([
  [20, true],
  [23, true],
  [0, true],
  [6, true],
  [7, false],
  [19, false],
])('%i o’clock is quiet: %s', (hour, quiet) => {
  expect(isQuiet(hour, wish)).toBe(quiet);
});

test('a day: one at eight, one at two, none twice, none at night', () => {
  let last: number | null = 24 + 14;
  const sent: number[] = [];
  for (let hour = 48; hour < 72; hour += 1) {
    for (let again = 0; again < 3; again += 1) {
      if (!due(hour, last)) continue;
      sent.push(hour - 48);
      last = hour;
    }
  }
  expect(sent).toEqual([8, 14]);
});

test('what was missed while nothing ran, or fell into quiet hours, goes out once afterwards', () => {
  expect(due(48 + 11, 24 + 14)).toBe(true);
  expect(due(48 + 12, 48 + 11)).toBe(false);
  const night: MailWish = { ...wish, hours: [22, 9] };
  expect(due(48 + 22, 48 + 9, night)).toBe(false);
  expect(due(72 + 7, 48 + 9, night)).toBe(true);
  expect(due(48 + 8, null, { ...wish, email: '' })).toBe(false);
});

test.each([
  [{ email: 'not an address' }, 'mail-address'],
  [{ email: 'a@example.cn, b@example.cn' }, 'mail-address'],
  [{ hours: [] }, 'mail-hours'],
  [{ hours: [24] }, 'mail-hours'],
  [{ quietFrom: 25 }, 'mail-quiet'],
  [{ hours: [21], quietFrom: 20, quietTo: 7 }, 'mail-never'],
  [{}, null],
  [{ email: '', hours: [] }, null],
] as const)('%o: %s', (part, code) => {
  const decided = decideWish({ ...wish, ...part });
  expect(decided.ok ? null : decided.refusals[0]?.code).toBe(code);
});

test('steps of a rule: sorted, each role once, within twenty days', () => {
  const decided = decideSteps([
    { afterDays: 3, to: 'leader' },
    { afterDays: 1, to: 'head' },
  ]);
  expect(decided.ok && decided.value.map(({ to }) => to)).toEqual(['head', 'leader']);
  expect(decideSteps([{ afterDays: 0, to: 'head' }]).ok).toBe(false);
  expect(decideSteps([{ afterDays: 21, to: 'head' }]).ok).toBe(false);
  expect(decideSteps([{ afterDays: 1, to: 'officer' }]).ok).toBe(false);
  expect(
    decideSteps([
      { afterDays: 1, to: 'head' },
      { afterDays: 2, to: 'head' },
    ]).ok,
  ).toBe(false);
  expect(decideWish(usualWish).ok).toBe(true);
});
