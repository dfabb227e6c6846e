/** Every rule of a report: a case in which it holds, one in which it is broken, one that can not be assessed; as text that a lawyer may extend. */

import { describe, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { type CheckContext, checkReport } from '#law/report/check/check';
import { type RuleId, ruleIds, ruleNames } from '#law/report/check/rule-names';
import { factsOf } from '#law/report/facts/facts';
import { type AnnualReport, type ApplicationsTable, applicantColumns, applicationRows } from '#law/report/report';
import { casesOf, linesOf } from './cases.ts';
import { reportOf } from './reports.ts';

type Level = NonNullable<CheckContext['agencyLevel']>;

/** What a case may change: everything that is known of a report and beside it. */
interface Known {
  report: AnnualReport;
  previous?: AnnualReport;
  edition?: AnnualReport;
  own?: AnnualReport;
  child?: AnnualReport;
  childBefore?: AnnualReport;
  ledger?: NonNullable<CheckContext['ledger']>;
  duties?: NonNullable<CheckContext['duties']>;
  level: Level;
  published?: string | null;
  asOf: string;
}

const rows = new Map(casesOf('report-check/table.csv').map(([row = '', ...figures]) => [row, figures.map(Number)]));
const tableOf = (figure: (row: string, i: number) => number) =>
  Object.fromEntries(
    applicationRows.map((row) => [
      row,
      Object.fromEntries(applicantColumns.map((column, i) => [column, figure(row, i)])),
    ]),
  ) as ApplicationsTable;

const appeals = (...figures: readonly number[]) => {
  const row = (at: number) => {
    const [upheld = 0, corrected = 0, other = 0, pending = 0] = figures.slice(at, at + 4);
    return { upheld, corrected, other, pending, total: upheld + corrected + other + pending };
  };
  return { reconsideration: row(0), litigationDirect: row(4), litigationAfterReconsideration: row(8) };
};

const overview = [
  '（一）主动公开：本年度主动公开政府信息120条，网站发布信息83条，作出行政处罚处理决定35件。',
  '（二）依申请公开：本年新收政府信息公开申请430件，上年结转政府信息公开申请13件。全年收到政府信息公开申请430件，同比增长7.5%。',
  '办结政府信息公开申请418件，予以公开190件。自然人申请329件。结转下年度继续办理25件。',
  '（三）政府信息管理：制发行政规范性文件4件。',
  '（五）监督保障：行政复议4件。',
].join('\n\n');

const base: Known = {
  report: reportOf(
    tableOf((row, i) => rows.get(row)?.[i] ?? 0),
    {
      sections: {
        overview,
        problems: '政策解读的形式还比较单一，下一步增加图解和问答。',
        other: '本年度未收取信息处理费。',
      },
      activeDisclosure: {
        regulations: { made: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { made: 4, repealed: 2, inForce: 20 },
        administrativeLicensing: 120,
        administrativePenalty: 35,
        administrativeCoercion: 0,
        administrativeFees: 1.25,
      },
      appeals: appeals(2, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0),
    },
  ),
  previous: reportOf(
    tableOf((row, i) =>
      row === 'carriedForward'
        ? (rows.get('carriedOver')?.[i] ?? 0)
        : row === 'newlyReceived'
          ? i === 6
            ? 400
            : 1
          : 0,
    ),
    {
      year: 2023,
      title: '示例县人民政府办公室2023年政府信息公开工作年度报告',
      sections: {
        overview: '去年的情况另有文字说明，与今年各不相同。',
        problems: '人手不足。',
        other: '未收取信息处理费。',
      },
      activeDisclosure: {
        regulations: { made: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { made: 1, repealed: 0, inForce: 18 },
        administrativeLicensing: 90,
        administrativePenalty: 30,
        administrativeCoercion: 0,
        administrativeFees: 1,
      },
      appeals: appeals(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    },
  ),
  child: zeros('示例县教育局', 2024),
  childBefore: zeros('示例县教育局', 2023),
  ledger: {
    ...{ activelyDisclosed: 120, byChannel: { website: 83 }, interpretations: 0, services: 0, servicesWithGuides: 0 },
    ...{ informationFeeFen: 0, feeNotices: 0 },
  },
  duties: { licensing: true, feeItems: 3 },
  level: 'county',
  published: '2025-01-20',
  asOf: '2025-04-01',
};

/** Of nothing but zeros: own and child together are then the whole. */
function zeros(agency: string, year: number): AnnualReport {
  return reportOf(
    tableOf(() => 0),
    {
      ...{ agency, year, title: `${agency}${year}年政府信息公开工作年度报告`, appeals: appeals() },
      activeDisclosure: {
        regulations: { made: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { made: 0, repealed: 0, inForce: 0 },
        ...{ administrativeLicensing: 0, administrativePenalty: 0, administrativeCoercion: 0, administrativeFees: 0 },
      },
    },
  );
}

const sections = ['overview', 'problems', 'other'];

function changed(text: string): Known {
  const known: Record<string, unknown> = {
    ...structuredClone(base),
    own: structuredClone({ ...base.report, agency: '示例县人民政府本级' }),
    edition: structuredClone(base.previous),
  };
  for (const change of text.split('；').filter((one) => one.trim() !== '')) apply(known, change.trim());
  return known as unknown as Known;
}

function apply(known: Record<string, unknown>, change: string): void {
  const [, gone] = /^去掉 (.+)$/.exec(change) ?? [];
  if (gone !== undefined) {
    if (!(gone in known)) throw new RangeError(`nothing to take away: ${change}`);
    delete known[gone];
    return;
  }
  const [, path = '', sign = '', rest = ''] = /^([A-Za-z.]+)(=|\+| )(.*)$/s.exec(change) ?? [];
  if (path === '') throw new RangeError(`no change: ${change}`);
  if (sign === '=' && rest in known) {
    known[path] = structuredClone(known[rest]);
    return;
  }
  const keys = path.split('.').flatMap((key) => (sections.includes(key) ? ['sections', key] : [key]));
  const last = keys.pop() ?? '';
  let at = known as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (at === undefined || !(last in at)) throw new RangeError(`no such place: ${change}`);
  const before = at[last];
  if (sign === '=') at[last] = rest === '空' ? null : /^-?[\d.]+$/.test(rest) ? Number(rest) : rest;
  else if (sign === '+') at[last] = `${String(before)}\n\n${rest}`;
  else {
    const [was = '', now = ''] = rest.split('→');
    if (!String(before).includes(was)) throw new RangeError(`no such words: ${change}`);
    at[last] = String(before).replace(was, now);
  }
}

function checked(text: string) {
  const { report, previous, edition, own, child, childBefore, ledger, duties, level, published, asOf } = changed(text);
  return checkReport(report, {
    facts: factsOf(report.sections, report.year),
    agencyLevel: level,
    ...(previous === undefined ? {} : { previous, previousFacts: factsOf(previous.sections, previous.year) }),
    ...(previous === undefined || edition === undefined
      ? {}
      : { previousEditions: [base.previous ?? previous, edition] }),
    ...(child === undefined ? {} : { children: [child] }),
    ...(childBefore === undefined ? {} : { previousChildren: [childBefore] }),
    ...(own === undefined ? {} : { own, childrenComplete: true }),
    ...(ledger === undefined ? {} : { ledger }),
    ...(duties === undefined ? {} : { duties }),
    ...(published === undefined
      ? {}
      : {
          publications: {
            publishBy: day('2025-01-31'),
            asOf: day(asOf),
            children: [{ agency: '示例县教育局', publishedOn: published === null ? null : day(published) }],
          },
        }),
  });
}

const cases = linesOf('report-check/rules.txt').map((line) => {
  const [rule = '', verdict = '', severity = '', changes = '', words = ''] = line
    .split('｜')
    .map((part) => part.trim());
  return { rule: rule as RuleId, verdict, severity, changes, words };
});
const severities = { 错误: 'error', 提醒: 'warning', 说明: 'info' } as const;

describe('each rule', () => {
  test.each(cases)('$rule $verdict $severity $changes', ({ rule, verdict, severity, changes, words }) => {
    const { findings, assessed } = checked(changes);
    const count = assessed.find((one) => one.rule === rule);
    const found = findings.filter((one) => one.rule === rule);
    if (verdict === '成立') {
      expect(found).toEqual([]);
      expect(count?.assessed ?? 0).toBeGreaterThan(0);
      expect(count?.passed).toBe(count?.assessed);
    } else if (verdict === '不能评定') {
      expect(found).toEqual([]);
      expect(count?.notAssessable ?? 0).toBeGreaterThan(0);
      expect(count?.assessed).toBe(0);
    } else {
      const wanted = severities[severity as keyof typeof severities];
      const said = found.filter((one) => one.severity === wanted && one.message.includes(words));
      expect(said.length, JSON.stringify(found)).toBeGreaterThan(0);
    }
  });

  test('the example without change passes every check', () => {
    expect(checked('').findings).toEqual([]);
  });
});

/** What is missing is itself the error. */
const neverUnknown: readonly RuleId[] = ['AR-50'];

test.each(ruleIds)('%s has a case of every kind, and one of its gravest severity', (rule) => {
  const ours = cases.filter((one) => one.rule === rule);
  const verdicts = new Set(ours.map(({ verdict }) => verdict));
  const kinds = ['成立', '不成立', '不能评定'].filter((kind) => kind !== '不能评定' || !neverUnknown.includes(rule));
  expect(kinds.filter((kind) => !verdicts.has(kind))).toEqual([]);
  const told = ours.map(({ severity }) => severities[severity as keyof typeof severities]);
  expect(told).toContain(ruleNames[rule].severity);
});
