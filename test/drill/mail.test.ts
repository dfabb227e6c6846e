/**
 * The worker that writes to subscribers is killed (SIGKILL) at every step of every mail in turn, and in the midst of the fan-out:
 * each subscriber has each edition, a mail that came twice is one that was on the wire, with the same Message-ID, and after a
 * withdrawal nothing goes out.
 */

import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerCase } from '#store/ledger/ledger';
import { mailChannel, writeDigestMails } from '#store/subscription/mailing';
import { addSubscription, confirmSubscription } from '#store/subscription/subscriptions';
import { rebuild } from '#work/ledger/rebuild';
import { buildApp } from '../../build/serve.js';
import { published } from '../api/published.ts';
import { signedIn, type Visitor } from '../api/visitor.ts';
import { demoOffice, type RunningApp } from '../support/app.ts';
import { openFolder } from '../support/open-folder.ts';
import { testSettings } from '../support/settings.ts';
import { type ArrivedMail, type MailServer, startMailServer } from '../support/smtp.ts';

const carrier = fileURLToPath(new URL('../support/mail-carrier.mjs', import.meta.url));
const folder = openFolder('gongkai-mail-carrier-');
const each = ['a@example.com', 'b@example.com', 'c@example.com'];
const daily = ['d@example.com', 'e@example.com'];
let running: RunningApp;
let databaseUrl = '';
let leader: Visitor;
let server: MailServer;

