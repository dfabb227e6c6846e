/** Tracking numbers as receipts print them: what is one, and what is said of what is none. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackingFault, trackingNumber } from '#law/application/delivery';

describe('tracking numbers', () => {
  it.each(['XA12345678901', '1234567890123', 'xa 1234-5678 901', 'ＸＡ１２３４５６７８９０１', 'EE473124829CN'])(
    '%s is one',
    (typed) => {
      expect(trackingFault(typed)).toBeNull();
    },
  );

  it('is kept in capitals, without what receipts print between', () => {
    expect(trackingNumber(' xa 1234-5678 901 ')).toBe('XA12345678901');
  });

  it.each([
    ['12', '不像挂号信或者EMS的号码'],
    ['EE473124829US', '不像挂号信或者EMS的号码'],
    ['EE473124820CN', '校验码应为9，现为0'],
  ])('%s: %s', (typed, words) => {
    expect(trackingFault(typed)).toContain(words);
  });

  it('any one digit wrong in an international number is seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const digits = [...'47312482'];
        digits[place] = String((Number(digits[place]) + more) % 10);
        expect(trackingFault(`EE${digits.join('')}9CN`)).not.toBeNull();
      }),
    );
  });
});
