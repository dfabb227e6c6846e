/** Two nodes on one database: one key is one case, numbers have no gaps, and of two on one case one wins. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import type { Decided } from '#law/ruling';
import { connect, type Db } from '#store/db';
import { proceed } from '#work/application/proceed';
import { type Submission, submitApplication } from '#work/application/submit';
import type { Office, Who } from '#work/office';
import { once } from '#work/once';
import { officeOn } from '../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let second: Db;
let offices: readonly Office[];
const who: Who = { accountId: 'o', name: '甲', agency: 'a-ju', roles: ['officer', 'head'], from: 'test' };

beforeAll(async () => {
  database = await migratedDatabase();
  second = connect(database.url);
  offices = [officeOn(database.db), officeOn(second)];
  await database.db
    .insertInto('agency')
    .values({
      ...{ code: 'a-ju', name: '甲局', short_name: '甲', document_prefix: '甲', level: 'county', kind: 'department' },
      ...{ example: false, from_day: day('2020-01-01'), to_day: null },
    })
    .execute();
});
afterAll(async () => {
  await second.destroy();
  await database.close();
});

const submission: Submission = {
  ...{ agency: 'a-ju', channel: 'registeredMail', applicantType: 'naturalPerson', on: day('2026-11-20') },
  applicant: {
    name: '张三',
    identity: null,
    contact: { telephone: '0376-1234567', email: '', address: '' },
    request: {
      description: '预算',
      identityKind: 'otherPersonal',
      carrier: 'paper',
      route: 'counter',
      notice: null,
    } as const,
  },
};
const node = (i: number): Office => {
  const office = offices[i % 2];
  if (office === undefined) throw new Error('no office');
  return office;
};
const submitOnce = (i: number, key: string, body: unknown = submission) =>
  once(node(i), { scope: 'form', key, body }, (office) => submitApplication(office, who, submission));
const cases = async () =>
  (await database.db.selectFrom('application').select('number').orderBy('number').execute()).map((row) => row.number);
function settled<T>(decided: Decided<T>): T {
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  return decided.value;
}

test('50 parallel identical submissions on two nodes: one case, one answer', async () => {
  const before = await cases();
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => submitOnce(i, 'key-of-fifty')));
  expect(new Set(answers.map((answer) => JSON.stringify(settled(answer)))).size).toBe(1);
  expect((await cases()).length).toBe(before.length + 1);
  // Also later, and on another node.
  expect(await submitOnce(1, 'key-of-fifty')).toEqual(answers[0]);
});

test('the same key with another body is refused, and nothing is done', async () => {
  await submitOnce(0, 'key-of-two');
  const before = await cases();
  const other = await submitOnce(1, 'key-of-two', { other: true });
  expect(other).toMatchObject({ ok: false, refusals: [{ code: 'key-reused' }] });
  expect(await cases()).toEqual(before);
});

test('what was refused leaves its key free, for what is put right', async () => {
  const wrong = { ...who, roles: [] };
  const submitted = { scope: 'form', key: 'key-of-refused', body: 1 };
  const refused = await once(node(0), submitted, (office) => submitApplication(office, wrong, submission));
  expect(refused.ok).toBe(false);
  expect((await submitOnce(1, 'key-of-refused')).ok).toBe(true);
});

test('a crash before the commit leaves neither key nor case', async () => {
  const before = await cases();
  const dies = once(node(0), { scope: 'form', key: 'key-of-crash', body: submission }, async (office) => {
    await submitApplication(office, who, submission);
    throw new Error('the process dies here');
  });
  await expect(dies).rejects.toThrow('dies');
  expect(await cases()).toEqual(before);
  expect((await submitOnce(1, 'key-of-crash')).ok).toBe(true);
});

test('two nodes race: numbers without gaps, and one winner for each case', async () => {
  const made = await Promise.all(Array.from({ length: 40 }, (_, i) => submitOnce(i, `race-${randomUUID()}`)));
  const numbers = await cases();
  expect(numbers).toEqual(numbers.map((_, i) => `2026-${String(i + 1).padStart(5, '0')}`));
  const raced = made.slice(0, 10).map(settled);
  const ends = await Promise.all(
    raced.map(({ caseId }) =>
      Promise.all(
        [0, 1, 0, 1].map((i) =>
          proceed(node(i), who, caseId, { act: 'register', on: day('2026-11-20'), how: 'signedFor' }),
        ),
      ),
    ),
  );
  for (const four of ends) {
    expect(four.filter((one) => one.ok).length).toBe(1);
    for (const loser of four) if (!loser.ok) expect(loser.refusals[0]?.code).toMatch(/case-changed|notInThisState/);
  }
});
