/** Instants as PostgreSQL writes them become instants in UTC, whatever the clock of the server. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#store/db';

const two = (n: number) => String(n).padStart(2, '0');

test('as the clock of the machine reads them', () => {
  const written = fc
    .record({
      ...{ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) },
      ...{ year: fc.integer({ min: 1900, max: 9999 }), hour: fc.integer({ min: 0, max: 23 }) },
      ...{ minute: fc.integer({ min: 0, max: 59 }), parts: fc.stringMatching(/^(\.\d{1,6})?$/) },
      zone: fc.constantFrom('+00', '+08', '-05', '+05:30'),
    })
    .map(
      ({ year, month, date, hour, minute, parts, zone }) =>
        `${year}-${two(month)}-${two(date)} ${two(hour)}:${two(minute)}:${two(minute)}${parts}${zone}`,
    );
  fc.assert(fc.property(written, (text) => instant(text) === new Date(text).toISOString()));
});

test.each([
  ['2026-11-02 01:30:00+00', '2026-11-02T01:30:00.000Z'],
  ['2026-11-02 01:30:00.5+00', '2026-11-02T01:30:00.500Z'],
  ['2026-11-02 01:30:00.123987+00', '2026-11-02T01:30:00.123Z'],
  ['2026-11-02 09:30:00+08', '2026-11-02T01:30:00.000Z'],
])('%s is %s', (text, expected) => expect(instant(text)).toBe(expected));

test('what is no instant is no instant', () => {
  expect(() => instant('infinity')).toThrow(RangeError);
});
