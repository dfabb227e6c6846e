/** Questions asked side by side: one message for those that nobody waits between, in their scope, reading only. */

import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { askedTogether } from '#store/asked-together';
import { connect, type Db } from '#store/db';
import type { Message } from '#store/scope/message';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { askAhead, statement } from '#store/statement';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let one: Db;
let served: Db;

beforeAll(async () => {
  database = await migratedDatabase();
  one = connect(database.url, 1);
  served = await scopedDb(one, { name: 'program' });
});
afterAll(async () => {
  await one.destroy();
  await database.close();
});

/** What has gone out with this word in it, in order. */
function spied(word: string) {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  const asked = () =>
    sent.mock.calls.flatMap(([message]) =>
      (message as unknown as Message).asked.filter(({ text }) => text.includes(word)),
    );
  return { asked, end: () => sent.mockRestore() };
}

const number = async (db: Db, n: number) =>
  (await sql<{ n: number }>`select ${n}::integer as n`.execute(db)).rows[0]?.n ?? Number.NaN;

it('gives each question its own answer, and waits as often as the longest chain has links', async () => {
  const sent = spied('integer as n');
  const messages: number[] = [];
  const answers = await askedTogether(served, async (db) => {
    const chain = async (from: number) => {
      const first = await number(db, from);
      messages.push(sent.asked().length);
      return [first, await number(db, from + 1)];
    };
    return Promise.all([chain(10), number(db, 1), chain(20), number(db, 2)]);
  });
  sent.end();
  expect(answers).toEqual([[10, 11], 1, [20, 21], 2]);
  // Four questions were out before the first answer came.
  expect(messages).toEqual([4, 4]);
});

it('goes on together also where one answer takes longer than the others', async () => {
  const sent = spied('integer as n');
  const slow = (db: Db) => sql`select pg_sleep(0.2)`.execute(db);
  await askedTogether(served, async (db) => {
    const quick = async () => [await number(db, 31), await number(db, 32)];
    const late = async () => [await slow(db), await number(db, 33)];
    await Promise.all([late(), quick()]);
  });
  const order = sent.asked().map(({ values }) => Number(values[0]));
  sent.end();
  expect(order).toEqual([31, 33, 32]);
});

it('asks once what several ask in the same words, and nothing else in its place', async () => {
  const sent = spied('integer as n');
  const answers = await askedTogether(served, async (db) => [
    ...(await Promise.all([number(db, 1), number(db, 2), number(db, 1)])),
    await number(db, 2),
  ]);
  const asked = sent.asked().length;
  sent.end();
  expect([answers, asked]).toEqual([[1, 2, 1, 2], 2]);
});

it('answers as usual what is asked ahead', async () => {
  const later = await askedTogether(served, async (db) => {
    const answer = await askAhead(db, statement<{ n: number }>('select 7 as n'));
    return answer();
  });
  expect(later).toEqual([{ n: 7 }]);
});

it('fails whole with its first failure, and leaves the connection usable', async () => {
  const failing = askedTogether(served, (db) =>
    Promise.all([number(db, 1), sql`select 1 / 0`.execute(db), number(db, 2)]),
  );
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await askedTogether(served, (db) => number(db, 3))).toBe(3);
});

it('writes nothing, begins nothing in itself, and stays in the scope of the work at hand', async () => {
  await sql`insert into setting (name, value) values ('asked.together', '1')`.execute(database.db);
  const writing = askedTogether(served, (db) => sql`delete from setting where name = 'asked.together'`.execute(db));
  await expect(writing).rejects.toMatchObject({ code: '25006' });
  const nesting = askedTogether(served, (db) => db.transaction().execute((tx) => number(tx as unknown as Db, 1)));
  await expect(nesting).rejects.toThrow('in a transaction already');
  const scope = { name: 'person', actor: 'p', agencies: ['a', 'b'] } as const;
  const told = await inScope(scope, () =>
    askedTogether(served, async (db) => {
      const { rows } = await sql<{ a: string }>`select current_setting('gongkai.agencies') as a`.execute(db);
      return rows[0]?.a;
    }),
  );
  expect(told).toBe('a,b');
});
