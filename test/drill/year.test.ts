/**
 * A year of random lawful cases through the real HTTP surface (issue C): whatever people do, the report reconciles on any day
 * and equals an independent recount from the ledger. 69 cases here, 5,000 with `npm run drill year`.
 */

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '#law/calendar/day';
import { applicantColumns, applicationRows, outcomeKeys } from '#law/report/report';
import { chance } from '#work/demo/chance';
import { rebuild } from '#work/ledger/rebuild';
import { verifyAll } from '#work/log/verify';
import { type Bureau, bureau, openBureau } from '../support/bureau.ts';
import { witnessIn } from '../support/witness.ts';
import { type LedgerLine, openNow, recount, recountFees } from './year/recount.ts';
import { newWalk, visit, type Walk } from './year/walk.ts';

const cases = Number(process.env['GONGKAI_DRILL_CASES'] ?? 69);
const seed = Number(process.env['GONGKAI_DRILL_SEED'] ?? 2025);
/** Some come before the year begins, some are answered after it has ended. */
const [firstDay, lastComing, lastDay] = [day('2024-12-02'), day('2025-12-31'), day('2026-02-27')];
const atOnce = 6;

let at: Bureau;
let lines: readonly LedgerLine[] = [];
const walks: Walk[] = [];

beforeAll(
  async () => {
    at = await openBureau(firstDay, { proxy: true });
    await live();
    await writeSectionFive();
    lines = await ledgerLines();
  },
  120_000 + cases * 4_000,
);
afterAll(() => at?.close());

/** Every day of the year: whatever is to come comes, whatever is to be looked at is looked at. */
async function live(): Promise<void> {
  const span = Math.round((Date.parse(lastComing) - Date.parse(firstDay)) / 86_400_000) + 1;
  const random = chance(seed);
  for (let i = 0; i < cases; i += 1) {
    const walk = newWalk(i, seed, addDays(firstDay, random.below(span)));
    // One person's applications for one thing come in the same days: those that are to be merged meet.
    if (walk.memory.wish === 'merged') walk.next = addDays(firstDay, (7 * Math.floor(i / 72)) % span);
    walks.push(walk);
  }
  const began = Date.now();
  for (let on: Day = firstDay; on <= lastDay; on = addDays(on, 1)) {
    await at.wake(on);
    const due = walks.filter((walk) => !walk.over && walk.next <= on);
    const open = walks.filter((walk) => walk.number !== '' && !walk.over);
    await pooled(due, async (walk) => {
      // Several steps may be taken on one day.
      for (let n = 0; n < 4 && !walk.over && walk.next <= on; n += 1)
        await visit(
          walk,
          at,
          () => open,
          (part) => walks.push(part),
        );
    });
    if (cases > 1000 && on.endsWith('-01')) tell(on, began);
  }
}

function tell(on: Day, began: number): void {
  const done = walks.reduce((sum, walk) => sum + walk.acknowledged, 0);
  const here = walks.filter((walk) => walk.caseId !== '').length;
  process.stdout.write(`${on}: ${here} cases, ${done} events, ${Math.round((Date.now() - began) / 1000)} s\n`);
}

async function pooled<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What only a person can write: without it a report is not whole. */
async function writeSectionFive(): Promise<void> {
  for (const year of [2024, 2025, 2026]) {
    const path = `/api/reports/${bureau}/${year}/sections/5`;
    const text = '存在的问题是答复有时不够及时，已经改进。';
    const written = await at.call('officer', 'PUT', path, { text, links: [] });
    expect(written.status, written.text).toBe(204);
  }
}

async function ledgerLines(): Promise<readonly LedgerLine[]> {
  const { rows } = await sql<LedgerLine>`
    select subject, case_id as "caseId", type, on_day as "on", payload from ledger
    order by case_id, sequence`.execute(at.office.db);
  return rows;
}

async function report(year: number, cutOff: string) {
  const answer = await at.call('all', 'GET', `/api/reports/${bureau}/${year}/live?cutOff=${cutOff}`);
  expect(answer.status, answer.text.slice(0, 300)).toBe(200);
  return JSON.parse(answer.text);
}

const table = (counts: (row: string, column: string) => number | null) =>
  Object.fromEntries(
    applicationRows.map((row) => [
      row,
      Object.fromEntries(applicantColumns.map((column) => [column, counts(row, column)])),
    ]),
  );

