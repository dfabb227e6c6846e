/** Keys: made anew while data stands, everything sealed again in batches, and no start with the wrong ones. */

import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '#cli/run';
import { addApplicant, applicantData } from '#store/applicant/applicant';
import { keyFiles } from '#store/key-files';
import { sealedTables } from '#store/sealed/columns';
import { openVault } from '#store/vault';
import { keyState, reencryptBatch } from '#work/keys/reencrypt';
import { readSettings } from '../../build/settings.js';
import { vaultFor } from '../../build/vault-for.js';
import { officeOn } from '../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';
import { witnessIn } from '../support/witness.ts';

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'));
const settings = readSettings({ GONGKAI_DATA: folder, GONGKAI_KEYS: folder });
const dataOf = (i: number) => ({
  name: `申请人${i}`,
  identity: i % 3 === 0 ? null : `1101051949123100${i}`,
  contact: { telephone: `1380000${i}`, email: '', address: '' },
  request: {
    description: `第${i}件`,
    identityKind: 'idCard' as const,
    carrier: 'paper' as const,
    route: 'post' as const,
    notice: null,
  },
});
const rows = 1203;

beforeAll(async () => {
  database = await migratedDatabase();
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('somewhere', '某县某局', '某局', '某', 'county', 'department', '2019-01-01')`.execute(database.db);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

it('makes the first key where nothing is encrypted, for this user alone', async () => {
  const vault = await vaultFor(database.db, settings);
  expect(vault.keyVersion).toBe(1);
  expect(statSync(join(folder, 'field-key')).mode & 0o777).toBe(0o600);
  await database.db.transaction().execute(async (tx) => {
    for (let i = 0; i < rows; i += 1) await addApplicant(tx, vault, 'somewhere', `p${i}`, dataOf(i));
  });
});

it('rotates and seals everything again by the command line; rows are readable before, between and after', async () => {
  const office = { ...officeOn(database.db), vault: await vaultFor(database.db, settings) };
  const said: string[] = [];
  const program = {
    io: {
      readFile: async () => new Uint8Array(),
      writeFile: async () => {},
      out: (text: string) => said.push(text),
      err: (text: string) => said.push(text),
    },
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:00:00.000+08:00',
    demoAccounts: async () => [],
    openOffice: async () => ({ office, witness: witnessIn(), close: async () => {} }),
    archives: () => Promise.reject(new Error('no archives here')),
    serve: async () => 0 as const,
  };
  expect(await run(['keys', 'rotate'], program)).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['field-key', 'field-key.2']);
  expect(await keyState(office)).toEqual({ version: 2, suite: 'intl', waiting: rows });
  const first = await reencryptBatch(office, null);
  expect(first).toEqual({ rows: 500, next: { table: 'applicant', after: expect.any(String) } });
  // Another process still holds the first key only: it reads both kinds, and what it writes is found later.
  const other = openVault(keyFiles(folder));
  for (const i of [0, 1, 700, rows - 1]) expect(await applicantData(database.db, other, `p${i}`)).toEqual(dataOf(i));
  expect(await run(['keys', 'reencrypt'], program)).toBe(0);
  expect(said.join('\n')).toContain(`已重新加密${rows - 500}行`);
  expect((await keyState(office)).waiting).toBe(0);
  for (const i of [0, 1, 700, rows - 1])
    expect(await applicantData(database.db, office.vault, `p${i}`)).toEqual(dataOf(i));
  const { rows: versions } = await sql<{ v: number }>`select distinct key_version as v from applicant`.execute(
    database.db,
  );
  expect(versions).toEqual([{ v: 2 }]);
});

it('does not undo what was written between reading and sealing again', async () => {
  const vault = openVault(keyFiles(folder), 'gm');
  const office = { ...officeOn(database.db), vault };
  const [step] = await Promise.all([
    reencryptBatch(office, null),
    sql`update applicant set contact = ${vault.seal('{"telephone":"新电话"}', 'applicant.contact.p0')} where id = 'p0'`.execute(
      database.db,
    ),
  ]);
  expect(step.rows).toBe(500);
  expect((await applicantData(database.db, vault, 'p0'))?.contact.telephone).toBe('新电话');
});

it('switches the suite of a database in use and opens both', async () => {
  const vault = openVault(keyFiles(folder), 'gm');
  expect(await applicantData(database.db, vault, 'p1')).toEqual(dataOf(1));
  expect(await applicantData(database.db, vault, 'p999')).toEqual(dataOf(999));
  expect(readSettings({ GONGKAI_SUITE: 'gm' }).suite).toBe('gm');
  expect(() => readSettings({ GONGKAI_SUITE: 'des' })).toThrow('GONGKAI_SUITE');
});

it('does not start without the key, with another, or with a broken file, and makes none by itself', async () => {
  const key = join(folder, 'field-key');
  const refusal = async () => {
    try {
      await vaultFor(database.db, settings);
      return 'started';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  const aside = `${folder}-aside`;
  renameSync(folder, aside);
  expect(await refusal()).toContain('没有密钥');
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  renameSync(aside, folder);
  renameSync(key, `${key}-aside`);
  expect(await refusal()).toContain('第1版');
  renameSync(`${key}-aside`, key);
  renameSync(`${key}.2`, `${key}-aside`);
  writeFileSync(`${key}.2`, `${Buffer.alloc(32, 9).toString('base64')}\n`);
  expect(await refusal()).toContain('缺少第2版加密密钥，或者密钥不对');
  writeFileSync(`${key}.2`, 'nonsense');
  expect(await refusal()).toContain('内容不完整');
  renameSync(`${key}-aside`, `${key}.2`);
  expect(await refusal()).toBe('started');
});

/** Digests and the like: nothing in them opens. What is new has to be named here or in the list of sealed columns. */
const notSealed = [
  'applicant.identity_index',
  'subscription.email_index',
  'bad_faith.identity_index',
  'session.token_hash',
  'bootstrap_token.token_hash',
  'api_token.token_hash',
  'recovery_code.code_hash',
  'sign_in.token_hash',
  'sign_in.secret',
  'known_device.token_hash',
  'known_address.address_hash',
  'throttle.key',
  'audit.previous',
  'audit.hash',
  'ledger.previous',
  'ledger.hash',
  'chain.hash',
  'log_node.hash',
  'idempotency.body_digest',
  'file.sha256',
  'file.chunks',
  // Published for everybody.
  'report_edition_file.bytes',
  'handbook_file.bytes',
  // Guides, which are written to be published.
  'service_import_file.bytes',
];

it('knows every column of bytes: sealed and sealed again with new keys, or no secret', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea'`.execute(database.db);
  expect(new Set(sealedTables.map(({ table }) => table)).size).toBe(sealedTables.length);
  const sealed = sealedTables.flatMap(({ table, columns }) => Object.keys(columns).map((one) => `${table}.${one}`));
  expect(rows.map(({ name }) => name).sort()).toEqual([...sealed, ...notSealed].sort());
});
