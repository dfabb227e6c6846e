/** The words of a search: parted, with what means the same; marked where they stand; put right by what there is. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markedParts } from '#law/search/highlight';
import { editsBetween, nearestPieces } from '#law/search/nearest';
import { againstSynonyms } from '#law/search/synonyms';
import { withSynonyms, wordsOf } from '#law/search/words';

const marked = (text: string, ...words: string[]) =>
  markedParts(text, words)
    .map((part) => (part.hit ? `<${part.text}>` : part.text))
    .join('');

describe('marks', () => {
  test.each([
    ['息政办〔2024〕5号文件', '息政办[2024]5号', '<息政办〔2024〕5号>文件'],
    ['息政办（２０２４）5号', '息政办〔2024〕5号', '<息政办（２０２４）5号>'],
    ['停 水停电', '停水', '<停 水>停电'],
    ['ABC和abc', 'Abc', '<ABC>和<abc>'],
    ['水水水', '水', '<水水水>'],
    ['没有', '停水', '没有'],
    ['𠀀字头', '𠀀', '<𠀀>字头'],
  ])('in %s of %s', (text, word, expected) => {
    expect(marked(text, word)).toBe(expected);
  });

  test('leave every text as it is, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, words) => {
        expect(
          markedParts(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('an excerpt shows the first word, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (before, after) => {
        const text = `${'前'.repeat(before)}停水${'后'.repeat(after)}`;
        const shown = excerptOf(text, ['停水'], 20);
        expect(shown).toContain('停水');
        expect(shown.length).toBeLessThan(90);
        expect(shown.startsWith('…')).toBe(before > 20);
      }),
    );
  });
});

test('words are parted by blanks and commas, once each', () => {
  expect(wordsOf(' 停水　停电，停水 ')).toEqual(['停水', '停电']);
  expect(wordsOf('“一窗受理”')).toEqual(['一窗受理']);
  expect(wordsOf('   ')).toEqual([]);
});

test('a word brings those of its groups', () => {
  const groups = [
    ['营业执照', '工商执照'],
    ['执照', '营业执照'],
  ];
  expect(withSynonyms(['营业执照', '水'], groups)).toEqual([['营业执照', '工商执照', '执照'], ['水']]);
});

test('a list of synonyms needs two different words a line', () => {
  expect(againstSynonyms([['甲', '乙']])).toEqual([]);
  expect(againstSynonyms([['甲', ' 甲']])[0]?.message).toContain('第 1 组');
  expect(againstSynonyms([['甲', ' ']])[0]?.message).toContain('空的词');
});

test('what was meant is the nearest piece of a title', () => {
  expect(editsBetween('营业职照', '营业执照')).toBe(1);
  expect(editsBetween('甲', '甲乙')).toBe(1);
  expect(nearestPieces('营业职照', ['个体工商户营业执照办理', '营业执照遗失'], 1)).toEqual(['营业执照']);
  expect(nearestPieces('水', ['火'], 1)).toEqual([]);
});

test('the rule below the head of a table is no part of what is shown of it', () => {
  expect(excerptOf('类别\n提前\n---\n:---:\n停水\n三天\n2024-05', ['停水'], 20)).toBe('类别 提前 停水 三天 2024-05');
});