beforeAll(async () => {
  const demo = await demoOffice();
  databaseUrl = demo.url;
  const app = await buildApp(demo.office, testSettings());
  running = { ...demo, app, origin: '', stop: () => app.close().then(demo.close) };
  // The key that tests seal with.
  writeFileSync(join(folder, 'field-key'), `${Buffer.alloc(32, 7).toString('base64')}\n`, { mode: 0o600 });
  server = await startMailServer();
  leader = await signedIn(running, 'shili-zs');
  for (const email of [...each, ...daily]) await subscribe(email, each.includes(email) ? 'each' : 'daily');
});
afterAll(async () => {
  await server?.close();
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function subscribe(email: string, rhythm: 'each' | 'daily'): Promise<void> {
  const { office } = running;
  const wish = { id: office.newId(), agency: 'shili-spj', email, subject: 'publication', caseId: null } as const;
  await office.db.transaction().execute(async (tx) => {
    await addSubscription(
      tx,
      office.vault,
      { ...wish, items: [], topic: '', rhythm },
      { at: office.now(), told: null },
    );
    await confirmSubscription(tx, wish, office.now());
  });
}

/** As if the leases of whoever died had run out. */
async function everythingDue(): Promise<void> {
  const past = '2020-01-01T00:00:00Z';
  const { db } = running.office;
  await db.updateTable('outbox').set({ lease_until: past }).where('state', '=', 'sending').execute();
  await db.updateTable('outbox').set({ next_at: past }).where('state', '=', 'waiting').execute();
}

function startCarrier() {
  const env = { ...process.env, DATABASE_URL: databaseUrl, GONGKAI_DATA: folder, GONGKAI_KEYS: folder };
  const child = spawn(process.execPath, [carrier, '2026-11-23'], {
    env: { ...env, SMTP_URL: server.url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let wrong = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    wrong += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).then((code) => {
    expect(wrong).toBe('');
    return code;
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

/** Carries everything; killed at the step with this number, counted from 0. True: it was killed. */
async function carried(killAt: number | null): Promise<boolean> {
  await everythingDue();
  const { ended, kill } = startCarrier();
  let steps = 0;
  server.before = async () => {
    const now = steps++;
    if (now !== killAt) return;
    kill();
    await ended;
  };
  return (await ended) !== 0;
}

const idOf = ({ raw }: ArrivedMail) => /^Message-ID:\s*(\S+)/im.exec(raw)?.[1] ?? '';
const about = (id: string) => server.arrived.filter(({ text }) => text.includes(`/xxgk/publications/${id}`));

/** Who has it, each with the ids of the mails that came. */
function holders(mails: readonly ArrivedMail[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of mails) for (const to of one.to) found.set(to, (found.get(to) ?? new Set()).add(idOf(one)));
  return found;
}

const openMails = async () =>
  (
    await running.office.db
      .selectFrom('outbox')
      .select('key')
      .where('channel', 'in', [mailChannel, 'subscription'])
      .where('state', 'in', ['waiting', 'sending', 'quarantined'])
      .execute()
  ).map(({ key }) => key);

const plain = (title: string) => ({ title, normative: false, documentNumber: '' });

test('killed at every step of every mail: nobody is left out, nothing comes twice but what was on the wire', {
  timeout: 280_000,
}, async () => {
  let kills = 0;
  for (let at = 0; ; at += 1) {
    const id = await published(running, plain(`第${at}次`));
    const killed = await carried(at);
    if (killed) await carried(null);
    const mails = about(id);
    const held = holders(mails);
    expect([...held.keys()].sort(), `killed at step ${at}`).toEqual(each);
    // All mails of one edition to one person are one mail.
    expect([...held.values()].every((ids) => ids.size === 1)).toBe(true);
    expect(new Set(mails.map(idOf)).size).toBe(each.length);
    if (!killed) expect(mails).toHaveLength(each.length);
    const events = (await ledgerCase(running.office.db, 'publication', id))?.events ?? [];
    expect(events.filter((event) => event.type === 'delivered' && event.channel === 'subscription')).toHaveLength(1);
    expect(await openMails()).toEqual([]);

    // The day's digest too.
    await writeDigestMails(running.office.db, running.office.now());
    const before = server.arrived.length;
    if (await carried(at)) await carried(null);
    const digests = holders(server.arrived.slice(before));
    expect([...digests.keys()].sort()).toEqual(daily);
    expect([...digests.values()].every((ids) => ids.size === 1)).toBe(true);
    expect(await openMails()).toEqual([]);
    if (!killed) break;
    kills += 1;
  }
  // A recipient named and a mail taken over, of each.
  expect(kills).toBe(2 * each.length);
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('killed in the midst of writing the mails: all of them or none; withdrawn then, none goes out', async () => {
  const { db } = running.office;
  const id = await published(running, plain('写到一半'));
  await everythingDue();
  // The table of the digests is held: the mails of the edition are written by then, and not yet for good.
  const held = await db.transaction().execute(async (tx) => {
    await sql`lock table subscription_due in access exclusive mode`.execute(tx);
    const { ended, kill } = startCarrier();
    for (;;) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_locks
        where relation = 'subscription_due'::regclass and not granted`.execute(tx);
      if ((rows[0]?.n ?? 0) > 0) break;
      await pause(50);
    }
    kill();
    return ended;
  });
  expect(held).not.toBe(0);
  await vanished();
  expect(await mailsOf(id)).toEqual([]);
  expect(about(id)).toEqual([]);
  await carried(null);
  expect([...holders(about(id)).keys()].sort()).toEqual(each);
  expect(about(id)).toHaveLength(each.length);

  const gone = await published(running, plain('途中撤下'));
  // The first mail has arrived, the others wait.
  server.arrived.length = 0;
  expect(await carried(1)).toBe(true);
  expect((await leader.post(`/api/publications/${gone}/withdrawal`, { reason: '演练' })).statusCode).toBe(204);
  const sofar = about(gone).length;
  await carried(null);
  await writeDigestMails(db, running.office.now());
  await carried(null);
  expect(about(gone)).toHaveLength(sofar);
  expect(await openMails()).toEqual([]);
});

const mailsOf = async (id: string) =>
  (await running.office.db.selectFrom('outbox').select(['key']).where('channel', '=', mailChannel).execute()).filter(
    ({ key }) => key.startsWith(`${mailChannel}.${id}.`),
  );

/** The database has noticed that the dead worker is gone. */
async function vanished(): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`.execute(
      running.office.db,
    );
    if (rows[0]?.n === 0) return;
    await pause(50);
  }
}
