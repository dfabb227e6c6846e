/** Registration and fees over HTTP: split and merged with the count kept right, taken down for somebody, charged, paid, refunded, abandoned. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkForm } from '#law/applicant/apply-form';
import { append, ledgerCase } from '#store/ledger/ledger';
import { projectCases } from '#work/ledger/projections';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff } from './visitor.ts';

const agency = 'shili-spj';
const on = '2026-11-23';
let running: RunningApp;
let officer: Staff;
let counter: Staff;
let stranger: Staff;
beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, agency, ['officer']);
  counter = await accountWith(running, agency, ['counter']);
  stranger = await accountWith(running, 'xixian-spj', ['officer', 'head', 'counter']);
});
afterAll(() => running.stop());

const person = {
  channel: 'counter',
  on,
  applicantType: 'researchInstitution',
  name: '某研究院',
  identityKind: 'otherOrganisational',
  identity: 'R-1',
  telephone: '0376-1234567',
  email: '',
  address: '',
  description: '2025年征地批复；道路信号灯采购合同；低保人员数量',
  carrier: 'paper',
  route: 'counter',
};

async function takeIn(more: { readonly on?: string; readonly [key: string]: unknown } = {}, by = officer) {
  const answer = await by.post(`/api/agencies/${agency}/applications`, { ...person, ...more });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json() as { caseId: string; number: string };
}

const send = (caseId: string, body: object, by = officer) =>
  by.post(`/api/applications/${caseId}/acts`, { on, ...body });

async function act(caseId: string, body: object, by = officer): Promise<void> {
  const answer = await send(caseId, body, by);
  expect(answer.statusCode, answer.body).toBe(204);
}

const view = async (caseId: string) => (await officer.get(`/api/applications/${caseId}`)).json();
const codes = (answer: { json(): { refusals?: { code: string }[] } }) =>
  (answer.json().refusals ?? []).map(({ code }) => code);

/** How many cases the cell 本年新收 of a column opens into, over all of its pages. */
async function opened(column: string): Promise<number> {
  const cell = `/api/reports/${agency}/2026/cells/applications/newlyReceived/${column}?cutOff=${on}&limit=100`;
  let count = 0;
  for (let next: string | null = ''; next !== null; ) {
    const page: { cases: unknown[]; next: string | null } = (
      await officer.get(next === '' ? cell : `${cell}&after=${next}`)
    ).json();
    count += page.cases.length;
    next = page.next;
  }
  return count;
}

/** 本年新收, 结转, 办结 of the applicant's column, and how many cases the first opens into. */
async function counted() {
  const { applications } = (await officer.get(`/api/reports/${agency}/2026/live?cutOff=${on}`)).json().report;
  const column = 'researchInstitution';
  const { newlyReceived, carriedForward, carriedOver, concluded } = applications;
  expect(newlyReceived[column] + carriedOver[column]).toBe(concluded[column] + carriedForward[column]);
  expect(await opened(column)).toBe(newlyReceived[column]);
  return { received: newlyReceived[column], open: carriedForward[column], concluded: concluded[column] };
}

