import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let stranger: Visitor;
let caseId: string;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  stranger = await signedIn(running, 'xixian');
  const agency = (await officer.get('/api/me')).json().agency;
  const cell = await officer.get(`/api/reports/${agency}/2025/cells/applications/concluded/total?limit=1`);
  caseId = cell.json().cases[0].caseId;
});
afterAll(() => running.stop());

test('a case explains where it stands, why, and what happened', async () => {
  const answer = await officer.get(`/api/applications/${caseId}`);
  expect(answer.statusCode, answer.body).toBe(200);
  const view = answer.json();
  expect(view.caseId).toBe(caseId);
  expect(view.derivation.length).toBeGreaterThan(0);
  expect(view.steps.length).toBeGreaterThan(1);
  for (const step of view.steps) expect(step.sentence).toMatch(/。$/);
});

test('a case of another agency is answered byte for byte as one that does not exist', async () => {
  const foreign = await stranger.get(`/api/applications/${caseId}`);
  const missing = await stranger.get('/api/applications/00000000-0000-4000-8000-000000000000');
  expect(foreign.statusCode).toBe(404);
  expect(foreign.statusCode).toBe(missing.statusCode);
  expect(foreign.body).toBe(missing.body);
  const changing = new Set(['date', 'x-ratelimit-reset', 'x-request-id']);
  const lasting = (headers: object) => Object.entries(headers).filter(([name]) => !changing.has(name));
  expect(lasting(foreign.headers)).toEqual(lasting(missing.headers));
});

describe('what was applied for, and by whom', () => {
  const reveal = (who: Visitor, body: object) => who.post(`/api/applications/${caseId}/applicant`, body);

  test('whoever handles the case reads its content; the applicant stays veiled', async () => {
    const answer = await officer.get(`/api/applications/${caseId}/content`);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json().description).not.toBe('');
    expect(answer.json().applicant.identity).toMatch(/^(?:|.{3}＊+.{4})$/u);
  });

  test('the whole is shown for a purpose, and the audit trail keeps who looked and why', async () => {
    const before = (await reveal(officer, {})).statusCode;
    expect(before).toBe(400);
    const answer = await reveal(officer, { purpose: 'deliver' });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.body).not.toContain('＊');
    const entry = await running.office.db
      .selectFrom('audit')
      .select(['object', 'result', 'reason', 'actor_name'])
      .where('act', '=', 'applicant.reveal')
      .orderBy('entry', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ object: caseId, result: 'done', reason: 'deliver' });
    const trail = JSON.stringify(entry);
    expect(trail).not.toContain(answer.json().name);
  });

  test('more than twenty looks an hour are too many', async () => {
    let status = 200;
    for (let i = 0; i < 20 && status === 200; i += 1)
      status = (await reveal(officer, { purpose: 'letter' })).statusCode;
    expect(status).toBe(429);
    const refused = await running.office.db
      .selectFrom('audit')
      .select('reason')
      .where('act', '=', 'applicant.reveal')
      .where('result', '=', 'refused')
      .execute();
    expect(refused).toEqual([{ reason: 'reveal-too-many' }]);
  });

  test('nobody else: a supervisor, an administrator, another agency', async () => {
    const leader = await signedIn(running, 'shili-xt');
    expect((await reveal(leader, { purpose: 'deliver' })).statusCode).toBe(403);
    expect((await leader.get(`/api/applications/${caseId}/content`)).statusCode).toBe(403);
    const foreign = await stranger.get(`/api/applications/${caseId}/content`);
    expect(foreign.body).toBe((await stranger.get(`/api/applications/nothing/content`)).body);
  });

  test('what has been erased is said to be', async () => {
    const { db } = running.office;
    const ofCase = db.selectFrom('application').select('applicant_id').where('case_id', '=', caseId);
    await db.updateTable('applicant').set({ erased_at: '2026-11-01T00:00:00Z' }).where('id', 'in', ofCase).execute();
    const answer = await officer.get(`/api/applications/${caseId}/content`);
    expect(answer.statusCode).toBe(410);
    expect(answer.json().detail).toContain('已经删除');
  });
});
