/** The gazette and the broadcaster: compiled by one person, issued by another, aired with a receipt; what is withdrawn is told everywhere. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '#paper/read/read';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { published } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let leader: Visitor;

beforeAll(async () => {
  running = await startApp();
  // The demo's own issues.
  await running.office.db.deleteFrom('gazette_issue').execute();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-zs');
});
afterAll(() => running.stop());

const plain = (title: string, more: object = {}) => ({ title, normative: false, documentNumber: '', ...more });
const period = { from: '2026-11-01', to: '2026-11-30' };
const entry = (caseId: string, edition = 1) => ({ caseId, edition });
const code = (answer: { json: () => { code: string } }) => answer.json().code;
const withdraw = (id: string) => leader.post(`/api/publications/${id}/withdrawal`, { reason: '内容有误' });
const pdfOf = async (url: string) => {
  const answer = await head.get(url);
  expect(answer.statusCode).toBe(200);
  return JSON.stringify(await readDocument(new Uint8Array(answer.rawPayload), 'a.pdf'));
};

async function submitted(...ids: readonly string[]): Promise<string> {
  const begun = await officer.post('/api/gazette', { ...period, entries: ids.map((id) => entry(id)) });
  expect(begun.statusCode, begun.body).toBe(201);
  const { id } = begun.json();
  const sent = await officer.post(`/api/gazette/${id}/submission`, {});
  expect(sent.statusCode, sent.body).toBe(204);
  return id;
}

test('an issue is compiled, given back, handed in again and issued by another person, in its order, numbered', async () => {
  const [a, b] = [await published(running, plain('甲件')), await published(running, plain('乙件'))];
  const begun = await officer.post('/api/gazette', { ...period, entries: [] });
  const { id } = begun.json();
  expect(code(await officer.post(`/api/gazette/${id}/submission`, {}))).toBe('gazette-entries');
  expect(code(await officer.put(`/api/gazette/${id}`, { ...period, entries: [entry(a), entry(a)] }))).toBe(
    'gazette-entries',
  );
  expect((await officer.put(`/api/gazette/${id}`, { ...period, entries: [entry(b), entry(a)] })).statusCode).toBe(204);
  const opened = (await officer.get(`/api/gazette/${id}`)).json();
  expect(opened.choices.map(({ title }: { title: string }) => title)).toEqual(expect.arrayContaining(['甲件', '乙件']));
  expect((await officer.post(`/api/gazette/${id}/issue`, {})).statusCode).toBe(403);
  expect((await officer.post(`/api/gazette/${id}/submission`, {})).statusCode).toBe(204);
  expect(code(await officer.put(`/api/gazette/${id}`, { ...period, entries: [] }))).toBe('gazette-moved');
  expect(code(await leader.post(`/api/gazette/${id}/return`, { reason: ' ' }))).toBe('return-reason-missing');
  expect((await leader.post(`/api/gazette/${id}/return`, { reason: '顺序' })).statusCode).toBe(204);
  expect((await officer.get(`/api/gazette/${id}`)).json().returned).toBe('顺序');
  expect((await officer.post(`/api/gazette/${id}/submission`, {})).statusCode).toBe(204);
  expect((await leader.post(`/api/gazette/${id}/issue`, {})).statusCode).toBe(204);
  const issued = (await officer.get(`/api/gazette/${id}`)).json();
  expect(issued).toMatchObject({ name: '2026年第1期', state: 'issued', issuedOn: '2026-11-23', can: [] });
  expect(issued.entries.map(({ title }: { title: string }) => title)).toEqual(['乙件', '甲件']);
  const text = await pdfOf(`/api/gazette/${id}/file`);
  expect(text).toContain('2026年第1期');
  expect(text).toContain('计划停水提前三天公布');
  expect(text.indexOf('乙件')).toBeLessThan(text.indexOf('甲件'));

  const delivered = await running.office.db
    .selectFrom('delivery')
    .select('case_id')
    .where('channel', '=', 'gazette')
    .where('case_id', 'in', [a, b])
    .execute();
  expect(delivered).toHaveLength(2);
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('who compiled an issue does not issue it, whatever else the person may do', async () => {
  const id = await published(running, plain('自编自审'));
  const begun = await head.post('/api/gazette', { ...period, entries: [entry(id)] });
  const { id: issue } = begun.json();
  expect((await head.post(`/api/gazette/${issue}/submission`, {})).statusCode).toBe(204);
  expect((await head.post(`/api/gazette/${issue}/issue`, {})).statusCode).toBe(403);
  expect((await head.get(`/api/gazette/${issue}`)).json().can).toEqual([]);
  expect((await leader.post(`/api/gazette/${issue}/issue`, {})).statusCode).toBe(204);
});

test('withdrawn before it is issued, it stops the issue; withdrawn after, the file says so and the next issue tells it once', async () => {
  const [early, late] = [await published(running, plain('先撤')), await published(running, plain('后撤'))];
  const first = await submitted(early, late);
  await withdraw(early);
  const refused = await leader.post(`/api/gazette/${first}/issue`, {});
  expect(code(refused)).toBe('gazette-entries');
  expect(refused.body).toContain('先撤');
  await leader.post(`/api/gazette/${first}/return`, { reason: '有撤下的' });
  await officer.put(`/api/gazette/${first}`, { ...period, entries: [entry(late)] });
  await officer.post(`/api/gazette/${first}/submission`, {});
  expect((await leader.post(`/api/gazette/${first}/issue`, {})).statusCode).toBe(204);
  expect(await pdfOf(`/api/gazette/${first}/file`)).toContain('计划停水提前三天公布');

  await withdraw(late);
  const now = await pdfOf(`/api/gazette/${first}/file`);
  expect(now).not.toContain('计划停水提前三天公布');
  expect(now).toContain('本件已于2026-11-23撤下');
  const name: string = (await officer.get(`/api/gazette/${first}`)).json().name;
  const next = await submitted(await published(running, plain('下一期')));
  expect((await officer.get(`/api/gazette/${next}`)).json().owed).toMatchObject([
    { issue: name, title: '后撤', kind: 'withdrawn' },
  ]);
  await leader.post(`/api/gazette/${next}/issue`, {});
  expect(await pdfOf(`/api/gazette/${next}/file`)).toContain(`${name}刊登的“后撤”已撤回`);
  const after = await submitted(await published(running, plain('再下一期')));
  expect((await officer.get(`/api/gazette/${after}`)).json().owed).toEqual([]);
});

test('the public sees issues, and none that is under way', async () => {
  const issues = (await officer.get('/api/gazette')).json().issues;
  expect(issues.some(({ state }: { state: string }) => state === 'submitted')).toBe(true);
  const shown = (await running.app.inject({ url: '/xxgk/gazette' })).body;
  expect(shown).toContain('2026年第1期');
  expect(shown).toContain('已于2026-11-23撤下');
  expect(shown).not.toContain('再下一期');
  const fileOf = (issue: { id: string }) => running.app.inject({ url: `/xxgk/gazette/${issue.id}.pdf` });
  const file = await fileOf(issues.find(({ state }: { state: string }) => state === 'issued'));
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-type']).toBe('application/pdf');
  expect((await fileOf(issues.find(({ state }: { state: string }) => state === 'submitted'))).statusCode).toBe(404);
  expect((await fileOf({ id: 'none' })).statusCode).toBe(404);
});

test('a script is cut to what is read, aired with a receipt, counted on its day; its withdrawal is a task until the station knows', async () => {
  const id = await published(
    running,
    plain('广播件', { body: '第一段。\n第二段话。', documentNumber: '示审政〔2026〕9号' }),
  );
  const view = async () => (await officer.get(`/api/publications/${id}/broadcasts`)).json();
  const { script } = await view();
  expect(script.paragraphs).toHaveLength(2);
  expect(script.opening).toContain('示审政二零二六年九号');
  const make = (more: object = {}) =>
    officer.post(`/api/publications/${id}/broadcasts`, { edition: 1, paragraphs: [1], perMinute: 200, ...more });
  expect(code(await head.put('/api/broadcast-speed', { perMinute: 20 }))).toBe('broadcast-speed');
  expect((await officer.put('/api/broadcast-speed', { perMinute: 180 })).statusCode).toBe(403);
  expect((await head.put('/api/broadcast-speed', { perMinute: 180 })).statusCode).toBe(204);
  expect((await officer.get('/api/broadcast-speed')).json()).toEqual({ perMinute: 180 });
  expect((await view()).usualSpeed).toBe(180);
  expect(code(await make({ paragraphs: [] }))).toBe('broadcast-empty');
  expect(code(await make({ perMinute: 20 }))).toBe('broadcast-speed');
  const made = await make();
  expect(made.statusCode, made.body).toBe(201);
  const at = `/api/publications/${id}/broadcasts/${made.json().id}`;
  const file = await officer.get(`${at}/file`);
  expect(file.headers['content-type']).toContain('wordprocessingml');
  expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK');

  const airing = { station: '县广播电视台', on: '2026-11-23', receipt: '播出单12号' };
  expect(code(await officer.post(`${at}/airing`, { ...airing, on: '2026-11-01' }))).toBe('broadcast-day');
  expect(code(await officer.post(`${at}/airing`, { ...airing, receipt: '' }))).toBe('broadcast-receipt');
  expect((await officer.post(`${at}/airing`, airing)).statusCode).toBe(204);
  expect(code(await officer.post(`${at}/airing`, airing))).toBe('broadcast-recorded');
  const counts = (await officer.get('/api/channels?from=2026-11-23&to=2026-11-23')).json().channels;
  expect(counts.find(({ channel }: { channel: string }) => channel === 'broadcast').delivered).toBe(1);

  const tasks = async () => (await officer.get('/api/work')).body;
  expect(await tasks()).not.toContain('通知县广播电视台');
  await withdraw(id);
  expect(await tasks()).toContain('已撤下，还没有通知县广播电视台');
  expect((await officer.get(`${at}/file`)).statusCode).toBe(404);
  expect((await view()).broadcasts[0].tellNow).toBe(true);
  expect(code(await officer.post(`${at}/told`, { told: '' }))).toBe('broadcast-told');
  expect((await officer.post(`${at}/told`, { told: '电话通知编辑部，已停播' })).statusCode).toBe(204);
  expect(await tasks()).not.toContain('通知县广播电视台');
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('the page for enterprises shows what was put behind the code as long as it stands; the code counts openings and nobody', async () => {
  const id = await published(running, plain('惠企措施'));
  const other = await published(running, plain('与企业无关'));
  const page = async (query = '') => (await running.app.inject({ url: `/qy${query}` })).body;
  expect(await page('?q=惠企')).not.toContain('惠企措施</a>');
  const put = () => leader.post(`/api/publications/${id}/channels/enterpriseCode`, {});
  expect((await put()).statusCode).toBe(204);
  expect((await put()).statusCode).toBe(409);
  expect(await page()).toContain(`/xxgk/publications/${id}`);
  expect(await page()).not.toContain(other);
  expect(await page('?kind=policy&q=惠企')).toContain('惠企措施');
  expect(await page('?kind=bundle&q=惠企')).not.toContain(id);
  await withdraw(id);
  expect(await page()).not.toContain(id);
  const lines = (await leader.get(`/api/publications/${id}/channels`)).json().deliveries;
  expect(lines.find(({ channel }: { channel: string }) => channel === 'enterpriseCode').deliveredOn).toBe('2026-11-23');

  const opened = async () => (await head.get('/api/enterprise-code')).json().opened;
  expect(await opened()).toBe(0);
  const scanned = await running.app.inject({ url: '/qy?by=code' });
  expect(scanned.headers['location']).toBe('/qy');
  await page();
  expect(await opened()).toBe(1);
  expect((await head.get('/api/enterprise-code/code.png')).rawPayload.subarray(1, 4).toString()).toBe('PNG');
  expect(await pdfOf('/api/enterprise-code/poster.pdf')).toContain('企业码');
});