describe('one matter, one application', () => {
  const texts = ['2025年征地批复', '道路信号灯采购合同', '低保人员数量'];
  const split = (caseId: string, parts: readonly string[], by = officer) =>
    by.post(`/api/applications/${caseId}/parts`, { on, texts: parts });

  test('split into three: each with its number, its text and the clock that ran; counted as three instead of one', async () => {
    const before = await counted();
    const whole = await takeIn({ on: '2026-11-16' });
    await act(whole.caseId, { act: 'askCorrection', points: '请写明年份' });
    await act(whole.caseId, { act: 'receiveCorrection' });
    expect(await counted()).toEqual({ ...before, received: before.received + 1, open: before.open + 1 });
    const due = (await view(whole.caseId)).dueOn;

    const answer = await split(whole.caseId, texts);
    expect(answer.statusCode, answer.body).toBe(201);
    const { parts } = answer.json();
    expect(new Set(parts.map(({ number }: { number: string }) => number)).size).toBe(3);
    for (const [i, part] of parts.entries()) {
      const seen = await view(part.caseId);
      expect(seen).toMatchObject({ receivedOn: '2026-11-16', dueOn: due, stateName: '已收到' });
      expect(seen.related).toEqual([{ number: whole.number, caseId: whole.caseId, relation: 'partOf' }]);
      expect(seen.can.map((one: { act: string }) => one.act)).not.toContain('askCorrection');
      const content = (await officer.get(`/api/applications/${part.caseId}/content`)).json();
      expect(content.description).toBe(texts[i]);
    }
    const gone = await view(whole.caseId);
    expect(gone).toMatchObject({ receivedOn: null, dueOn: null, can: [] });
    expect(gone.related.map(({ relation }: { relation: string }) => relation)).toEqual(Array(3).fill('splitInto'));
    expect(await counted()).toEqual({ ...before, received: before.received + 3, open: before.open + 3 });
    expect(codes(await split(whole.caseId, texts))).toEqual(['setAside']);

    await act(parts[0].caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '', articles: [] });
    expect(await counted()).toEqual({
      received: before.received + 3,
      open: before.open + 2,
      concluded: before.concluded + 1,
    });
    expect(codes(await split(parts[0].caseId, texts))).toEqual(['notInThisState']);
  });

  test('what can not be split is refused with the reason, and takes no number', async () => {
    const { caseId } = await takeIn();
    for (const parts of [[], ['只有一件'], ['一', ' '], ['同一内容。', '同一内容'], ['长'.repeat(5001), '短']]) {
      const answer = await split(caseId, parts);
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'split-texts']);
    }
    expect((await split(caseId, texts, counter)).statusCode).toBe(403);
    const foreign = await split(caseId, texts, stranger);
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'application-missing']);
    const [first, second] = [await takeIn(), await takeIn()];
    const running = (number: string) => Number(number.split('-')[1]);
    expect(running(second.number) - running(first.number)).toBe(1);
  });
});

describe('the same text by several channels', () => {
  const same = { description: '某规划许可的全部附图', identity: 'M-1' };

  test('is merged into the first: counted once, shown there', async () => {
    const first = await takeIn(same);
    const before = await counted();
    const again = await takeIn({ ...same, channel: 'fax' });
    await act(again.caseId, { act: 'register', how: 'confirmedWithApplicant' });
    expect((await counted()).received).toBe(before.received + 1);
    expect(codes(await send(first.caseId, { act: 'merge', into: again.number }))).toEqual(['mergeTargetLater']);
    await act(again.caseId, { act: 'merge', into: first.number });
    expect(await counted()).toEqual(before);
    expect((await view(again.caseId)).related).toEqual([
      { number: first.number, caseId: first.caseId, relation: 'mergedInto' },
    ]);
    expect((await view(first.caseId)).related).toEqual([
      { number: again.number, caseId: again.caseId, relation: 'mergedFrom' },
    ]);
  });

  test('not into what is missing, answered, gone, or another applicant’s', async () => {
    const own = await takeIn({ ...same, identity: 'M-2' });
    const merge = async (into: string) => codes(await send(own.caseId, { act: 'merge', into }));
    expect(await merge('2026-99999')).toEqual(['mergeTargetMissing']);
    expect(await merge(own.number)).toEqual(['mergeNeedsAnother']);
    const others = await takeIn({ ...same, identity: 'M-3', on: '2026-11-20' });
    expect(await merge(others.number)).toEqual(['mergeOtherApplicant']);
    const answered = await takeIn({ ...same, identity: 'M-2', on: '2026-11-20' });
    await act(answered.caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '', articles: [] });
    expect(await merge(answered.number)).toEqual(['mergeTargetAnswered']);
  });
});

