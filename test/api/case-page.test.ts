/** The list of applications and the page of a case, as the desk first sees them. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { typedApplicant } from '../support/typed-applicant.ts';
import { accountWith, type Staff } from './visitor.ts';

const agency = 'shili-spj';
let running: RunningApp;
let officer: Staff;
beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, agency, ['officer']);
});
afterAll(() => running.stop());

async function takeIn(): Promise<{ caseId: string; number: string }> {
  const body = { ...typedApplicant, channel: 'ordinaryMail', on: '2026-11-23' };
  const answer = await officer.post(`/api/agencies/${agency}/applications`, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

test('the newest come first, those of one day by their number, page after page', async () => {
  const numbers: string[] = [];
  for (let i = 0; i < 6; i++) numbers.unshift((await takeIn()).number);
  const listed: string[] = [];
  for (let after = ''; listed.length < numbers.length; ) {
    const page = (await officer.get(`/api/applications?order=newest&limit=2${after}`)).json();
    listed.push(...page.applications.map(({ number }: { number: string }) => number));
    after = `&after=${encodeURIComponent(page.next)}`;
  }
  expect(listed).toEqual(numbers);
});

test('the list is read in the order of its index', async () => {
  const plan = await running.office.db.transaction().execute(async (tx) => {
    // As in a table too large to be read whole or sorted.
    for (const way of ['seqscan', 'bitmapscan', 'sort']) await sql.raw(`set local enable_${way} = off`).execute(tx);
    const { rows } = await sql<Record<string, string>>`
      explain select case_id from application
      where agency = ${agency} and (submitted_on, number) < ('2026-11-23'::date, '2026-00012')
      order by submitted_on desc, number desc limit 51`.execute(tx);
    return rows.map((row) => Object.values(row)[0]).join('\n');
  });
  expect(plan).toContain('Index Scan Backward using application_newest');
  expect(plan).not.toContain('Sort');
});

test('a case that is not yet received has nothing to print, and that is no fault', async () => {
  const { caseId } = await takeIn();
  const slips = await officer.get(`/api/applications/${caseId}/slips`);
  expect([slips.statusCode, slips.json()]).toEqual([200, { slips: [] }]);
});

test('what an applicant did on the site is told in words', async () => {
  const sent = await running.app.inject({
    method: 'POST',
    url: '/xxgk/apply',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      ...typedApplicant,
      agency,
      key: randomUUID(),
      identity: '11010519491231002X',
      carrier: 'electronic',
      route: 'web',
    }).toString(),
  });
  expect(sent.statusCode).toBe(303);
  const [newest] = (await officer.get('/api/applications?order=newest&limit=1')).json().applications;
  const { steps } = (await officer.get(`/api/applications/${newest.caseId}`)).json();
  expect(steps[0].actorName).toBe('申请人（网上）');
});
