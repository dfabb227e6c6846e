/** The year's work over HTTP: a problem of last year's report, its measure, evidence, acceptance by another, told in section five; a meeting. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { sessionCookie, signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let leader: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-ld');
  stranger = await signedIn(running, 'xixian');
});
afterAll(() => running.stop());

const codeOf = (answer: { json(): { code: string } }) => answer.json().code;
const planOf = async (year: number, by = head) => (await by.get(`/api/plan/${year}`)).json();
const view = async (id: string, by = head) => (await by.get(`/api/tasks/${id}`)).json();

async function planned(title: string, kind: 'point' | 'problem' = 'problem') {
  const { owners, leaders } = await planOf(2026);
  const owner = owners.find(({ name }: { name: string }) => name.endsWith('经办')).id;
  const boss = leaders.find(({ name }: { name: string }) => name.endsWith('分管领导')).id;
  const plan = { measure: '逐件核对', leader: boss, owner, due: '2026-12-10', reason: '' };
  const source = kind === 'problem' ? 'inspection' : null;
  const body = { kind, year: 2026, title, source, ref: '', plan };
  const made = await head.post('/api/tasks', body);
  expect(made.statusCode, made.body).toBe(201);
  return made.json().caseId as string;
}

async function attach(id: string) {
  const boundary = 'x-boundary';
  const text = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="证明.txt"\r\n\r\n已经核对，逐件相符。\r\n--${boundary}--\r\n`;
  return running.app.inject({
    method: 'POST',
    url: `/api/files?subject=task&case=${id}`,
    headers: {
      'x-gongkai': '1',
      cookie: await sessionCookie(running, 'shili-jb'),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: text,
  });
}

test('a problem is planned, proved with a file, accepted by another person; section five says what became of it', async () => {
  const id = await planned('示范性问题：指南电话无人接听');
  expect(codeOf(await officer.post(`/api/tasks/${id}/acts`, { act: 'report', what: '电话已有专人接听' }))).toBe(
    'plan-evidence',
  );
  expect((await attach(id)).statusCode).toBe(201);
  expect((await officer.post(`/api/tasks/${id}/acts`, { act: 'report', what: '电话已有专人接听。' })).statusCode).toBe(
    204,
  );
  expect((await officer.post(`/api/tasks/${id}/acts`, { act: 'accept', words: '' })).statusCode).toBe(403);
  expect((await leader.post(`/api/tasks/${id}/acts`, { act: 'return', words: '请补拨测记录' })).statusCode).toBe(204);
  await officer.post(`/api/tasks/${id}/acts`, { act: 'report', what: '电话已有专人接听，附拨测记录。' });
  expect((await leader.post(`/api/tasks/${id}/acts`, { act: 'accept', words: '' })).statusCode).toBe(204);
  expect((await view(id)).task.state).toBe('done');
  const live = (await head.get('/api/reports/shili-spj/2026/live')).json();
  expect(live.writing.problemsDraft).toContain('示范性问题：指南电话无人接听');
  expect(live.writing.problemsDraft).toContain('已经整改：电话已有专人接听，附拨测记录');
  const last = live.writing.lastProblems.find(({ problem }: { problem: string }) => problem.includes('检索用时偏长'));
  expect(last.became).toContain('正在整改：补建档案目录');
});

test('who handed in what was done does not accept it, whatever the roles', async () => {
  const id = await planned('报送人不能验收', 'point');
  expect((await head.post(`/api/tasks/${id}/acts`, { act: 'report', what: '已经办好了' })).statusCode).toBe(204);
  expect((await head.post(`/api/tasks/${id}/acts`, { act: 'accept', words: '' })).statusCode).toBe(403);
  expect((await leader.post(`/api/tasks/${id}/acts`, { act: 'accept', words: '' })).statusCode).toBe(204);
});

test('a late task stands on the work list of its owner; a decision of a meeting becomes a task', async () => {
  const work = (await officer.get('/api/work?view=mine&light=overdue')).json().tasks;
  expect(
    work.some(({ kind, title }: { kind: string; title: string }) => kind === 'task' && title.includes('办事指南')),
  ).toBe(true);
  expect(work.some(({ kind }: { kind: string }) => kind === 'complaint')).toBe(true);

  const called = await head.post('/api/meetings', {
    title: '第四季度专题会议',
    heldOn: '2026-11-23',
    place: '',
    agenda: ['通报三季度情况'],
  });
  const id = called.json().caseId;
  const { owners, leaders } = await planOf(2026);
  const plan = { measure: '逐页核对', leader: leaders[0].id, owner: owners[0].id, due: '2026-12-20', reason: '' };
  const decide = { act: 'decide', words: '月底前补齐栏目说明', plan };
  expect(codeOf(await head.post(`/api/meetings/${id}/acts`, decide))).toBe('plan-state');
  const minute = { act: 'minute', present: '', minutes: '通报了三季度情况，研究了栏目说明。' };
  expect((await head.post(`/api/meetings/${id}/acts`, minute)).statusCode).toBe(204);
  expect(
    (await head.post(`/api/meetings/${id}/acts`, { ...decide, plan: { ...plan, owner: 'nobody' } })).statusCode,
  ).toBe(422);
  expect((await view(id)).code).toBe('task-missing');
  expect((await head.get(`/api/meetings/${id}`)).json().decisions).toEqual([]);
  expect((await head.post(`/api/meetings/${id}/acts`, decide)).statusCode).toBe(204);
  const [task] = (await head.get(`/api/meetings/${id}`)).json().decisions;
  expect(task).toMatchObject({ title: '月底前补齐栏目说明', state: 'open' });
  expect((await stranger.get(`/api/meetings/${id}`)).statusCode).toBe(404);
  expect((await stranger.get(`/api/tasks/${task.caseId}`)).statusCode).toBe(404);
  expect(
    (await officer.post('/api/meetings', { title: '会', heldOn: '2026-11-23', place: '', agenda: [] })).statusCode,
  ).toBe(403);
});

test('what last year’s report named is offered in its own words; a rebuild changes nothing', async () => {
  expect((await planOf(2025)).lastProblems.length).toBeGreaterThan(0);
  expect((await planOf(2026)).lastProblems).toEqual([]);
  expect((await rebuild(running.office)).changed).toEqual([]);
});
