/** Urgent release over HTTP: three reviews by deputies who were named, the rest made up for in order, warned when late. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { rebuild } from '#work/ledger/rebuild';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { text } from './published.ts';
import { accountWith, type Staff, signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let leader: Visitor;
let deputy: Staff;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-zs');
  deputy = await accountWith(running, 'shili-spj', ['legal']);
});
afterAll(() => running.stop());

const code = (answer: { json(): { code: string } }) => answer.json().code;
const view = async (id: string) => (await officer.get(`/api/publications/${id}`)).json();
const tasks = async (who: Visitor, id: string) =>
  (await who.get('/api/work')).json().tasks.find((task: { id: string }) => task.id === id);

async function submitted(): Promise<{ id: string; hash: string }> {
  const content = text({ normative: false, documentNumber: '', item: 12, title: '暴雨红色预警' });
  const { caseId: id } = (await officer.post('/api/publications', { content })).json();
  const { hash } = (await officer.post(`/api/publications/${id}/submission`, { seen: 1 })).json();
  return { id, hash };
}

test('deputies are named in advance, each for one review', async () => {
  const named = { days: 3, firstReview: [], secondReview: [deputy.accountId], thirdReview: [] };
  const put = (who: Visitor, body: object) => who.put('/api/publication-deputies', body);
  expect(code(await put(officer, named))).toBe('roleMissing');
  expect(code(await put(head, { ...named, days: 11 }))).toBe('deputies-unsound');
  expect(code(await put(head, { ...named, firstReview: ['nobody'] }))).toBe('deputies-unsound');
  expect(code(await put(head, { ...named, thirdReview: [deputy.accountId] }))).toBe('deputies-unsound');
  expect((await put(head, named)).statusCode).toBe(204);
});

test('in haste three reviews are enough, never fewer; the proofs are made up for in order, by others', async () => {
  const { id, hash } = await submitted();
  const mark = (who: Visitor, step: string) =>
    who.post(`/api/publications/${id}/marks`, { step, hash, verdict: 'passed', note: '' });
  const haste = (who: Visitor, reason: string) => who.post(`/api/publications/${id}/haste`, { reason });
  expect(code(await mark(deputy, 'secondReview'))).toBe('not-deputy');
  expect(code(await haste(officer, '预警'))).toBe('roleMissing');
  expect(code(await haste(head, ' '))).toBe('hasten-reason');
  expect((await haste(head, '暴雨红色预警')).statusCode).toBe(204);
  expect(code(await haste(head, '再次'))).toBe('hasten-not-now');
  const first = await signedIn(running, 'shili-cs');
  expect(code(await mark(deputy, 'secondReview'))).toBe('step-out-of-order');
  expect((await mark(first, 'firstReview')).statusCode).toBe(204);
  const release = () => leader.post(`/api/publications/${id}/edition`, { hash, note: '' });
  expect(code(await release())).toBe('marks-missing');
  expect(code(await mark(first, 'secondReview'))).toBe('not-deputy');
  expect((await mark(deputy, 'secondReview')).statusCode).toBe(204);
  expect(code(await release())).toBe('marks-missing');
  expect((await mark(leader, 'thirdReview')).statusCode).toBe(204);
  expect((await release()).statusCode).toBe(204);
  expect((await running.app.inject({ url: `/xxgk/publications/${id}` })).statusCode).toBe(200);

  const { owed } = await view(id);
  expect(owed.steps.map(({ step }: { step: string }) => step)).toEqual(['firstProof', 'secondProof', 'thirdProof']);
  expect(await tasks(officer, id)).toMatchObject({ dueOn: '2026-11-26', can: ['补办一校'] });
  const makeUp = (who: Visitor, step: string, more: object = {}) =>
    who.post(`/api/publications/${id}/made-up-marks`, { step, hash, sound: true, note: '', ...more });
  const second = await signedIn(running, 'shili-jd2');
  expect(code(await makeUp(second, 'secondProof'))).toBe('make-up-order');
  expect((await makeUp(officer, 'firstProof')).statusCode).toBe(204);
  expect(code(await makeUp(officer, 'secondProof'))).toBe('same-reviewer');
  expect(code(await makeUp(second, 'secondProof', { sound: false }))).toBe('hasten-reason');

  const late = { ...running.office, today: () => day('2026-11-27') };
  await raiseWarnings(late);
  const marksOwed = async () =>
    (await head.get('/api/warnings')).json().open.filter(({ signal }: { signal: string }) => signal === 'marksOwed');
  expect((await marksOwed()).map(({ ref }: { ref: string }) => ref)).toEqual([`/publications/${id}`]);
  expect((await makeUp(second, 'secondProof')).statusCode).toBe(204);
  const third = await signedIn(running, 'shili-jd3');
  expect((await makeUp(third, 'thirdProof', { sound: false, note: '时间写错' })).statusCode).toBe(204);
  expect((await view(id)).owed).toBeNull();
  await raiseWarnings(late);
  expect(await marksOwed()).toEqual([]);
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('who was named is no deputy where nothing is urgent, and whoever drafted reviews nothing', async () => {
  const { id, hash } = await submitted();
  const haste = await head.post(`/api/publications/${id}/haste`, { reason: '紧急' });
  expect(haste.statusCode).toBe(204);
  const drafted = await officer.post(`/api/publications/${id}/marks`, {
    step: 'firstReview',
    hash,
    verdict: 'passed',
    note: '',
  });
  expect(code(drafted)).toBe('not-deputy');
  const changed = { content: text({ normative: false, documentNumber: '', item: 12, title: '改过的预警' }), seen: 1 };
  expect((await officer.put(`/api/publications/${id}/draft`, changed)).statusCode).toBe(200);
  expect((await officer.post(`/api/publications/${id}/submission`, { seen: 2 })).statusCode).toBe(200);
  expect((await view(id)).round.urgent).toBeNull();
});
