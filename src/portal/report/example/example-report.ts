/** Reports for the examples of page parts: one that reconciles and is full of figures, one of zeros. Not for real pages. */

import { day } from '#law/calendar/day';
import { reportTitle } from '#law/report/form';
import {
  type AnnualReport,
  type AppealsTable,
  type ApplicantColumn,
  type ApplicantCounts,
  type ApplicationsTable,
  appealBlocks,
  appealResults,
  applicantTypes,
  outcomeKeys,
} from '#law/report/report';
import type { PublishedView } from '../page/view.tsx';

const agency = '示例县行政审批和政务信息管理局（示例）';

/** Repeatable numbers below `limit` [Park–Miller]. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

type ByType = (count: (index: number) => number) => ApplicantCounts;
const byType: ByType = (count) => {
  const parts = applicantTypes.map((type, i) => [type, count(i)] as const);
  return Object.fromEntries([...parts, ['total', parts.reduce((sum, [, n]) => sum + n, 0)]]) as Record<
    ApplicantColumn,
    number
  >;
};

/** Columns and rows add up: what is received is what was decided and is left, less what came over. */
function applications(next: (limit: number) => number, largest: number): ApplicationsTable {
  const results = outcomeKeys.map(
    (key) => [key, byType((i) => (next(3) === 0 ? next(i === 0 ? largest : Math.min(largest, 4)) : 0))] as const,
  );
  const at = (counts: ApplicantCounts, i: number) => counts[applicantTypes[i] ?? 'total'] ?? 0;
  const concluded = byType((i) => results.reduce((sum, [, counts]) => sum + at(counts, i), 0));
  const carriedForward = byType((i) => (largest === 1 ? 0 : next(i === 0 ? 5 : 2)));
  const carriedOver = byType((i) => Math.min(at(concluded, i), largest === 1 ? 0 : next(3)));
  const newlyReceived = byType((i) => at(concluded, i) + at(carriedForward, i) - at(carriedOver, i));
  return { newlyReceived, carriedOver, ...Object.fromEntries(results), concluded, carriedForward } as ApplicationsTable;
}

function appeals(next: (limit: number) => number, largest: number): AppealsTable {
  const blocks = appealBlocks.map((block) => {
    const parts = appealResults.map((result) => [result, next(largest)] as const);
    return [block, Object.fromEntries([...parts, ['total', parts.reduce((sum, [, n]) => sum + n, 0)]])] as const;
  });
  return Object.fromEntries(blocks) as AppealsTable;
}

/** A report that reconciles. `largest` 1 gives zeros everywhere. */
export function exampleReport(year: number, largest = 24): AnnualReport {
  const next = numbersFrom(year * 7919);
  next(2);
  const zero = largest === 1;
  return {
    format: 'gongkai.annual-report/1',
    agency,
    year,
    title: reportTitle(agency, year),
    sections: { overview: overview(year), problems, other: '本年度没有收取政府信息公开信息处理费。' },
    activeDisclosure: {
      regulations: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: zero ? { made: 0, repealed: 0, inForce: 0 } : { made: 3, repealed: 1, inForce: 18 },
      administrativeLicensing: zero ? 0 : 1284,
      administrativePenalty: zero ? 0 : 17,
      administrativeCoercion: 0,
      administrativeFees: zero ? 0 : 12.36015,
    },
    applications: applications(next, largest),
    appeals: appeals(next, zero ? 1 : 3),
  };
}

function overview(year: number): string {
  return [
    `本报告依照《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为${year}年1月1日至12月31日。`,
    '（一）主动公开：全年通过政府网站、政务新媒体等渠道主动公开信息 83 条，其中网站 33 条，微信公众号 50 条。',
    '（二）依申请公开：按照规定登记、办理和答复公民、法人和其他组织提出的申请，没有超期答复的情形。',
    '（三）政府信息管理：在册政务服务事项 2457 项，逐项编有办事指南，并随事项变化及时更新。',
    '（四）政府信息公开平台建设：信息发布执行三审三校，发布后抽查读网。',
    '（五）监督保障：明确专人负责，定期检查栏目更新和申请办理情况。',
  ].join('\n\n');
}

const problems = [
  '存在的问题：一是部分办事指南更新不够及时；二是政策解读的形式还比较单一。',
  '改进措施：一是事项变化后五个工作日内更新指南，并在台账中留痕；二是增加图解和音频解读。',
].join('\n\n');

/** The published view of {@link exampleReport}, with nothing found. */
export function exampleView(year: number, largest = 24): PublishedView {
  return {
    agencyCode: 'shili-spj',
    agencyName: agency,
    year,
    report: exampleReport(year, largest),
    counts: {
      activelyDisclosed: 83,
      byChannel: { website: 33, wechat: 50 },
      interpretations: 6,
      services: 2457,
      servicesWithGuides: 2457,
      informationFeeFen: 0,
      feeNotices: 0,
    },
    findings: [],
    cutOff: day(`${year}-12-31`),
    edition: { number: 1, publishedOn: day(`${year + 1}-01-20`), note: null },
    example: true,
  };
}

/** Three years of it. */
export const exampleYears = [2022, 2023, 2024].map((year) => ({ year, report: exampleReport(year) }));
