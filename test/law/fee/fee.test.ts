/** The fee against tables that a lawyer can read, and what holds for any number of items and pages. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Carrier } from '#law/applicant/kinds';
import { day } from '#law/calendar/day';
import { type Fee, feeForItems, feeForPages, feeOfOrdinal } from '#law/fee/fee';
import { plausibleFee } from '#law/fee/plausible-fee';
import { quoteFee } from '#law/fee/quote';
import { currentTariffs, tariffsOn } from '#law/fee/tariffs';

function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`../../cases/fee/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

const yesNo = (value: boolean) => (value ? '是' : '否');

it.each(rowsOf('items.csv'))('%s件', (n = '', total = '', own = '') => {
  expect(feeForItems(Number(n)).yuan).toBe(Number(total));
  if (own !== '') expect(feeOfOrdinal(Number(n)).yuan).toBe(Number(own));
});

it.each(rowsOf('pages.csv'))('%s页', (n = '', yuan = '') => {
  expect(feeForPages(Number(n)).yuan).toBe(Number(yuan));
});

it.each(rowsOf('published.csv'))('公布%s元', (yuan = '', possible, byItems, byPages) => {
  const { value } = plausibleFee(Number(yuan));
  expect([yesNo(value.possible), yesNo(value.byItems), yesNo(value.byPages)]).toEqual([possible, byItems, byPages]);
  expect(value.message).toContain(`${yuan}元`);
});

it('shows the slices and the articles', () => {
  const { steps, because } = feeForItems(35);
  expect(steps.map((one) => [one.from, one.through, one.count, one.each, one.yuan])).toEqual([
    [1, 10, 10, 0, 0],
    [11, 30, 20, 100, 2000],
    [31, 35, 5, 200, 1000],
  ]);
  expect(because.map((one) => [one.rule, one.article])).toEqual([
    ['FEE-02', '第三条'],
    ['FEE-05', '第四条'],
  ]);
  expect(feeForPages(250).steps.map((one) => one.yuan)).toEqual([0, 700, 2000, 2000]);
});

describe('for any number', () => {
  const units = fc.integer({ min: 0, max: 3000 });
  const sumOf = ({ steps }: Fee) => steps.reduce((sum, one) => sum + one.yuan, 0);

  it('more never costs less, and whole yuan only', () => {
    fc.assert(
      fc.property(units, units, (n, more) => {
        for (const of of [feeForItems, feeForPages]) {
          expect(of(n + more).yuan).toBeGreaterThanOrEqual(of(n).yuan);
          expect(Number.isInteger(of(n).yuan)).toBe(true);
        }
      }),
    );
  });

  it('the items one by one sum up to the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (n) => {
        const each = Array.from({ length: n }, (_, index) => feeOfOrdinal(index + 1).yuan);
        expect(each.reduce((sum, yuan) => sum + yuan, 0)).toBe(feeForItems(n).yuan);
      }),
    );
  });

  it('an item costs what the formula of the tariff says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (n) => {
        const expected = n <= 10 ? 0 : n <= 30 ? 100 : 100 * (2 + Math.floor((n - 31) / 10));
        expect(feeOfOrdinal(n).yuan).toBe(expected);
      }),
    );
  });

  it('the slices cover every unit once and sum up to the fee, which is then plausible', () => {
    fc.assert(
      fc.property(units, (n) => {
        for (const owed of [feeForItems(n), feeForPages(n)]) {
          expect(sumOf(owed)).toBe(owed.yuan);
          expect(owed.steps.reduce((count, one) => count + one.count, 0)).toBe(n);
          expect(plausibleFee(owed.yuan).value.possible).toBe(true);
        }
      }),
    );
  });
});

describe('is refused for', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001])('%d units', (n) => {
    expect(() => feeForItems(n)).toThrow(/件数应当是0至1000000的整数/);
    expect(() => feeForPages(n)).toThrow(/页数应当是/);
    expect(() => feeOfOrdinal(n)).toThrow(RangeError);
  });
  it('the item number 0', () => expect(() => feeOfOrdinal(0)).toThrow(/序号从1开始/));
  it('a day before the tariffs were in force', () => {
    expect(tariffsOn(day('2021-01-01'))).toBe(currentTariffs);
    expect(() => tariffsOn(day('2020-12-31'))).toThrow(/没有施行中的信息处理费标准/);
  });
});

it.each(rowsOf('quotes.csv'))(
  '当月第%s件，%s页，%s：两种标准并列',
  (ordinal = '', pages = '', carrier, perItem, perPage) => {
    const numberOf = (text: string) => (text === '' ? null : Number(text));
    const quote = quoteFee({
      on: day('2026-11-23'),
      receivedOn: day('2026-11-02'),
      ordinal: numberOf(ordinal),
      pages: numberOf(pages),
      carrier: carrier as Carrier,
    });
    expect([quote.perItem.yuan ?? '', quote.perPage.yuan ?? ''].map(String)).toEqual([perItem, perPage]);
    for (const { yuan, derivation, says, because } of [quote.perItem, quote.perPage]) {
      expect(says).toMatch(/。$/);
      expect(because.length).toBeGreaterThan(0);
      if (yuan !== null) expect(derivation.length).toBeGreaterThan(0);
    }
  },
);
