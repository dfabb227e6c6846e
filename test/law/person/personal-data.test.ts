/** Personal numbers: single ones against their check digits, and those found in text, by tables a lawyer can extend. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBankCard } from '#law/person/bank-card';
import { isCreditCode } from '#law/person/credit-code';
import { findPersonalData, personalDataNames } from '#law/person/find-personal-data';
import { isIdNumber, isOldIdNumber } from '#law/person/id-number';
import { isMobile } from '#law/person/mobile';

function rowsOf(file: string, separator: string): string[][] {
  const text = readFileSync(new URL(`../../cases/person/${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split(separator));
}

const yesNo = (value: boolean) => (value ? '是' : '否');

describe('a number by itself', () => {
  it.each(rowsOf('numbers.csv', ','))('%s', (text = '', ...expected) => {
    const found = [isIdNumber, isOldIdNumber, isCreditCode, isMobile, isBankCard].map((is) => yesNo(is(text)));
    expect(found).toEqual(expected);
  });
});

describe('in a text', () => {
  it.each(rowsOf('texts.csv', '|'))('%s', (text = '', expected = '') => {
    const found = findPersonalData(text);
    const told = found.map((one) => `${personalDataNames[one.kind]} ${one.text} → ${one.mask}`);
    expect(told.join('；') || '无').toBe(expected);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});
