/**
 * The worker is killed (SIGKILL) after the other side has done what it was asked and before it could answer, at every call in
 * turn: the edition stands there once, its withdrawal leaves nothing standing, and the ledger counts it once.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerCase } from '#store/ledger/ledger';
import { rebuild } from '#work/ledger/rebuild';
import { buildApp } from '../../build/serve.js';
import { published } from '../api/published.ts';
import { signedIn, type Visitor } from '../api/visitor.ts';
import { demoOffice, type RunningApp } from '../support/app.ts';
import { openFolder } from '../support/open-folder.ts';
import { fakeServiceNetwork, networkKeys } from '../support/service-network.ts';
import { testSettings } from '../support/settings.ts';
import { type FakeWechat, fakeWechat, wechatKeys } from '../support/wechat.ts';

const carrier = fileURLToPath(new URL('../support/carrier.mjs', import.meta.url));
const folder = openFolder('gongkai-carrier-');
let running: RunningApp;
let databaseUrl = '';
let leader: Visitor;
let wechat: FakeWechat;
let network: Awaited<ReturnType<typeof fakeServiceNetwork>>;

beforeAll(async () => {
  const demo = await demoOffice();
  databaseUrl = demo.url;
  const app = await buildApp(demo.office, testSettings());
  running = { ...demo, app, origin: '', stop: () => app.close().then(demo.close) };
  // The key that tests seal with.
  writeFileSync(join(folder, 'field-key'), `${Buffer.alloc(32, 7).toString('base64')}\n`, { mode: 0o600 });
  wechat = await fakeWechat();
  network = await fakeServiceNetwork();
  leader = await signedIn(running, 'shili-zs');
  const head = await signedIn(running, 'shili');
  const set = (channel: string, more: object) => head.put(`/api/channels/${channel}`, { on: true, cover: '', ...more });
  expect((await set('wechat', { ...wechatKeys, address: wechat.address })).statusCode).toBe(204);
  expect((await set('serviceNetwork', { ...networkKeys, address: network.address })).statusCode).toBe(204);
});
afterAll(async () => {
  await Promise.all([wechat.close(), network.close()]);
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Carries in a process of its own; killed at the call with this number, counted from 0. True: it was killed. */
async function carried(killAt: number | null): Promise<boolean> {
  const { db } = running.office;
  // As if the leases of whoever died had run out.
  const past = '2020-01-01T00:00:00Z';
  await db.updateTable('outbox').set({ lease_until: past }).where('state', '=', 'sending').execute();
  await db.updateTable('outbox').set({ next_at: past }).where('state', '=', 'waiting').execute();
  await db.updateTable('channel_delivery').set({ busy_until: null }).execute();
  const env = { ...process.env, DATABASE_URL: databaseUrl, GONGKAI_DATA: folder, GONGKAI_KEYS: folder };
  const child: ChildProcess = spawn(process.execPath, [carrier, '2026-11-23'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let wrong = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    wrong += text;
  });
  let calls = 0;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const before = async () => {
    if (calls === killAt) {
      child.kill('SIGKILL');
      await ended;
    }
    calls += 1;
  };
  wechat.before = before;
  network.before = before;
  const code = await ended;
  expect(wrong).toBe('');
  return code !== 0;
}

const marksOf = (id: string) => wechat.shown().filter((mark) => mark.includes(id));
const standing = (id: string) =>
  [...wechat.articles.values()].filter((one) => !one.deleted && one.news.content_source_url.includes(id));

test('killed at every call: shown once, taken back wholly, counted once', { timeout: 280_000 }, async () => {
  let kills = 0;
  for (let at = 0; ; at += 1) {
    const id = await published(running, { title: `第${at}次`, normative: false, documentNumber: '' });
    const killed = await carried(at);
    if (killed) await carried(null);
    expect(marksOf(id), `killed at call ${at}`).toHaveLength(1);
    expect(wechat.drafts.size).toBe(0);
    expect(network.shown.get(id)).toMatchObject({ version: 1 });
    const delivered = (await ledgerCase(running.office.db, 'publication', id))?.events.filter(
      (event) => event.type === 'delivered' && event.channel !== 'website',
    );
    expect(delivered?.length).toBe(2);

    expect((await leader.post(`/api/publications/${id}/withdrawal`, { reason: '演练' })).statusCode).toBe(204);
    if (await carried(at)) {
      kills += 1;
      await carried(null);
    }
    expect(standing(id), `withdrawal killed at call ${at}`).toEqual([]);
    expect(network.shown.has(id)).toBe(false);
    if (!killed) break;
    kills += 1;
  }
  expect(kills).toBeGreaterThanOrEqual(8);

  // Withdrawn while the edition is on the wire and the worker dies of it.
  const id = await published(running, { title: '途中撤下', normative: false, documentNumber: '' });
  expect(await carried(2)).toBe(true);
  expect((await leader.post(`/api/publications/${id}/withdrawal`, { reason: '演练' })).statusCode).toBe(204);
  await carried(null);
  await carried(null);
  expect(standing(id)).toEqual([]);
  expect(network.shown.has(id)).toBe(false);
  expect((await rebuild(running.office)).changed).toEqual([]);
  const open = await running.office.db
    .selectFrom('outbox')
    .select('key')
    .where('state', 'in', ['waiting', 'sending', 'quarantined'])
    .where('channel', 'in', ['wechat', 'serviceNetwork'])
    .execute();
  expect(open).toEqual([]);
});
