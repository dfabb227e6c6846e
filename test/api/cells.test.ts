import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealBlocks, appealColumns, applicantColumns, applicationRows } from '#law/report/report';
import type { ReportView } from '#law/report/views';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let agency: string;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  agency = (await officer.get('/api/me')).json().agency;
});
afterAll(() => running.stop());

/** How many cases a cell lists, all its pages together; every case once. */
async function listed(cell: string, cutOff: string, limit: number): Promise<number> {
  const seen = new Set<string>();
  let after: string | null = null;
  do {
    const page: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const answer = await officer.get(
      `/api/reports/${agency}/2025/cells/${cell}?cutOff=${cutOff}&limit=${limit}${page}`,
    );
    expect(answer.statusCode, answer.body).toBe(200);
    const { cases, next } = answer.json() as { cases: { caseId: string }[]; next: string | null };
    for (const { caseId } of cases) {
      expect(seen.has(caseId)).toBe(false);
      seen.add(caseId);
    }
    after = next;
  } while (after !== null);
  return seen.size;
}

describe.each(['2025-12-31', '2025-06-30'])('the report as if 2025 ended on %s', (cutOff) => {
  let view: ReportView;
  beforeAll(async () => {
    view = (await officer.get(`/api/reports/${agency}/2025/live?cutOff=${cutOff}`)).json();
  });

  test('has cases to speak of', () => {
    expect(view.report.applications?.newlyReceived.total).toBeGreaterThan(10);
    expect(view.report.appeals?.reconsideration.total).toBeGreaterThan(0);
  });

  test('every cell of table three lists exactly the cases that it counts', async () => {
    const table = view.report.applications;
    for (const row of applicationRows) {
      for (const column of applicantColumns) {
        expect(await listed(`applications/${row}/${column}`, cutOff, 20), `${row} ${column}`).toBe(
          table?.[row][column],
        );
      }
    }
  });

  test('every cell of table four lists exactly the appeals that it counts', async () => {
    const table = view.report.appeals;
    for (const block of appealBlocks) {
      for (const column of appealColumns) {
        expect(await listed(`appeals/${block}/${column}`, cutOff, 3), `${block} ${column}`).toBe(
          table?.[block][column],
        );
      }
    }
  });
});

test('a cell that the form does not have is not there', async () => {
  const answer = await officer.get(`/api/reports/${agency}/2025/cells/applications/upheld/total`);
  expect(answer.statusCode).toBe(404);
  expect(answer.json().code).toBe('cell-unknown');
});

test('the cells of another agency stay closed, as if there were no such agency', async () => {
  const answer = await officer.get('/api/reports/xixian-spj/2024/cells/applications/granted/total');
  const missing = await officer.get('/api/reports/no-such-bureau/2024/cells/applications/granted/total');
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toEqual(missing.json());
});
