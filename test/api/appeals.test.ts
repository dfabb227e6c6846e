/** Reconsiderations and suits over HTTP: filed, answered in time, decided; an order to answer again reopens the application. */

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

const agency = 'shili-spj';
let running: RunningApp;
let officer: Visitor;
let stranger: Visitor;
/** Delivered replies that nobody has gone against, by their kind of remedy. */
let refused: string;
let granted: string;

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  stranger = await signedIn(running, 'xixian');
  refused = await untouched("outcome like 'refused%' and outcome <> 'refusedAdministrativeQuery'");
  granted = await untouched("outcome = 'granted'");
});
afterAll(() => running.stop());

async function untouched(where: string): Promise<string> {
  const { rows } = await sql<{ case_id: string }>`
    select case_id from application where agency = ${agency} and state in ('delivered', 'archived') and ${sql.raw(where)}
    and delivered_on between '2026-09-24' and '2026-11-10'
    and case_id not in (select application_id from appeal) order by case_id limit 1`.execute(running.office.db);
  return rows[0]?.case_id ?? 'none';
}

const filing = (number: string, more: object = {}) => ({
  on: '2026-11-16',
  block: 'reconsideration',
  number,
  ground: 'reply',
  organ: '示例县人民政府',
  ...more,
});

async function file(application: string, body: object): Promise<string> {
  const answer = await officer.post(`/api/applications/${application}/appeals`, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().caseId;
}

async function record(id: string, body: object, status = 204): Promise<string> {
  const answer = await officer.post(`/api/appeals/${id}/acts`, body);
  expect(answer.statusCode, answer.body).toBe(status);
  return status === 204 ? '' : answer.json().code;
}

const view = async (id: string) => (await officer.get(`/api/appeals/${id}`)).json();
const cell = async (row: string, column: string) =>
  (await officer.get(`/api/reports/${agency}/2026/cells/appeals/${row}/${column}?cutOff=2026-11-23&limit=100`)).json()
    .cases as readonly { caseId: string }[];
const figure = async (row: string, column: string) =>
  (await officer.get(`/api/reports/${agency}/2026/live?cutOff=2026-11-23`)).json().report.appeals[row][column];

test('from filing to a decision that orders a new answer: both cases change at once, and table four counts it', async () => {
  const pending = await figure('reconsideration', 'pending');
  const id = await file(refused, filing('示政复〔2026〕101号'));
  expect(await figure('reconsideration', 'pending')).toBe(pending + 1);
  expect((await cell('reconsideration', 'pending')).map(({ caseId }) => caseId)).toContain(id);

  await record(id, { type: 'accepted', on: '2026-11-17', procedure: 'simplified' });
  await record(id, { type: 'copyReceived', on: '2026-11-17' });
  const owed = await view(id);
  expect(owed).toMatchObject({ state: 'pending', answerDueOn: '2026-11-24', stateName: '审理中' });
  expect(owed.reply.reconsiderationFirst).toBe(true);
  expect(owed.terms.map((term: { name: string }) => term.name)).toEqual([
    '申请人申请行政复议',
    '本机关书面答复',
    '复议机关作出决定',
  ]);
  const waits = (await officer.get('/api/work?view=mine')).json().tasks;
  expect(waits).toContainEqual(expect.objectContaining({ kind: 'appeal', id, dueOn: '2026-11-24' }));
  const due = (await officer.get('/api/appeals?state=unanswered&order=due')).json().appeals;
  expect(due.map((one: { caseId: string }) => one.caseId)).toContain(id);

  await record(id, { type: 'answered', on: '2026-11-20', documentNumber: '示审政答〔2026〕9号' });
  expect((await view(id)).answerDueOn).toBe(null);
  await record(id, {
    type: 'decided',
    on: '2026-11-23',
    decision: 'revoked',
    documentNumber: '示政复决〔2026〕101号',
    answerAgain: { workingDays: 10 },
  });
  expect(await view(id)).toMatchObject({ result: 'corrected', order: { bindsOn: '2026-11-23', carriedOut: true } });
  const application = (await officer.get(`/api/applications/${refused}`)).json();
  expect(application).toMatchObject({ state: 'handling', dueOn: '2026-12-07' });
  expect(application.steps.at(-1).sentence).toContain('示政复决〔2026〕101号');
  expect(await figure('reconsideration', 'pending')).toBe(pending);
  expect((await cell('reconsideration', 'corrected')).map(({ caseId }) => caseId)).toContain(id);
  // One act: one entry, with what stood before and after in both cases.
  const { rows } =
    await sql`select act, object, result from audit where object = ${id} order by entry desc limit 1`.execute(
      running.office.db,
    );
  expect(rows).toEqual([{ act: 'appeal.record', object: id, result: 'done' }]);
});

test('the same number of the same organ is one case: registered twice it is refused, with the one that has it', async () => {
  await file(granted, filing('示政复〔2026〕110号'));
  const pending = await figure('reconsideration', 'pending');
  const again = await officer.post(`/api/applications/${refused}/appeals`, filing('示政复〔2026〕110号'));
  expect([again.statusCode, again.json().code]).toEqual([409, 'appeal-number-taken']);
  const { number } = (await officer.get(`/api/applications/${granted}`)).json();
  expect(again.json().refusals[0].message).toContain(`行政复议，2026年11月16日（周一）提起，针对申请${number}`);
  expect(await figure('reconsideration', 'pending')).toBe(pending);
  const suit = { block: 'litigationDirect', organ: '示例县人民法院' };
  await file(granted, filing('（2026）示行初10号', suit));
  const other = { ...suit, block: 'litigationAfterReconsideration' };
  const twice = await officer.post(`/api/applications/${granted}/appeals`, filing('（2026）示行初10号', other));
  expect(twice.json().code).toBe('appeal-number-taken');
});

test('what the law does not allow changes nothing, and says why', async () => {
  const id = await file(granted, filing('示政复〔2026〕102号'));
  expect(
    await record(id, { type: 'decided', on: '2026-11-20', decision: 'claimRejected', documentNumber: '1' }, 422),
  ).toBe('decisionOfOtherForum');
  expect(await record(id, { type: 'copyReceived', on: '2026-11-24' }, 422)).toBe('datedAhead');
  expect(await record(id, { type: 'appealed', on: '2026-11-20', by: 'agency' }, 422)).toBe('notInThisState');
  expect((await view(id)).steps).toHaveLength(1);
  const [audited] = (
    await sql`select result, reason from audit where object = ${id} and result = 'refused' order by entry limit 1`.execute(
      running.office.db,
    )
  ).rows;
  expect(audited).toEqual({ result: 'refused', reason: 'decisionOfOtherForum' });
});

describe('a suit', () => {
  test('after reconsideration is a case of its own, bound to the decided one', async () => {
    const first = await file(granted, filing('示政复〔2026〕103号'));
    const early = await officer.post(
      `/api/applications/${granted}/appeals`,
      filing('（2026）示行初6号', { block: 'litigationAfterReconsideration', organ: '示例县人民法院', after: first }),
    );
    expect([early.statusCode, early.json().code]).toEqual([422, 'reconsiderationPending']);
    await record(first, { type: 'decided', on: '2026-11-18', decision: 'maintained', documentNumber: '决103' });
    expect((await view(first)).mayBeSued).toBe(true);
    const suit = filing('（2026）示行初7号', {
      on: '2026-11-20',
      block: 'litigationAfterReconsideration',
      organ: '示例县人民法院',
      after: first,
    });
    const wrong = await officer.post(`/api/applications/${refused}/appeals`, suit);
    expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'appeal-not-this']);
    const id = await file(granted, suit);
    expect((await view(first)).mayBeSued).toBe(false);
    expect((await view(id)).others.map((one: { caseId: string }) => one.caseId)).toContain(first);
    expect((await cell('litigationAfterReconsideration', 'pending')).map(({ caseId }) => caseId)).toContain(id);
  });

  test('filed straight against a refusal is flagged: reconsideration comes first', async () => {
    const straight = await untouched("outcome like 'refused%' and outcome <> 'refusedAdministrativeQuery'");
    const id = await file(
      straight,
      filing('（2026）示行初8号', { block: 'litigationDirect', organ: '示例县人民法院' }),
    );
    expect((await view(id)).flags[0].message).toContain('应当先申请行政复议');
    // A judgment may still be appealed: what it orders does not bind, and the application stays as it is.
    const before = (await officer.get(`/api/applications/${straight}`)).json().state;
    const judged = {
      type: 'decided',
      on: '2026-11-23',
      decision: 'revoked',
      documentNumber: '（2026）示行初8号',
      answerAgain: {},
    };
    await record(id, judged);
    expect((await view(id)).order).toEqual({ bindsOn: '2026-12-09', workingDays: null, carriedOut: false });
    expect((await officer.get(`/api/applications/${straight}`)).json().state).toBe(before);
    expect(await record(id, { type: 'orderCarriedOut', on: '2026-11-23' }, 422)).toBe('orderNotBinding');
  });
});

