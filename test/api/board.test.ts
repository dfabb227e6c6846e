/** The leader's page: each number equals the list that it opens; the weekly brief holds the same; the public year equals the report. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '#paper/read/read';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let leader: Visitor;
let officer: Visitor;

beforeAll(async () => {
  running = await startApp();
  leader = await signedIn(running, 'shili-ld');
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

interface Figure {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly to: string;
}

const board = async () => (await leader.get('/api/board')).json();
const figuresOf = async () => {
  const { now, week, year } = await board();
  return [...now, ...week, ...year] as readonly Figure[];
};

/** Walks all pages of a list of the API. */
async function length(path: string, field: string): Promise<number> {
  let [total, after] = [0, null as string | null];
  do {
    const url = `${path}${after === null ? '' : `${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`}`;
    const page = (await leader.get(url)).json();
    total += page[field].length;
    after = page.next;
  } while (after !== null);
  return total;
}

test('each number opens into as many as it says', async () => {
  const figures = await figuresOf();
  expect(figures.length).toBeGreaterThan(9);
  for (const { key, value, to } of figures) {
    if (to.startsWith('/statistics/')) expect(await length(`/api${to}`, 'cases'), key).toBe(value);
    if (to.startsWith('/complaints')) expect(await length(`/api${to}`, 'complaints'), key).toBe(value);
    if (to.startsWith('/plan')) {
      const { tasks } = (await leader.get('/api/plan/2026')).json();
      const late = tasks.filter(({ standing }: { standing: { urgency: string } }) => standing.urgency === 'overdue');
      expect(late.length, key).toBe(value);
    }
    if (to === '/warnings') expect((await leader.get('/api/warnings')).json().open, key).toHaveLength(value);
    if (to === '/columns') {
      const { columns } = (await leader.get('/api/columns')).json();
      const stale = columns.filter(({ freshness }: { freshness: string }) => ['stale', 'empty'].includes(freshness));
      expect(stale.length, key).toBe(value);
    }
  }
  expect((await board()).tomorrow.length).toBeLessThanOrEqual(10);
});

test('what came and was answered since Monday is counted in the week, and what came before is not', async () => {
  const { today, weekFrom } = await board();
  const [first, second] = (await leader.get('/api/statistics/2026/concluded')).json().cases;
  const shown = async (key: string) => (await figuresOf()).find((one) => one.key === key)?.value ?? 0;
  const before = [await shown('receivedThisWeek'), await shown('concludedThisWeek')] as const;
  const { db } = running.office;
  await sql`update application set received_on = ${weekFrom}, concluded_on = ${today}
    where case_id = ${first.caseId}`.execute(db);
  await sql`update application set received_on = ${weekFrom}::date - 1 where case_id = ${second.caseId}`.execute(db);
  expect([await shown('receivedThisWeek'), await shown('concludedThisWeek')]).toEqual([before[0] + 1, before[1] + 1]);
  expect(await length('/api/statistics/2026/receivedThisWeek', 'cases')).toBe(before[0] + 1);
});

test('the weekly brief says the same in Word and PDF, and is not for everybody', async () => {
  expect((await officer.get('/api/board')).statusCode).toBe(403);
  const late = (await figuresOf()).find(({ key }) => key === 'complaintsLate');
  for (const format of ['docx', 'pdf']) {
    const file = await leader.get(`/api/board/brief.${format}`);
    expect(file.statusCode, file.body.slice(0, 200)).toBe(200);
    const read = JSON.stringify(await readDocument(new Uint8Array(file.rawPayload), `brief.${format}`));
    expect(read, format).toContain('政务公开工作周报');
    expect(read, format).toContain('需要先办的事');
    expect(read, format).toContain(`逾期的来件${late?.value}件`);
  }
});

test('the public page of the year has the figures of the live report', async () => {
  const page = await running.app.inject({ url: '/year?agency=shili-spj' });
  expect(page.statusCode).toBe(200);
  const head = await signedIn(running, 'shili');
  const { report, counts } = (await head.get('/api/reports/shili-spj/2026/live')).json();
  const text = page.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const [name, value, unit] of [
    ['主动公开信息', counts.activelyDisclosed, '条'],
    ['政策解读', counts.interpretations, '件'],
    ['现行政务服务事项', counts.services, '项'],
    ['新收申请', report.applications.newlyReceived.total, '件'],
    ['上年结转', report.applications.carriedOver.total, '件'],
    ['办结', report.applications.concluded.total, '件'],
  ] as const) {
    expect(text, name).toContain(`${name} ${value} ${unit}`);
  }
  expect((await running.app.inject({ url: '/year?agency=nowhere' })).statusCode).toBe(404);
});