describe('what is handed over at the counter (art. 31)', () => {
  const numbered = async () => Number((await takeIn()).number.slice(-5));

  test('is received the day it is handed over: due day, list and receipt stand at once, and nothing is left to confirm', async () => {
    const { caseId, number } = await takeIn({ on: '2026-11-20' }, counter);
    const seen = await view(caseId);
    expect(seen).toMatchObject({ stateName: '已收到', receivedOn: '2026-11-20', dueOn: '2026-12-18' });
    expect(seen.steps.map(({ type, on: day }: { type: string; on: string }) => [type, day])).toEqual([
      ['submitted', '2026-11-20'],
      ['received', '2026-11-20'],
    ]);
    const listed = (await officer.get(`/api/applications?text=${number}`)).json().applications;
    expect(listed).toMatchObject([{ caseId, dueOn: '2026-12-18', standing: { urgency: 'calm' } }]);
    expect((await counter.post(`/api/applications/${caseId}/receipt`)).statusCode).toBe(200);
    expect(codes(await send(caseId, { act: 'register', how: 'submittedInPerson' }))).toEqual(['notInThisState']);
  });

  test.each([
    ['2026-11-24', 'datedAhead'],
    ['2019-05-14', 'before-regulation'],
  ])('a day that can not be (%s) is refused, and nothing of it is kept', async (day, code) => {
    const before = await numbered();
    const rows = () => running.office.db.selectFrom('applicant').select('id').execute();
    const people = (await rows()).length;
    const answer = await counter.post(`/api/agencies/${agency}/applications`, { ...person, on: day });
    expect([answer.statusCode, codes(answer)]).toEqual([422, [code]]);
    expect((await rows()).length).toBe(people);
    expect(await numbered()).toBe(before + 1);
  });

  test('by post or by fax it waits until its receipt is fixed', async () => {
    for (const channel of ['registeredMail', 'ordinaryMail', 'fax', 'email']) {
      const { caseId } = await takeIn({ channel });
      expect(await view(caseId)).toMatchObject({ stateName: '待确认（待签收）', receivedOn: null, dueOn: null });
    }
  });

  test('what stands in the ledger without its receipt is confirmed as before', async () => {
    const { caseId, number } = await takeIn();
    const old = { ...running.office, newId: () => '00000000-0000-4000-8000-00000000c001' };
    const submitted = (await ledgerCase(old.db, 'application', caseId))?.events[0];
    if (submitted?.type !== 'submitted') throw new Error('no case');
    const before = { subject: 'application', caseId: old.newId(), agency, before: [] } as const;
    const changes = [{ ...before, events: [{ ...submitted, number: `${number}-旧` }] }];
    await old.db.transaction().execute(async (tx) => {
      await append(tx, changes, 'test', old.now());
      await projectCases(tx, changes, old.today());
    });
    expect(await view(before.caseId)).toMatchObject({ stateName: '待确认（待签收）', dueOn: null });
    await act(before.caseId, { act: 'register', how: 'submittedInPerson' });
    expect(await view(before.caseId)).toMatchObject({ stateName: '已收到', receivedOn: on, dueOn: '2026-12-21' });
  });
});

