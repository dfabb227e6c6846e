/** News by e-mail, from the form over a real mail server to the end: nobody is written to unconfirmed, nothing tells who is known. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { type Mail, openMail } from '#outside/mail/mail';
import { mailChannel, writeCaseMails, writeDigestMails } from '#store/subscription/mailing';
import { rebuild } from '#work/ledger/rebuild';
import { deliver } from '#work/outbox/deliver';
import { countMailed, mailToSubscriber, toSubscribers } from '#work/subscription/carry';
import { eraseSubscriptions } from '#work/subscription/erase';
import { buildApp } from '../../build/serve.js';
import { published } from '../api/published.ts';
import { signedIn, type Visitor } from '../api/visitor.ts';
import { demoOffice, type RunningApp } from '../support/app.ts';
import { testSettings } from '../support/settings.ts';
import { type MailServer, startMailServer } from '../support/smtp.ts';

const origin = 'https://example.gov.cn';
const { signal } = new AbortController();
let running: RunningApp;
let server: MailServer;
let mail: Mail;
let leader: Visitor;

beforeAll(async () => {
  server = await startMailServer(/^gone@/);
  const demo = await demoOffice();
  const app = await buildApp(demo.office, testSettings({ SMTP_URL: server.url }));
  running = { ...demo, app, origin: '', stop: () => app.close().then(demo.close) };
  mail = openMail(server.url, 'gongkai@example.gov.cn');
  leader = await signedIn(running, 'shili-zs');
});
afterAll(async () => {
  mail?.close();
  await server?.close();
  await running?.stop();
});
beforeEach(async () => {
  await running.office.db.deleteFrom('throttle').execute();
  await running.office.db.deleteFrom('subscription').execute();
  await running.office.db.deleteFrom('outbox').where('channel', '=', mailChannel).execute();
});

const send = (
  url: string,
  body: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
) =>
  running.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(body).toString(),
  });
const ask = (email: string, more: Readonly<Record<string, string>> = {}) =>
  send('/subscribe', { email, rhythm: 'each', ...more });

/** What arrives when everything due is carried. */
async function arriving() {
  server.arrived.length = 0;
  await running.office.db
    .updateTable('outbox')
    .set({ next_at: '2020-01-01T00:00:00Z' })
    .where('state', '=', 'waiting')
    .execute();
  await deliver(running.office, 'subscription', toSubscribers(running.office), signal);
  await deliver(running.office, mailChannel, mailToSubscriber(running.office, mail, origin), signal);
  await countMailed(running.office);
  return [...server.arrived];
}
const linkIn = (text: string, use: 'confirm' | 'stop') =>
  new RegExp(`${origin}(/subscribe/${use}/\\S+)`).exec(text)?.[1] ?? `no ${use} link`;

/** Asked for and confirmed; the link that stops it. */
async function subscribed(email: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  expect((await ask(email, more)).headers['location']).toBe('/subscribe/asked');
  const text = (await arriving()).find(({ to }) => to.includes(email))?.text ?? '';
  expect((await send(linkIn(text, 'confirm'))).statusCode).toBe(303);
  return linkIn(text, 'stop');
}
const plain = (title: string, more: object = {}) => ({ title, normative: false, documentNumber: '', ...more });

test('only the button confirms; whoever never pressed it is not written to, and is erased after its days', async () => {
  await ask('li@example.com');
  const [asked] = await arriving();
  const link = linkIn(asked?.text ?? '', 'confirm');
  // A scanner that opens every link of a mail.
  const looked = await running.app.inject({ url: link });
  expect(looked.body).toContain('确认订阅');
  expect(looked.body).not.toContain('li@example.com');
  await published(running, plain('未确认时公布'));
  expect(await arriving()).toEqual([]);

  expect((await send(link)).statusCode).toBe(303);
  expect((await running.app.inject({ url: link })).body).toContain('已经确认');
  await ask('other@example.com');
  await running.office.db.updateTable('subscription').set({ asked_at: '2026-01-01T00:00:00Z' }).execute();
  expect(await eraseSubscriptions(running.office)).toBe(1);
  const left = await running.office.db.selectFrom('subscription').select('confirmed_at').execute();
  expect(left).toHaveLength(1);
  expect(left[0]?.confirmed_at).not.toBeNull();
});

