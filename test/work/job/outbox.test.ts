/** The outbox: with the act or not at all, in order, once; a withdrawal beats a late delivery; a poison post holds nobody up. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allowed, refused } from '#law/ruling';
import type { Delivery } from '#outside/mail/mail';
import { type Post, withdrawPosts, writePosts } from '#store/outbox/outbox';
import { act } from '#work/act';
import { jobs } from '#work/job/jobs';
import { retryJob } from '#work/job/retry';
import { enrol } from '#work/job/work';
import type { Office, Who } from '#work/office';
import { deliver } from '#work/outbox/deliver';
import { officeOn } from '../../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../../support/postgres.ts';

let database: TestDatabase;
let office: Office;
const never = new AbortController().signal;
const keeper: Who = { accountId: 'k', name: '甲', agency: 'a', roles: ['system'], from: 'test' };

beforeAll(async () => {
  database = await migratedDatabase();
  office = officeOn(database.db);
  await enrol(office, jobs);
});
beforeEach(async () => {
  await database.db.deleteFrom('outbox').execute();
});
afterAll(() => database.close());

let made = 0;
function post(over: Partial<Post> = {}): Post {
  made += 1;
  const key = `post-${made}`;
  const payload = { number: key };
  return { key, agency: null, channel: 'mail', object: key, version: 1, payload, recipient: 'p@example.cn', ...over };
}

const write = (...posts: Post[]) =>
  database.db.transaction().execute((tx) => writePosts(tx, office.vault, posts, office.now()));
const makeDue = () => database.db.updateTable('outbox').set({ next_at: '2020-01-01T00:00:00Z' }).execute();
const states = async () => {
  const rows = await database.db.selectFrom('outbox').select(['key', 'state', 'recipient']).orderBy('entry').execute();
  return rows.map((row) => [row.key, row.state, row.recipient === null ? 'erased' : 'kept']);
};
const ok = (key: string): Delivery => ({ ok: true, receipt: `got ${key}` });

test('posts are written with their act, and not without it', async () => {
  const call = { deed: 'job.retry', subject: 'operation', object: 'x', agency: 'a' } as const;
  const mine = post();
  await act(office, keeper, call, async () => allowed({ value: null, changes: [], posts: [mine] }));
  await act(office, keeper, call, async (tx) => {
    await writePosts(tx, office.vault, [post()], office.now());
    return refused({ code: 'no', rule: 'r', article: 'a', message: 'no' });
  });
  expect(await states()).toEqual([[mine.key, 'waiting', 'kept']]);
});

test('a post is delivered once, with a receipt, and its recipient is erased; the same key is one post', async () => {
  const mine = post();
  await write(mine, mine);
  const carried: (string | null)[] = [];
  const carry = async (parcel: { key: string; recipient: string | null }) => {
    carried.push(parcel.recipient);
    return ok(parcel.key);
  };
  await Promise.all([deliver(office, 'mail', carry, never), deliver(office, 'mail', carry, never)]);
  await write(mine);
  await deliver(office, 'mail', carry, never);
  expect(carried).toEqual(['p@example.cn']);
  expect(await states()).toEqual([[mine.key, 'delivered', 'erased']]);
  const row = await database.db.selectFrom('outbox').select('receipt').executeTakeFirstOrThrow();
  expect(row.receipt).toBe(`got ${mine.key}`);
});

test('the recipient stands sealed in the database', async () => {
  await write(post());
  const row = await database.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
  expect(row.recipient?.toString('latin1')).not.toContain('example');
  expect(JSON.stringify(row.payload)).not.toContain('example');
});

test('about one object posts keep their order: a later one waits for the earlier', async () => {
  const first = post({ object: 'case' });
  const second = post({ object: 'case', version: 2 });
  const other = post();
  await write(first, second, other);
  const carried: string[] = [];
  let away = true;
  const carry = async ({ key }: { key: string }): Promise<Delivery> => {
    if (away && key === first.key) return { ok: false, again: true, error: 'away' };
    carried.push(key);
    return ok(key);
  };
  await deliver(office, 'mail', carry, never);
  expect(carried).toEqual([other.key]);
  away = false;
  await makeDue();
  await deliver(office, 'mail', carry, never);
  expect(carried).toEqual([other.key, first.key, second.key]);
});

test('a withdrawal beats a late delivery: what waits, what is under way, and what is still to be written', async () => {
  const waiting = post({ object: 'doc' });
  await write(waiting);
  const late = post({ object: 'doc' });
  const newer = post({ object: 'doc', version: 2 });
  await database.db.transaction().execute((tx) => withdrawPosts(tx, { channel: 'mail', object: 'doc', version: 1 }));
  await write(late, newer);
  const carried: string[] = [];
  const carry = async ({ key }: { key: string }) => {
    carried.push(key);
    return ok(key);
  };
  await deliver(office, 'mail', carry, never);
  expect(carried).toEqual([newer.key]);
  expect((await states()).map(([, state]) => state)).toEqual(['withdrawn', 'withdrawn', 'delivered']);
});

test('a poison post is set aside after three tries, the others go on, and a retry releases it', async () => {
  const poison = post();
  const sound = post();
  await write(poison, sound);
  let bad = true;
  const carry = async ({ key }: { key: string }) => {
    if (bad && key === poison.key) throw new TypeError('张三 110101199003070000');
    return ok(key);
  };
  for (let i = 0; i < 3; i += 1) {
    await makeDue();
    await deliver(office, 'mail', carry, never);
  }
  expect(await states()).toEqual([
    [poison.key, 'quarantined', 'kept'],
    [sound.key, 'delivered', 'erased'],
  ]);
  const row = await database.db
    .selectFrom('outbox')
    .select('last_error')
    .where('key', '=', poison.key)
    .executeTakeFirstOrThrow();
  expect(row.last_error).toBe('程序处理不了这一件（TypeError）');
  expect((await retryJob(office, keeper, 'outbox.mail')).ok).toBe(true);
  bad = false;
  await deliver(office, 'mail', carry, never);
  expect((await states()).map(([, state]) => state)).toEqual(['delivered', 'delivered']);
});

test('who was overtaken while it slept settles nothing', async () => {
  const mine = post();
  await write(mine);
  await deliver(
    office,
    'mail',
    async ({ key }) => {
      // Its lease runs out, another node takes and delivers the post.
      await database.db.updateTable('outbox').set({ lease_until: '2020-01-01T00:00:00Z' }).execute();
      await deliver(office, 'mail', async () => ok(`other ${key}`), never);
      return { ok: false, again: false, error: 'too late' };
    },
    never,
  );
  const row = await database.db.selectFrom('outbox').select(['state', 'receipt']).executeTakeFirstOrThrow();
  expect(row).toEqual({ state: 'delivered', receipt: `got other ${mine.key}` });
});
