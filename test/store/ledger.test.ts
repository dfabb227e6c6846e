/** The ledger is only added to; of two writers the second is refused. */

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { append, everyCase, ledgerCase } from '#store/ledger/ledger';
import { isAnotherWriter } from '#store/ledger/writers';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
const listed = (caseId: string, name: string) => ({
  type: 'listed' as const,
  on: day('2025-03-01'),
  name,
  code: caseId,
  kind: '01',
  department: '民政局',
});
const service = (caseId: string, after: number, name: string) => ({
  subject: 'service' as const,
  caseId,
  agency: 'somewhere',
  before: Array.from({ length: after }, () => listed(caseId, name)),
  events: [listed(caseId, name)],
});
const write = (...changes: ReturnType<typeof service>[]) =>
  database.db.transaction().execute((tx) => append(tx, changes, 'tester', '2025-03-01T09:00:00.000+08:00'));

beforeAll(async () => {
  database = await migratedDatabase();
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('somewhere', '某县某局', '某局', '某', 'county', 'department', '2019-01-01')`.execute(database.db);
});
afterAll(() => database.close());

describe('the ledger', () => {
  it('gives back what was written, in order', async () => {
    await write(service('s1', 0, '婚姻登记'), service('s2', 0, '公司登记'));
    await write(service('s1', 1, '婚姻登记（变更）'));
    const found = await ledgerCase(database.db, 'service', 's1');
    expect(found?.agency).toBe('somewhere');
    expect(found?.events.map((event) => (event.type === 'listed' ? event.name : ''))).toEqual([
      '婚姻登记',
      '婚姻登记（变更）',
    ]);
    expect(await ledgerCase(database.db, 'application', 's1')).toBeNull();
  });

  it('refuses the second of two writers and keeps what the first wrote', async () => {
    await write(service('s3', 0, '甲'));
    const both = await Promise.allSettled([write(service('s3', 1, '乙')), write(service('s3', 1, '丙'))]);
    const refused = both.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(isAnotherWriter(refused[0]?.status === 'rejected' ? refused[0].reason : null)).toBe(true);
    expect((await ledgerCase(database.db, 'service', 's3'))?.events).toHaveLength(2);
  });

  it.each([
    ['update ledger set actor = $$x$$'],
    ['delete from ledger'],
    ['truncate ledger'],
    ['update audit set actor = $$x$$'],
    ['delete from audit'],
    ['truncate audit'],
  ])('refuses: %s', async (statement) => {
    await write(service(`s-${statement.length}-${statement.charCodeAt(0)}`, 0, '丁')).catch(() => undefined);
    await sql`insert into audit (at, actor, actor_name, agency, act, subject, object, result, from_where)
      values (now(), 'a', 'a', 'somewhere', 'x', 'y', 'z', 'done', 'test')`.execute(database.db);
    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/append-only/);
  });

  it('walks every case once, whatever the batch', async () => {
    const seen: string[] = [];
    for await (const cases of everyCase(database.db, 'service', 1)) seen.push(...cases.map((one) => one.caseId));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain('s1');
    expect(seen).toContain('s3');
  });
});
