/** The demo's reports: what the bureau reported comes out of its ledger, and every cell opens into what it counts. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { factsOf } from '#law/report/facts/facts';
import { appealBlocks, appealColumns, applicantColumns, applicationRows, outcomeKeys } from '#law/report/report';
import { bureau, exampleBureau } from '#work/demo/agencies';
import type { Who } from '#work/office';
import { type CaseCell, cellCases } from '#work/report/cell';
import { enterFigures, writeSection } from '#work/report/enter';
import { liveReport } from '#work/report/live';
import { publishReport } from '#work/report/publish';
import { publishedReport } from '#work/report/published';
import { hashOf, reviewReport } from '#work/report/review';
import { type DemoOffice, demoOffice } from '../support/app.ts';

let demo: DemoOffice;
const officer: Who = { accountId: 'o', name: '测试', agency: exampleBureau, roles: ['officer'], from: 'test' };
const leader: Who = { ...officer, accountId: 'l', roles: ['leader'] };
const legal: Who = { ...officer, accountId: 'f', roles: ['legal'] };

beforeAll(async () => {
  demo = await demoOffice();
});
afterAll(() => demo.close());

describe('the bureau of the 2024 report', () => {
  it('has 83 publications, 50 on WeChat, 2,457 services with guides, no application and no fee', async () => {
    const view = await publishedReport(demo.office.db, bureau, 2024);
    const facts = new Map(
      factsOf(view?.report.sections ?? { overview: null, problems: null, other: null }).map((fact) => [
        fact.name,
        fact.value,
      ]),
    );
    expect(Object.fromEntries(facts)).toMatchObject({
      activelyDisclosed: 83,
      publishedOnWechat: 50,
      servicesWithGuides: 2457,
      newlyReceived: 0,
      informationFeeYuan: 0,
    });
    const cells = applicationRows.flatMap((row) =>
      applicantColumns.map((column) => view?.report.applications?.[row][column]),
    );
    expect(new Set(cells)).toEqual(new Set([0]));
    expect(view?.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });
});

describe('the example bureau', () => {
  it('has every outcome and every cell of table four in 2025, carries over and forward, and passes every check', async () => {
    const view = await publishedReport(demo.office.db, exampleBureau, 2025);
    const table = view?.report.applications;
    const appeals = view?.report.appeals;
    expect(table?.newlyReceived.total).toBeGreaterThanOrEqual(300);
    for (const column of applicantColumns) expect(table?.newlyReceived[column], column).toBeGreaterThan(0);
    for (const row of outcomeKeys) expect(table?.[row].total, row).toBeGreaterThan(0);
    expect(table?.carriedOver.total).toBeGreaterThan(0);
    expect(table?.carriedForward.total).toBeGreaterThan(0);
    for (const block of appealBlocks) {
      for (const column of appealColumns) expect(appeals?.[block][column], `${block} ${column}`).toBeGreaterThan(0);
    }
    expect(view?.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it.each(['2024-06-30', '2025-03-31', '2025-12-31', '2026-08-15'])(
    'opens every cell into its count on %s',
    async (text) => {
      const cutOff = day(text);
      const year = Number(text.slice(0, 4));
      const view = await liveReport(demo.office.db, exampleBureau, year, cutOff);
      const cells: (readonly [CaseCell, number | null | undefined])[] = [
        ...applicationRows.flatMap((row) =>
          applicantColumns.map(
            (column) => [{ table: 'applications', row, column }, view?.report.applications?.[row][column]] as const,
          ),
        ),
        ...appealBlocks.flatMap((row) =>
          appealColumns.map(
            (column) => [{ table: 'appeals', row, column }, view?.report.appeals?.[row][column]] as const,
          ),
        ),
      ];
      for (const [cell, count] of cells) {
        const opened = await cellCases(demo.office, officer, exampleBureau, year, cell, {
          cutOff,
          page: { after: '', limit: 1000 },
        });
        expect(opened.ok && opened.value.cases.length, `${cell.row} ${cell.column}`).toBe(count);
      }
    },
  );

  it('says up to which day a live draft counts, and names the whole year in a published one', async () => {
    const live = await liveReport(demo.office.db, exampleBureau, 2026, day('2026-08-15'));
    expect(live?.report.sections.overview).toContain('2026年1月1日至8月15日');
    const published = await publishedReport(demo.office.db, exampleBureau, 2025);
    expect(published?.report.sections.overview).toContain('2025年1月1日至12月31日');
  });

  it('carries over on 1 January what it carried forward on 31 December', async () => {
    const old = await liveReport(demo.office.db, exampleBureau, 2024);
    const next = await liveReport(demo.office.db, exampleBureau, 2025);
    expect(next?.report.applications?.carriedOver).toEqual(old?.report.applications?.carriedForward);
  });

  it('pages through a cell without losing or repeating a case', async () => {
    const cell = { table: 'applications', row: 'newlyReceived', column: 'total' } as const;
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const opened = await cellCases(demo.office, officer, exampleBureau, 2025, cell, { page: { after, limit: 50 } });
      if (!opened.ok || opened.value.table !== 'applications') throw new Error('refused');
      seen.push(...opened.value.cases.map((one) => one.number));
      after = opened.value.next;
    }
    const view = await publishedReport(demo.office.db, exampleBureau, 2025);
    expect(seen).toHaveLength(view?.report.applications?.newlyReceived.total ?? -1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('is not opened by people of another agency', async () => {
    const cell = { table: 'applications', row: 'newlyReceived', column: 'total' } as const;
    const stranger: Who = { ...officer, agency: bureau };
    const opened = await cellCases(demo.office, stranger, exampleBureau, 2025, cell, {
      page: { after: '', limit: 10 },
    });
    expect(opened.ok).toBe(false);
  });
});

describe('publishing', () => {
  const codes = async (who: Who, call: Parameters<typeof publishReport>[2]) => {
    const result = await publishReport(demo.office, who, call);
    return result.ok ? result.value.edition : result.refusals.map((refusal) => refusal.code);
  };
  const review = async (who: Who, year: number, more: { passed?: boolean; opinion?: string; hash?: string } = {}) => {
    const view = await liveReport(demo.office.db, exampleBureau, year);
    if (view === null) throw new Error('no report');
    const reviewing = { agency: exampleBureau, year, hash: hashOf(view.report), passed: true, opinion: '', ...more };
    const result = await reviewReport(demo.office, who, reviewing);
    return result.ok ? 'reviewed' : result.refusals.map((refusal) => refusal.code);
  };

  it('is refused to an officer, before the year is over, and without a note from the second edition on', async () => {
    expect(await codes(officer, { agency: exampleBureau, year: 2025 })).toEqual(['roleMissing']);
    expect(await codes(leader, { agency: exampleBureau, year: 2026 })).toEqual(['year-not-over']);
    expect(await codes(leader, { agency: exampleBureau, year: 2025 })).toEqual(['note-missing']);
  });

  it('waits for the review of what is published, by somebody who neither wrote it nor publishes it', async () => {
    const note = '更正第五部分的文字。';
    const publishing = { agency: exampleBureau, year: 2024, note };
    const write = (text: string) =>
      writeSection(demo.office, officer, exampleBureau, 2024, { section: 5, text, links: [] });
    expect((await write('一是更新不够及时。')).ok).toBe(true);
    expect(await codes(leader, publishing)).toEqual(['report-unreviewed']);
    expect(await review({ ...officer, roles: ['head'] }, 2024)).toEqual(['samePerson']);
    expect(await review(leader, 2024)).toEqual(['roleMissing']);
    expect(await review(legal, 2026)).toEqual(['year-not-over']);
    expect(await review(legal, 2024, { hash: '0'.repeat(64) })).toEqual(['report-changed']);
    expect(await review(legal, 2024, { passed: false, opinion: ' ' })).toEqual(['opinion-missing']);
    expect(await review(legal, 2024, { passed: false, opinion: '请写明改进措施。' })).toBe('reviewed');
    expect(await codes(leader, publishing)).toEqual(['report-unreviewed']);
    expect(await review(legal, 2024)).toBe('reviewed');
    expect((await write('一是更新不够及时，二是解读偏少。')).ok).toBe(true);
    expect(await codes(leader, publishing)).toEqual(['report-unreviewed']);
    expect(await review(legal, 2024)).toBe('reviewed');
    expect(await codes({ ...legal, roles: ['leader'] }, publishing)).toEqual(['samePerson']);
    expect(await codes(leader, publishing)).toBe(2);
    expect(await codes(leader, publishing)).toEqual(['report-unreviewed']);
  });

  it('makes a further edition and keeps the old one readable', async () => {
    expect(await review(legal, 2025)).toBe('reviewed');
    const before = await publishedReport(demo.office.db, exampleBureau, 2025);
    expect(await codes(leader, { agency: exampleBureau, year: 2025, note: '更正第一部分的文字。' })).toBe(2);
    expect((await publishedReport(demo.office.db, exampleBureau, 2025))?.edition?.number).toBe(2);
    expect((await publishedReport(demo.office.db, exampleBureau, 2025, 1))?.report).toEqual(before?.report);
  });

  it('is not for the person who entered the figures', async () => {
    const both: Who = { ...officer, accountId: 'both', roles: ['head', 'leader'] };
    const figures = [{ row: 'administrativePenalty', value: 3, source: '业务系统' }] as const;
    expect((await enterFigures(demo.office, both, exampleBureau, 2024, figures)).ok).toBe(true);
    expect(await codes(both, { agency: exampleBureau, year: 2024, note: '更正行政处罚数量。' })).toEqual([
      'samePerson',
    ]);
    expect(await review(legal, 2024)).toBe('reviewed');
    expect(await codes(leader, { agency: exampleBureau, year: 2024, note: '更正行政处罚数量。' })).toBe(3);
  });

  it('is audited, done and refused alike', async () => {
    const rows = await demo.office.db
      .selectFrom('audit')
      .select(['result', 'reason'])
      .where('act', '=', 'report.publish')
      .where('actor', 'in', ['o', 'l'])
      .orderBy('entry')
      .execute();
    const refusals = rows.filter(({ result }) => result === 'refused').map(({ reason }) => reason);
    expect(refusals.slice(0, 3)).toEqual(['roleMissing', 'year-not-over', 'note-missing']);
    expect(new Set(refusals.slice(3))).toEqual(new Set(['report-unreviewed']));
    expect(rows.filter(({ result }) => result === 'done')).toHaveLength(3);
    expect(rows.filter(({ result, reason }) => result === 'done' && reason !== null)).toEqual([]);
  });
});
