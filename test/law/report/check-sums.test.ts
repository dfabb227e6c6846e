/** Sums that the prose states itself: A+B+C=D, or listed and then 合计. */

import { describe, expect, it } from 'vitest';
import { checkSums } from '#law/report/check/prose-sums';
import { linesOf } from './cases.ts';
import { prose, reportOf } from './reports.ts';

const cases = linesOf('report-check/sums.txt').map((line) => line.split('|'));
const empty = reportOf({} as Parameters<typeof reportOf>[0]);

describe('a sum in the prose', () => {
  it.each(cases)('%s: %s', (sentence = '', expected = '') => {
    const said = checkSums({ ...empty, sections: { ...prose, overview: `${sentence}。` } }).map((one) =>
      one.verdict === 'broken' ? `应为${one.finding?.expected}` : '相符',
    );
    expect(said.join(';')).toBe(expected);
  });
});
