/** What stands between reports that are set beside each other: explained, not called errors (AR-71, AR-90, AR-62 to AR-64). */

import { tableKeys, tableNames } from '../check/cells.ts';
import { checkYears } from '../check/years.ts';
import type { AnnualReport, TableKey } from '../report.ts';
import { comparedLines } from './lines.ts';

export interface Break {
  readonly rule: string;
  /** A Chinese sentence. */
  readonly message: string;
}

/** Reports up to this year use the form of 2019, whose table two counts otherwise (AR-90). */
const lastYearOfOldForm = 2020;

/** `reports`: of one agency, oldest first. */
export function breaksOfYears(reports: readonly AnnualReport[]): readonly Break[] {
  return [
    ...reports.flatMap((report, i) => {
      const before = reports[i - 1];
      return before === undefined ? [] : between(before, report);
    }),
    ...reports.flatMap((report) => gapsOf(report, `${report.year}年度`)),
  ];
}

function between(before: AnnualReport, after: AnnualReport): readonly Break[] {
  if (after.year - before.year > 1) {
    const from = before.year + 1;
    const to = after.year - 1;
    const which = from === to ? `${from}` : `${from}至${to}`;
    return [{ rule: 'AR-62', message: `缺${which}年度的报告，前后年度不相连，上年结转和现行有效件数没有核对。` }];
  }
  const form: readonly Break[] =
    before.year <= lastYearOfOldForm && after.year > lastYearOfOldForm
      ? [
          {
            rule: 'AR-90',
            message: `${after.year}年度起使用2021年的格式，主动公开情况表与以前年度口径不同，不能直接比较。`,
          },
        ]
      : [];
  const broken = checkYears(after, before).flatMap((one): readonly Break[] =>
    one.verdict === 'broken' && one.finding !== null && one.finding.severity === 'error'
      ? [{ rule: one.rule, message: `${before.year}与${after.year}年度不衔接：${one.finding.message}` }]
      : [],
  );
  return [...form, ...broken];
}

/** `reports`: of one year. What agencies do differs, so no order of merit is made of their figures. */
export function breaksOfAgencies(reports: readonly AnnualReport[]): readonly Break[] {
  return [
    {
      rule: 'AR-71',
      message:
        '各机关职责、服务对象不同，数字多少不代表工作好坏，这里不作排名。联合制发的文件只由牵头机关计数；转交的申请由转出和接收的机关各计一次；垂直管理的机关不在本级汇总之内。',
    },
    ...reports.flatMap((report) => gapsOf(report, report.agency)),
  ];
}

/** A table that is missing, or a compared line that can not be made for want of a cell. */
function gapsOf(report: AnnualReport, whose: string): readonly Break[] {
  const absent = tableKeys.filter((table: TableKey) => report[table] === null);
  if (absent.length > 0) {
    const names = absent.map((table) => tableNames[table]).join('、');
    return [{ rule: 'AR-50', message: `${whose}的报告没有${names}，有关各项标为“缺”，不按0计算。` }];
  }
  const blank = comparedLines.filter(({ of }) => of(report) === null).map(({ label }) => label);
  if (blank.length === 0) return [];
  return [{ rule: 'AR-51', message: `${whose}的报告有空白的格，“${blank.join('”“')}”标为“缺”，不按0计算。` }];
}
