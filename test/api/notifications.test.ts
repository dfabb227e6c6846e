/** Notifications over HTTP: told with the act to those who have the next part in it, read by each person alone, and live. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewPoints } from '#law/application/review-points';
import { day } from '#law/calendar/day';
import { raiseAlarms } from '#work/job/alarms';
import type { Premises } from '#work/job/job';
import { jobs } from '#work/job/jobs';
import { enrol } from '#work/job/work';
import { remindOfDueDays } from '#work/notification/remind';
import { type RunningApp, startApp } from '../support/app.ts';
import { grantedReply } from '../support/draft.ts';
import { accountWith, type Staff, sessionCookie, visitor } from './visitor.ts';

const agency = 'shili-spj';
let running: RunningApp;
let officer: Staff;
let legal: Staff;
let signer: Staff;
let stranger: Staff;
beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, agency, ['officer']);
  legal = await accountWith(running, agency, ['legal']);
  signer = await accountWith(running, agency, ['finalReviewer']);
  stranger = await accountWith(running, 'xixian-spj', ['officer', 'legal', 'finalReviewer', 'head']);
  await running.office.db.updateTable('account').set({ name: '王承办' }).where('id', '=', officer.accountId).execute();
  await running.office.db.deleteFrom('notification').execute();
});
afterAll(() => running.stop());

interface Line {
  readonly id: number;
  readonly kind: string;
  readonly object: string;
  readonly title: string;
  readonly readAt: string | null;
}
const of = async (person: Staff, query = ''): Promise<{ notifications: Line[]; next: number | null; unread: number }> =>
  (await person.get(`/api/me/notifications${query}`)).json();
const kinds = async (person: Staff, caseId: string) =>
  (await of(person, '?limit=100')).notifications.filter(({ object }) => object === caseId).map(({ kind }) => kind);

async function takeIn(by: Staff): Promise<string> {
  const answer = await by.post(`/api/agencies/${agency}/applications`, {
    channel: 'counter',
    on: '2026-11-23',
    applicantType: 'naturalPerson',
    name: '欧阳保密',
    identityKind: 'passport',
    identity: 'E1',
    telephone: '0376-1234567',
    email: '',
    address: '',
    description: '某文件',
    carrier: 'paper',
    route: 'counter',
  });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return answer.json().id ?? answer.json().caseId;
}

async function act(by: Staff, caseId: string, body: object): Promise<void> {
  const answer = await by.post(`/api/applications/${caseId}/acts`, { on: '2026-11-23', ...body });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
}

describe('an act tells those who have the next part in it', () => {
  test('who is named when it is assigned, who reviews, who signs, and the drafter when it comes back', async () => {
    const head = await accountWith(running, agency, ['officer', 'head']);
    const caseId = await takeIn(head);
    await act(head, caseId, { act: 'assign', to: '王承办' });
    expect(await kinds(officer, caseId)).toEqual(['assigned']);
    await act(officer, caseId, { act: 'sendToReview', reply: grantedReply });
    expect(await kinds(legal, caseId)).toEqual(['reviewWaits']);
    expect(await kinds(signer, caseId)).toEqual([]);
    await act(legal, caseId, { act: 'sendBack', reason: '依据不全' });
    expect(await kinds(officer, caseId)).toEqual(['sentBack', 'assigned']);
    await act(officer, caseId, { act: 'sendToReview', reply: grantedReply });
    await act(legal, caseId, { act: 'review', checks: reviewPoints('granted').map(({ text }) => text) });
    expect(await kinds(signer, caseId)).toEqual(['signatureWaits']);
    expect(await kinds(head, caseId)).toEqual(['signatureWaits']);
    expect(await kinds(stranger, caseId)).toEqual([]);
    const all = await running.office.db.selectFrom('notification').selectAll().execute();
    expect(JSON.stringify(all)).not.toContain('欧阳');
    expect(JSON.stringify(all)).not.toContain('依据不全');
  });

  test('a group that nobody is called after means every officer but who assigns', async () => {
    const caseId = await takeIn(officer);
    await act(officer, caseId, { act: 'assign', to: '信息公开组' });
    expect(await kinds(officer, caseId)).toEqual([]);
    const told = await running.office.db
      .selectFrom('notification')
      .innerJoin('account', 'account.id', 'notification.account_id')
      .select('account.login')
      .where('object', '=', caseId)
      .execute();
    expect(told.map(({ login }) => login)).toContain('shili-jb');
  });

  test('an act that is refused tells nobody', async () => {
    const caseId = await takeIn(officer);
    const answer = await officer.post(`/api/applications/${caseId}/acts`, { act: 'sendToReview', on: '2026-11-23' });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(await kinds(legal, caseId)).toEqual([]);
  });
});

describe('a person', () => {
  test('pages through the own ones, marks one, marks those seen; nobody marks another’s', async () => {
    const reader = await accountWith(running, agency, ['counter']);
    const row = {
      agency,
      account_id: reader.accountId,
      kind: 'assigned',
      subject: 'application',
      object: 'x',
    } as const;
    const at = running.office.now();
    const rows = [1, 2, 3, 4, 5].map((n) => ({ ...row, key: `k${n}`, title: `第${n}条`, at, read_at: null }));
    await running.office.db.insertInto('notification').values(rows).execute();
    const first = await of(reader, '?limit=2');
    expect(first.notifications.map(({ title }) => title)).toEqual(['第5条', '第4条']);
    expect(first.unread).toBe(5);
    const second = await of(reader, `?limit=3&before=${first.next}`);
    expect(second.notifications.map(({ title }) => title)).toEqual(['第3条', '第2条', '第1条']);
    expect(second.next).toBeNull();
    const [newest, next] = first.notifications;
    expect((await officer.post(`/api/me/notifications/${newest?.id}/read`)).json().code).toBe('notification-missing');
    expect((await reader.post(`/api/me/notifications/${newest?.id}/read`)).statusCode).toBe(204);
    expect((await of(reader, '?unread=true')).unread).toBe(4);
    expect((await reader.post('/api/me/notifications/read', { upTo: (next?.id ?? 0) - 1 })).json()).toEqual({
      read: 3,
    });
    expect((await of(reader, '?unread=true')).notifications.map(({ title }) => title)).toEqual(['第4条']);
    expect((await reader.get('/api/me/notifications/unread')).json()).toEqual({ unread: 1 });
  });

  test('whose page asks by itself is not kept signed in by it', async () => {
    const cookie = await sessionCookie(running, 'shili-cs');
    const { db } = running.office;
    const idle = new Date(Date.now() - 29 * 60_000).toISOString();
    const mine = db.selectFrom('account').select('id').where('login', '=', 'shili-cs');
    await db.updateTable('session').set({ seen_at: idle }).where('account_id', 'in', mine).execute();
    expect((await visitor(running.app, cookie).get('/api/me/notifications/unread')).statusCode).toBe(200);
    const seen = await db.selectFrom('session').select('seen_at').where('account_id', 'in', mine).executeTakeFirst();
    expect(seen?.seen_at).toBe(idle);
  });
});

describe('the program', () => {
  test('reminds of a due day once, and of a late one once more, with the head', async () => {
    const head = await accountWith(running, agency, ['head']);
    const caseId = await takeIn(officer);
    await act(officer, caseId, { act: 'assign', to: '王承办' });
    const before = await kinds(officer, caseId);
    expect(before).toEqual([]);
    const onDay = (today: string) => ({ ...running.office, today: () => day(today) });
    await remindOfDueDays(onDay('2026-11-24'));
    expect(await kinds(officer, caseId)).toEqual([]);
    // Received on 23 November, due on 21 December.
    for (const today of ['2026-12-16', '2026-12-17', '2026-12-18']) await remindOfDueDays(onDay(today));
    expect(await kinds(officer, caseId)).toEqual(['dueNear']);
    expect(await kinds(head, caseId)).toEqual([]);
    for (const today of ['2026-12-22', '2026-12-23']) await remindOfDueDays(onDay(today));
    expect(await kinds(officer, caseId)).toEqual(['overdue', 'dueNear']);
    expect(await kinds(head, caseId)).toEqual(['overdue']);
  });

  test('reminds of an answer owed to an organ of reconsideration once, and of a late one once more', async () => {
    const caseId = await takeIn(officer);
    await act(officer, caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '', articles: [] });
    await act(officer, caseId, { act: 'deliver', by: 'counter', proof: '签收单' });
    const filing = { on: '2026-11-23', block: 'reconsideration', number: '示政复〔2026〕901号', ground: 'reply' };
    const filed = await officer.post(`/api/applications/${caseId}/appeals`, { ...filing, organ: '示例县人民政府' });
    expect(filed.statusCode, filed.body).toBe(201);
    const appeal: string = filed.json().caseId;
    for (const body of [{ type: 'accepted', procedure: 'ordinary' }, { type: 'copyReceived' }]) {
      const done = await officer.post(`/api/appeals/${appeal}/acts`, { on: '2026-11-23', ...body });
      expect(done.statusCode, done.body).toBe(204);
    }
    const onDay = (today: string) => ({ ...running.office, today: () => day(today) });
    // Ten working days after 23 November: 7 December.
    await remindOfDueDays(onDay('2026-12-01'));
    expect(await kinds(officer, appeal)).toEqual([]);
    for (const today of ['2026-12-02', '2026-12-03']) await remindOfDueDays(onDay(today));
    expect(await kinds(officer, appeal)).toEqual(['dueNear']);
    for (const today of ['2026-12-08', '2026-12-09']) await remindOfDueDays(onDay(today));
    expect(await kinds(officer, appeal)).toEqual(['overdue', 'dueNear']);
    const done = await officer.post(`/api/appeals/${appeal}/acts`, {
      type: 'answered',
      on: '2026-11-23',
      documentNumber: '示审政答〔2026〕901号',
    });
    expect(done.statusCode, done.body).toBe(204);
    await running.office.db.deleteFrom('notification').where('object', '=', appeal).execute();
    await remindOfDueDays(onDay('2026-12-10'));
    expect(await kinds(officer, appeal)).toEqual([]);
  });

  test('tells the system administrators of a job that failed, without any mail', async () => {
    const system = await accountWith(running, 'shili-zfb', ['system']);
    await enrol(running.office, jobs);
    const { db } = running.office;
    await db.updateTable('job').set({ next_at: '2027-12-01T00:00:00Z' }).execute();
    await db.updateTable('job').set({ state: 'failed' }).where('name', '=', 'backup.make').execute();
    const premises = { alertTo: null, backups: { alarmHours: 36 } } as unknown as Premises;
    for (let i = 0; i < 2; i += 1) await raiseAlarms(running.office, premises);
    const { notifications } = await of(system);
    expect(notifications).toMatchObject([{ kind: 'jobFailed', object: 'backup.make' }]);
    expect((await of(officer, '?limit=100')).notifications.map(({ kind }) => kind)).not.toContain('jobFailed');
  });
});

/** Reads a stream as a browser does. */
async function stream(cookie: string) {
  const stop = new AbortController();
  const answer = await fetch(`${running.origin}/api/me/notifications/stream`, {
    headers: { cookie },
    signal: stop.signal,
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    /** Waits for these words; true where the stream has ended without them. */
    until: async (words: string) => {
      while (!text.includes(words)) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) return true;
        text += value;
      }
      text = text.slice(text.indexOf(words) + words.length);
      return false;
    },
    leave: () => stop.abort(),
  };
}

