/** An applicant's data stands in the database only encrypted, bound to its row, and comes back whole. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addApplicant, applicantData } from '#store/applicant/applicant';
import { openVault } from '#store/vault';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
const vault = openVault(new Map([[1, Buffer.alloc(32, 1)]]));
const data = {
  name: '𠮷䶮㛃',
  identity: '11010519491231002X',
  contact: { telephone: '13800001234', email: 'wang@example.invalid', address: '某县某路某号' },
  request: {
    description: '申请公开某路某号的拆迁补偿标准',
    identityKind: 'idCard',
    carrier: 'electronic',
    route: 'web',
    notice: null,
  },
} as const;
const typed = [data.name, data.identity, data.request.description, ...Object.values(data.contact)];

beforeAll(async () => {
  database = await migratedDatabase();
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('somewhere', '某县某局', '某局', '某', 'county', 'department', '2019-01-01')`.execute(database.db);
  await database.db.transaction().execute((tx) => addApplicant(tx, vault, 'somewhere', 'p1', data));
  await database.db.transaction().execute((tx) => addApplicant(tx, vault, 'somewhere', 'p2', { ...data, name: '乙' }));
});
afterAll(() => database.close());

it('comes back whole, rare characters too', async () => {
  expect(await applicantData(database.db, vault, 'p1')).toEqual(data);
});

it('stands nowhere in clear text', async () => {
  const { rows } = await sql<{ hex: string }>`
    select encode(name || identity || contact || request || identity_index, 'hex') as hex from applicant`.execute(
    database.db,
  );
  for (const { hex } of rows) {
    for (const value of typed) expect(hex).not.toContain(Buffer.from(value).toString('hex'));
  }
});

it('does not open when copied to another row, or with a byte changed, or with another key', async () => {
  await sql`update applicant set name = (select name from applicant where id = 'p1') where id = 'p2'`.execute(
    database.db,
  );
  await expect(applicantData(database.db, vault, 'p2')).rejects.toThrow();
  const other = openVault(new Map([[1, Buffer.alloc(32, 2)]]));
  await expect(applicantData(database.db, other, 'p1')).rejects.toThrow();
});

it('finds the same identity without opening it', async () => {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from applicant where identity_index = ${vault.index('１1010519491231002X'.normalize('NFKC'), 'identity')}`.execute(
    database.db,
  );
  expect(rows[0]?.n).toBe(2);
});

it('opens what an older key sealed, and seals with the newest', () => {
  const both = openVault(
    new Map([
      [1, Buffer.alloc(32, 1)],
      [2, Buffer.alloc(32, 9)],
    ]),
  );
  expect(both.open(vault.seal('旧', 'here'), 'here')).toBe('旧');
  expect(() => vault.open(both.seal('新', 'here'), 'here')).toThrow(RangeError);
});
