/** Publications that go out at a moment and come down on a day by themselves, with the clock moved; killed in between; judged again at that moment. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { unscopedDb } from '#store/scope/scoped-db';
import { exampleBureau } from '#work/demo/agencies';
import { rebuild } from '#work/ledger/rebuild';
import type { Office, Who } from '#work/office';
import { clockPublications } from '#work/publication/clock';
import { publicationTasks } from '#work/publication/tasks';
import { type RunningApp, startApp } from '../support/app.ts';
import { approved, published, text } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let leader: Visitor;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  leader = await signedIn(running, 'shili-zs');
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const hour = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const at = (hours: number, today = '2026-11-24'): Office => ({
  ...running.office,
  now: () => later(hours),
  today: () => day(today),
});
const status = async (id: string) => (await running.app.inject({ url: `/xxgk/publications/${id}` })).statusCode;
const view = async (id: string) => (await officer.get(`/api/publications/${id}`)).json();
const schedule = (id: string, hash: string, hours: number) =>
  leader.put(`/api/publications/${id}/schedule`, { hash, note: '', at: later(hours) });
const code = (answer: { json(): { code: string } }) => answer.json().code;

test('goes out at its moment, not before, once; the list says when', async () => {
  const { id, hash } = await approved(running, { documentNumber: '示审政规〔2026〕81号' });
  expect(code(await schedule(id, hash, -1))).toBe('schedule-past');
  expect(code(await schedule(id, hash, 24 * 400))).toBe('schedule-past');
  expect(code(await schedule(id, '0'.repeat(64), 2))).toBe('publication-missing');
  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  const { publications } = (await officer.get('/api/publications?state=approved')).json();
  expect(publications.find(({ caseId }: { caseId: string }) => caseId === id).scheduledAt).not.toBeNull();
  expect(await clockPublications(at(1))).toMatchObject({ published: 0 });
  expect(await status(id)).toBe(404);
  const both = await Promise.all([clockPublications(at(3)), clockPublications(at(3))]);
  expect(both[0].published + both[1].published).toBe(1);
  expect(await clockPublications(at(4))).toMatchObject({ published: 0, missed: 0 });
  expect((await view(id)).editions).toHaveLength(1);
  const register = (await officer.get('/api/documents?text=81')).json();
  expect(register.documents).toHaveLength(1);
});

test('a run that dies half way leaves nothing half done; the next one does it', async () => {
  const { id, hash } = await approved(running, { documentNumber: '', normative: false });
  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  const dying: Office = {
    ...at(3),
    newId: () => {
      throw new Error('killed');
    },
  };
  await expect(clockPublications(dying)).rejects.toThrow('killed');
  expect((await view(id)).editions).toHaveLength(0);
  expect(await clockPublications(at(3))).toMatchObject({ published: 1 });
});

test('cancelled it stays; a mark taken back, or a fault of the text, stops it at that moment and says why', async () => {
  const { id, hash } = await approved(running, { documentNumber: '示审政规〔2026〕83号' });
  expect(code(await leader.delete(`/api/publications/${id}/schedule`))).toBe('schedule-missing');
  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  expect((await leader.delete(`/api/publications/${id}/schedule`)).statusCode).toBe(204);
  expect(await clockPublications(at(3))).toMatchObject({ published: 0, missed: 0 });

  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  const recall = (who: Visitor, step: string, reason: string) =>
    who.post(`/api/publications/${id}/recall`, { step, reason });
  expect(code(await recall(leader, 'thirdReview', ''))).toBe('return-reason-missing');
  expect(code(await recall(officer, 'secondProof', '有误'))).toBe('recall-missing');
  expect((await recall(leader, 'thirdReview', '数字存疑')).statusCode).toBe(204);
  expect(await clockPublications(at(3))).toMatchObject({ published: 0, missed: 1 });
  expect(await status(id)).toBe(404);
  expect((await view(id)).missed).toContain('六道审校没有全部完成');
  const mark = { step: 'thirdReview', hash, verdict: 'passed', note: '' };
  expect((await leader.post(`/api/publications/${id}/marks`, mark)).statusCode).toBe(204);

  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  const head = await signedIn(running, 'shili');
  const words = { expressions: [{ word: '停水提前三天', instead: '', severity: 'error' }] };
  expect((await head.put('/api/publication-words', words)).statusCode).toBe(200);
  expect(await clockPublications(at(3))).toMatchObject({ published: 0, missed: 1 });
  expect((await view(id)).missed).toContain('词语表');
  expect((await head.put('/api/publication-words', { expressions: [] })).statusCode).toBe(200);
});

test('a text that is handed in anew goes out at no moment that was set for the old one', async () => {
  const { id, hash } = await approved(running, { documentNumber: '示审政规〔2026〕84号' });
  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  const content = text({ documentNumber: '示审政规〔2026〕84号', body: '改为五天。' });
  expect((await officer.put(`/api/publications/${id}/draft`, { content, seen: 1 })).statusCode).toBe(200);
  expect((await officer.post(`/api/publications/${id}/submission`, { seen: 2 })).statusCode).toBe(200);
  expect(await clockPublications(at(3))).toMatchObject({ published: 0, missed: 0 });
  expect((await view(id)).schedule).toBeNull();
});

test('comes down on its day with a notice, not a day earlier; the day can be moved', async () => {
  const term = { normative: false, documentNumber: '', takeDownOn: '2026-12-01' };
  const id = await published(running, { ...term, title: '低保对象公示' });
  const other = await published(running, { ...term, title: '公租房对象公示' });
  expect(await clockPublications(at(0, '2026-11-30'))).toMatchObject({ takenDown: 0 });
  const set = (body: object) => leader.put(`/api/publications/${other}/take-down`, body);
  expect(code(await set({ day: '2026-11-23', reason: '延长' }))).toBe('take-down-past');
  expect(code(await set({ day: '2026-12-08', reason: '' }))).toBe('withdraw-reason-missing');
  expect((await set({ day: '2026-12-08', reason: '延长公示' })).statusCode).toBe(204);
  expect(await clockPublications(at(0, '2026-12-01'))).toMatchObject({ takenDown: 1 });
  expect(await clockPublications(at(0, '2026-12-01'))).toMatchObject({ takenDown: 0 });
  expect(await status(id)).toBe(410);
  expect((await running.app.inject({ url: `/xxgk/publications/${id}` })).body).toContain('按期撤下');
  expect(await status(other)).toBe(200);
  const open = { content: text({ ...term, takeDownOn: null, body: '公示期五个工作日。' }) };
  const { caseId: reminded } = (await officer.post('/api/publications', open)).json();
  expect((await view(reminded)).draft.gate).toMatchObject([{ severity: 'warning', field: 'takeDownOn' }]);
  const past = { content: text({ ...term, takeDownOn: '2026-11-23' }) };
  const { caseId } = (await officer.post('/api/publications', past)).json();
  expect((await officer.post(`/api/publications/${caseId}/submission`, { seen: 1 })).body).toContain('不晚于今天');
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('a moment that was missed, or kept late, is told to the writer and the head, and stands on their list', async () => {
  const head = await signedIn(running, 'shili');
  const told = async (who: Visitor, words: string) =>
    (await who.get('/api/me/notifications?limit=100'))
      .json()
      .notifications.some(({ title }: { title: string }) => title.includes(words));
  const { id, hash } = await approved(running, { title: '误点件', documentNumber: '', normative: false });
  expect((await schedule(id, hash, 2)).statusCode).toBe(204);
  const recalled = await leader.post(`/api/publications/${id}/recall`, { step: 'thirdReview', reason: '再看看' });
  expect(recalled.statusCode, recalled.body).toBe(204);
  expect(await clockPublications(at(3))).toMatchObject({ missed: 1 });
  for (const who of [officer, head]) expect(await told(who, '定时发布没有成功：误点件')).toBe(true);
  expect(await told(await signedIn(running, 'shili-cs'), '误点件')).toBe(false);

  // The program was away until an hour after the moment.
  const late = await approved(running, { title: '迟到件', documentNumber: '', normative: false });
  await running.office.db.deleteFrom('notification').execute();
  expect((await schedule(late.id, late.hash, 2)).statusCode).toBe(204);
  expect(await clockPublications(at(3))).toMatchObject({ published: 1 });
  for (const who of [officer, head]) expect(await told(who, '定时发布晚于预定时间：迟到件')).toBe(true);

  const onTime = await approved(running, { title: '准点件', documentNumber: '', normative: false });
  expect((await schedule(onTime.id, onTime.hash, 2)).statusCode).toBe(204);
  expect(await clockPublications({ ...at(2.05) })).toMatchObject({ published: 1 });
  expect(await told(officer, '准点件')).toBe(false);
});

test('one text that fails holds up no other, and is told', async () => {
  const bad = await approved(running, { title: '出错件', documentNumber: '', normative: false });
  const good = await approved(running, { title: '照常件', documentNumber: '', normative: false });
  expect((await schedule(bad.id, bad.hash, 2)).statusCode).toBe(204);
  expect((await schedule(good.id, good.hash, 2.01)).statusCode).toBe(204);
  const db = unscopedDb(running.office.db);
  await sql`create function fail_once() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$`.execute(
    db,
  );
  await sql
    .raw(
      `create trigger fail_once before insert on publication_edition for each row when (new.case_id = '${bad.id}') execute function fail_once()`,
    )
    .execute(db);
  await expect(clockPublications(at(2.1))).rejects.toThrow('planted');
  expect((await view(good.id)).editions).toHaveLength(1);
  expect((await view(bad.id)).editions).toHaveLength(0);
  const { notifications } = (await officer.get('/api/me/notifications?limit=100')).json();
  expect(notifications.some(({ title }: { title: string }) => title.includes('程序出错，正在重试：出错件'))).toBe(true);
  const { id: accountId } = await db
    .selectFrom('account')
    .select('id')
    .where('login', '=', 'shili-zs')
    .executeTakeFirstOrThrow();
  const who: Who = { accountId, name: '终审', agency: exampleBureau, roles: ['finalReviewer'], from: 'test' };
  const overdue = await publicationTasks(at(3), who, 'mine');
  expect(overdue.find(({ id }) => id === bad.id)).toMatchObject({ can: ['发布'], standing: { urgency: 'pressing' } });
});
