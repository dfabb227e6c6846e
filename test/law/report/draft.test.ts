import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { checkReport } from '#law/report/check/check';
import { type DraftInput, draftReport } from '#law/report/draft/draft';
import { factsOf } from '#law/report/facts/facts';
import { tallyAppeals } from '#law/report/tally/appeals';
import { tallyApplications } from '#law/report/tally/applications';
import { someAppeals } from './ledgers.ts';
import { someApplicationsTable } from './reports.ts';

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30_000 }));
const documents = fc.record({ made: count, repealed: count, inForce: count });

const someInput: fc.Arbitrary<DraftInput> = fc
  .record({
    applications: someApplicationsTable,
    appeals: someAppeals.map((appeals) => tallyAppeals(appeals, 2024, day('2024-12-31'))),
    normativeDocuments: documents,
    decisions: fc.tuple(count, count, count),
    published: fc.tuple(count, count, count, count, count),
    services: fc.tuple(count, count),
    fee: fc.tuple(fc.nat({ max: 900 }), fc.integer({ min: 0, max: 20 })),
  })
  .map(({ applications, appeals, normativeDocuments, decisions, published, services, fee }) => {
    const [website, wechat, handbook, interpretations, more] = published;
    const [licensing, penalty, coercion] = decisions;
    return {
      agencyName: '示例县人民政府办公室',
      year: 2024,
      written: { overview: null, problems: '更新不够及时，将加强督促。', other: null },
      counts: {
        activelyDisclosed: website + wechat + interpretations + more,
        byChannel: { website, wechat, handbook },
        interpretations,
        services: services[0] + services[1],
        servicesWithGuides: services[0],
        informationFeeFen: fee[0] * 1000,
        feeNotices: fee[0] === 0 ? fee[1] : fee[1] + 1,
      },
      tables: {
        activeDisclosure: {
          regulations: { made: 0, repealed: 0, inForce: 0 },
          normativeDocuments,
          administrativeLicensing: licensing,
          administrativePenalty: penalty,
          administrativeCoercion: coercion,
          administrativeFees: 0,
        },
        applications,
        appeals,
      },
    };
  });

const example: DraftInput = {
  agencyName: '示例县政务服务局',
  year: 2024,
  written: { overview: null, problems: null, other: null },
  counts: {
    activelyDisclosed: 83,
    byChannel: { website: 83, wechat: 50, handbook: 12 },
    interpretations: 4,
    services: 2457,
    servicesWithGuides: 2457,
    informationFeeFen: 0,
    feeNotices: 0,
  },
  tables: {
    activeDisclosure: {
      regulations: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { made: 0, repealed: 0, inForce: 0 },
      administrativeLicensing: 118,
      administrativePenalty: null,
      administrativeCoercion: 0,
      administrativeFees: 0,
    },
    applications: tallyApplications([]),
    appeals: tallyAppeals([], 2024, day('2024-12-31')),
  },
};

describe('the drafted report', () => {
  test('has its title, five numbered parts, and section six also when there was no fee', () => {
    const { title, sections } = draftReport(example).report;
    expect(title).toBe('示例县政务服务局2024年政府信息公开工作年度报告');
    expect([...(sections.overview ?? '').matchAll(/^（[一二三四五]）[^：]+：/gm)].map(([heading]) => heading)).toEqual([
      '（一）主动公开：',
      '（二）依申请公开：',
      '（三）政府信息管理：',
      '（四）政府信息公开平台建设：',
      '（五）监督保障：',
    ]);
    expect(sections.overview).toContain('主动公开政府信息83条');
    expect(sections.overview).toContain('在微信公众号发布信息50条');
    expect(sections.overview).toContain('未收到政府信息公开申请');
    expect(sections.overview).toContain('2457项政务服务事项全部编制办事指南');
    expect(sections.other).toContain('本年度未产生信息公开处理费');
  });

  test('states nothing that is unknown, and does not write section five for the agency', () => {
    const { report } = draftReport(example);
    expect(report.sections.overview).not.toContain('行政处罚');
    expect(report.sections.problems).toBeNull();
    expect(checkReport(report).findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'AR-50 error',
      'AR-51 warning',
    ]);
  });

  test('each figure stands in its section in the words of its link', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { report, links } = draftReport(input);
        for (const { section, text, value } of links) {
          expect(section === 1 ? report.sections.overview : report.sections.other).toContain(text);
          if (value !== 0) expect(text).toContain(String(value));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a reader finds in it exactly the figures that the ledger put there', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { report, links } = draftReport(input);
        const read = factsOf(report.sections, report.year).filter(({ name }) => name !== null);
        const brief = (one: { section: number; name: string | null; value: number }) =>
          `${one.section} ${one.name} ${one.value}`;
        expect([...new Set(read.map(brief))].sort()).toEqual([...new Set(links.map(brief))].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('agrees with its own tables and ledger: no error, no warning', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { report } = draftReport(input);
        const { findings } = checkReport(report, {
          facts: factsOf(report.sections, report.year),
          ledger: input.counts,
        });
        const unpaid =
          (input.tables.applications?.otherFeeOverdue.total ?? 0) > 0 && input.counts.informationFeeFen === 0;
        expect(
          findings.filter(({ rule }) => !(unpaid && rule === 'AR-59') && !isChannelAboveTotal(rule, input)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Services network and others do not add items: the draw keeps every channel below the total. */
function isChannelAboveTotal(rule: string, { counts }: DraftInput): boolean {
  return rule === 'AR-89' && Math.max(...Object.values(counts.byChannel)) > counts.activelyDisclosed;
}
