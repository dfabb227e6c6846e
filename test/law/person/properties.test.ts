/** What check characters promise: every valid number is found, every single slip is caught, no credit code is a person. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { isBankCard, passesLuhn } from '#law/person/bank-card';
import { creditCodeCheckCharacter, isCreditCode } from '#law/person/credit-code';
import { findPersonalData } from '#law/person/find-personal-data';
import { idCheckCharacter, isIdNumber } from '#law/person/id-number';

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

const idNumbers = fc
  .record({
    province: fc.constantFrom('11', '13', '31', '41', '44', '51', '65', '83'),
    place: digits(4),
    age: fc.nat({ max: 45000 }),
    serial: digits(3),
  })
  .map(({ province, place, age, serial }) => {
    const birthday = addDays(day('1900-01-01'), age).replaceAll('-', '');
    const first17 = `${province}${place}${birthday}${serial}`;
    return first17 + idCheckCharacter(first17);
  });

const creditCodes = fc
  .record({
    head: fc.constantFrom('11', '12', '51', '91', '92', '93', 'N1', 'Y1'),
    region: digits(6),
    body: fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }).map((list) => list.join('')),
  })
  .map(({ head, region, body }) => {
    const first17 = `${head}${region}${body}`;
    return first17 + creditCodeCheckCharacter(first17);
  });

const cards = digits(15).map((body) => {
  const first18 = `622${body}`;
  return [...'0123456789'].map((last) => first18 + last).find(passesLuhn) ?? '';
});

const place = fc.nat({ max: 17 });
const shift = fc.integer({ min: 1, max: 9 });

/** The same with one digit changed; a check character X becomes a digit. */
function slipped(number: string, at: number, by: number): string {
  const digit = number[at] === 'X' ? by - 1 : (Number(number[at]) + by) % 10;
  return number.slice(0, at) + digit + number.slice(at + 1);
}

it('every valid identity number is found, however it is written', () => {
  const fullWidth = (text: string) => text.replace(/[0-9X]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const spaced = (text: string) => `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`;
  fc.assert(
    fc.property(
      idNumbers,
      fc.constantFrom(
        (text: string) => text,
        fullWidth,
        spaced,
        (text: string) => text.toLowerCase(),
      ),
      (number, write) => {
        expect(isIdNumber(number)).toBe(true);
        const found = findPersonalData(`低保对象${write(number)}，每月`);
        expect(found.map((one) => [one.kind, one.text])).toEqual([['idNumber', write(number)]]);
        expect(found[0]?.mask).toBe(`${number.slice(0, 4)}************${number.slice(16)}`);
      },
    ),
  );
});

it('every slip of one digit is caught', () => {
  fc.assert(
    fc.property(idNumbers, cards, place, shift, (id, card, at, by) => {
      expect(isIdNumber(slipped(id, at, by))).toBe(false);
      expect(isBankCard(slipped(card, at, by))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('every slip of one character of a credit code is caught', () => {
  fc.assert(
    fc.property(creditCodes, place, fc.integer({ min: 1, max: 30 }), (code, at, by) => {
      const other = characters[(characters.indexOf(code[at] ?? '') + by) % characters.length] ?? '';
      expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
    }),
  );
});

it('no credit code is taken for anything personal', () => {
  fc.assert(
    fc.property(creditCodes, (code) => {
      expect(isCreditCode(code)).toBe(true);
      expect(findPersonalData(`统一社会信用代码：${code}。`)).toEqual([]);
      expect(findPersonalData(`供应商${code}`).filter((one) => one.kind !== 'idNumber')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('every valid card is found, and only its last four digits are shown', () => {
  fc.assert(
    fc.property(cards, (card) => {
      expect(findPersonalData(`账号${card}`).map((one) => one.mask)).toEqual([`***************${card.slice(-4)}`]);
    }),
  );
});

it('masks never show the whole number, and places never overlap', () => {
  const parts = fc.array(
    fc.oneof(idNumbers, cards, creditCodes, digits(11), digits(5), fc.constantFrom('，', ' ', '电话', '-', '\n')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(parts, (list) => {
      const text = list.join('');
      let end = 0;
      for (const one of findPersonalData(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.text).toBe(text.slice(one.start, one.end));
        expect(one.mask).toMatch(/\*{4}/);
        end = one.end;
      }
    }),
  );
});
