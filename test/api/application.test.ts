import { afterAll, beforeAll, expect, test } from 'vitest';
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
