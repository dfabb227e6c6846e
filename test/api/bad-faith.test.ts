/** 失信登记 over HTTP: who stands in it can not commit, is told why, and can again once somebody else removed the entry. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GuideMaterial } from '#law/matter/guide';
import { forgetEndedBadFaith } from '#work/matter/bad-faith';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let service: string;
let materials: readonly GuideMaterial[];
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  const row = await running.office.db
    .selectFrom('service')
    .select('code')
    .where('agency', '=', 'shili-spj')
    .where('name', 'like', '%（首次申请）')
    .orderBy('code')
    .executeTakeFirstOrThrow();
  service = row.code;
  materials = (await officer.get(`/api/counter/guides/${service}`)).json().materials;
});
afterAll(() => running.stop());

const identity = '11010519491231002X';
const wish = {
  name: '示例办事人',
  ground: 'falseCommitment',
  months: 12,
  reason: '现场核查，没有承诺的场所',
  matter: null,
};
const commit = (number?: string) => {
  const key = materials.find(({ other }) => other?.commitment != null)?.key ?? '';
  const handed = materials.filter((one) => one.required && one.key !== key).map((one) => one.key);
  const met = [
    { material: key, way: 'committed', goodFaith: true, ...(number === undefined ? {} : { identity: number }) },
  ];
  return officer.post('/api/matters', { service, materials: handed, met, person: { name: '示例办事人', contact: '' } });
};
const asked = async () =>
  (await officer.post('/api/bad-faith/look-ups', { identity: '1101051949 1231002x' })).json().found;

it('is asked whenever somebody commits: without a number nobody does, with an entry neither', async () => {
  expect((await commit()).json().code).toBe('matter-identity');
  expect((await commit('某人')).json().code).toBe('matter-identity');
  expect(await asked()).toBeNull();
  expect((await commit(identity)).statusCode).toBe(201);

  const entered = await officer.post('/api/bad-faith', { ...wish, identity });
  expect(entered.statusCode, entered.body).toBe(201);
  expect((await officer.post('/api/bad-faith', { ...wish, identity })).json().code).toBe('bad-faith-wrong');
  expect(await asked()).toContain('到2027年11月22日');
  const refused = (await commit(identity.toLowerCase())).json();
  expect(refused.code).toBe('matter-bad-faith');
  expect(refused.detail).toContain('承诺不实');
  expect((await commit('91411528MA0000000X')).statusCode).toBe(201);
});

it('keeps names and numbers sealed, shows them masked, and to no other agency', async () => {
  const { entries } = (await officer.get('/api/bad-faith')).json();
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ name: '示****', identity: '1*************002X', stands: true, removed: null });
  const { rows } = await sql<{ text: string }>`select row_to_json(b)::text as text from bad_faith b`.execute(
    running.office.db,
  );
  expect(rows[0]?.text).not.toContain('示例办事人');
  expect(rows[0]?.text).not.toContain(identity);
  const other = await signedIn(running, 'xixian');
  expect((await other.get('/api/bad-faith')).json().entries).toEqual([]);
  const audit = await sql<{ text: string }>`select string_agg(row_to_json(a)::text, '') as text from audit a`.execute(
    running.office.db,
  );
  expect(audit.rows[0]?.text).not.toContain(identity);
});

it('is removed by another person, with the reason; a year after its end it is forgotten', async () => {
  const { entries } = (await officer.get('/api/bad-faith')).json();
  const removal = { removal: 'repaired', reason: '已经完成信用修复' };
  const address = `/api/bad-faith/${entries[0].id}/removal`;
  expect((await officer.post(address, removal)).json().code).toBe('roleMissing');
  expect((await head.post(address, { ...removal, reason: '' })).json().code).toBe('bad-faith-wrong');
  expect((await head.post(address, removal)).statusCode).toBe(204);
  expect((await head.post(address, removal)).json().code).toBe('bad-faith-ended');
  expect((await commit(identity)).statusCode).toBe(201);
  const own = (await head.post('/api/bad-faith', { ...wish, identity })).json();
  expect((await head.post(`/api/bad-faith/${own.id}/removal`, removal)).json().code).toBe('samePerson');

  expect(await forgetEndedBadFaith(running.office)).toBe(0);
  await sql`update bad_faith set removed_on = '2025-11-20' where removed_on is not null`.execute(running.office.db);
  expect(await forgetEndedBadFaith(running.office)).toBe(1);
  expect((await officer.get('/api/bad-faith')).json().entries).toHaveLength(1);
});