describe(`${cases} random cases`, () => {
  it('reach all 21 outcomes, and the ledger has what was acknowledged, no less and no more', () => {
    const reached = new Set(lines.filter(({ type }) => type === 'concluded').map(({ payload }) => payload['outcome']));
    expect([...outcomeKeys].filter((outcome) => !reached.has(outcome))).toEqual([]);
    const kept = new Map<string, number>();
    for (const { subject, caseId } of lines)
      if (subject === 'application') kept.set(caseId, (kept.get(caseId) ?? 0) + 1);
    expect(kept.size).toBe(walks.length);
    expect(walks.length).toBeGreaterThan(cases);
    for (const reason of ['split', 'duplicate', 'withdrawnBeforeReceipt']) {
      expect(
        lines.some(({ type, payload }) => type === 'setAside' && payload['reason'] === reason),
        reason,
      ).toBe(true);
    }
    expect(walks.filter((walk) => kept.get(walk.caseId) !== walk.acknowledged)).toEqual([]);
  });

  it.each([
    [2024, '2024-12-31'],
    [2025, '2025-03-31'],
    [2025, '2025-08-15'],
    [2025, '2025-12-31'],
    [2026, '2026-02-27'],
  ])('are counted in the report of %i up to %s as the ledger tells, and reconcile', async (year, cutOff) => {
    const view = await report(year, cutOff);
    const counted = recount(lines, String(year), cutOff);
    expect(table((row, column) => view.report.applications[row][column])).toEqual(
      table((row, column) => counted.get(`${row}/${column}`) ?? 0),
    );
    expect(view.findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
    const fees = recountFees(lines, String(year), cutOff);
    expect(view.counts.feeNotices).toBe(fees.notices);
    expect(view.counts.informationFeeFen).toBe(fees.receivedYuan * 100);
  });

  it('are carried over as they were carried forward', async () => {
    const [old, next] = [await report(2024, '2024-12-31'), await report(2025, '2025-12-31')];
    expect(next.report.applications.carriedOver).toEqual(old.report.applications.carriedForward);
  });

  it('stand behind each figure: every cell opens into as many', async () => {
    const { report: whole } = await report(2025, '2025-12-31');
    for (const row of applicationRows) {
      const found = await at.call('all', 'GET', cellPath(row, ''));
      const page = JSON.parse(found.text);
      let count = page.cases.length;
      for (let after = page.next; after !== null; ) {
        const more = JSON.parse((await at.call('all', 'GET', cellPath(row, after))).text);
        count += more.cases.length;
        after = more.next;
      }
      expect(count, row).toBe(whole.applications[row].total);
    }
  });

  it('are on the work list while they are open, and not after', async () => {
    const { waiting } = JSON.parse((await at.call('all', 'GET', '/api/work')).text);
    const open = waiting.filter((one: { state: string }) => one.state !== 'submitted');
    expect(open.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(openNow(lines));
  });

  it('are found by their number: whole, by its beginning, by the running number', async () => {
    const { number, caseId } = walks[7] as Walk;
    for (const part of [
      number,
      number.replace('-', '—'),
      number.slice(0, 9),
      number.slice(5),
      String(Number(number.slice(5))),
    ]) {
      const { found } = JSON.parse((await at.call('all', 'GET', `/api/search?q=${encodeURIComponent(part)}`)).text);
      const titles = found.filter((one: { kind: string }) => one.kind === 'application').map(titleOf);
      expect(titles.length).toBeGreaterThan(0);
      const { applications } = JSON.parse(
        (await at.call('all', 'GET', `/api/applications?text=${encodeURIComponent(part)}&limit=200`)).text,
      );
      expect(applications.map((one: { caseId: string }) => one.caseId)).toContain(caseId);
    }
  });

  it('leave lists that are a function of the ledger, and chains without a fault', async () => {
    expect((await rebuild(at.office)).changed).toEqual([]);
    expect(await verifyAll(at.office, witnessIn())).toMatchObject({ ok: true, faults: [], problems: [] });
  });
});

const titleOf = ({ title }: { readonly title: string }) => title;

const cellPath = (row: string, after: string) =>
  `/api/reports/${bureau}/2025/cells/applications/${row}/total?limit=100${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`;
