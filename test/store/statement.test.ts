/** Statements that are sent without waiting, and plans that are kept: nothing is lost, half done, or run outside its scope. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect, type Db } from '#store/db';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { askAgain, askAhead, sendAhead, sendAtOnce, statement } from '#store/statement';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let one: Db;
let served: Db;

beforeAll(async () => {
  database = await migratedDatabase();
  one = connect(database.url, 1);
  served = await scopedDb(one, { name: 'program' });
  await sql`create table kept (place text primary key, agency text)`.execute(database.db);
  await sql`grant all on kept to gongkai_app`.execute(database.db);
});
afterAll(async () => {
  await one.destroy();
  await database.close();
});

const add = (db: Db, place: string) => {
  const statement = sql`insert into kept (place) values (${place})`;
  return sendAhead(db, { compile: () => statement.compile(db) });
};
const kept = async () =>
  (await sql<{ place: string }>`select place from kept order by 1`.execute(database.db)).rows.map(({ place }) => place);

it('writes all that was sent, in order, and tells of the first failure with nothing written', async () => {
  await served.transaction().execute(async (tx) => {
    for (const place of ['a', 'b']) await add(tx, place);
  });
  expect(await kept()).toEqual(['a', 'b']);
  const twice = served.transaction().execute(async (tx) => {
    for (const place of ['c', 'a', 'd']) await add(tx, place);
  });
  await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'kept_pkey' });
  const asked = served.transaction().execute(async (tx) => {
    await add(tx, 'a');
    await sql`select 1`.execute(tx);
  });
  await expect(asked).rejects.toMatchObject({ code: '23505' });
  await expect(add(served, 'a')).rejects.toMatchObject({ code: '23505' });
  await add(served, 'e');
  expect(await kept()).toEqual(['a', 'b', 'e']);
});

it('gives an answer later that was asked for ahead, whether or not anything was asked since', async () => {
  const count = statement<{ places: number }>('select count(*)::integer as places from kept');
  await served.transaction().execute(async (tx) => {
    const before = await askAhead(tx, count);
    await add(tx, 'g');
    const after = await askAhead(tx, count);
    const [{ places } = { places: -1 }] = await askAgain(tx, count);
    expect([await before(), await after()]).toEqual([[{ places: places - 1 }], [{ places }]]);
    const last = await askAhead(tx, count);
    expect(await last()).toEqual([{ places }]);
  });
  const failing = served.transaction().execute(async (tx) => (await askAhead(tx, statement('select 1 / 0')))());
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await (await askAhead(database.db, count))()).toEqual([{ places: (await kept()).length }]);
});

it('what is sent at once is at work while the caller goes on; its failure fails the whole', async () => {
  const adding = (place: string) => statement('insert into kept (place) values ($1)', place);
  const held = sql<{
    n: number;
  }>`select count(*)::integer as n from pg_locks where locktype = 'advisory' and objid = 4711`;
  const isHeld = async () => (await held.execute(database.db)).rows[0]?.n === 1;
  await served.transaction().execute(async (tx) => {
    await sendAtOnce(tx, statement('select pg_advisory_xact_lock(4711)'));
    await vi.waitFor(async () => expect(await isHeld()).toBe(true), { timeout: 10_000 });
    await sendAhead(tx, adding('h'));
  });
  expect(await kept()).toContain('h');
  const twice = served.transaction().execute(async (tx) => {
    for (const place of ['i', 'a', 'j']) await sendAtOnce(tx, adding(place));
    await sendAhead(tx, adding('k'));
  });
  await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'kept_pkey' });
  expect((await kept()).filter((place) => ['i', 'j', 'k'].includes(place))).toEqual([]);
});

it('what only reads is answered without its end; whoever gets the connection next is within the own scope', async () => {
  const scope = statement<{ scope: string; agencies: string | null }>(
    "select current_setting('gongkai.scope') as scope, current_setting('gongkai.agencies', true) as agencies",
  );
  const reading = served.transaction().setAccessMode('read only');
  const seen = (agencies: readonly string[]) =>
    inScope({ name: 'person', actor: 'p', agencies }, () => reading.execute((tx) => askAhead(tx, scope)));
  const answers = await Promise.all([seen(['one']), seen([]), seen(['two'])]);
  const said = await Promise.all(answers.map(async (answer) => (await answer())[0]));
  expect(said.map((one) => one?.agencies || null)).toEqual(['one', null, 'two']);
  const writing = reading.execute((tx) => add(tx, 'l').then(() => askAgain(tx, scope)));
  await expect(writing).rejects.toMatchObject({ code: '25006' });
  expect((await askAgain(served, scope))[0]?.scope).toBe('program');
});

it('runs nothing outside its scope where the beginning fails', async () => {
  const nul = { name: 'person', actor: 'a\0', agencies: [] } as const;
  await expect(inScope(nul, () => add(served, 'f'))).rejects.toThrow(RangeError);
  await expect(inScope(nul, () => served.transaction().execute((tx) => add(tx, 'f')))).rejects.toThrow(RangeError);
  expect(await kept()).not.toContain('f');
});

it('makes a kept plan anew that no longer fits the tables', async () => {
  const question = sql<{ place: string }>`select place from kept where place = ${'a'}`;
  const ask = () => askAgain(served, { compile: () => question.compile(served) });
  expect(await ask()).toEqual([{ place: 'a' }]);
  await sql`alter table kept alter column place type varchar`.execute(database.db);
  await expect(ask()).rejects.toMatchObject({ code: '0A000' });
  expect(await ask()).toEqual([{ place: 'a' }]);
});

it('keeps the plan of a statement or not, wherever the message failed that it was first in', async () => {
  const first = statement<{ n: number }>('select 41 as n');
  const after = statement<{ n: number }>('select 42 as n');
  const wrong = statement('selct 43');
  for (const failing of [statement('select 1 / 0'), wrong]) {
    const failed = served.transaction().execute(async (tx) => {
      for (const one of [first, failing, after]) await sendAhead(tx, one);
    });
    await expect(failed).rejects.toBeInstanceOf(Error);
    expect(await askAgain(served, after)).toEqual([{ n: 42 }]);
    expect(await askAgain(served, first)).toEqual([{ n: 41 }]);
  }
  await expect(askAgain(served, wrong)).rejects.toMatchObject({ code: '42601' });
});

it('takes several statements in one text, and answers with the last', async () => {
  const several = sql<{ n: number }>`insert into kept (place) values ('s'); select 5 as n`;
  expect((await several.execute(served)).rows).toEqual([{ n: 5 }]);
  const failing = served.transaction().execute(async (tx) => {
    await add(tx, 't');
    await sql`insert into kept (place) values ('u'); insert into kept (place) values ('s')`.execute(tx);
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await kept()).toEqual(expect.not.arrayContaining(['t', 'u']));
});

it('sends nothing where a value has no words, and loses no connection to an answer that can not be read', async () => {
  const wordless = served.transaction().execute(async (tx) => {
    await add(tx, 'v');
    await sql`insert into kept (place) values (${{ n: 1n }})`.execute(tx);
  });
  await expect(wordless).rejects.toThrow(TypeError);
  await expect(sql`select ${{ n: 1n }}::jsonb`.execute(served)).rejects.toThrow(TypeError);
  await expect(sql`select 9007199254740993 as n`.execute(served)).rejects.toThrow(RangeError);
  const unread = served.transaction().execute(async (tx) => {
    await add(tx, 'w');
    await sql`select 9007199254740993 as n`.execute(tx);
  });
  await expect(unread).rejects.toThrow(RangeError);
  expect(await kept()).toEqual(expect.not.arrayContaining(['v', 'w']));
});

it('tells whoever waits of a connection that was lost, and goes on with another', async () => {
  const lost = served.transaction().execute(async (tx) => {
    await add(tx, 'x');
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    await add(tx, 'y');
  });
  await expect(lost).rejects.toBeInstanceOf(Error);
  await add(served, 'z');
  expect((await kept()).filter((place) => ['x', 'y', 'z'].includes(place))).toEqual(['z']);
});

it('counts what was changed', async () => {
  const changed = await served.updateTable('agency').set({ example: false }).execute();
  expect(changed[0]?.numUpdatedRows).toBe(0n);
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    select 'n' || n, 'n' || n, 'n' || n, 'n' || n, 'county', 'department', '2019-01-01' from generate_series(1, 12) n`.execute(
    served,
  );
  const twelve = await served.updateTable('agency').set({ example: true }).execute();
  expect(twelve[0]?.numUpdatedRows).toBe(12n);
});
