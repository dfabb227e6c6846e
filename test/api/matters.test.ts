/** A matter at the counter over HTTP: opened on a guide in force, led on, followed and rated at /progress, outside attempts counted. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, cookiesOf, type Staff } from './visitor.ts';

let running: RunningApp;
let counter: Staff;
let leader: Staff;
let stranger: Staff;
let service: string;
const agency = 'shili-spj';

beforeAll(async () => {
  running = await startApp();
  counter = await accountWith(running, agency, ['counter']);
  leader = await accountWith(running, agency, ['leader']);
  stranger = await accountWith(running, 'xixian-spj', ['head']);
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

const person = { name: '示例办事人', contact: '0376-1234567' };
const open = (materials: readonly string[], more: object = {}) =>
  counter.post('/api/matters', { service, materials, person, ...more });
const act = (id: number, fact: object) => counter.post(`/api/matters/${id}/acts`, fact);
const view = async (id: number) => (await counter.get(`/api/matters/${id}`)).json();
const form = (url: string, fields: Record<string, string>, cookie = '', from = '127.0.0.9') =>
  running.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie === '' ? {} : { cookie }) },
    remoteAddress: from,
  });
const codeOf = (answer: { json(): { code: string } }) => answer.json().code;

test('from the counter to the rating', async () => {
  const guide = (await counter.get(`/api/counter/guides/${service}`)).json();
  const required = guide.materials
    .filter((one: { required: boolean }) => one.required)
    .map(({ key }: { key: string }) => key);
  const opened = await open(required.slice(0, 1));
  expect(opened.statusCode, opened.body).toBe(201);
  const { id, number, missing } = opened.json();
  expect(missing.length).toBe(required.length - 1);
  expect(await view(id)).toMatchObject({ state: 'correcting', counter: true });

  expect(codeOf(await act(id, { type: 'accepted' }))).toBe('matter-state');
  expect((await act(id, { type: 'correctionClosed', materials: [] })).statusCode).toBe(204);
  expect(codeOf(await act(id, { type: 'accepted' }))).toBe('matter-incomplete');
  expect(
    codeOf(await act(id, { type: 'correctionAsked', asked: [{ material: required[0], defect: 'unclear' }] })),
  ).toBe('matter-asked-once');

  const whole = await open(required);
  const { id: second } = whole.json();
  expect(whole.json().missing).toEqual([]);
  const [step] = guide.steps;
  for (const fact of [
    { type: 'accepted' },
    { type: 'stepBegun', step: step.key },
    { type: 'specialBegun', special: 'testing', kind: 'stop', expectedDays: 5 },
    { type: 'specialEnded', special: 'testing' },
    { type: 'stepEnded', step: step.key, result: 'passed' },
    { type: 'decided', granted: true },
  ]) {
    const done = await act(second, fact);
    expect(done.statusCode, done.body).toBe(204);
  }
  const one = await view(second);
  expect(one).toMatchObject({ state: 'decided', unfit: [] });
  expect(one.happened.length).toBe(7);
  expect(one.statutory.days.length).toBeGreaterThan(0);

  const looked = await form('/progress', { number: one.number, code: one.code });
  expect([looked.statusCode, looked.headers['location']]).toEqual([303, '/progress/case']);
  const cookie = cookiesOf(looked);
  const page = async () =>
    (await running.app.inject({ method: 'GET', url: '/progress/case', headers: { cookie } })).body;
  expect(await page()).toContain('已决定');
  expect(await page()).not.toContain(person.name);
  expect((await form('/progress/case/rate', { level: '4' }, cookie)).statusCode).toBe(422);

  expect((await act(second, { type: 'closed', result: 'passed' })).statusCode).toBe(204);
  expect((await form('/progress/case/rate', { level: '' }, cookie)).statusCode).toBe(422);
  expect((await form('/progress/case/rate', { level: '4' }, cookie)).statusCode).toBe(303);
  expect(await page()).toContain('不满意');
  expect((await form('/progress/case/rate', { level: '1' }, cookie)).statusCode).toBe(422);
  expect((await view(second)).rating).toBe(4);

  const listed = async () =>
    (await counter.get('/api/matters/poor-ratings')).json().ratings.find((one: { id: number }) => one.id === second);
  const tasks = async (view: string) =>
    (await counter.get(`/api/work?view=${view}`))
      .json()
      .tasks.filter((one: { kind: string; id: string }) => one.kind === 'rating' && one.id === String(second));
  expect(await listed()).toMatchObject({ ownerName: null, mine: false, followUp: { state: 'uncalled' } });
  expect((await tasks('mine'))[0].can).toEqual(['认领']);
  expect((await counter.post(`/api/matters/${second}/rating-owner`, undefined)).statusCode).toBe(204);
  expect(codeOf(await counter.post(`/api/matters/${id}/rating-owner`, undefined))).toBe('matter-call-needless');
  expect(await listed()).toMatchObject({ mine: true });
  expect((await tasks('mine'))[0].can).toEqual(['回访']);
  const call = (change: object) =>
    counter.post(`/api/matters/${second}/calls`, { result: 'corrected', doneBy: null, measure: '', ...change });
  expect(codeOf(await call({}))).toBe('matter-call-measure');
  expect(codeOf(await call({ measure: '已打电话13800000000' }))).toBe('matter-call-measure');
  expect((await call({ result: 'unreached' })).statusCode).toBe(204);
  expect(await listed()).toMatchObject({ followUp: { state: 'unreached', settledOn: null } });
  const poor = (await counter.get('/api/matters?poor=1')).json().matters;
  expect(poor.map((line: { id: number }) => line.id)).toContain(second);
  expect(
    codeOf(
      await counter.post(`/api/matters/${second}/calls`, {
        result: 'dated',
        doneBy: '2027-12-31',
        measure: '增开窗口',
      }),
    ),
  ).toBe('matter-call-date');
  expect(
    (
      await counter.post(`/api/matters/${second}/calls`, {
        result: 'corrected',
        doneBy: null,
        measure: '已经当面道歉并补办',
      })
    ).statusCode,
  ).toBe(204);
  expect((await view(second)).calls).toMatchObject([{ result: 'unreached' }, { result: 'corrected' }]);
  expect(await listed()).toMatchObject({ followUp: { state: 'settled' } });
  expect(await tasks('mine')).toEqual([]);
  expect(codeOf(await call({ measure: '再次说明' }))).toBe('matter-call-settled');
  expect(
    codeOf(
      await counter.post(`/api/matters/${id}/calls`, {
        result: 'corrected',
        doneBy: null,
        measure: '已经当面道歉并补办',
      }),
    ),
  ).toBe('matter-call-needless');
  expect((await counter.post(`/api/matters/${id}/person`, { purpose: 'telling' })).json()).toEqual(person);
  expect((await leader.post(`/api/matters/${id}/person`, { purpose: 'telling' })).statusCode).toBe(403);
  const { rows } = await sql<{ name: Buffer }>`select name from matter_person`.execute(running.office.db);
  for (const row of rows) expect(row.name.toString('utf8')).not.toContain(person.name);
  expect(number).toMatch(/^B2026-\d{5}$/);
});

test('a wrong number and a wrong code are answered alike, and guessing is stopped', async () => {
  const { id } = (await open([])).json();
  const { number, code } = await view(id);
  const wrongCode = await form('/progress', { number, code: 'AAAA-AAAA-AAAA' }, '', '127.0.0.21');
  const wrongNumber = await form('/progress', { number: 'B2026-99999', code }, '', '127.0.0.21');
  expect(wrongCode.statusCode).toBe(422);
  expect(wrongNumber.body.replaceAll('B2026-99999', '')).toBe(wrongCode.body.replaceAll(number, ''));
  for (let i = 0; i < 10; i += 1) await form('/progress', { number, code: 'AAAA-AAAA-AAAA' }, '', '127.0.0.21');
  expect((await form('/progress', { number, code }, '', '127.0.0.21')).body).toContain('查询次数过多');
});

test('outside the list, the procedure and the guide nothing is done, and the leader sees it counted', async () => {
  const required = (await counter.get(`/api/counter/guides/${service}`))
    .json()
    .materials.map(({ key }: { key: string }) => key);
  expect(codeOf(await open([], { service: 'NONE' }))).toBe('matter-outside-service');
  expect(codeOf(await open(['其他材料']))).toBe('matter-outside-material');
  const { id } = (await open(required)).json();
  expect(codeOf(await act(id, { type: 'stepBegun', step: 'tea' }))).toBe('matter-outside-step');
  expect((await view(id)).state).toBe('received');
  const outside = (await leader.get('/api/matters/outside')).json();
  expect(outside.counts).toEqual(
    expect.arrayContaining(['service', 'step', 'material'].map((fault) => ({ source: '窗口', fault, n: 1 }))),
  );
  expect((await counter.get('/api/matters/outside')).statusCode).toBe(403);
});

test('another agency finds nothing; what another system handles is not led on here', async () => {
  const { id } = (await open([])).json();
  expect((await stranger.get(`/api/matters/${id}`)).statusCode).toBe(404);
  expect(codeOf(await stranger.post(`/api/matters/${id}/acts`, { type: 'withdrawn' }))).toBe('matter-missing');
  const officer = await accountWith(running, agency, ['officer']);
  const event = {
    number: 'X-1',
    service,
    id: '1',
    at: '2026-11-02T10:00:00+08:00',
    fact: { type: 'received', materials: [] },
  };
  await officer.post('/api/matters/events', { source: '审批系统', events: [event] });
  const found = (await counter.get('/api/matters?text=X-1&newest=1')).json().matters[0];
  expect(found).toMatchObject({ number: 'X-1', state: 'received' });
  expect(codeOf(await act(found.id, { type: 'accepted' }))).toBe('matter-other-system');
});

test('the list turns its pages by due day and loses none', async () => {
  const officer = await accountWith(running, agency, ['officer']);
  const events = Array.from({ length: 130 }, (_, i) => [
    {
      number: `L-${i}`,
      service,
      id: '1',
      at: `2026-11-0${(i % 6) + 2}T10:00:00+08:00`,
      fact: { type: 'received', materials: [] },
    },
    ...(i % 3 === 0
      ? []
      : [{ number: `L-${i}`, service, id: '2', at: `2026-11-1${i % 9}T10:00:00+08:00`, fact: { type: 'accepted' } }]),
  ]).flat();
  await officer.post('/api/matters/events', { source: '审批系统', events });
  interface Page {
    readonly matters: readonly { readonly number: string; readonly promisedOn: string | null }[];
    readonly next: number | null;
  }
  const seen: Page['matters'][number][] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: Page = (await counter.get(`/api/matters${after === 0 ? '' : `?after=${after}`}`)).json();
    seen.push(...page.matters);
    after = page.next;
  }
  expect(new Set(seen.map(({ number }) => number)).size).toBe(seen.length);
  expect(seen.filter(({ number }) => number.startsWith('L-'))).toHaveLength(130);
  const days = seen.map(({ promisedOn }) => promisedOn ?? '9999');
  expect(days).toEqual([...days].sort());
});

test('who follows hears that the matter moved', async () => {
  const { id } = (await open([])).json();
  const { number, code } = await view(id);
  const cookie = cookiesOf(await form('/progress', { number, code }, '', '127.0.0.31'));
  const stop = new AbortController();
  const stream = await fetch(`${running.origin}/progress/case/live`, { headers: { cookie }, signal: stop.signal });
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const reader = stream.body?.getReader();
  const heard = (async () => {
    let text = '';
    while (!text.includes('event: moved')) text += new TextDecoder().decode((await reader?.read())?.value);
    return true;
  })();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await act(id, { type: 'withdrawn' });
  expect(await heard).toBe(true);
  stop.abort();
  const nobody = await fetch(`${running.origin}/progress/case/live`);
  expect(nobody.status).toBe(204);
});