describe('what asks for something else, or may be somebody else’s, is not merged', () => {
  const asked = '2025年度示例县城东片区征地补偿安置方案批复';
  const merge = (caseId: string, into: string, more: object = {}) => send(caseId, { act: 'merge', into, ...more });

  test('plainly different texts: which two, how like they are, what to do; nothing is done', async () => {
    const first = await takeIn({ identity: 'C-1', description: asked });
    const other = await takeIn({ identity: 'C-1', description: '道路信号灯采购合同' });
    const answer = await merge(other.caseId, first.number, { ground: '都是同一个人的' });
    expect(codes(answer)).toEqual(['mergeOtherContent']);
    for (const said of [first.number, other.number, '约占', '分别办理']) expect(answer.json().detail).toContain(said);
    expect(await view(other.caseId)).toMatchObject({ stateName: '已收到', related: [] });
  });

  test('near texts need a ground, which is kept sealed and shown in the case and in its file', async () => {
    const first = await takeIn({ identity: 'C-2', description: asked });
    const near = { identity: 'C-2', description: '2025年示例县城东片区征地补偿方案的批复文件' };
    const other = await takeIn(near);
    const seen = await officer.get(`/api/applications/${other.caseId}/merge?into=${first.number}`);
    expect(seen.json()).toMatchObject({
      texts: { own: near.description, other: asked },
      contents: { likeness: 'near' },
      applicants: 'sameNumber',
      objections: [],
      needsGround: true,
    });
    expect(codes(await merge(other.caseId, first.number))).toEqual(['blank.ground']);
    expect(codes(await merge(other.caseId, first.number, { ground: ' ' }))).toEqual(['blank.ground']);
    const ground = '两件指的都是同一份批复，只是名称写法不同';
    await act(other.caseId, { act: 'merge', into: first.number, ground });
    const { mergeGround } = (await officer.get(`/api/applications/${other.caseId}/content`)).json();
    expect(mergeGround).toBe(ground);
    const entries = await running.office.db
      .selectFrom('ledger')
      .selectAll()
      .where('case_id', '=', other.caseId)
      .execute();
    expect(JSON.stringify(entries)).not.toContain(ground);
    expect((await officer.get(`/api/applications/${other.caseId}`)).body).not.toContain(ground);
  });

  test('without numbers the name and a way to reach the person must agree', async () => {
    const typed = { identity: null, description: asked, name: '李四', applicantType: 'naturalPerson' };
    const first = await takeIn(typed);
    const elsewhere = await takeIn({ ...typed, telephone: '0376-7654321' });
    const answer = await merge(elsewhere.caseId, first.number);
    expect(codes(answer)).toEqual(['mergeApplicantUnsure']);
    expect(answer.json().detail).toContain('没有一项相同');
    const another = await takeIn({ ...typed, name: '李思' });
    expect(codes(await merge(another.caseId, first.number))).toEqual(['mergeApplicantUnsure']);
    const proved = await takeIn({ ...typed, identityKind: 'idCard', identity: '11010519491231002X' });
    await act(proved.caseId, { act: 'merge', into: first.number });
  });

  test('the texts of another agency, and of a number that is none, are not shown', async () => {
    const { caseId } = await takeIn({ identity: 'C-3' });
    expect((await stranger.get(`/api/applications/${caseId}/merge?into=2026-00001`)).statusCode).toBe(404);
    expect((await counter.get(`/api/applications/${caseId}/merge?into=2026-00001`)).statusCode).toBe(403);
    const none = await officer.get(`/api/applications/${caseId}/merge?into=2026-99999`);
    expect(none.json()).toMatchObject({ texts: null, objections: [{ code: 'mergeTargetMissing' }] });
  });
});

