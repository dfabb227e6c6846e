/** How a cell is written, and what is read. */

import { describe, expect, it } from 'vitest';
import { type FigureKind, readFigure } from '#law/report/read/figure';
import { linesOf } from './cases.ts';

const cases = linesOf('report/figures.txt').map((line) => {
  const [text = '', count = '', amount = ''] = line.split('|');
  return { text: text.replace(/ $/, ''), count: count.trim(), amount: amount.trim() };
});

describe('the text of a cell', () => {
  it.each(cases)('“$text” is $count, or $amount', ({ text, count, amount }) => {
    check(text, 'count', count);
    check(text, 'amount', amount);
  });
});

function check(text: string, kind: FigureKind, expected: string): void {
  const figure = readFigure(text, kind);
  const number = figure.kind === 'number' ? `${figure.value}${figure.note === null ? '' : '*'}` : null;
  expect(number ?? (figure.kind === 'blank' ? '空白' : '不读')).toBe(expected);
}
