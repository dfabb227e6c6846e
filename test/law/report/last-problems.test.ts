/** Last year's problems out of last year's section five, with what became of them; and what the ledger itself shows as wanting. */

import { describe, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { lastProblems } from '#law/report/draft/last-problems';
import { problemsDraft } from '#law/report/draft/problems';
import type { AnnualReport } from '#law/report/report';
import { tallyAppeals } from '#law/report/tally/appeals';
import { tallyApplications } from '#law/report/tally/applications';

const before = (problems: string | null): AnnualReport => ({
  format: 'gongkai.annual-report/1',
  agency: '甲县政务服务局',
  year: 2024,
  title: '',
  sections: { overview: null, problems, other: null },
  activeDisclosure: null,
  applications: null,
  appeals: null,
});

test.each([
  ['一是公开内容不够全面；二是更新不够及时。下一步，一是加强培训。', ['公开内容不够全面', '更新不够及时']],
  [
    '2024年，工作取得一定成效，但仍存在问题：\n\n（一）政策解读形式单一，图解较少。\n\n（二）**栏目更新**不及时。\n\n改进措施：\n\n（一）丰富形式。',
    ['政策解读形式单一，图解较少', '栏目更新不及时'],
  ],
  ['1.人员不足。2.业务不熟。针对以上问题，加强学习。', ['人员不足', '业务不熟']],
  ['工作中还有不足，将继续努力。', []],
  [null, []],
])('%j', (text, expected) => {
  expect(lastProblems(before(text)).map(({ problem }) => problem)).toEqual(expected);
});

test('what became of a problem is told where a record says so, and null elsewhere', () => {
  const made = [{ problem: '公开内容 不够全面。', measure: '已补充目录38项' }];
  expect(lastProblems(before('一是公开内容不够全面；二是更新不够及时。'), made)).toEqual([
    { problem: '公开内容不够全面', became: '已补充目录38项' },
    { problem: '更新不够及时', became: null },
  ]);
  expect(lastProblems(null)).toEqual([]);
});

describe('a beginning of section five', () => {
  const counts = {
    ...{ activelyDisclosed: 90, byChannel: {}, interpretations: 1, services: 20, servicesWithGuides: 18 },
    ...{ informationFeeFen: 0, feeNotices: 0 },
  };
  const tables = {
    activeDisclosure: {
      regulations: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { made: 3, repealed: 0, inForce: 5 },
      ...{ administrativeLicensing: 0, administrativePenalty: 0, administrativeCoercion: 0, administrativeFees: 0 },
    },
    applications: tallyApplications([]),
    appeals: tallyAppeals([], 2025, day('2025-12-31')),
  };

  test('states what the ledger shows, and what became of last year’s problems; of others it says nothing', () => {
    const problems = [
      { problem: '更新不够及时', became: '已建立周查制度' },
      { problem: '人员不足', became: null },
    ];
    expect(problemsDraft(counts, tables, problems)).toBe(
      '（一）本年度存在的主要问题：一是政策解读还不够，制发行政规范性文件3件，发布政策解读1件。二是办事指南还不齐全，政务服务事项共20项，编制办事指南18项。\n\n（二）上年问题的改进情况：上年报告提出的“更新不够及时”，已建立周查制度。',
    );
  });

  test('is null where the ledger shows nothing', () => {
    const fine = { ...counts, interpretations: 3, servicesWithGuides: 20 };
    expect(problemsDraft(fine, tables, [])).toBeNull();
  });
});