describe('what is taken in for somebody', () => {
  test('an oral application is written down at the counter, read back, confirmed, and says by whom', async () => {
    const takenDown = { how: 'oral', readBack: true };
    const { caseId } = await takeIn({ takenDown }, counter);
    const { steps, receivedOn, dueOn } = await view(caseId);
    const [step] = steps;
    expect({ receivedOn, dueOn }).toEqual({ receivedOn: on, dueOn: '2026-12-21' });
    expect(step.sentence).toContain('口头申请，由登记人代为填写，已经宣读并由申请人确认');
    expect(step.actorName).toBe('测试');
    const unread = await officer.post(`/api/agencies/${agency}/applications`, {
      ...person,
      takenDown: { ...takenDown, readBack: false },
    });
    expect(codes(unread)).toEqual(['takenDownUnread']);
    const faxed = await officer.post(`/api/agencies/${agency}/applications`, { ...person, channel: 'fax', takenDown });
    expect(codes(faxed)).toEqual(['takenDownElsewhere']);
  });

  test('a number that can not be right is refused at its field; none at all is taken', async () => {
    const wrong = { applicantType: 'naturalPerson', identityKind: 'idCard', identity: '110105194912310021' };
    const answer = await officer.post(`/api/agencies/${agency}/applications`, { ...person, ...wrong });
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'identity-number']);
    expect(answer.json().fields).toMatchObject([{ field: 'identity' }]);
    await takeIn({ ...wrong, identity: '11010519491231002X' });
    await takeIn({ ...wrong, identity: null });
  });

  test('a telephone or an e-mail that can not be one is refused at its field with the words of the public form', async () => {
    const wrong = await officer.post(`/api/agencies/${agency}/applications`, {
      ...person,
      telephone: '李四家里的',
      email: 'li@',
    });
    expect([wrong.statusCode, codes(wrong)]).toEqual([422, ['contact-form', 'contact-form']]);
    const typed = { ...person, telephone: '李四家里的', email: 'li@', identityKind: 'creditCode', identity: '' };
    const form = checkForm(typed);
    if (form.ok) throw new Error('taken');
    const words = form.refusals.filter(({ code }) => code === 'telephone' || code === 'email');
    expect(wrong.json().fields).toEqual(words.map(({ code, message }) => ({ field: code, message })));
    const { caseId } = await takeIn({ telephone: '０３７６－１２３４５６７', email: 'ｌｉ@example.com' });
    const seen = await officer.post(`/api/applications/${caseId}/applicant`, { purpose: 'contact' });
    expect(seen.json()).toMatchObject({ telephone: '0376-1234567', email: 'li@example.com' });
  });

  test('marks that turn the direction of reading are in nothing that is kept; rare characters are', async () => {
    const description = '𠮷䶮㛃村合同\u202egnp.exe\u2069';
    const { caseId } = await takeIn({ name: '\u202e张三', description });
    const kept = (await officer.get(`/api/applications/${caseId}/content`)).json();
    expect(kept.description).toBe('𠮷䶮㛃村合同gnp.exe');
    await act(caseId, { act: 'askCorrection', points: '请写明\u202e年份' });
    expect((await officer.get(`/api/applications/${caseId}`)).body).not.toMatch(/\u202e/);
  });

  test('what does not fit is said by its Chinese name, and without one where it has none', async () => {
    const long = await officer.post(`/api/agencies/${agency}/applications`, {
      ...person,
      channel: 'pigeon',
      description: '长'.repeat(5001),
    });
    expect(long.json().fields).toEqual([
      { field: 'channel', message: '“渠道”不在可选的范围内。请改正后重新提交。' },
      { field: 'description', message: '“所需政府信息的内容描述”超过了5000个字。请缩短后重新提交。' },
    ]);
    const { caseId } = await takeIn();
    const unnamed = await send(caseId, { act: 'answerOnTheSpot', outcome: 'disclosed', notHeld: 1 });
    expect(unnamed.json().detail).not.toMatch(/[a-z]/i);
  });

  test('the receipt is printed for the counter, and the audit trail says by whom', async () => {
    const early = await takeIn({ channel: 'fax' });
    const notYet = await counter.post(`/api/applications/${early.caseId}/receipt`);
    expect([notYet.statusCode, notYet.json().code]).toEqual([409, 'receipt-not-yet']);
    const { caseId } = await takeIn();
    const pdf = await counter.post(`/api/applications/${caseId}/receipt`);
    expect(pdf.statusCode, pdf.body.slice(0, 200)).toBe(200);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const entry = await running.office.db
      .selectFrom('audit')
      .select(['actor', 'object', 'reason'])
      .where('act', '=', 'applicant.reveal')
      .orderBy('entry', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ actor: counter.accountId, object: caseId, reason: 'deliver' });
    expect((await stranger.post(`/api/applications/${caseId}/receipt`)).statusCode).toBe(404);
  });
});

