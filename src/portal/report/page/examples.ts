/** The page of a report, with figures and findings, with zeros, with blanks and missing tables, as an older edition. */

import { day } from '#law/calendar/day';
import { fileHref } from '../address.ts';
import type { CheckLine } from '../checks/lines.ts';
import { exampleView, exampleYears } from '../example/example-report.ts';
import { reportFileLabels } from '../file/labels.ts';
import type { ReportPageProps } from './view.tsx';

type Example = Omit<ReportPageProps, 'setting'>;

const full = exampleView(2024);
const first = { number: 1, publishedOn: day('2025-01-20') };

function line(rule: string, title: string, formula: string, state: CheckLine['state']): CheckLine {
  const here = state === 'unassessed' ? { assessed: 0, notAssessable: 7 } : { assessed: 25, notAssessable: 0 };
  return { rule, title, formula, state, findings: [], ...here };
}

const checks: readonly CheckLine[] = [
  line('AR-52', '申请情况表横向合计', '六类申请人之和＝总计', 'passed'),
  line('AR-54', '申请情况表收办平衡', '本年新收＋上年结转＝办理结果总计＋结转下年度', 'passed'),
  line('AR-62', '结转与上年衔接', '本年“上年结转”＝上年“结转下年度”（逐列）', 'unassessed'),
];

const downloads = Object.entries(reportFileLabels).map(([format, label], i) => ({
  label,
  href: fileHref('shili-spj', 2024, format),
  bytes: 900 + i * 9000,
}));

const common = { editions: [first], downloads, checks, years: exampleYears };

export const reportPageExamples: Readonly<Record<string, Example>> = {
  'report-full': { ...common, view: full },
  'report-zero': { ...common, view: { ...exampleView(2024, 1), example: false }, years: exampleYears.slice(2) },
  'report-broken': {
    ...common,
    view: {
      ...full,
      report: {
        ...full.report,
        appeals: null,
        sections: { ...full.report.sections, problems: null, preamble: '**前言** 见下。\n\n- 第一点\n- 第二点' },
        activeDisclosure: full.report.activeDisclosure && { ...full.report.activeDisclosure, administrativeFees: null },
      },
    },
    checks: [
      {
        ...line('AR-51', '数字有效', '件数为不小于0的整数', 'found'),
        findings: [
          {
            rule: 'AR-51',
            severity: 'warning',
            table: 'activeDisclosure',
            row: 'administrativeFees',
            column: null,
            found: null,
            expected: null,
            message: '“行政事业性收费”一格空白，如果没有发生，应当填0。',
            place: null,
          },
        ],
      },
      line('AR-55', '复议诉讼表合计', '四项之和＝总计', 'unassessed'),
    ],
  },
  'report-older-edition': {
    ...common,
    view: full,
    editions: [{ number: 2, publishedOn: day('2025-03-03') }, first],
  },
};
