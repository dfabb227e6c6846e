/** Commitment, fetching and later hand-in at the counter over HTTP: within the guide only, kept with their hash and day, warned of. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noWays } from '#law/service/material-ways';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff } from './visitor.ts';

let running: RunningApp;
let counter: Staff;
let service: string;
const agency = 'shili-spj';
interface GuideMaterial {
  readonly key: string;
  readonly required: boolean;
  readonly other?: {
    readonly commitment: object | null;
    readonly source: string | null;
    readonly laterDays: number | null;
  };
}
let materials: readonly GuideMaterial[];
beforeAll(async () => {
  running = await startApp();
  counter = await accountWith(running, agency, ['counter']);
  const row = await running.office.db
    .selectFrom('service')
    .select('code')
    .where('agency', '=', agency)
    .where('name', 'like', '%（首次申请）')
    .orderBy('code')
    .executeTakeFirstOrThrow();
  service = row.code;
  materials = (await counter.get(`/api/counter/guides/${service}`)).json().materials;
});
afterAll(() => running.stop());

const person = { name: '示例办事人', contact: '0376-1234567' };
const open = (handed: readonly string[], met: readonly object[]) =>
  counter.post('/api/matters', { service, materials: handed, met, person });
const act = (id: number, fact: object) => counter.post(`/api/matters/${id}/acts`, fact);
const view = async (id: number) => (await counter.get(`/api/matters/${id}`)).json();
const committable = () => materials.find(({ other }) => other?.commitment != null) as GuideMaterial;
const later = () => materials.find(({ other }) => other?.laterDays != null) as GuideMaterial;
const fetched = () => materials.find(({ other }) => other?.source != null) as GuideMaterial;
const handed = () => materials.filter((one) => one.required && one.key !== committable().key).map(({ key }) => key);
let id: number;

it('opens a matter whose materials were committed to, fetched and put off', async () => {
  const whole = await open(handed(), [
    { material: committable().key, way: 'committed', goodFaith: true, identity: '11010519491231002X' },
    { material: fetched().key, way: 'fetched' },
    { material: later().key, way: 'later' },
  ]);
  expect(whole.statusCode, whole.body).toBe(201);
  expect(whole.json().missing).toEqual([]);
  id = whole.json().id;
  const one = await view(id);
  const of = (key: string) => one.materials.find((material: { key: string }) => material.key === key);
  expect(of(committable().key).met).toMatchObject({ way: 'committed', terms: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(of(later().key).met).toMatchObject({ way: 'later', by: expect.stringMatching(/^\d{4}-/) });
  expect(one.duties.join()).toContain('补交');
  expect(one.happened.map(({ sentence }: { sentence: string }) => sentence).join()).toMatch(/用承诺代替.*可以后补/);
});

it('prints the paper that is signed, with the digest that was kept', async () => {
  const paper = await counter.get(`/api/matters/${id}/commitments/${committable().key}`);
  expect(paper.statusCode).toBe(200);
  expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const before = await counter.get(`/api/counter/guides/${service}/commitments/${committable().key}`);
  expect(before.statusCode).toBe(200);
  expect((await counter.get(`/api/matters/${id}/commitments/${later().key}`)).json().code).toBe('matter-no-commitment');
});

it('promises nothing that the guide does not allow, and notes what was tried outside it', async () => {
  const code = async (met: object) => (await open(handed(), [met])).json().code;
  const [first] = handed();
  expect(await code({ material: committable().key, way: 'committed' })).toBe('matter-bad-faith');
  expect(await code({ material: committable().key, way: 'later' })).toBe('matter-not-later');
  expect(await code({ material: first, way: 'committed', goodFaith: true })).toBe('matter-no-commitment');
  expect(await code({ material: first, way: 'fetched' })).toBe('matter-not-fetched');
  expect(await code({ material: 'elsewhere', way: 'later' })).toBe('matter-outside-material');
});

it('asks for what was not found, in the one notice', async () => {
  const opened = await open([...handed(), committable().key], [{ material: fetched().key, way: 'notFound' }]);
  expect(opened.json().missing).toHaveLength(1);
  expect(await view(opened.json().id)).toMatchObject({ state: 'correcting' });
});

it('passes nothing whole while something is owed, and takes it in when it comes', async () => {
  for (const fact of [{ type: 'accepted' }, { type: 'decided', granted: true }])
    expect((await act(id, fact)).statusCode).toBe(204);
  const refused = (await act(id, { type: 'closed', result: 'passed' })).json();
  expect(refused.refusals).toMatchObject([{ code: 'matter-unfit', rule: 'SVC-37' }]);
  const row = async () =>
    running.office.db.selectFrom('matter').select(['later_on', 'check_on']).where('id', '=', id).executeTakeFirst();
  expect(await row()).toMatchObject({ later_on: expect.any(String), check_on: expect.any(String) });
  expect((await act(id, { type: 'laterGiven', materials: [later().key] })).statusCode).toBe(204);
  expect(await row()).toMatchObject({ later_on: null });
  expect((await act(id, { type: 'checked', material: committable().key, result: 'true' })).statusCode).toBe(204);
  expect(await row()).toMatchObject({ check_on: null });
  expect((await act(id, { type: 'closed', result: 'passed' })).statusCode).toBe(204);
});

it('fills the form of an open matter with the name that the counter keeps, on record', async () => {
  const officer = await accountWith(running, agency, ['head']);
  const { caseId, code } = (await officer.get('/api/services?state=inUse'))
    .json()
    .services.find(({ name }: { name: string }) => name.endsWith('（首次申请）') || name.endsWith('（注销）'));
  const blank = (
    await officer.post(`/api/services/${caseId}/forms`, { title: '申请表', blanks: ['申请人姓名'] })
  ).json();
  const ways = JSON.stringify({ ...noWays, fillIn: true, blank });
  await sql`update guide_edition set content = jsonb_set(content, '{materials}', (select jsonb_agg(
    case when m ->> 'key' = 'form' then m || jsonb_build_object('ways', ${ways}::jsonb) else m end)
    from jsonb_array_elements(content -> 'materials') m)) where case_id = ${caseId}`.execute(running.office.db);
  const opened = await counter.post('/api/matters', { service: code, materials: [], person });
  const form = await counter.get(`/api/matters/${opened.json().id}/forms/form`);
  expect(form.statusCode, form.body.slice(0, 300)).toBe(200);
  expect(form.headers['cache-control']).toBe('no-store');
  const { rows: looked } = await sql`select 1 from audit where act = 'matter.fillForm' and result = 'done'`.execute(
    running.office.db,
  );
  expect(looked).toHaveLength(1);
  expect((await counter.get(`/api/matters/${opened.json().id}/forms/none`)).json().code).toBe('form-missing');
});
