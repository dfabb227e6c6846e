/** What goes out as one message: nothing outside its transaction and scope, no answer for another question, no connection left unfit. */

import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { connect, type Db, poolOf } from '#store/db';
import { scopedDb } from '#store/scope/scoped-db';
import { askAgain, askAhead, askAtOnce, sendAhead, sendAtOnce, statement } from '#store/statement';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let one: Db;
let served: Db;

beforeAll(async () => {
  database = await migratedDatabase();
  await sql`create table kept (place text primary key, who text default current_user,
    within text default current_setting('gongkai.scope', true))`.execute(database.db);
  await sql`grant all on kept to gongkai_app`.execute(database.db);
});
beforeEach(async () => {
  one = connect(database.url, 1);
  served = await scopedDb(one, { name: 'program' });
});
afterEach(async () => {
  await one.destroy();
  await sql`delete from kept`.execute(database.db);
});
afterAll(() => database.close());

const add = (place: string) => statement('insert into kept (place) values ($1)', place);
const kept = async () =>
  (
    await sql<{ place: string; who: string; within: string }>`select place, who, within from kept order by 1`.execute(
      database.db,
    )
  ).rows;
const numbered = (n: number) => statement<{ n: number }>('select $1::integer as n', n);

it('of a connection that was lost nothing stays with those that come after', async () => {
  await askAgain(served, numbered(1));
  const [client] = (poolOf(one) as unknown as { readonly _clients: readonly pg.Client[] })._clients;
  const lost = askAgain(served, statement('select pg_sleep(5)::text as s'));
  await pause(50);
  client?.connection.stream.destroy(new Error('the network is gone'));
  await expect(lost).rejects.toThrow('the network is gone');
  for (const n of [2, 3]) expect(await askAgain(served, numbered(n))).toEqual([{ n }]);
  await served.transaction().execute((tx) => sendAhead(tx, add('a')));
  expect(await kept()).toEqual([{ place: 'a', who: 'gongkai_app', within: 'program' }]);
});

it('nothing runs where the beginning failed, though more was sent at once, in one text, or after the failure was caught', async () => {
  const works: readonly ((tx: Db) => Promise<unknown>)[] = [
    async (tx) => {
      await sendAtOnce(tx as never, add('b'));
      await sendAhead(tx, add('c'));
    },
    async (tx) => {
      const first = await askAtOnce(tx as never, numbered(1));
      await sendAtOnce(tx as never, add('d'));
      await first();
    },
    (tx) => sql`insert into kept (place) values ('e'); insert into kept (place) values ('f')`.execute(tx),
    async (tx) => {
      await askAgain(tx, numbered(1)).catch(() => {});
      await askAgain(tx, add('g')).catch(() => {});
      await sendAhead(tx, add('h'));
    },
  ];
  for (const work of works) {
    await askAgain(served, numbered(1));
    // As a pooler between may do: the plan of the beginning is gone.
    await sql`deallocate all`.execute(one);
    await expect(served.transaction().execute((tx) => work(tx as unknown as Db))).rejects.toBeInstanceOf(Error);
    expect(await kept()).toEqual([]);
    expect(await askAgain(served, numbered(2))).toEqual([{ n: 2 }]);
  }
});

it('whoever asks only to read hears of the failure itself, and the next gets the own columns', async () => {
  const reading = served.transaction().setAccessMode('read only');
  const late = statement<{ n: number }>('select 8 as n');
  const failing = reading.execute(async (tx) => {
    await sendAhead(tx, statement('select 1 / 0'));
    return askAhead(tx, late);
  });
  const next = askAgain(served, late);
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await next).toEqual([{ n: 8 }]);
  expect(await askAgain(served, late)).toEqual([{ n: 8 }]);
});

it('nothing is begun on a connection whose transaction is being ended', async () => {
  let straggling: Promise<unknown> = Promise.resolve();
  const refusing = served.transaction().execute(async (tx) => {
    await sendAhead(tx, add('i'));
    await askAgain(tx, numbered(1));
    straggling = pause(0).then(() => askAgain(tx, add('j')));
    straggling.catch(() => {});
    throw new Error('refused');
  });
  await expect(refusing).rejects.toThrow('refused');
  await expect(straggling).rejects.toBeInstanceOf(Error);
  expect(await askAgain(served, numbered(3))).toEqual([{ n: 3 }]);
  expect(await kept()).toEqual([]);
});

it('a commit that rolled back is no success', async () => {
  const caught = served.transaction().execute(async (tx) => {
    await askAgain(tx, add('k'));
    await askAgain(tx, statement('select 1 / 0')).catch(() => {});
  });
  await expect(caught).rejects.toThrow('had failed before its commit');
  expect(await kept()).toEqual([]);
});

it('a limit of time for questions leaves those in peace that keep it', async () => {
  const timed = connect(`${database.url}&query_timeout=400`, 1);
  const within = await scopedDb(timed, { name: 'program' });
  for (let n = 0; n < 8; n += 1)
    expect(
      await askAgain(within, statement<{ n: number }>('select $1::integer as n, pg_sleep(0.1)::text', n)),
    ).toMatchObject([{ n }]);
  await timed.destroy();
});

it('of several statements in one text the last is the answer, with rows or without', async () => {
  expect((await sql`select 1 as a; select 2 as b`.execute(served)).rows).toEqual([{ b: 2 }]);
  const written = await sql`select 1 as a; insert into kept (place) values ('l')`.execute(served);
  expect([written.rows, written.numAffectedRows]).toEqual([[], 1n]);
});

it('rows that a COPY waits for do not come, and nobody waits with it', async () => {
  const copying = served.transaction().execute((tx) => askAgain(tx, statement('copy kept (place) from stdin')));
  await expect(copying).rejects.toMatchObject({ code: '57014' });
  expect(await askAgain(served, numbered(4))).toEqual([{ n: 4 }]);
});

it('what is asked at once is answered while the rest still lies ready', async () => {
  await served.transaction().execute(async (tx) => {
    const first = await askAtOnce(tx, numbered(5));
    await sendAhead(tx, add('m'));
    expect(await first()).toEqual([{ n: 5 }]);
    const failing = await askAtOnce(tx, numbered(6));
    expect(await failing()).toEqual([{ n: 6 }]);
    await sendAhead(tx, add('n'));
  });
  expect((await kept()).map(({ place }) => place)).toEqual(['m', 'n']);
  const failed = served.transaction().execute(async (tx) => {
    await sendAtOnce(tx, statement('select 1 / 0'));
    await pause(50);
    await sendAtOnce(tx, add('o'));
    await sendAhead(tx, add('p'));
  });
  await expect(failed).rejects.toMatchObject({ code: '22012' });
  expect((await kept()).map(({ place }) => place)).toEqual(['m', 'n']);
  expect(await askAgain(served, numbered(7))).toEqual([{ n: 7 }]);
});
