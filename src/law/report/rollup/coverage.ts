/** Who is in a sum of reports, who is missing, who came twice, whose report is of another year or form (AR-70, AR-71, AR-90). */

import { finding, nowhere } from '../check/checked.ts';
import type { Finding } from '../report.ts';
import type { RollupOrder, RollupPart } from './rollup.ts';

export interface Coverage {
  /** Each agency once, of the year, in the order given. */
  readonly counted: readonly RollupPart[];
  /** On the list, but no report of the year was given; null where there is no list. */
  readonly missing: readonly string[] | null;
  /** Given again: only the first report of an agency counts. */
  readonly again: readonly RollupPart[];
  readonly otherYear: readonly RollupPart[];
  /** Counted, but not in table two. */
  readonly olderForm: readonly RollupPart[];
  /** Counted, though the list does not name them. */
  readonly unlisted: readonly RollupPart[];
  readonly findings: readonly Finding[];
}

/** Spaces do not make another agency. */
const named = (agency: string) => agency.replace(/\s/g, '');

export function coverageOf(parts: readonly RollupPart[], { year, expected }: RollupOrder): Coverage {
  const ofYear = parts.filter(({ report }) => report.year === year);
  const first = new Map<string, RollupPart>();
  const again: RollupPart[] = [];
  for (const part of ofYear) {
    const name = named(part.report.agency);
    if (first.has(name)) again.push(part);
    else first.set(name, part);
  }
  const counted = [...first.values()];
  const listed = expected === null ? null : new Set(expected.map(named));
  const groups = {
    counted,
    missing: expected?.filter((agency) => !first.has(named(agency))) ?? null,
    again,
    otherYear: parts.filter(({ report }) => report.year !== year),
    olderForm: counted.filter(({ oldForm }) => oldForm),
    unlisted: listed === null ? [] : counted.filter(({ report }) => !listed.has(named(report.agency))),
  };
  return { ...groups, findings: findingsOf(groups, year) };
}

function findingsOf(groups: Omit<Coverage, 'findings'>, year: number): readonly Finding[] {
  const { missing, again, otherYear, olderForm, unlisted } = groups;
  const said = (severity: 'error' | 'warning' | 'info', rule: string, message: string) =>
    finding(rule, severity, nowhere, { message });
  return [
    ...(missing ?? []).map((agency) =>
      said('error', 'AR-70', `名单中的${agency}没有${year}年度的报告，汇总数不含该机关。请补收后重新汇总。`),
    ),
    ...again.map(({ report, source }) =>
      said('warning', 'AR-70', `${report.agency}的报告出现了两次，${source}没有再计入。请核对用的是哪一份。`),
    ),
    ...otherYear.map(({ report, source }) =>
      said('error', 'AR-70', `${source}是${report.year}年度的报告，应为${year}年度，没有计入。请换成同年度的报告。`),
    ),
    ...olderForm.map(({ report }) =>
      said(
        'warning',
        'AR-90',
        `${report.agency}用的是2019年的格式，主动公开情况表口径不同，该表没有计入。请按现行格式重报。`,
      ),
    ),
    ...unlisted.map(({ report }) =>
      said(
        'info',
        'AR-71',
        `${report.agency}不在名单中，已计入。垂直管理的机关向上级业务主管部门报送，不应计入本级汇总，请核对。`,
      ),
    ),
    ...(missing === null ? [said('info', 'AR-70', '没有给出应汇总的机关名单，不能判断是否有机关缺报。')] : []),
  ];
}