describe('the fee', () => {
  const quote = async (caseId: string, query = '') =>
    (await officer.get(`/api/applications/${caseId}/fee-quote${query}`)).json();
  const handling = async (more: { on?: string; [key: string]: unknown } = {}) => {
    const one = await takeIn(more);
    await act(one.caseId, { act: 'assign', account: officer.accountId, on: more.on ?? on });
    return one;
  };

  test('no number is taken by what can never be registered: handed over before the Regulation in force', async () => {
    const before = Number((await takeIn()).number.slice(-5));
    const old = { ...person, on: '2019-05-14' };
    const answer = await officer.post(`/api/agencies/${agency}/applications`, old);
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'before-regulation']);
    expect(Number((await takeIn()).number.slice(-5))).toBe(before + 1);
    expect((await takeIn({ on: '2019-05-15' })).number).toBe('2019-00001');
  });

  test('by both tariffs side by side: the eleventh of the month, and 250 pages', async () => {
    let last = '';
    for (let i = 0; i < 11; i += 1) last = (await handling({ identity: 'F-1' })).caseId;
    const { perItem, perPage, payBy } = await quote(last, '?pages=250');
    expect(perItem).toMatchObject({ units: 11, yuan: 100, derivation: ['第11件，1件×100元=100元'] });
    expect(perPage).toMatchObject({ units: 250, yuan: 4700 });
    expect(perPage.derivation).toHaveLength(4);
    expect(payBy).toBe('2026-12-21');
    expect((await quote(last)).perPage).toMatchObject({ units: null, yuan: null });

    const wrong = { act: 'noticeFee', tariff: 'perItem', letter: '费1号' };
    expect(codes(await send(last, { ...wrong, units: 12, yuan: 100 }))).toEqual(['fee-ordinal']);
    expect(codes(await send(last, { ...wrong, units: 11, yuan: 200 }))).toEqual(['feeNotByTariff']);
    expect(
      codes(await send(last, { act: 'noticeFee', tariff: 'perPage', units: 250, yuan: 4710, letter: '费1号' })),
    ).toEqual(['feeNotByTariff']);
    await act(last, { ...wrong, units: 11, yuan: 100 });
    expect(await view(last)).toMatchObject({ stateName: '待缴费', dueOn: expect.any(String) });
    await act(last, { act: 'recordFeeReceipt' });
    expect(await view(last)).toMatchObject({ stateName: '待缴费', dueOn: null });
  });

  test('without a proof of identity only by pages; for reading on the spot only by item; others are not told', async () => {
    const nobody = await handling({ identity: null, carrier: 'reading' });
    const { perItem, perPage } = await quote(nobody.caseId, '?pages=100');
    expect([perItem.yuan, perPage.yuan]).toEqual([null, null]);
    expect(perItem.says).toContain('没有登记证件号码');
    expect(perPage.says).toContain('查阅');
    expect((await stranger.get(`/api/applications/${nobody.caseId}/fee-quote`)).statusCode).toBe(404);
    expect((await counter.get(`/api/applications/${nobody.caseId}/fee-quote`)).statusCode).toBe(403);
    const open = await takeIn({ channel: 'fax' });
    expect((await officer.get(`/api/applications/${open.caseId}/fee-quote`)).json().code).toBe('fee-not-received');
  });

  test('noticed, paid, counted anew; given back under its bill, and no more than was paid', async () => {
    const { caseId } = await handling({ on: '2026-11-02', identity: 'F-2' });
    await act(caseId, { act: 'noticeFee', tariff: 'perPage', units: 68, yuan: 380, letter: '费2号', on: '2026-11-04' });
    await act(caseId, { act: 'recordFeeReceipt', on: '2026-11-04' });
    expect(codes(await send(caseId, { act: 'recordPayment', yuan: 300, on: '2026-11-10' }))).toEqual(['notPaidInFull']);
    await act(caseId, { act: 'recordPayment', yuan: 380, bill: '豫财001', on: '2026-11-10' });
    expect(await view(caseId)).toMatchObject({ stateName: '办理中', dueOn: '2026-12-08' });
    const refund = { act: 'refundFee', reason: 'revoked', bill: '退001' };
    expect(codes(await send(caseId, { ...refund, yuan: 390 }))).toEqual(['refundBeyondPaid']);
    expect(codes(await send(caseId, { ...refund, yuan: 380, bill: '' }))).toEqual(['blank.bill']);
    await act(caseId, { ...refund, yuan: 380 });
    expect(codes(await send(caseId, { ...refund, yuan: 10 }))).toEqual(['refundBeyondPaid']);
    const { steps, dueOn } = await view(caseId);
    expect(steps.at(-1).sentence).toBe('退还380元（收费决定撤销，票据退001）。');
    expect(dueOn).toBe('2026-12-08');
  });

  test('unpaid to the last day it stays; from the day after it may be closed as abandoned', async () => {
    const { caseId } = await handling({ on: '2026-10-12', identity: 'F-3' });
    await act(caseId, { act: 'noticeFee', tariff: 'perPage', units: 40, yuan: 100, letter: '费3号', on: '2026-10-12' });
    expect(codes(await send(caseId, { act: 'closeUnpaid', on: '2026-11-12' }))).toEqual(['feeNoticeNotReceived']);
    await act(caseId, { act: 'recordFeeReceipt', on: '2026-10-14' });
    // Twenty working days from 15 October: 11 November.
    const last = await send(caseId, { act: 'closeUnpaid', on: '2026-11-11' });
    expect(codes(last)).toEqual(['paymentTermRunning']);
    expect(codes(await send(caseId, { act: 'recordPayment', yuan: 100, on: '2026-11-12' }))).toEqual(['paidLate']);
    await act(caseId, { act: 'closeUnpaid', on: '2026-11-12' });
    expect(await view(caseId)).toMatchObject({ outcome: 'otherFeeOverdue', stateName: '已答复' });
    await act(caseId, { act: 'refundFee', reason: 'late', yuan: 100, bill: '退002' });
  });
});

