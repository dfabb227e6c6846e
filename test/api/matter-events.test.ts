/** Events of other systems over HTTP: any order and cut, twice, malformed, from the future, outside the list, the procedure and the guide. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff } from './visitor.ts';

let running: RunningApp;
let officer: Staff;
const agency = 'shili-spj';
let service: string;

beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, agency, ['officer']);
  const row = await running.office.db
    .selectFrom('service')
    .select('code')
    .where('agency', '=', agency)
    .where('name', 'like', '%许可（首次申请）')
    .orderBy('code')
    .executeTakeFirstOrThrow();
  service = row.code;
});
afterAll(() => running.stop());

const at = (day: string, hour = 10) => `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`;
const row = (number: string, id: string, when: string, fact: object, more: object = {}) => ({
  number,
  service,
  id,
  at: when,
  fact,
  ...more,
});
const life = (number: string) => [
  row(number, '1', at('2026-11-02'), { type: 'received', materials: ['form', 'statement'] }),
  row(number, '2', at('2026-11-03'), { type: 'accepted' }),
  row(number, '3', at('2026-11-04'), { type: 'stepBegun', step: 'examine' }),
  row(number, '4', at('2026-11-06'), { type: 'stepEnded', step: 'examine', result: 'passed' }),
  row(number, '5', at('2026-11-09'), { type: 'decided', granted: true }),
  row(number, '6', at('2026-11-10'), { type: 'closed', result: 'passed' }),
];
const push = async (events: readonly unknown[], source = '审批系统') => {
  const answer = await officer.post('/api/matters/events', { source, events });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const matter = (number: string) =>
  running.office.db.selectFrom('matter').selectAll().where('number', '=', number).executeTakeFirst();

test('a batch is kept; sent again, row by row and backwards, it changes nothing', async () => {
  expect(await push(life('SP-1'))).toMatchObject({ kept: 6, known: 0, refused: 0, rows: [] });
  const before = await matter('SP-1');
  expect(before).toMatchObject({
    state: 'closed',
    received_on: '2026-11-02',
    accepted_on: '2026-11-03',
    due_on: '2026-12-01',
    promised_on: '2026-11-13',
    ended_on: '2026-11-10',
    result: 'passed',
    unfit: 0,
  });
  expect(await push(life('SP-1').reverse())).toMatchObject({ kept: 0, known: 6, refused: 0 });
  expect(await matter('SP-1')).toEqual(before);

  for (const one of life('SP-2').reverse()) expect(await push([one])).toMatchObject({ kept: 1 });
  const { id, number, ...backwards } = { ...(await matter('SP-2')) };
  const { id: _id, number: _number, ...forwards } = { ...before };
  expect(backwards).toEqual(forwards);
});

test('one malformed row in many stops no other; each refusal says why', async () => {
  const rows: unknown[] = Array.from({ length: 999 }, (_, i) =>
    row(`M-${i}`, '1', at('2026-11-02'), { type: 'received', materials: [] }),
  );
  rows.splice(500, 0, { number: 'M-x', service });
  const result = await push(rows);
  expect(result).toMatchObject({ kept: 999, refused: 1 });
  expect(result.rows).toEqual([expect.objectContaining({ row: 500, fault: 'malformed' })]);
});

test('from the future, unknown, outside the procedure and the guide, and a second of other words', async () => {
  await push([row('B-1', '1', at('2026-11-02'), { type: 'received', materials: ['form'] })]);
  const future = new Date(Date.now() + 3_600_000).toISOString();
  const faults = [
    ['future', row('B-1', '2', future, { type: 'accepted' })],
    ['tooOld', row('B-1', '3', '1999-01-01T00:00:00Z', { type: 'accepted' })],
    ['service', row('B-2', '1', at('2026-11-02'), { type: 'received', materials: [] }, { service: 'NONE' })],
    ['guide', row('B-3', '1', at('2023-01-05'), { type: 'received', materials: [] })],
    ['step', row('B-1', '4', at('2026-11-04'), { type: 'stepBegun', step: 'tea' })],
    [
      'material',
      row('B-1', '5', at('2026-11-04'), {
        type: 'correctionAsked',
        asked: [{ material: '其他材料', defect: 'missing' }],
      }),
    ],
    ['differs', row('B-1', '1', at('2026-11-02', 11), { type: 'received', materials: ['form'] })],
    ['malformed', row('411528199001011234', '1', at('2026-11-02'), { type: 'accepted' })],
  ] as const;
  const result = await push(faults.map(([, one]) => one));
  expect(result.kept).toBe(0);
  expect(result.rows.map(({ fault }: { fault: string }) => fault)).toEqual(faults.map(([fault]) => fault));
  for (const { message } of result.rows) expect(message).toMatch(/[一-龥].*。$/);
  expect(await matter('B-2')).toBeUndefined();
  expect(await matter('B-3')).toBeUndefined();
  expect(await matter('B-1')).toMatchObject({ state: 'received', unfit: 0 });
  const tried = await running.office.db.selectFrom('matter_outside').select(['fault', 'found']).orderBy('id').execute();
  expect(tried).toEqual([
    { fault: 'service', found: 'NONE' },
    { fault: 'step', found: 'tea' },
    { fault: 'material', found: '其他材料' },
  ]);
});

test('two batches on the same matters at once lose nothing', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => life(`C-${i}`)).flat();
  const cut = (n: number) => rows.filter((_, i) => i % 4 === n);
  await Promise.all([0, 1, 2, 3].map((n) => push(cut(n))));
  const states = await running.office.db
    .selectFrom('matter')
    .select(['state', 'unfit'])
    .where('number', 'like', 'C-%')
    .execute();
  expect(states).toHaveLength(40);
  for (const one of states) expect(one).toEqual({ state: 'closed', unfit: 0 });
});

test('the digest of each batch stands in the audit trail', async () => {
  await push(life('D-1'));
  const batch = await running.office.db
    .selectFrom('matter_batch')
    .select('digest')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const audit = await running.office.db
    .selectFrom('audit')
    .select('after')
    .where('act', '=', 'matter.push')
    .orderBy('entry', 'desc')
    .executeTakeFirstOrThrow();
  expect(audit.after).toContain(batch.digest);
  await expect(running.office.db.deleteFrom('matter_event').execute()).rejects.toThrow();
});
