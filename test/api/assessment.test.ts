/** 考核 over HTTP: table, score by formula, appeal by the agency, decision by another person; nobody else in between. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareCounts } from '#work/comparison/view';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Visitor } from './visitor.ts';

let running: RunningApp;
let superior: Visitor;
let another: Visitor;
let head: Visitor;
const agency = 'shili-spj';

beforeAll(async () => {
  running = await startApp();
  superior = await accountWith(running, 'shili-zfb', ['superior']);
  another = await accountWith(running, 'shili-zfb', ['superior']);
  head = await accountWith(running, agency, ['head']);
  await prepareCounts(running.office);
});
afterAll(() => running.stop());

const rows = [
  { key: 'applications.late', points: 60 },
  { key: 'matters.late', points: 40 },
];
const codeOf = (answer: { json(): { code: string } }) => answer.json().code;

test('without a table nothing is scored; only a hundred points make a table', async () => {
  expect(codeOf(await superior.post(`/api/assessments/${agency}/scores`, {}))).toBe('scoring-none');
  const short = await superior.put('/api/assessments/table', { rows: rows.slice(0, 1) });
  expect(codeOf(short)).toBe('scoring-sum');
  expect((await head.put('/api/assessments/table', { rows })).statusCode).toBe(403);
  expect((await superior.put('/api/assessments/table', { rows })).statusCode).toBe(204);
});

test('scored by formula out of the figures of the comparison, appealed by the agency, decided by another person', async () => {
  expect((await superior.post(`/api/assessments/${agency}/scores`, {})).statusCode).toBe(204);
  const { agencies } = (await superior.get('/api/comparison')).json();
  const { counts } = agencies.find(({ code }: { code: string }) => code === agency);
  const own = async () => (await head.get('/api/assessments')).json().assessed[0];
  const late = 60 * (1 - counts['applications.late'] / counts['applications.concluded']);
  expect((await own()).rows[0].scored).toBe(Math.round(late * 10) / 10);
  const appeal = { key: 'applications.late', reason: '有一件因不可抗力延期' };
  expect((await superior.post('/api/assessments/appeals', appeal)).statusCode).toBe(403);
  expect((await head.post('/api/assessments/appeals', appeal)).statusCode).toBe(204);
  expect(codeOf(await head.post('/api/assessments/appeals', { ...appeal, reason: '再说一次理由' }))).toBe(
    'score-appeal-again',
  );
  const verdict = { key: 'applications.late', upheld: true, points: 60, reason: '情况属实，予以改正' };
  expect((await superior.post(`/api/assessments/${agency}/decisions`, verdict)).statusCode).toBe(403);
  expect((await head.post(`/api/assessments/${agency}/decisions`, verdict)).statusCode).toBe(403);
  expect((await another.post(`/api/assessments/${agency}/decisions`, verdict)).statusCode).toBe(204);
  const after = await own();
  expect(after.rows[0].scored).toBe(60);
  expect(after.appeals[0].decision.upheld).toBe(true);
  expect(codeOf(await another.post('/api/assessments/xixian-spj/scores', {}))).toBe('agency-not-below');
});

test('agencies are put in order only when each was scored in full', async () => {
  const { ordered, below, assessed } = (await superior.get('/api/assessments')).json();
  const full = assessed.filter(({ outOf }: { outOf: number }) => outOf === 100);
  expect(ordered).toBe(below.length > 1 && full.length === below.length);
});