describe('the stream', () => {
  test('says how many are unread, now and whenever it changes; three windows a person, and no more', async () => {
    const reader = await accountWith(running, agency, ['legal']);
    const one = await stream(reader.cookie);
    expect([one.status, one.type]).toEqual([200, 'text/event-stream']);
    await one.until('data: {"unread":0}');
    const caseId = await takeIn(officer);
    await act(officer, caseId, { act: 'assign', to: '王承办' });
    await act(officer, caseId, { act: 'sendToReview', reply: grantedReply });
    await one.until('data: {"unread":1}');
    const [newest] = (await of(reader)).notifications;
    await reader.post('/api/me/notifications/read', { upTo: newest?.id ?? 0 });
    await one.until('data: {"unread":0}');
    const more = [await stream(reader.cookie), await stream(reader.cookie)];
    expect(more.map(({ status }) => status)).toEqual([200, 200]);
    expect((await stream(reader.cookie)).status).toBe(429);
    for (const open of [one, ...more]) open.leave();
  });

  test('ends with the session, whoever ends it', async () => {
    const cookie = await sessionCookie(running, 'shili-fs');
    const open = await stream(cookie);
    await open.until('unread');
    const elsewhere = visitor(running.app, await sessionCookie(running, 'shili-fs'));
    await elsewhere.delete('/api/me/sessions');
    expect(await open.until('event: over\ndata: {"why":"session"}')).toBe(false);
    expect(await open.until('nothing more')).toBe(true);
    expect((await stream(cookie)).status).toBe(401);
  });
});