describe('one number, one letter', () => {
  const handled = async () => {
    const one = await takeIn({ identity: null });
    await act(one.caseId, { act: 'assign', account: officer.accountId });
    return one;
  };
  const consult = { act: 'consult', to: 'thirdParty', letter: '示审征〔2026〕9号' };
  const charge = { act: 'noticeFee', tariff: 'perPage', units: 40, yuan: 100 };

  test('a consultation letter’s number is taken in its case, in others of the agency, and for its other letters', async () => {
    const first = await handled();
    await act(first.caseId, { ...consult, id: '函1' });
    const again = await send(first.caseId, { ...consult, id: '函2', letter: '示审征[2026] 9号' });
    expect(codes(again)).toEqual(['letter-number-taken']);
    expect(again.json().detail).toContain('已经用于本件');
    const other = await handled();
    for (const body of [
      { ...consult, id: '函1', letter: '示审征（２０２６）9号' },
      { ...charge, letter: consult.letter },
    ]) {
      const answer = await send(other.caseId, body);
      expect([answer.statusCode, ...codes(answer)]).toEqual([422, 'letter-number-taken']);
      expect(answer.json().detail).toContain(`编号${first.number}的申请`);
    }
    await act(other.caseId, { ...consult, id: '函1', letter: '示审征〔2026〕10号' });
  });

  test('so with fee notices; one that came back is sent again under its number; another agency has its own', async () => {
    const first = await handled();
    await act(first.caseId, { ...charge, letter: '示审费〔2026〕9号' });
    const other = await handled();
    expect(codes(await send(other.caseId, { ...charge, letter: '示审费〔2026〕9号' }))).toEqual([
      'letter-number-taken',
    ]);
    await act(first.caseId, { act: 'recordFeeReturn', reason: '逾期未领' });
    await act(first.caseId, { ...charge, letter: '示审费〔2026〕9号' });
    const intake = await stranger.post('/api/agencies/xixian-spj/applications', { ...person, identity: null });
    const { caseId } = intake.json();
    await act(caseId, { act: 'assign', account: stranger.accountId }, stranger);
    await act(caseId, { ...charge, letter: '示审费〔2026〕9号' }, stranger);
  });
});
