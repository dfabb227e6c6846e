import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/admin/client/csv.ts';
import { fenOf } from '../../src/admin/report/figures/money.ts';

describe('万元 as whole fen', () => {
  test.each([
    ['0', 0],
    ['1', 1_000_000],
    ['1.25', 1_250_000],
    ['0.000001', 1],
    [' 12.5 ', 12_500_000],
    ['1.0000001', null],
    ['-1', null],
    ['1,000', null],
    ['', null],
    ['一万', null],
  ])('%s', (text, fen) => expect(fenOf(text)).toBe(fen));

  test('no digit is lost', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(999_999), (wan, rest) => {
        expect(fenOf(`${wan}.${String(rest).padStart(6, '0')}`)).toBe(wan * 1_000_000 + rest);
      }),
    );
  });
});

describe('a list as CSV', () => {
  const check = (record: readonly string[], line: string) => expect(toCsv([record])).toBe(`\ufeff${line}\r\n`);
  test('commas, quotes and line breaks stay in their field', () =>
    check(['a,b', '"c"', 'd\ne'], '"a,b","""c""","d\ne"'));
  test.each(['=1+1', '+1', '-1', '@x', '\t=1'])('a spreadsheet does not run %j', (text) => check([text], `'${text}`));
  test('plain words stay as they are', () => check(['2025-00001', '挂号信、快递'], '2025-00001,挂号信、快递'));
});
