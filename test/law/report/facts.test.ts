/** Sentences of reports, and the counts that they state. */

import { describe, expect, it } from 'vitest';
import { factsOf } from '#law/report/facts/facts';
import { linesOf } from './cases.ts';

const cases = linesOf('report/facts.txt').map((line) => {
  const [sentence = '', expected = ''] = line.split(' => ');
  return { sentence, expected };
});

describe('counts in the prose', () => {
  it.each(cases)('$sentence', ({ sentence, expected }) => {
    const facts = factsOf({ overview: sentence, problems: null, other: null }, 2024);
    const told = facts.map(({ name, value, unit }) =>
      [name ?? '?', value, unit].filter((part) => part !== null).join(' '),
    );
    expect(told.join('; ') || '-').toBe(expected);
  });

  it.each(cases)('the words of a fact stand in the text: $sentence', ({ sentence }) => {
    for (const { text } of factsOf({ overview: sentence, problems: null, other: null }, 2024)) {
      expect(sentence).toContain(text);
    }
  });

  it('names the section, and reads nothing from tables or from no text', () => {
    const facts = factsOf({
      overview: '| 主动公开信息 | 83 条 |',
      problems: '召开会议12次。',
      other: '收取信息处理费0元。',
    });
    expect(facts.map(({ section, value }) => [section, value])).toEqual([
      [5, 12],
      [6, 0],
    ]);
    expect(factsOf({ overview: null, problems: null, other: null })).toEqual([]);
  });
});
