/** What PostgreSQL itself keeps: a forgotten condition shows nothing foreign, and what only grows can not be changed. */

import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#store/db';
import { up as narrowed } from '#store/migrations/0035-publication-public';
import { inScope, type Scope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { type DemoOffice, demoOffice } from '../support/app.ts';

let demo: DemoOffice;
let served: Db;
let tables: readonly string[];
const own = 'shili-spj';
const other = 'xixian-spj';
const person = (...agencies: string[]): Scope => ({ name: 'person', actor: 'a', agencies });

beforeAll(async () => {
  demo = await demoOffice();
  served = await scopedDb(demo.office.db, { name: 'nobody' });
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'agency' order by 1`.execute(demo.office.db);
  tables = rows.map(({ name }) => name);
});
afterAll(() => demo.close());

/** Rows of a table by agency, with no condition at all. */
async function seen(db: Db, table: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ agency: string; n: number }>`
    select agency, count(*) as n from ${sql.table(table)} group by 1`.execute(db);
  return Object.fromEntries(rows.map(({ agency, n }) => [agency, n]));
}
const only = (all: Readonly<Record<string, number>>, ...agencies: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([agency]) => agencies.includes(agency)));

describe('a forgotten condition', () => {
  it('shows the rows of the agencies in scope and no other, in every table that has an agency', async () => {
    expect(tables).toEqual(
      expect.arrayContaining(['application', 'applicant', 'ledger', 'audit', 'account', 'counter']),
    );
    for (const table of tables.filter((one) => one !== 'notification' && one !== 'mail_wish')) {
      const all = await seen(demo.office.db, table);
      expect(await inScope(person(own), () => seen(served, table)), table).toEqual(only(all, own));
      expect(await inScope(person(other), () => seen(served, table)), table).toEqual(only(all, other));
      expect(await inScope(person(own, other), () => seen(served, table)), table).toEqual(only(all, own, other));
      expect(await inScope(person(), () => seen(served, table)), table).toEqual({});
    }
  });

  it('shows a person the own notifications and no colleague’s', async () => {
    const { account_id: actor } = await demo.office.db
      .selectFrom('notification')
      .select('account_id')
      .executeTakeFirstOrThrow();
    const mine = await demo.office.db.selectFrom('notification').select('id').where('account_id', '=', actor).execute();
    const scope: Scope = { name: 'person', actor, agencies: [own] };
    expect(await inScope(scope, () => seen(served, 'notification'))).toEqual({ [own]: mine.length });
    expect(await inScope({ ...scope, actor: 'a' }, () => seen(served, 'notification'))).toEqual({});
  });

  it('shows nothing where no scope was set', async () => {
    for (const table of tables) expect(await seen(served, table), table).toEqual({});
    const bare = demo.office.db.transaction().execute(async (tx) => {
      await sql`set local role gongkai_app`.execute(tx);
      return (await sql`select 1 from application`.execute(tx)).rows;
    });
    expect(await bare).toEqual([]);
  });

  it('shows administrators, the public and the door no applicant and no ledger', async () => {
    const scopes: readonly Scope[] = [
      { name: 'administrator', actor: 'a' },
      { name: 'auditor', actor: 'a' },
      { name: 'public' },
      { name: 'door' },
    ];
    for (const scope of scopes) {
      for (const table of ['applicant', 'ledger', 'counter']) {
        expect(await inScope(scope, () => seen(served, table)), `${scope.name} ${table}`).toEqual({});
      }
    }
    expect(await inScope({ name: 'auditor', actor: 'a' }, () => seen(served, 'account'))).toEqual({});
    expect(await inScope({ name: 'administrator', actor: 'a' }, () => seen(served, 'audit'))).toEqual({});
    expect(await inScope({ name: 'public' }, () => seen(served, 'application'))).toEqual(
      await seen(demo.office.db, 'application'),
    );
  });

  it('is closed in every table that has an agency', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relname = any (${tables as string[]})
        and relkind in ('r', 'p') and not relrowsecurity`.execute(demo.office.db);
    expect(rows).toEqual([]);
  });
});

it('no row is written for another agency', async () => {
  const write = (agency: string) =>
    inScope(person(own), () =>
      served.insertInto('counter').values({ agency, series: 's', year: 1, last: 1 }).execute(),
    );
  await expect(write(other)).rejects.toMatchObject({ code: '42501' });
  await expect(write(own)).resolves.toBeDefined();
  const moved = inScope(person(own), () => served.updateTable('counter').set({ agency: other }).execute());
  await expect(moved).rejects.toMatchObject({ code: '42501' });
  const foreign = await inScope(person(other), () => served.deleteFrom('counter').where('series', '=', 's').execute());
  expect(foreign[0]?.numDeletedRows).toBe(0n);
});

