/** Warnings over HTTP: planted facts are raised on their day, end when they are gone, are settled, counted, tuned, switched off. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type Day, day } from '#law/calendar/day';
import { rebuild } from '#work/ledger/rebuild';
import type { Office } from '#work/office';
import { asProgram } from '#work/scope';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  stranger = await signedIn(running, 'xixian');
});
afterAll(() => running.stop());

interface Line {
  readonly caseId: string;
  readonly signal: string;
  readonly name: string;
  readonly reason: string;
  readonly ref: string;
  readonly outcome: string | null;
}

const view = async (by = head) => (await by.get('/api/warnings')).json();
const openOf = async (signal: string): Promise<readonly Line[]> =>
  (await view()).open.filter((one: Line) => one.signal === signal);
const raise = (on: Day = running.office.today()) => {
  const office: Office = { ...running.office, today: () => on };
  return asProgram(() => raiseWarnings(office));
};
const codeOf = (answer: { json(): { code: string } }) => answer.json().code;
const today = day('2026-11-23');

test('what is late, unassigned and clustered in the demo is raised once, each with its reason and its link', async () => {
  await raise(day('2026-10-30'));
  const [cluster] = await openOf('complaintCluster');
  expect(cluster).toMatchObject({ name: '政务服务事项 YS0900302', ref: '/complaints?object=service&text=YS0900302' });
  expect(cluster?.reason).toContain('最近7天收到9件，前12周平均每周0件');
  expect(await openOf('complaintCluster')).toHaveLength(1);
  expect((await openOf('taskLate')).map(({ name }) => name)).toContain('对超过三年没有修改的办事指南逐项复核');
  expect((await openOf('complaintUnassigned')).length).toBeGreaterThan(0);
  const before = (await view()).open.length;
  expect(await raise(day('2026-10-30'))).toEqual({ raised: 0, ended: 0 });
  expect((await view()).open).toHaveLength(before);
  expect((await view(stranger)).open.every(({ ref }: Line) => !ref.includes('YS0900302'))).toBe(true);
});

test('what is filed under different things and uses the same words is warned of by numbers, not by the words', async () => {
  const said = '取号时提示余额不足无法继续';
  const typed = { kind: 'complaint', object: 'office', ref: '', name: '', contact: '' };
  const numbers: string[] = [];
  for (const [i, place] of ['东门', '二楼', '三楼', '自助区', '咨询台', '西门'].entries()) {
    const about = i % 2 === 0 ? {} : { object: 'service', ref: `YS09003${i}` };
    const body = {
      channel: 'telephone',
      on: '2026-10-29',
      typed: { ...typed, ...about, text: `${place}，${said}，请改正。` },
    };
    numbers.push((await officer.post('/api/complaints', body)).json().number);
  }
  await raise(day('2026-10-30'));
  const [words, ...others] = await openOf('complaintWords');
  expect(others).toEqual([]);
  for (const number of numbers) expect(words?.reason).toContain(number);
  expect(JSON.stringify(await view())).not.toContain('余额不足');
});

test('in the morning each owner is told once of what is new, whoever answers for the office of what has no owner', async () => {
  const told = async (by: Visitor) =>
    (await by.get('/api/me/notifications'))
      .json()
      .notifications.filter(({ kind }: { kind: string }) => kind === 'warned');
  const on = day('2026-10-31');
  const taken = { kind: 'complaint', object: 'matter', ref: '', text: '办件催了三次没有回音。', name: '', contact: '' };
  const { caseId } = (
    await officer.post('/api/complaints', { channel: 'counter', typed: taken, on: '2026-10-20' })
  ).json();
  const { owners } = (await officer.get(`/api/complaints/${caseId}`)).json();
  const clerk = owners.find(({ name }: { name: string }) => name.includes('经办'));
  await officer.post(`/api/complaints/${caseId}/acts`, { act: 'assign', to: clerk.id });
  const { people } = (await head.get('/api/columns')).json();
  const keeper = people.find(({ id }: { id: string }) => id === clerk.id);
  expect((await head.put('/api/columns/news', { owner: clerk.id, windowDays: 1 })).statusCode).toBe(204);
  const before = [await told(officer), await told(head)];
  await raise(on);
  await raise(on);
  const [own, ofHead] = [await told(officer), await told(head)];
  expect(own.length - (before[0]?.length ?? 0)).toBe(1);
  expect(own[0]).toMatchObject({ title: expect.stringContaining('来件'), subject: 'warning' });
  const [news] = (await openOf('columnStale')).filter(({ name }) => name === '栏目：工作动态');
  expect(news).toMatchObject({ ownerName: keeper.name });
  expect(ofHead.every(({ title }: { title: string }) => !title.includes('没有回音'))).toBe(true);
});

test('it ends when the week is over, and stays to be looked back at', async () => {
  await raise(today);
  expect(await openOf('complaintCluster')).toEqual([]);
  expect((await view()).ended.map(({ signal }: Line) => signal)).toContain('complaintCluster');
  expect((await openOf('complaintLate')).length).toBeGreaterThan(0);
});

test('people say whether it was of use, once; precision is counted from that', async () => {
  const [one, two] = await openOf('complaintLate');
  const say = (id: string | undefined, outcome: string, by = officer) =>
    by.post('/api/warnings/outcomes', { id, outcome });
  expect((await say(one?.caseId, 'helpful')).statusCode).toBe(204);
  expect((await say(two?.caseId, 'notHelpful')).statusCode).toBe(204);
  expect(codeOf(await say(one?.caseId, 'notHelpful'))).toBe('warning-settled');
  expect(codeOf(await say(two?.caseId, 'helpful', stranger))).toBe('warning-missing');
  const signal = (await view()).signals.find((line: { signal: string }) => line.signal === 'complaintLate');
  expect(signal).toMatchObject({ helpful: 1, notHelpful: 1, precision: 0.5 });
});

test('each month of a signal opens into as many warnings as it counts', async () => {
  const history = async (query: string, by = head) => (await by.get(`/api/warnings/history?${query}`)).json();
  const { months } = await history('signal=complaintLate');
  expect(months).toHaveLength(12);
  expect(months.reduce((sum: number, { helpful }: { helpful: number }) => sum + helpful, 0)).toBe(1);
  for (const { month, ...counts } of months) {
    for (const [said, n] of [['', counts.raised] as const, ['&said=helpful', counts.helpful] as const]) {
      const { total, lines } = await history(`signal=complaintLate&month=${month}${said}`);
      expect([total, lines.length], month + said).toEqual([n, n]);
      expect(lines.every(({ raisedOn }: { raisedOn: string }) => raisedOn.startsWith(month))).toBe(true);
    }
  }
  const all = await history('');
  expect(all.total).toBeGreaterThan((await history('signal=complaintLate')).total);
  expect((await history('signal=complaintCluster', stranger)).total).toBe(0);
  expect((await head.get('/api/warnings/history?month=2026-13')).statusCode).toBe(400);
});

test('a signal is tuned and switched off by the head; its warnings end with the next morning', async () => {
  const put = (body: object, by = head) => by.put('/api/warnings/signals/taskLate', body);
  expect((await put({ on: false, threshold: null }, officer)).statusCode).toBe(403);
  expect(codeOf(await put({ on: true, threshold: 5 }))).toBe('warning-threshold');
  expect((await put({ on: false, threshold: null })).statusCode).toBe(204);
  await raise(today);
  expect(await openOf('taskLate')).toEqual([]);
  expect((await put({ on: true, threshold: null })).statusCode).toBe(204);
  await raise(addDays(today, 1));
  expect((await openOf('taskLate')).length).toBeGreaterThan(0);
  expect((await rebuild(running.office)).changed).toEqual([]);
});
