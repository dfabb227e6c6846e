/** One published edition goes to WeChat and to the 政务服务网, once each, with receipt; a withdrawal takes it back everywhere. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OutwardChannel } from '#law/channel/outward';
import { toChannel } from '#work/channel/carry';
import { rebuild } from '#work/ledger/rebuild';
import { deliver } from '#work/outbox/deliver';
import { type RunningApp, startApp } from '../support/app.ts';
import { fakeServiceNetwork, networkKeys } from '../support/service-network.ts';
import { type FakeWechat, fakeWechat, wechatKeys } from '../support/wechat.ts';
import { published } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let officer: Visitor;
let leader: Visitor;
let wechat: FakeWechat;
let network: Awaited<ReturnType<typeof fakeServiceNetwork>>;
const { signal } = new AbortController();

beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
  officer = await signedIn(running, 'shili-jb');
  leader = await signedIn(running, 'shili-zs');
  wechat = await fakeWechat();
  network = await fakeServiceNetwork();
});
afterAll(async () => {
  await Promise.all([wechat.close(), network.close()]);
  await running.stop();
});
beforeEach(() => {
  wechat.pendingRounds = 0;
  wechat.faults.clear();
});

const plain = (title: string) => ({ title, normative: false, documentNumber: '' });
const carry = async (...channels: OutwardChannel[]) => {
  const { office } = running;
  await office.db.updateTable('outbox').set({ next_at: '2020-01-01T00:00:00Z' }).execute();
  for (const channel of channels.length === 0 ? (['wechat', 'serviceNetwork'] as const) : channels) {
    await deliver(office, channel, toChannel(office, { channel, origin: 'https://site.example', signal }), signal);
  }
};
interface Line {
  readonly channel: string;
  readonly deliveredOn: string | null;
  readonly posts: readonly {
    readonly state: string;
    readonly op: string;
    readonly error: string;
    readonly receipt: string;
  }[];
  readonly sendable: boolean;
}
const lines = async (id: string): Promise<readonly Line[]> =>
  (await officer.get(`/api/publications/${id}/channels`)).json().deliveries;
const line = async (id: string, channel: string) => (await lines(id)).find((one) => one.channel === channel);
const standing = () => [...wechat.articles.values()].filter(({ deleted }) => !deleted).map(({ news }) => news.title);
const withdraw = (id: string) => leader.post(`/api/publications/${id}/withdrawal`, { reason: '内容有误' });

test('a channel is switched on when it is complete, by the head; its secret is never told again', async () => {
  const set = (channel: string, more: object, who = head) =>
    who.put(`/api/channels/${channel}`, {
      on: true,
      address: wechat.address,
      account: '',
      cover: '',
      secret: null,
      ...more,
    });
  expect((await set('wechat', {})).json().code).toBe('channel-incomplete');
  expect((await set('wechat', { address: 'file:///etc/passwd' })).json().code).toBe('channel-address');
  expect((await set('wechat', { secret: '123' })).json().code).toBe('channel-secret');
  expect((await set('wechat', { ...wechatKeys }, officer)).statusCode).toBe(403);
  expect((await set('wechat', { ...wechatKeys })).statusCode).toBe(204);
  expect((await set('serviceNetwork', { ...networkKeys, address: network.address })).statusCode).toBe(204);
  const told = await officer.get('/api/channels?from=2026-01-01&to=2026-12-31');
  expect(told.body).not.toContain(wechatKeys.secret);
  expect(told.json().channels.find((one: Line) => one.channel === 'wechat').setting).toMatchObject({
    secretKept: true,
  });
  const row = await running.office.db.selectFrom('channel_setting').select('secret').executeTakeFirstOrThrow();
  expect(row.secret?.toString('latin1')).not.toContain('abcdef');
});

test('an edition goes to both channels with receipts, counted once; the count opens into it', async () => {
  const id = await published(running, plain('集中停水的通告<b>'));
  expect((await line(id, 'wechat'))?.posts[0]).toMatchObject({ state: 'waiting', op: 'publish' });
  await carry();
  await carry();
  expect(await line(id, 'wechat')).toMatchObject({ deliveredOn: '2026-11-23', posts: [{ state: 'delivered' }] });
  expect((await line(id, 'wechat'))?.posts[0]?.receipt).toContain('https://mp.example/');
  expect(await line(id, 'serviceNetwork')).toMatchObject({ posts: [{ state: 'delivered', receipt: 'R1' }] });
  expect(standing()).toEqual(['集中停水的通告<b>']);
  expect([...wechat.articles.values()][0]?.news.content).not.toContain('<b>');
  const { channels } = (await officer.get('/api/channels?from=2026-11-23&to=2026-11-23')).json();
  for (const channel of ['wechat', 'serviceNetwork']) {
    const { delivered } = (
      await officer.get(`/api/channels/${channel}/delivered?from=2026-11-23&to=2026-11-23`)
    ).json();
    expect(channels.find((one: Line) => one.channel === channel).delivered).toBe(delivered.length);
    expect(delivered.map(({ caseId }: { caseId: string }) => caseId)).toContain(id);
  }
  expect((await rebuild(running.office)).changed).toEqual([]);

  expect((await withdraw(id)).statusCode).toBe(204);
  await carry();
  expect(standing()).toEqual([]);
  expect(network.shown.size).toBe(0);
  expect((await line(id, 'wechat'))?.posts[0]).toMatchObject({ op: 'withdraw', state: 'delivered' });
});

test('what waits when it is withdrawn is never sent; what is under way is taken back when it comes through', async () => {
  const waiting = await published(running, plain('从未发出的信息'));
  expect((await withdraw(waiting)).statusCode).toBe(204);
  await carry();
  expect(wechat.shown().some((mark) => mark.includes(waiting))).toBe(false);
  expect(network.shown.has(waiting)).toBe(false);

  wechat.pendingRounds = 2;
  const late = await published(running, plain('审核中的信息'));
  await carry('wechat');
  expect((await line(late, 'wechat'))?.posts[0]).toMatchObject({ state: 'waiting', error: '微信正在发布' });
  expect((await withdraw(late)).statusCode).toBe(204);
  for (let i = 0; i < 4; i += 1) await carry();
  expect(wechat.shown().some((mark) => mark.includes(late))).toBe(true);
  expect(standing()).toEqual([]);

  // The withdrawal comes while the submission is on the wire.
  const meeting = await published(running, plain('同时撤下的信息'));
  wechat.before = async (path) => {
    if (path !== '/cgi-bin/freepublish/submit') return;
    wechat.before = async () => {};
    expect((await withdraw(meeting)).statusCode).toBe(204);
    await carry('wechat');
  };
  await carry('wechat');
  for (let i = 0; i < 3; i += 1) await carry();
  expect(standing()).toEqual([]);
  expect((await line(meeting, 'wechat'))?.deliveredOn).toBeNull();
});

test('a withdrawal waits for a call that is on the wire, and takes away what came through', async () => {
  const id = await published(running, plain('途中撤下的推送'));
  let waited: Line | undefined;
  network.before = async () => {
    network.before = async () => {};
    expect((await withdraw(id)).statusCode).toBe(204);
    await carry('serviceNetwork');
    waited = await line(id, 'serviceNetwork');
  };
  await carry('serviceNetwork');
  expect(waited?.posts[0]).toMatchObject({ op: 'withdraw', state: 'waiting', error: '发送还没有结束，结束以后撤下' });
  expect(network.withdrawn.has(id)).toBe(false);
  expect(network.shown.has(id)).toBe(true);
  await carry('serviceNetwork');
  expect(network.shown.has(id)).toBe(false);
  expect(await line(id, 'serviceNetwork')).toMatchObject({
    deliveredOn: null,
    posts: [{ op: 'withdraw', state: 'delivered' }, {}],
  });
});

test('error codes: a stale token is renewed, a quota waits, a missing permission is set aside and tried again by hand', async () => {
  const id = await published(running, plain('错误码'));
  wechat.expireTokens();
  wechat.faults.set('/cgi-bin/draft/add', [40001, 45009]);
  await carry('wechat');
  expect((await line(id, 'wechat'))?.posts[0]).toMatchObject({
    state: 'waiting',
    error: expect.stringContaining('45009'),
  });
  wechat.faults.set('/cgi-bin/freepublish/submit', [42001, 48001]);
  await carry('wechat');
  expect(await line(id, 'wechat')).toMatchObject({
    posts: [{ state: 'quarantined', error: expect.stringContaining('48001') }],
  });
  const again = (who: Visitor) => who.post(`/api/publications/${id}/channels/wechat`, {});
  expect((await line(id, 'wechat'))?.sendable).toBe(false);
  expect((await again(officer)).statusCode).toBe(403);
  expect((await again(leader)).statusCode).toBe(204);
  await carry('wechat');
  expect(wechat.shown().filter((mark) => mark.includes(id))).toHaveLength(1);
  expect(wechat.drafts.size).toBe(0);
  expect((await again(leader)).json().code).toBe('channel-nothing-to-send');
});

test('a broken or forged answer of the 政务服务网 is no receipt; the same key is one push', async () => {
  await carry();
  const id = await published(running, plain('推送重试'));
  const before = network.pushes;
  network.status.push(503, 429);
  await carry('serviceNetwork');
  await carry('serviceNetwork');
  expect((await line(id, 'serviceNetwork'))?.posts[0]).toMatchObject({ state: 'waiting' });
  await carry('serviceNetwork');
  expect((await line(id, 'serviceNetwork'))?.posts[0]).toMatchObject({ state: 'delivered' });
  expect(network.pushes).toBe(before + 1);
  expect(
    (
      await head.put('/api/channels/serviceNetwork', {
        on: true,
        address: network.address,
        account: 'shili',
        cover: '',
        secret: 'another-wrong-secret',
      })
    ).statusCode,
  ).toBe(204);
  const other = await published(running, plain('密钥不对'));
  await carry('serviceNetwork');
  expect((await line(other, 'serviceNetwork'))?.posts[0]).toMatchObject({ state: 'quarantined' });
});