it('the public sees no title under review, on a database of any age', async () => {
  const title = '还在审校的标题';
  const row = { title, item: 1, summary: '概述', formed_on: '2026-01-05', sequence: 1, agency: own };
  await sql`insert into publication (case_id, agency, title, index_number, item, summary, formed_on, sequence, state)
    values ('under-review', ${row.agency}, ${title}, 'T/2026-99999', 1, ${row.summary}, ${row.formed_on}, 1, 'reviewing')`.execute(
    demo.office.db,
  );
  const titles = () =>
    inScope({ name: 'public' }, () =>
      served.selectFrom('publication').select('title').where('title', '=', title).execute(),
    );
  const published = () =>
    inScope({ name: 'public' }, () =>
      served.selectFrom('publication').select('case_id').where('published_on', 'is not', null).limit(1).execute(),
    );
  expect(await titles()).toEqual([]);
  expect(await published()).toHaveLength(1);
  // As a database of before had it, then migrated.
  await sql`drop policy public_reads on publication`.execute(demo.office.db);
  await sql`create policy public_reads on publication for select
    using ((select current_setting('gongkai.scope', true) = 'public'))`.execute(demo.office.db);
  expect(await titles()).toHaveLength(1);
  await narrowed(demo.office.db as unknown as Kysely<unknown>);
  expect(await titles()).toEqual([]);
  expect(await published()).toHaveLength(1);
  await sql`delete from publication where case_id = 'under-review'`.execute(demo.office.db);
});

it('what is written down under no agency is in nobody’s reach who has none', async () => {
  const place = sql`insert into audit (at, actor, actor_name, agency, act, subject, object, result, from_where, actor_agency,
    roles, session, request) values (now(), 'a', 'a', '', 'a', 'account', 'a', 'done', '', '', '{}', '', '')`;
  await inScope({ name: 'program' }, () => place.execute(served));
  const found = () => served.selectFrom('audit').select('entry').where('agency', '=', '').execute();
  for (const scope of [{ name: 'public' }, { name: 'door' }, person(), person(own)] satisfies Scope[]) {
    expect(await inScope(scope, found), scope.name).toEqual([]);
  }
  expect(await inScope({ name: 'auditor', actor: 'a' }, found)).toHaveLength(1);
});

it('the public writes nothing', async () => {
  const write = inScope({ name: 'public' }, () =>
    served
      .insertInto('report_section')
      .values({ agency: own, year: 1999, section: 5, text: 'x', links: '[]' })
      .execute(),
  );
  await expect(write).rejects.toMatchObject({ code: '42501' });
  const changed = await inScope({ name: 'public' }, () =>
    served.updateTable('application').set({ state: 'x' }).execute(),
  );
  expect(changed[0]?.numUpdatedRows).toBe(0n);
});

it('what only grows is not changed, deleted or emptied by the role that serves, in any scope', async () => {
  const { rows } = await sql<{ current_user: string; rolsuper: boolean; rolbypassrls: boolean }>`
    select current_user, rolsuper, rolbypassrls from pg_roles where rolname = current_user`.execute(served);
  expect(rows).toEqual([{ current_user: 'gongkai_app', rolsuper: false, rolbypassrls: false }]);
  for (const table of ['ledger', 'audit']) {
    for (const words of [`update ${table} set agency = agency`, `delete from ${table}`, `truncate ${table}`]) {
      const done = inScope({ name: 'program' }, () => sql.raw(words).execute(served));
      await expect(done, words).rejects.toMatchObject({
        code: '42501',
        message: `permission denied for table ${table}`,
      });
    }
  }
});

it('leaves no scope on a connection, whether the work succeeded or failed', async () => {
  const broken = inScope(person(own), () =>
    served.transaction().execute(async (tx) => {
      expect(Object.keys(await seen(tx, 'application'))).toEqual([own]);
      throw new Error('half way');
    }),
  );
  await expect(broken).rejects.toThrow('half way');
  await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const mine = i % 2 === 0 ? own : other;
      expect(Object.keys(await inScope(person(mine), () => seen(served, 'ledger')))).toEqual([mine]);
      expect(await seen(served, 'ledger')).toEqual({});
    }),
  );
});

it('of 10,000 random foreign rows not one is seen', async () => {
  const { rows } = await sql<{ id: string; agency: string }>`
    select case_id as id, agency from ledger group by 1, 2 order by md5(case_id || 'seed') limit 2500`.execute(
    demo.office.db,
  );
  let probes = 0;
  for (const table of ['ledger', 'application', 'publication', 'service'] as const) {
    for (const agency of [own, other]) {
      const foreign = rows.filter((row) => row.agency !== agency).map(({ id }) => id);
      const found = await inScope(person(agency), () =>
        served.selectFrom(table).select('case_id').where('case_id', 'in', foreign).execute(),
      );
      expect(found, `${agency} ${table}`).toEqual([]);
      probes += foreign.length;
    }
  }
  expect(probes).toBeGreaterThanOrEqual(10_000);
});
