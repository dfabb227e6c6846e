/** What is offered to a description, and what is not: by cases that anybody can extend. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isLike, wantedPairs } from '#law/applicant/likeness';
import { reportCuesFor, yearNamed } from '#law/applicant/report-cues';

const cases = readFileSync(new URL('../../cases/applicant/likeness.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|') as [string, string, string]);

test.each(cases)('%s — %s: %s', (description, title, offered) => {
  expect(isLike(wantedPairs(description), title) ? '是' : '否').toBe(offered);
});

describe('what is wanted', () => {
  it('is nothing where only filler was written', () => {
    for (const text of ['', '我想申请公开有关的信息', '２０２４年度', '   ']) expect(wantedPairs(text)).toEqual([]);
  });
  it('stays small, whatever is typed', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 1000 });
    fc.assert(
      fc.property(texts, (text) => wantedPairs(text).length <= 60),
      { numRuns: 50 },
    );
  });
});

describe('the annual report', () => {
  test.each([
    ['县审批局2024年信息公开年度报告', ['whole']],
    ['去年收到多少件公开申请', ['applications']],
    ['2023年行政许可数量和行政处罚数量', ['disclosure']],
    ['近三年信息公开行政诉讼件数', ['applications', 'appeals']],
    ['某公司2023年年度报告', []],
    ['环境质量年报', []],
    ['低保名单', []],
  ])('%s: %j', (text, parts) => expect(reportCuesFor(text).map(({ part }) => part)).toEqual(parts));
  test.each([
    ['2024年度', 2024],
    ['息政办〔2023〕5号', 2023],
    ['电话 13820240000', null],
    ['去年', null],
  ])('%s names the year %s', (text, year) => expect(yearNamed(text)).toBe(year));
});
