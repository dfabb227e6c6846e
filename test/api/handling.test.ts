/** Handling over HTTP: earlier applications that look the same, whose case it is, and searches that divisions are asked for. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewPoints } from '#law/application/review-points';
import { day } from '#law/calendar/day';
import { eraseDue } from '#work/retention/erase';
import { asProgram } from '#work/scope';
import { type RunningApp, startApp } from '../support/app.ts';
import { grantedReply } from '../support/draft.ts';
import { accountWith, type Staff, visitor } from './visitor.ts';

const agency = 'shili-spj';
const on = '2026-11-23';
let running: RunningApp;
let officer: Staff;
let colleague: Staff;
let legal: Staff;
let signer: Staff;
let archivist: Staff;
let stranger: Staff;
beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, agency, ['officer']);
  colleague = await accountWith(running, agency, ['officer']);
  legal = await accountWith(running, agency, ['legal']);
  signer = await accountWith(running, agency, ['finalReviewer']);
  archivist = await accountWith(running, agency, ['counter']);
  stranger = await accountWith(running, 'xixian-spj', ['officer', 'head', 'legal']);
  const named = { [officer.accountId]: '王承办', [colleague.accountId]: '李接手', [archivist.accountId]: '赵档案' };
  for (const [id, name] of Object.entries(named)) {
    await running.office.db.updateTable('account').set({ name }).where('id', '=', id).execute();
  }
});
afterAll(() => running.stop());

const person = {
  channel: 'counter',
  on,
  applicantType: 'naturalPerson',
  name: '欧阳保密',
  identityKind: 'passport',
  identity: 'E 1234567',
  telephone: '0376-1234567',
  email: '',
  address: '',
  carrier: 'paper',
  route: 'counter',
};
const secret = '示例县东街村2025年征地补偿安置方案和批复文件';

async function takeIn(more: object = {}): Promise<{ readonly caseId: string; readonly number: string }> {
  const body = { ...person, description: secret, ...more };
  const answer = await officer.post(`/api/agencies/${agency}/applications`, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

async function act(by: Staff, caseId: string, body: object): Promise<void> {
  const answer = await by.post(`/api/applications/${caseId}/acts`, { on, ...body });
  expect(answer.statusCode, answer.body).toBe(204);
}

const view = async (caseId: string) => (await officer.get(`/api/applications/${caseId}`)).json();

describe('earlier applications of the same applicant', () => {
  const alikeOf = async (caseId: string) => (await officer.get(`/api/applications/${caseId}/likeness`)).json();

  test('are found by the proof of identity, with the earlier reply; others’ and other texts are not', async () => {
    const first = await takeIn({ identity: 'e1234567' });
    await act(officer, first.caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '', articles: [] });
    const open = await takeIn({ description: `申请公开${secret.replace('2025', '2024')}` });
    await takeIn({ identity: 'E9999999' });
    await takeIn({ description: '某路口信号灯的采购合同' });
    const second = await takeIn({ description: `请提供：${secret}。` });
    const { known, alike, signals } = await alikeOf(second.caseId);
    expect(known).toBe(true);
    expect(alike.map(({ number, kind }: { number: string; kind: string }) => [number, kind])).toEqual([
      [first.number, 'repeat'],
      [open.number, 'related'],
    ]);
    const { concludedOn } = await view(first.caseId);
    expect(alike[0]).toMatchObject({ caseId: first.caseId, reply: { outcome: 'granted', on: concludedOn } });
    expect(alike[0].says).toContain(alike[0].reply.documentNumber);
    expect(alike[1].numbersDiffer).toEqual(['2024', '2025']);
    expect(signals.map(({ kind }: { kind: string }) => kind)).toEqual(['alike']);
    const { alike: back } = await alikeOf(first.caseId);
    expect(back.map(({ kind }: { kind: string }) => kind)).toEqual(['duplicate', 'related']);
  });

  test('the eleventh of a month is a sign, with how it was counted, and changes nothing', async () => {
    const numbers: string[] = [];
    let last = '';
    for (let i = 0; i < 11; i += 1) {
      const { number, caseId } = await takeIn({
        identity: 'M7',
        description: `第${i}个不相干的题目${'甲乙丙丁戊己庚辛壬癸子'[i]}`,
      });
      numbers.push(number);
      last = caseId;
    }
    const before = await view(last);
    const { signals } = await alikeOf(last);
    expect(signals.map(({ kind }: { kind: string }) => kind)).toContain('many');
    const many = signals.find(({ kind }: { kind: string }) => kind === 'many');
    for (const number of numbers) expect(many.numbers).toContain(number);
    expect(many.because.map(({ article }: { article: string }) => article)).toEqual(['第三十五条', '第四条']);
    expect((await view(last)).steps).toEqual(before.steps);
  });

  test('without a proof of identity nothing is said; another agency and an administrator learn nothing', async () => {
    const { caseId } = await takeIn({ identity: null });
    expect(await alikeOf(caseId)).toEqual({ known: false, alike: [], signals: [] });
    const foreign = await stranger.get(`/api/applications/${caseId}/likeness`);
    expect(foreign.body).toBe((await stranger.get('/api/applications/nothing/likeness')).body);
    expect(foreign.statusCode).toBe(404);
    expect((await signer.get(`/api/applications/${caseId}/likeness`)).statusCode).toBe(200);
  });

  test('nothing of what was compared stands in the database in clear text, and what is erased is in no list', async () => {
    const { office } = running;
    const first = await takeIn({ identity: 'ERASED1' });
    await act(officer, first.caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '', articles: [] });
    await act(officer, first.caseId, { act: 'deliver', by: 'counter', proof: '签收单' });
    const second = await takeIn({ identity: 'ERASED1' });
    expect((await alikeOf(second.caseId)).alike).toHaveLength(1);
    const later = { ...office, today: () => day('2046-11-23') };
    await asProgram(() => eraseDue(later));
    expect(await alikeOf(second.caseId)).toMatchObject({ known: true, alike: [] });
    expect((await officer.get(`/api/applications/${first.caseId}/likeness`)).json()).toMatchObject({ known: false });
  });
});

describe('whose case it is', () => {
  test('colleagues are offered who can take one; a case is taken, given, and handed over with a word', async () => {
    const { colleagues } = (await officer.get('/api/colleagues')).json();
    const byId = new Map(colleagues.map((one: { id: string }) => [one.id, one]));
    expect(byId.get(officer.accountId)).toMatchObject({ name: '王承办', self: true, handles: true });
    expect(byId.get(archivist.accountId)).toMatchObject({ handles: false, searches: true });
    expect(byId.has(stranger.accountId)).toBe(false);

    const { caseId } = await takeIn();
    await act(officer, caseId, { act: 'assign', account: officer.accountId });
    expect(await view(caseId)).toMatchObject({ assignedName: '王承办', assignedToMe: true, stateName: '办理中' });
    const again = await officer.post(`/api/applications/${caseId}/acts`, {
      act: 'assign',
      on,
      account: officer.accountId,
    });
    expect([again.statusCode, again.json().code]).toEqual([422, 'alreadyAssigned']);
    await act(officer, caseId, { act: 'consult', id: '函1', to: 'thirdParty', letter: '征1号' });
    const word = '申请人电话里说只要方案，不要批复';
    await act(officer, caseId, { act: 'assign', account: colleague.accountId, note: word });
    expect(await view(caseId)).toMatchObject({ assignedName: '李接手', assignedToMe: false, stateName: '征求意见中' });
    expect((await colleague.get(`/api/applications/${caseId}/notes`)).json().notes).toEqual([
      { on, to: '李接手', byName: '王承办', text: word },
    ]);
    const told = (await colleague.get('/api/me/notifications')).json().notifications;
    expect(told[0]).toMatchObject({ kind: 'assigned', object: caseId });
    const ledger = await running.office.db
      .selectFrom('ledger')
      .select('payload')
      .where('case_id', '=', caseId)
      .execute();
    expect(JSON.stringify(ledger)).not.toContain('电话');
  });

  test('nobody is named who is not of the agency, is disabled, or can not take one', async () => {
    const { caseId } = await takeIn();
    for (const account of [stranger.accountId, archivist.accountId, 'nobody', '']) {
      const answer = await officer.post(`/api/applications/${caseId}/acts`, { act: 'assign', on, account });
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'assignee-unfit']);
    }
    const blank = await officer.post(`/api/applications/${caseId}/acts`, { act: 'assign', on });
    expect(blank.json().code).toBe('blank.to');
  });

  test('the work list tells one’s own from nobody’s; an entry that names a group stays readable and nobody’s', async () => {
    const ids = async (by: Staff, query: string) =>
      (await by.get(`/api/work?limit=200&${query}`)).json().tasks.map(({ id }: { id: string }) => id);
    const { caseId } = await takeIn();
    expect(await ids(officer, 'view=unclaimed')).toContain(caseId);
    expect(await ids(officer, 'view=mine')).not.toContain(caseId);
    await act(officer, caseId, { act: 'assign', to: '政务公开股' });
    expect(await view(caseId)).toMatchObject({ assignedTo: '政务公开股', assignedName: null });
    expect(await ids(officer, 'view=unclaimed')).toContain(caseId);
    await act(officer, caseId, { act: 'assign', account: colleague.accountId });
    expect(await ids(officer, 'view=unclaimed')).not.toContain(caseId);
    expect(await ids(officer, 'view=mine')).not.toContain(caseId);
    expect(await ids(colleague, 'view=mine')).toContain(caseId);
    expect(await ids(officer, 'view=all')).toContain(caseId);
    await act(colleague, caseId, { act: 'sendToReview', reply: grantedReply });
    // Whoever reviews has it before them, whosever case it is.
    expect(await ids(legal, 'view=mine')).toContain(caseId);
    expect(await ids(colleague, 'view=mine&light=overdue')).not.toContain(caseId);
    const { open } = (await colleague.get('/api/work')).json();
    expect(open.mine).toBeGreaterThan(0);
    expect(open.all).toBeGreaterThanOrEqual(open.mine + open.unclaimed);
  });

  test('a list narrowed to a light holds those with that light only', async () => {
    for (const light of ['overdue', 'pressing', 'near', 'calm', 'still']) {
      const { applications } = (await officer.get(`/api/applications?state=open&light=${light}&limit=200`)).json();
      for (const { standing } of applications) expect(standing.urgency).toBe(light);
    }
    const mine = (await colleague.get('/api/applications?whose=mine&limit=200')).json().applications;
    expect(mine.length).toBeGreaterThan(0);
  });
});

describe('the month of the work list', () => {
  const monthOf = async (by: Staff, query: string) => (await by.get(`/api/work/month?${query}`)).json();
  const dueOf = async (by: Staff, query: string, caseId: string) =>
    (await monthOf(by, query)).days.flatMap(({ day: of, due }: { day: string; due: { id: string; what: string }[] }) =>
      due.filter(({ id }) => id === caseId).map(({ what }) => [of, what]),
    );

  test('has every day with whether it is worked and why, as the notices say', async () => {
    const { days, month, today } = await monthOf(officer, '');
    expect([month, today, days.length]).toEqual(['2026-11', on, 30]);
    const october = (await monthOf(officer, 'month=2026-10')).days;
    expect(october[0]).toMatchObject({ day: '2026-10-01', working: false, provisional: false });
    expect(october[0].why).toContain('国庆节放假');
    expect(october.find(({ day: of }: { day: string }) => of === '2026-10-10')).toMatchObject({
      working: true,
      why: '国庆节调休上班',
    });
    expect((await monthOf(officer, 'month=2027-02')).days[0].provisional).toBe(true);
    const beyond = await officer.get('/api/work/month?month=1999-01');
    expect([beyond.statusCode, beyond.json().code]).toEqual([422, 'calendarUncovered']);
    expect((await officer.get('/api/work/month?month=2026-13')).statusCode).toBe(400);
    expect((await visitor(running.app).get('/api/work/month')).statusCode).toBe(401);
  });

  test('each case stands on the day that it waits for, in the view whose it is, with its light', async () => {
    const { caseId } = await takeIn();
    await act(officer, caseId, { act: 'assign', account: colleague.accountId });
    // Twenty working days after Monday, the 23rd of November.
    expect(await dueOf(colleague, 'month=2026-12', caseId)).toEqual([['2026-12-21', '答复']]);
    expect(await dueOf(officer, 'month=2026-12', caseId)).toEqual([]);
    expect(await dueOf(officer, 'month=2026-12&view=all', caseId)).toEqual([['2026-12-21', '答复']]);
    expect(await dueOf(officer, 'month=2026-12&view=unclaimed', caseId)).toEqual([]);
    expect(await dueOf(stranger, 'month=2026-12&view=all', caseId)).toEqual([]);
    await act(colleague, caseId, { act: 'askCorrection', points: '请写明文号', applicantDue: '2026-11-27' });
    expect(await dueOf(colleague, 'month=2026-11', caseId)).toEqual([['2026-11-27', '补正']]);
    expect(await dueOf(colleague, 'month=2026-12', caseId)).toEqual([]);
    const { days } = await monthOf(colleague, 'month=2026-11');
    const [line] = days[26].due.filter(({ id }: { id: string }) => id === caseId);
    expect(line.standing).toMatchObject({ urgency: 'near', daysLeft: 4 });
    expect(line.standing.why).toBe('申请人应于2026年11月27日（周五）前补正，还有4个工作日。');
  });

  test('consultations and fees wait for a day of their own; what was due before the month is counted', async () => {
    const consulted = (await takeIn()).caseId;
    await act(officer, consulted, { act: 'assign', account: officer.accountId });
    await act(officer, consulted, { act: 'consult', id: '函1', to: 'thirdParty', letter: '征2号' });
    await act(officer, consulted, { act: 'recordConsultationReceipt', id: '函1' });
    expect(await dueOf(officer, 'month=2026-12', consulted)).toEqual([['2026-12-14', '征求意见']]);
    const charged = (await takeIn()).caseId;
    await act(officer, charged, { act: 'assign', account: officer.accountId });
    await act(officer, charged, { act: 'noticeFee', yuan: 100, tariff: 'perPage', units: 40, letter: '费1号' });
    await act(officer, charged, { act: 'recordFeeReceipt' });
    expect(await dueOf(officer, 'month=2026-12', charged)).toEqual([['2026-12-21', '缴费']]);
    const december = await monthOf(officer, 'month=2026-12&view=all');
    const lines = (await officer.get('/api/applications?state=open&dueBy=2026-11-30&limit=100')).json().applications;
    expect(lines.length).toBeGreaterThan(0);
    expect(december.earlier).toBe(lines.length);
  });
});

describe('searches that divisions are asked for', () => {
  const ask = (caseId: string, more: object = {}) =>
    officer.post(`/api/applications/${caseId}/searches`, {
      on,
      division: '综合档案室',
      account: archivist.accountId,
      answerBy: '2026-11-27',
      text: '东街村2025年征地批复，赵某某所说的那一份',
      ...more,
    });
  const answer = {
    on,
    where: '综合档案室2025年卷',
    by: '赵档案',
    terms: '东街 征地 批复',
    result: '没有',
    found: false,
  };
  const notHeld = {
    outcome: 'unavailableNotHeld' as const,
    notHeld: 'doesNotExist',
    reasons: '经检索没有',
    articles: ['《中华人民共和国政府信息公开条例》第三十六条第四项'],
  };

  async function handling(): Promise<string> {
    const { caseId } = await takeIn();
    await act(officer, caseId, { act: 'assign', account: officer.accountId });
    return caseId;
  }

  test('it waits on the list of whoever has to answer, is answered with the record, and opens the reply', async () => {
    const caseId = await handling();
    expect((await ask(caseId)).statusCode).toBe(204);
    const tasks = async () =>
      (await archivist.get('/api/work')).json().tasks.filter(({ kind }: { kind: string }) => kind === 'search');
    expect(await tasks()).toMatchObject([{ id: caseId, dueOn: '2026-11-27', standing: { urgency: 'near' } }]);
    expect((await archivist.get('/api/me/notifications')).json().notifications[0]).toMatchObject({
      kind: 'searchAsked',
    });
    const seen = (await archivist.get(`/api/applications/${caseId}/searches`)).json().searches;
    expect(seen).toMatchObject([{ id: '检索1', mine: true, overdue: false, answer: null, accountName: '赵档案' }]);
    expect(seen[0].text).toContain('赵某某');

    const early = await officer.post(`/api/applications/${caseId}/acts`, { act: 'answerOnTheSpot', on, ...notHeld });
    expect([early.statusCode, early.json().refusals.map(({ code }: { code: string }) => code)]).toEqual([
      422,
      ['searchUnanswered'],
    ]);
    const path = `/api/applications/${caseId}/searches/${encodeURIComponent('检索1')}`;
    const blank = await archivist.post(`${path}/answer`, { ...answer, terms: '' });
    expect([blank.statusCode, blank.json().code]).toEqual([422, 'blank.terms']);
    const others = await legal.post(`${path}/answer`, answer);
    expect([others.statusCode, others.json().code]).toEqual([403, 'search-not-yours']);
    expect((await archivist.post(`${path}/answer`, answer)).statusCode).toBe(204);
    expect(await tasks()).toEqual([]);
    expect((await officer.get('/api/me/notifications')).json().notifications[0]).toMatchObject({
      kind: 'searchAnswered',
    });
    const { steps } = await view(caseId);
    expect(steps.at(-1).sentence).toBe('检索：赵档案以“东街 征地 批复”检索综合档案室2025年卷，没有查到：没有。');

    await act(officer, caseId, { act: 'sendToReview', reply: notHeld });
    await act(legal, caseId, { act: 'review', checks: reviewPoints(notHeld.outcome).map(({ text }) => text) });
    await act(signer, caseId, { act: 'conclude' });
    expect((await view(caseId)).outcome).toBe('unavailableNotHeld');
  });

  test('what is looked for is sealed; a late one is marked; withdrawn it waits for nobody', async () => {
    const early = { on: '2026-11-16' };
    const { caseId } = await takeIn(early);
    await act(officer, caseId, { act: 'assign', account: officer.accountId, ...early });
    expect((await ask(caseId, { ...early, answerBy: '2026-11-19' })).statusCode).toBe(204);
    const ledger = await running.office.db
      .selectFrom('ledger')
      .select('payload')
      .where('case_id', '=', caseId)
      .execute();
    expect(JSON.stringify(ledger)).not.toContain('赵某某');
    const { tasks } = (await archivist.get('/api/work?limit=200')).json();
    // What has no due day and is no case waits now; a case without one comes last.
    const days = tasks.map(({ kind, dueOn }: { kind: string; dueOn: string | null }) =>
      kind === 'application' ? (dueOn ?? '9999') : (dueOn ?? running.office.today()),
    );
    expect(days).toEqual([...days].sort());
    expect(new Set(tasks.map(({ kind }: { kind: string }) => kind)).size).toBeGreaterThan(1);
    const pages: string[] = [];
    for (let next = ''; ; ) {
      const page = (await archivist.get(`/api/work?limit=3&after=${encodeURIComponent(next)}`)).json();
      pages.push(...page.tasks.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`));
      if (page.next === null) break;
      next = page.next;
    }
    expect(pages).toEqual(tasks.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`));
    const line = tasks.find(({ kind }: { kind: string }) => kind === 'search');
    expect(line).toMatchObject({ kind: 'search', standing: { urgency: 'overdue', daysLeft: -2 } });
    expect(line.standing.why).toContain('已超过2个工作日');
    expect((await officer.get(`/api/applications/${caseId}/searches`)).json().searches[0].overdue).toBe(true);
    const path = `/api/applications/${caseId}/searches/${encodeURIComponent('检索1')}`;
    expect((await archivist.post(`${path}/withdrawal`, { on, reason: '不归我管' })).statusCode).toBe(403);
    expect((await officer.post(`${path}/withdrawal`, { on, reason: '请错了科室' })).statusCode).toBe(204);
    const left = (await archivist.get('/api/work')).json().tasks;
    expect(left.filter(({ kind }: { kind: string }) => kind === 'search')).toEqual([]);
  });

  test('refusals say why: a day beyond the reply, somebody who can not answer, nobody’s case', async () => {
    const caseId = await handling();
    const code = async (more: object) => (await ask(caseId, more)).json().code;
    expect(await code({ answerBy: '2026-12-31' })).toBe('searchDayBeyondDue');
    expect(await code({ answerBy: '2026-11-20' })).toBe('searchDayPast');
    expect(await code({ account: stranger.accountId })).toBe('answerer-unfit');
    expect(await code({ text: ' ' })).toBe('blank.text');
    expect(await code({ division: '' })).toBe('blank.division');
    const foreign = await stranger.get(`/api/applications/${caseId}/searches`);
    expect([
      foreign.statusCode,
      (await visitor(running.app).get(`/api/applications/${caseId}/searches`)).statusCode,
    ]).toEqual([404, 401]);
  });
});