test('of each edition one mail: title and link, a stop in one click; after it nothing more', async () => {
  const stop = await subscribed('wang@example.com');
  const id = await published(running, plain('停水安排'));
  const [mailed, ...more] = await arriving();
  expect(more).toEqual([]);
  expect(mailed?.to).toEqual(['wang@example.com']);
  expect(mailed?.text).toContain(`停水安排\n${origin}/xxgk/publications/${id}`);
  expect(mailed?.text).not.toContain('计划停水提前三天公布');
  expect(mailed?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(mailed?.raw).toMatch(/^List-Unsubscribe:\s*<https:\/\/example\.gov\.cn\/subscribe\/stop\/[\w-]+>\r$/m);
  expect(await arriving()).toEqual([]);

  // The mail program's own button sends the form of RFC 8058.
  expect((await running.app.inject({ url: stop })).body).toContain('退订');
  expect(await running.office.db.selectFrom('subscription').select('id').execute()).toHaveLength(1);
  expect((await send(stop, { 'List-Unsubscribe': 'One-Click' })).body).toContain('已经退订');
  expect(await running.office.db.selectFrom('subscription').select('id').execute()).toEqual([]);
  expect((await send(stop, { 'List-Unsubscribe': 'One-Click' })).statusCode).toBe(200);
  await published(running, plain('退订以后'));
  expect(await arriving()).toEqual([]);
});

test('the ledger counts the channel once, and the channel shows its receipt', async () => {
  await subscribed('a@example.com');
  await subscribed('b@example.com');
  const id = await published(running, plain('两人订阅'));
  expect(await arriving()).toHaveLength(2);
  const { deliveries } = (await leader.get(`/api/publications/${id}/channels`)).json();
  const line = deliveries.find(({ channel }: { channel: string }) => channel === 'subscription');
  expect(line).toMatchObject({ name: '邮件订阅', deliveredOn: '2026-11-23' });
  expect(line.posts[0]).toMatchObject({ state: 'delivered', receipt: '单独发送2封，列入每日汇总0人' });
  const { channels } = (await leader.get('/api/channels?from=2026-11-23&to=2026-11-23')).json();
  expect(channels.find(({ channel }: { channel: string }) => channel === 'subscription').delivered).toBeGreaterThan(0);
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('withdrawn before it went out, nothing goes; withdrawn after, nothing more, and it stays counted', async () => {
  await subscribed('each@example.com');
  await subscribed('daily@example.com', { rhythm: 'daily' });
  const early = await published(running, plain('很快撤下'));
  await deliver(running.office, 'subscription', toSubscribers(running.office), signal);
  await leader.post(`/api/publications/${early}/withdrawal`, { reason: '有误' });
  expect(await arriving()).toEqual([]);
  await writeDigestMails(running.office.db, running.office.now());
  expect(await arriving()).toEqual([]);

  const late = await published(running, plain('发出后撤下'));
  expect(await arriving()).toHaveLength(1);
  await leader.post(`/api/publications/${late}/withdrawal`, { reason: '有误' });
  expect(await arriving()).toEqual([]);
  await writeDigestMails(running.office.db, running.office.now());
  expect(await arriving()).toEqual([]);
  const delivered = await running.office.db
    .selectFrom('delivery')
    .select('case_id')
    .where('channel', '=', 'subscription')
    .where('case_id', 'in', [early, late])
    .execute();
  expect(delivered).toEqual([{ case_id: late }]);
});

test('a digest holds the day in one mail; what was not wished for is in none', async () => {
  await subscribed('daily@example.com', { rhythm: 'daily' });
  await subscribed('item@example.com', { 'items[]': '5' });
  await subscribed('topic@example.com', { topic: '政务服务' });
  await published(running, plain('甲', { item: 5, attributeBasis: '条例第二十条第（五）项' }));
  await published(running, plain('乙', { topic: '政务服务' }));
  const to = (await arriving()).map((one) => `${one.to[0]} ${/[甲乙]/.exec(one.text)?.[0]}`).sort();
  expect(to).toEqual(['item@example.com 甲', 'topic@example.com 乙']);
  await writeDigestMails(running.office.db, running.office.now());
  const [digest, ...more] = await arriving();
  expect(more).toEqual([]);
  expect(digest?.text).toMatch(/甲\n[\s\S]*乙\n|乙\n[\s\S]*甲\n/);
  await writeDigestMails(running.office.db, running.office.now());
  expect(await arriving()).toEqual([]);
});

test('known, unknown and asked too often: the same answer; no more than three confirmations a day', async () => {
  await subscribed('known@example.com');
  const known = await ask('known@example.com');
  const fresh = await ask('fresh@example.com');
  expect([known.statusCode, known.headers['location'], known.body]).toEqual([
    fresh.statusCode,
    fresh.headers['location'],
    fresh.body,
  ]);
  for (let i = 0; i < 5; i += 1) {
    await running.office.db.deleteFrom('throttle').where('tries', '>', 4).execute();
    expect((await ask('Victim@example.com')).headers['location']).toBe('/subscribe/asked');
  }
  const mails = (await arriving()).filter(({ to }) => to[0]?.toLowerCase() === 'victim@example.com');
  expect(mails).toHaveLength(3);
  for (let i = 0; i < 12; i += 1) await ask(`many${i}@example.com`);
  const slowed = await ask('last@example.com');
  expect(slowed.statusCode).toBe(422);
  expect(slowed.body).toContain('次数过多');
});

test('asked for again and confirmed, the new wish takes the place of the old one', async () => {
  await subscribed('w@example.com');
  await subscribed('w@example.com', { 'items[]': '7' });
  const rows = await running.office.db.selectFrom('subscription').select('items').execute();
  expect(rows).toEqual([{ items: [7] }]);
});

test('a mailbox that refuses is set aside for a person, and after five in a row written to no more', async () => {
  const { db, vault } = running.office;
  await ask('gone@example.com');
  await db.updateTable('subscription').set({ confirmed_at: '2026-11-01T00:00:00Z' }).execute();
  await db.deleteFrom('outbox').where('channel', '=', mailChannel).execute();
  for (let i = 0; i < 5; i += 1) await published(running, plain(`第${i}件`));
  await arriving();
  const states = await db
    .selectFrom('outbox')
    .select(['state', 'recipient'])
    .where('channel', '=', mailChannel)
    .execute();
  expect(states.filter(({ state }) => state === 'quarantined')).toHaveLength(4);
  expect(states.every(({ recipient }) => recipient === null)).toBe(true);
  expect(await db.selectFrom('subscription').select('id').execute()).toEqual([]);
  expect(vault.keyVersion).toBe(1);
});

test('a complaint opened with its code is followed by mail: its number and a link, once a change', async () => {
  const { db } = running.office;
  const form = {
    key: crypto.randomUUID(),
    agency: 'shili-spj',
    kind: 'complaint',
    object: 'service',
    ref: '',
    name: '',
    contact: '',
    sure: '1',
  };
  const sent = await send('/complaints', { ...form, text: '窗口排队时间太长，请增加一个取号机。' });
  expect(sent.statusCode, sent.body.slice(0, 3000)).toBe(303);
  const cookie = String(sent.headers['set-cookie']).split(';')[0] ?? '';
  const page = await running.app.inject({ url: '/complaints/case', headers: { cookie } });
  expect(page.body).toContain('有进展时发邮件');
  const wrong = await send('/complaints/case/subscription', { email: 'x' }, { cookie });
  expect(wrong.statusCode).toBe(422);
  expect((await send('/complaints/case/subscription', { email: 'c@example.com' }, { cookie })).statusCode).toBe(303);
  const text = (await arriving())[0]?.text ?? '';
  await send(linkIn(text, 'confirm'));
  expect(await writeCaseMails(db, running.office.now())).toBe(0);
  const { case_id: caseId, number } = await db
    .selectFrom('complaint')
    .select(['case_id', 'number'])
    .orderBy('case_id', 'desc')
    .where('case_id', '=', (await db.selectFrom('subscription').select('case_id').executeTakeFirstOrThrow()).case_id)
    .executeTakeFirstOrThrow();
  await db.updateTable('complaint').set({ state: 'assigned' }).where('case_id', '=', caseId).execute();
  expect(await writeCaseMails(db, running.office.now())).toBe(1);
  expect(await writeCaseMails(db, running.office.now())).toBe(0);
  const [told] = await arriving();
  expect(told?.text).toContain(`编号：${number}`);
  expect(told?.text).not.toContain('排队');
  await db
    .updateTable('complaint')
    .set({ closed_on: day('2026-10-01'), state: 'closed' })
    .where('case_id', '=', caseId)
    .execute();
  expect(await eraseSubscriptions(running.office)).toBe(1);
});
