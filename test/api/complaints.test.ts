/** A complaint from the public form to its answer and back; floods, duplicates, strangers; nothing personal outside the sealed tables. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintFigureKeys } from '#law/complaint/figures';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let stranger: Visitor;
const agency = 'shili-spj';

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  stranger = await signedIn(running, 'xixian');
});
afterAll(() => running.stop());

const filled = {
  agency,
  kind: 'complaint',
  object: 'office',
  ref: '',
  text: '二楼取号机坏了两个星期，排队没有次序。',
  name: '',
  contact: '',
};
let addresses = 0;
const newAddress = () => {
  addresses += 1;
  return `10.0.0.${addresses}`;
};

async function send(body: object = {}, from = newAddress(), path = '/complaints') {
  return running.app.inject({
    method: 'POST',
    url: path,
    remoteAddress: from,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...filled, key: randomUUID(), ...body }).toString(),
  });
}
const get = (url: string, cookie = '') => running.app.inject({ url, headers: { accept: 'text/html', cookie } });
const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';

async function complained(body: object = {}) {
  const sent = await send(body);
  expect(sent.statusCode, sent.body).toBe(303);
  const cookie = cookieOf(sent);
  const receipt = (await get('/complaints/receipt', cookie)).body;
  const [, number = ''] = /<dt>编号<\/dt><dd class="code">([^<]+)</.exec(receipt) ?? [];
  const [, code = ''] = /<dt>查询码<\/dt><dd class="code">([^<]+)</.exec(receipt) ?? [];
  return { cookie, receipt, number, code, id: await idOf(number) };
}
const listed = async (query = '') => (await officer.get(`/api/complaints${query}`)).json();
const idOf = async (number: string): Promise<string> => (await listed(`?text=${number}`)).complaints[0]?.caseId ?? '';
const view = async (id: string) => (await officer.get(`/api/complaints/${id}`)).json();
const act = async (id: string, body: object, by = officer) => by.post(`/api/complaints/${id}/acts`, body);
const codeOf = (answer: { json(): { code: string } }) => answer.json().code;

test('received, given to one owner, answered, told, closed; the resident sees each step with number and code', async () => {
  const one = await complained();
  expect(one.number).toMatch(/^T2026-\d{5}$/);
  expect(one.receipt).toContain('2026年12月2日');
  expect(await view(one.id)).toMatchObject({ state: 'received', anonymous: true, text: filled.text, hint: null });

  expect(codeOf(await act(one.id, { act: 'close' }))).toBe('complaint-state');
  const owner = (await view(one.id)).owners.find(({ name }: { name: string }) => name.includes('经办'));
  expect((await act(one.id, { act: 'assign', to: owner.id })).statusCode).toBe(204);
  expect(codeOf(await act(one.id, { act: 'assign', to: 'nobody' }))).toBe('complaint-owner');
  expect((await act(one.id, { act: 'answer', words: '取号机已经修好，旁边加了人工取号。' })).statusCode).toBe(204);
  expect((await get('/complaints/case', one.cookie)).body).not.toContain('旁边加了人工取号');
  expect(codeOf(await act(one.id, { act: 'close' }))).toBe('complaint-state');
  expect(codeOf(await act(one.id, { act: 'tell', how: 'telephone' }))).toBe('complaint-telling');
  expect((await act(one.id, { act: 'tell', how: 'page' })).statusCode).toBe(204);

  const looked = await send({ number: one.number.toLowerCase(), code: one.code }, '10.9.0.1', '/complaints/progress');
  expect(looked.statusCode).toBe(303);
  const page = (await get('/complaints/case', cookieOf(looked))).body;
  expect(page).toContain('旁边加了人工取号');
  expect(page).toContain('结果已经告知');
  expect((await act(one.id, { act: 'close' })).statusCode).toBe(204);

  const oneBox = await send({ number: ` ${one.number.toLowerCase()}`, code: one.code }, '10.9.0.1', '/progress');
  expect([oneBox.statusCode, oneBox.headers['location']]).toEqual([303, '/complaints/case']);
  expect((await get('/complaints/case', cookieOf(oneBox))).body).toContain('旁边加了人工取号');
  expect((await send({ number: one.number, code: 'AAAA-AAAA-AAAA' }, '10.9.0.1', '/progress')).statusCode).toBe(422);

  const other = await complained({ text: '三楼的指示牌写错了楼层。' });
  const waits = await send({ number: other.number, code: other.code }, '10.9.0.3', '/kiosk/progress');
  expect(waits.body).toMatch(/2026年12月\d+日（周.）以前答复/);
  const inTheHall = await send({ number: one.number, code: one.code }, '10.9.0.2', '/kiosk/progress');
  expect(inTheHall.statusCode).toBe(200);
  expect(inTheHall.body).toContain('结果已经告知');
  expect(inTheHall.headers['set-cookie']).toBeUndefined();
  for (const written of ['旁边加了人工取号', filled.text]) expect(inTheHall.body).not.toContain(written);

  const wrong = await send({ number: one.number, code: 'AAAA-AAAA-AAAA' }, '10.9.0.1', '/complaints/progress');
  const none = await send({ number: 'T2026-99999', code: one.code }, '10.9.0.1', '/complaints/progress');
  expect([wrong.statusCode, none.statusCode]).toEqual([422, 422]);
  expect(none.body.replace('T2026-99999', '')).toBe(wrong.body.replace(one.number, ''));
});

test('a name and a contact stand sealed, are shown masked, and whole for a purpose that the trail keeps', async () => {
  const one = await complained({
    name: '欧阳小明',
    contact: '13912345678',
    text: '办事指南上的电话没有人接，打了五次。',
  });
  expect((await view(one.id)).complainant).toEqual({ name: '欧＊＊＊', contact: '139＊＊＊＊5678' });
  const shown = await officer.post(`/api/complaints/${one.id}/complainant`, { purpose: 'telling' });
  expect(shown.json()).toEqual({ name: '欧阳小明', contact: '13912345678' });
  const { rows } = await sql<{ text: string }>`
    select (select string_agg(payload::text, '') from ledger where case_id = ${one.id}) ||
      (select string_agg(t::text, '') from audit t where object = ${one.id}) ||
      (select string_agg(t::text, '') from complaint t) as text`.execute(running.office.db);
  expect(rows[0]?.text).toContain('telling');
  for (const word of ['欧阳', '13912345678', '没有人接']) expect(rows[0]?.text).not.toContain(word);
  expect((await stranger.get(`/api/complaints/${one.id}`)).statusCode).toBe(404);
  expect((await stranger.post(`/api/complaints/${one.id}/complainant`, { purpose: 'telling' })).statusCode).toBe(404);
});

test('the same page sent twice is one complaint; the same words again go with the first; alike ones are shown', async () => {
  const key = randomUUID();
  const text = '停车场入口的指示牌倒了，车都堵在路上。';
  const before = (await listed()).counts;
  const [a, b] = [await send({ key, text }), await send({ key, text })];
  expect([a.statusCode, b.statusCode]).toEqual([303, 303]);
  const total = (counts: { n: number }[]) => counts.reduce((sum, { n }) => sum + n, 0);
  expect(total((await listed()).counts)).toBe(total(before) + 1);
  const again = await complained({ text: '停车场入口的指示牌倒了，车都堵在路上' });
  expect(await view(again.id)).toMatchObject({ state: 'merged' });
  const near = await complained({ text: '停车场入口的指示牌倒了三天，车子全堵在路上。' });
  const seen = await view(near.id);
  expect(seen.alike[0].text).toBe(text);
  const into = seen.alike[0].line.number;
  expect(codeOf(await act(near.id, { act: 'merge', into: near.number }))).toBe('complaint-merge');
  expect((await act(near.id, { act: 'merge', into })).statusCode).toBe(204);
  const main = seen.alike[0].line.caseId;
  expect((await view(main)).merged).toHaveLength(2);
  const owner = (await view(main)).owners[0].id;
  await act(main, { act: 'assign', to: owner });
  await act(main, { act: 'answer', words: '指示牌已经重新立好。' });
  await act(main, { act: 'tell', how: 'page' });
  expect((await get('/complaints/case', near.cookie)).body).toContain('指示牌已经重新立好');
});

test('a merged one whose sender left a contact is told in person before the case is closed; the page says so', async () => {
  const text = '三楼卫生间没有灯，晚上去不了。';
  const main = await complained({ text });
  const named = await complained({ text, name: '东方朔', contact: '13912340000' });
  await complained({ text });
  const owner = (await view(main.id)).owners[0].id;
  expect((await view(named.id)).can).not.toContain('tell');
  expect(codeOf(await act(named.id, { act: 'tell', how: 'telephone' }))).toBe('complaint-telling');
  await act(main.id, { act: 'assign', to: owner });
  await act(main.id, { act: 'answer', words: '灯已经换好，晚上常亮。' });
  await act(main.id, { act: 'tell', how: 'page' });
  const early = (await get('/complaints/case', named.cookie)).body;
  expect(early).toContain('待告知');
  expect(early).not.toContain('结果已经告知');
  expect((await view(main.id)).owedTelling).toEqual([{ caseId: named.id, number: named.number }]);
  const refused = await act(main.id, { act: 'close' });
  expect([codeOf(refused), refused.json().detail]).toEqual(['complaint-untold', expect.stringContaining(named.number)]);
  expect(codeOf(await act(named.id, { act: 'tell', how: 'page' }))).toBe('complaint-telling');
  expect((await act(named.id, { act: 'tell', how: 'telephone' })).statusCode).toBe(204);
  expect((await view(main.id)).owedTelling).toEqual([]);
  expect((await get('/complaints/case', named.cookie)).body).toContain('结果已经告知（电话）');
  expect((await act(main.id, { act: 'close' })).statusCode).toBe(204);
  const other = await complained({ text: '大厅门口的台阶松了一块，容易摔倒。' });
  const again = await complained({ text: '大厅门口的台阶松了一块，容易摔倒。' });
  expect(await view(again.id)).toMatchObject({ state: 'merged' });
  expect(codeOf(await act(other.id, { act: 'merge', into: named.number }))).toBe('complaint-merge');
});

test('what is not to be published is told to whoever complained alone, and the form keeps the wish', async () => {
  const asked = await send({ text: '短', unpublished: 'yes' });
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toMatch(/name="unpublished" value="yes" checked/);
  const one = await complained({ text: '排队时有人插队，窗口没有管。', unpublished: 'yes' });
  const { owners } = await view(one.id);
  await act(one.id, { act: 'assign', to: owners[0].id });
  await act(one.id, { act: 'answer', words: '已经安排专人维持秩序。' });
  const seen = (await head.get(`/api/complaints/${one.id}`)).json();
  expect([seen.unpublished, seen.can.includes('publish')]).toEqual([true, false]);
  const refused = await act(one.id, { act: 'publish', question: '有人插队', answer: '已经安排专人。' }, head);
  expect(codeOf(refused)).toBe('complaint-unpublished');
});

test('an application for information is shown its own door once, and taken in when it is sent again', async () => {
  const text = '申请公开我村征地补偿方案和批复文件。';
  const asked = await send({ text });
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toContain('href="/xxgk/apply"');
  expect(asked.body).toContain(text);
  const one = await complained({ text, sure: 'yes' });
  expect((await view(one.id)).hint).toBe('application');
  await act(one.id, { act: 'redirect', door: 'petition', words: '请到县信访局登记反映。' });
  await act(one.id, { act: 'tell', how: 'page' });
  expect((await get('/complaints/case', one.cookie)).body).toContain('信访的期限另算');
});

test('a flood from one address is stopped politely and nothing typed is lost', async () => {
  const answers = [];
  for (let i = 0; i < 12; i += 1) answers.push(await send({ text: `第${i}件：垃圾信息垃圾信息。` }, '10.66.0.1'));
  expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(10);
  expect(answers.at(-1)?.statusCode).toBe(422);
  expect(answers.at(-1)?.body).toContain('第11件：垃圾信息');
  expect(answers.at(-1)?.body).toContain('60分钟后再试');
});

test('a page carries its own address to the form, a private one does not', async () => {
  expect((await get('/xxgk')).body).toContain('/complaints?about=page&amp;ref=%2Fxxgk');
  expect((await get('/progress')).body).not.toContain('ref=%2Fprogress');
  expect((await get('/complaints?about=page&ref=%2Fxxgk%2Freports')).body).toContain('value="/xxgk/reports"');
  const chosen = async (path: string) => /<option[^>]*value="([^"]*)"[^>]*selected/.exec((await get(path)).body)?.[1];
  const [first] = (await officer.get('/api/publications?state=published')).json().publications;
  expect(await chosen('/complaints?about=page&ref=%2Fxxgk')).toBe('xixian-spj');
  expect(await chosen(`/complaints?about=page&ref=%2Fxxgk%2Fpublications%2F${first.caseId}`)).toBe('shili-spj');
  expect(await chosen('/complaints?about=page&ref=%2Fxxgk%2Freports%2Fshili-spj%2F2025')).toBe('shili-spj');
  expect(await chosen('/complaints?about=page&ref=%2Fxxgk%2Freports%2Fnobody')).toBe('xixian-spj');
  expect((await get('/services?agency=shili-spj')).body).toContain(
    'about=page&amp;ref=%2Fservices&amp;agency=shili-spj',
  );
  expect(await chosen('/complaints?about=page&ref=%2Fservices&agency=shili-spj')).toBe('shili-spj');
  const found = await complained({
    kind: 'siteError',
    object: 'page',
    ref: '/xxgk',
    text: '页面上的联系电话少了一位数字。',
  });
  expect(await view(found.id)).toMatchObject({ ref: '/xxgk', due: '2026-11-26' });
});

test('taken down at the telephone; answered in public without anything personal; called back; counted', async () => {
  const before = (await officer.get('/api/complaints/figures/2026')).json();
  const typed = { ...filled, text: '来电人说公交线路信息没有更新。', agency: undefined };
  const intake = await officer.post('/api/complaints', { channel: 'telephone', on: '2026-11-20', typed });
  expect(intake.statusCode, intake.body).toBe(201);
  const { caseId } = intake.json();
  await act(caseId, { act: 'assign', to: (await view(caseId)).owners[0].id });
  await act(caseId, { act: 'answer', words: '线路信息已经更新。' });
  const leak = { act: 'publish', question: '线路更新了吗？', answer: '请打13800001234问王师傅。' };
  expect(codeOf(await act(caseId, leak, head))).toBe('complaint-personal');
  expect((await act(caseId, { ...leak, answer: '已经更新。' }, officer)).statusCode).toBe(403);
  expect((await act(caseId, { ...leak, answer: '已经更新。' }, head)).statusCode).toBe(204);
  expect((await get('/complaints')).body).toContain('线路更新了吗？');
  expect((await act(caseId, { act: 'tell', how: 'published' })).statusCode).toBe(204);
  expect((await act(caseId, { act: 'callBack', result: 'unsatisfied' })).statusCode).toBe(204);
  expect((await act(caseId, { act: 'reopen', reason: 'unsatisfied' })).statusCode).toBe(204);
  expect((await view(caseId)).state).toBe('assigned');
  const figures = (await officer.get('/api/complaints/figures/2026')).json();
  const counts = (await listed('?year=2026')).counts as { state: string; n: number }[];
  expect(figures.received).toBe(counts.reduce((sum, { n }) => sum + n, 0));
  expect(figures.byChannel.telephone).toBe(before.byChannel.telephone + 1);
  expect(figures.reopened).toBe(before.reopened + 1);
});

test('each figure of the year opens into as many as it counts', async () => {
  const figures = (await officer.get('/api/complaints/figures/2026')).json();
  const counted = async (search: string) => {
    let [n, after] = [0, ''];
    for (;;) {
      const page = await listed(`?year=2026&${search}${after}`);
      n += page.complaints.length;
      if (page.next === null) return n;
      after = `&after=${page.next}`;
    }
  };
  for (const key of complaintFigureKeys) expect(await counted(`figure=${key}`), key).toBe(figures[key]);
  const parts = { month: figures.byMonth, channel: figures.byChannel, object: figures.byObject };
  for (const [name, counts] of Object.entries(parts))
    for (const [key, n] of Object.entries(counts)) expect(await counted(`${name}=${key}`), key).toBe(n);
  expect(figures.running + figures.answered + figures.merged).toBe(figures.received);
});

test('the clock is changed by the head alone, and what is received from then on follows it', async () => {
  const clock = { answerDays: 5, extendedDays: 15, siteErrorDays: 2 };
  expect((await officer.put('/api/complaints/clock', clock)).statusCode).toBe(403);
  expect(codeOf(await head.put('/api/complaints/clock', { ...clock, extendedDays: 3 }))).toBe('complaint-clock');
  expect((await head.put('/api/complaints/clock', clock)).statusCode).toBe(200);
  const one = await complained({ text: '新的期限从现在起算，应当是五个工作日。' });
  expect((await view(one.id)).due).toBe('2026-11-30');
  await head.put('/api/complaints/clock', { answerDays: 7, extendedDays: 15, siteErrorDays: 3 });
});

test('lists are narrowed by light and paged; a rebuild changes nothing', async () => {
  const pressing = await listed('?light=pressing');
  for (const { standing } of pressing.complaints) expect(standing.urgency).toBe('pressing');
  expect((await rebuild(running.office)).changed).toEqual([]);
});