test('the list pages by key, is narrowed, and knows its own agency alone', async () => {
  const all = (await officer.get('/api/appeals?limit=200')).json().appeals;
  const paged: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const more: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    const page = (await officer.get(`/api/appeals?limit=3${more}`)).json();
    paged.push(...page.appeals.map((one: { caseId: string }) => one.caseId));
    after = page.next;
  }
  expect(paged).toEqual(all.map((one: { caseId: string }) => one.caseId));
  const found = (await officer.get(`/api/appeals?text=${encodeURIComponent('复〔2026〕102')}`)).json().appeals;
  expect(found.map((one: { number: string }) => one.number)).toEqual(['示政复〔2026〕102号']);
  expect((await stranger.get('/api/appeals?limit=200')).json().appeals.length).toBe(0);
  const missing = await stranger.get('/api/appeals/nothing');
  const foreign = await stranger.get(`/api/appeals/${all[0].caseId}`);
  expect([foreign.statusCode, foreign.body]).toEqual([404, missing.body]);
  const search = (await officer.get(`/api/search?q=${encodeURIComponent('示政复〔2026〕102号')}`)).json().found;
  expect(search).toContainEqual(expect.objectContaining({ kind: 'appeal' }));
});

test('the rows are a function of the ledger', async () => {
  expect((await rebuild(running.office)).changed).toEqual([]);
});
