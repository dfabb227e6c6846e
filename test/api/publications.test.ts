/** A publication over HTTP: drafted, six marks by six people, published, read on the site, corrected, withdrawn. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let stranger: Visitor;
const six: Visitor[] = [];
const steps = ['firstProof', 'firstReview', 'secondProof', 'secondReview', 'thirdProof', 'thirdReview'] as const;
const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3) "><svg/onload=alert(4)>';

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  stranger = await signedIn(running, 'xixian');
  six.push(officer);
  for (const login of ['shili-cs', 'shili-jd2', 'shili-fs', 'shili-jd3', 'shili-zs']) {
    six.push(await signedIn(running, login));
  }
});
afterAll(() => running.stop());

const content = (more: object = {}) => ({
  title: '示例县停水停电信息公开办法',
  summary: '停水停电前怎样告知。',
  body: '## 一、范围\n计划停水停电提前三天公布。\n| 类别 | 提前 |\n| --- | --- |\n| 计划 | 三天 |',
  item: 1,
  documentNumber: '示审政〔2026〕91号',
  issuer: '',
  genre: '通知',
  formedOn: '2026-11-02',
  effectiveOn: null,
  expiresOn: null,
  topic: '公用事业',
  keywords: ['停水', '停电'],
  attribute: 'active',
  attributeBasis: '条例第二十条第（一）项',
  normative: true,
  interpretation: '文字解读',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
  ...more,
});

async function begin(more: object = {}): Promise<string> {
  const answer = await officer.post('/api/publications', { content: content(more) });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().caseId;
}

async function submit(id: string, seen: number): Promise<string> {
  const answer = await officer.post(`/api/publications/${id}/submission`, { seen });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().hash;
}

async function marks(id: string, hash: string): Promise<void> {
  for (const [i, step] of steps.entries()) {
    const answer = await six[i]?.post(`/api/publications/${id}/marks`, { step, hash, verdict: 'passed', note: '' });
    expect(answer?.statusCode, `${step} ${answer?.body}`).toBe(204);
  }
}

async function publish(id: string, hash: string, note = '') {
  return six[5]?.post(`/api/publications/${id}/edition`, { hash, note });
}

const view = async (id: string) => (await officer.get(`/api/publications/${id}`)).json();
const page = (path: string) => running.app.inject({ method: 'GET', url: path });
const codeOf = (answer: { json(): { code: string } } | undefined) => answer?.json().code;

test('six people lead it to the site; a correction is a new edition; a withdrawn one leaves its notice', async () => {
  const id = await begin();
  expect((await view(id)).draft.content.issuer).toContain('示例县');
  expect((await page(`/xxgk/publications/${id}`)).statusCode).toBe(404);
  const hash = await submit(id, 1);
  expect((await page(`/xxgk/publications/${id}`)).statusCode).toBe(404);

  const early = await six[1]?.post(`/api/publications/${id}/marks`, {
    step: 'firstReview',
    hash,
    verdict: 'passed',
    note: '',
  });
  expect(codeOf(early)).toBe('step-out-of-order');
  expect(codeOf(await publish(id, hash))).toBe('marks-missing');
  await marks(id, hash);
  expect((await view(id)).round.steps.map(({ mark }: { mark: { by: string } }) => mark.by)).toHaveLength(6);
  expect((await publish(id, hash))?.statusCode).toBe(204);

  const shown = await page(`/xxgk/publications/${id}`);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain('计划停水停电提前三天公布。');
  expect(shown.body).toContain('<meta name="ArticleTitle" content="示例县停水停电信息公开办法"');
  for (const words of ['停水停电', '示审政(2026)91号', '提前三天', '水 三天']) {
    expect((await page(`/xxgk/publications?q=${encodeURIComponent(words)}`)).body, words).toContain(
      `/xxgk/publications/${id}`,
    );
  }
  expect((await page('/xxgk/publications/feed.xml')).body).toContain(id);
  expect((await page('/sitemap.xml')).body).toContain(id);

  const version = (await view(id)).draft.version;
  const again = await officer.post(`/api/publications/${id}/submission`, { seen: version });
  expect(codeOf(again)).toBe('publication-unchanged');
  const changed = content({ body: '计划停水停电提前五天公布。', issuer: '示例县审批政务局' });
  expect((await officer.put(`/api/publications/${id}/draft`, { content: changed, seen: version })).statusCode).toBe(
    200,
  );
  const second = await submit(id, version + 1);
  expect((await view(id)).round.changes.map(({ field }: { field: string }) => field)).toContain('body');
  await marks(id, second);
  expect(codeOf(await publish(id, second))).toBe('edition-note-missing');
  expect((await publish(id, second, '更正提前的天数'))?.statusCode).toBe(204);
  expect((await page(`/xxgk/publications/${id}`)).body).toContain('提前五天');
  expect((await page(`/xxgk/publications/${id}?edition=1`)).body).toContain('已被更正');
  expect((await page(`/xxgk/publications/${id}.txt`)).body).toContain('第2版');

  const head = await signedIn(running, 'shili');
  expect(codeOf(await head.post(`/api/publications/${id}/withdrawal`, { reason: ' ' }))).toBe(
    'withdraw-reason-missing',
  );
  expect((await head.post(`/api/publications/${id}/withdrawal`, { reason: '依据已经废止' })).statusCode).toBe(204);
  const gone = await page(`/xxgk/publications/${id}`);
  expect(gone.statusCode).toBe(410);
  expect(gone.body).toContain('依据已经废止');
  expect(gone.body).not.toContain('提前五天');
  expect((await page(`/xxgk/publications/${id}.txt`)).statusCode).toBe(410);
  expect((await page('/xxgk/publications?q=停水停电')).body).not.toContain(id);

  const { changed: differing } = await rebuild(running.office);
  expect(differing).toEqual([]);
});

test('two editors lose nothing; strangers see nothing; the gate refuses personal data and a number that is taken', async () => {
  const id = await begin({ documentNumber: '示审政〔2026〕92号' });
  const colleague = await signedIn(running, 'shili');
  const mine = { content: content({ title: '甲' }), seen: 1 };
  expect((await officer.put(`/api/publications/${id}/draft`, mine)).statusCode).toBe(200);
  const theirs = await colleague.put(`/api/publications/${id}/draft`, { content: content({ title: '乙' }), seen: 1 });
  expect(codeOf(theirs)).toBe('draft-changed');
  expect((await view(id)).draft.content.title).toBe('甲');

  expect((await stranger.get(`/api/publications/${id}`)).statusCode).toBe(404);
  expect(codeOf(await stranger.put(`/api/publications/${id}/draft`, mine))).toBe('publication-missing');

  const secret = {
    content: content({ body: '联系人身份证号11010519491231002X', documentNumber: '示审政〔2026〕1号' }),
    seen: 2,
  };
  expect((await officer.put(`/api/publications/${id}/draft`, secret)).statusCode).toBe(200);
  expect(codeOf(await officer.post(`/api/publications/${id}/submission`, { seen: 3 }))).toBe('publication-gate');
  const clean = { content: content({ documentNumber: '示审政〔2026〕1号', issuer: '示例县审批政务局' }), seen: 3 };
  expect((await officer.put(`/api/publications/${id}/draft`, clean)).statusCode).toBe(200);
  const taken = await officer.post(`/api/publications/${id}/submission`, { seen: 4 });
  expect(taken.body).toContain('已用于');
});

test('two editors see each other until one leaves; every text that was handed in can be compared with any other', async () => {
  const id = await begin({ documentNumber: '示审政〔2026〕94号' });
  const colleague = await signedIn(running, 'shili');
  const at = (one: Visitor, body: object = {}) => one.post(`/api/publications/${id}/presence`, body);
  expect((await at(officer)).json()).toMatchObject({ others: [], version: 1 });
  const there = (await at(colleague)).json();
  expect(there.others).toHaveLength(1);
  expect((await at(officer)).json().others).toHaveLength(1);
  expect((await at(colleague, { leaving: true })).json().others).toEqual(there.others);
  expect((await at(officer)).json().others).toEqual([]);
  expect(codeOf(await at(stranger))).toBe('publication-missing');

  const first = await submit(id, 1);
  const next = content({
    documentNumber: '示审政〔2026〕94号',
    issuer: '示例县审批政务局',
    body: '计划停水提前七天公布。',
  });
  expect((await officer.put(`/api/publications/${id}/draft`, { content: next, seen: 1 })).statusCode).toBe(200);
  const texts = (await officer.get(`/api/publications/${id}/texts`)).json().texts;
  expect(texts).toMatchObject([
    { key: 'draft', number: 2 },
    { key: first, number: null },
  ]);
  const compared = (from: string, to: string, by = officer) =>
    by.get(`/api/publications/${id}/texts/compared?from=${from}&to=${to}`);
  const { changes } = (await compared(first, 'draft')).json();
  expect(changes.map(({ field }: { field: string }) => field).sort()).toEqual(['body', 'issuer']);
  expect(changes.find(({ field }: { field: string }) => field === 'body').after).toBe('计划停水提前七天公布。');
  expect((await compared('draft', 'draft')).json().changes).toEqual([]);
  expect(codeOf(await compared(first, '0'.repeat(64)))).toBe('publication-missing');
  expect(codeOf(await compared(first, 'draft', stranger))).toBe('publication-missing');
  expect(codeOf(await stranger.get(`/api/publications/${id}/texts`))).toBe('publication-missing');
});

test('an agency names the six steps in its own words: on the page, on the list, in refusals; two alike are refused', async () => {
  const head = await signedIn(running, 'shili');
  const { steps: usual } = (await officer.get('/api/publication-steps')).json();
  expect(usual.map(({ step }: { step: string }) => step)).toEqual(steps);
  const naming = (change: object) =>
    Object.fromEntries(
      usual.map(({ step, ...words }: { step: string }) => [
        step,
        { ...words, ...(step === 'firstReview' ? change : {}) },
      ]),
    );
  const own = naming({ name: ' 初审 ', post: '科室负责人' });
  expect((await officer.put('/api/publication-steps', own)).statusCode).toBe(403);
  expect((await head.put('/api/publication-steps', naming({ name: '一校' }))).body).toContain('分不清是哪一步');
  expect((await head.put('/api/publication-steps', naming({ post: ' ' }))).body).toContain('没有写全');
  expect((await head.put('/api/publication-steps', own)).statusCode).toBe(204);
  const id = await begin({ documentNumber: '示审政〔2026〕95号' });
  const hash = await submit(id, 1);
  expect((await view(id)).round.steps[1]).toMatchObject({ name: '初审', post: '科室负责人' });
  const wish = { step: 'firstReview', hash, verdict: 'passed', note: '' };
  expect((await six[1]?.post(`/api/publications/${id}/marks`, wish))?.body).toContain('现在应当一校，不能初审');
  await officer.post(`/api/publications/${id}/marks`, { ...wish, step: 'firstProof' });
  expect((await officer.get('/api/publications')).body).toContain('"stepName":"初审"');
  const tasks = (await six[1]?.get('/api/work?view=mine'))?.json().tasks ?? [];
  expect(tasks.find((task: { id: string }) => task.id === id)).toMatchObject({ can: ['初审'] });
  expect((await stranger.get('/api/publication-steps')).json().steps[1].name).toBe('一审');
  expect((await head.put('/api/publication-steps', naming({}))).statusCode).toBe(204);
});

test('a day of saving leaves one entry of each person in the trail; a refusal and the hand-in theirs', async () => {
  const id = await begin({ documentNumber: '', normative: false });
  const head = await signedIn(running, 'shili');
  const save = async (who: Visitor, seen: number) => {
    const more = { documentNumber: '', normative: false, issuer: '示例县审批政务局', body: `第${seen}稿` };
    return (await who.put(`/api/publications/${id}/draft`, { content: content(more), seen })).statusCode;
  };
  for (const seen of [1, 2, 3]) expect(await save(officer, seen)).toBe(200);
  expect(await save(officer, 1)).toBe(409);
  for (const seen of [4, 5]) expect(await save(head, seen)).toBe(200);
  await submit(id, 6);
  const { rows } = await sql<{ actor: string; result: string }>`
    select actor, result from audit where object = ${id} order by at`.execute(running.office.db);
  // Begun, refused, the other's first; and the hand-in.
  expect(rows.map(({ result }) => result)).toEqual(['done', 'refused', 'done', 'done']);
  expect(new Set(rows.map(({ actor }) => actor)).size).toBe(2);
});

test('nothing of a hostile text runs on the site, and nothing of a pasted page is kept but its words', async () => {
  const words = Object.fromEntries(
    ['title', 'summary', 'topic', 'attributeBasis', 'interpretation'].map((field) => [field, `${field} ${hostile}`]),
  );
  const body = `## ${hostile}\n${hostile}\n- ${hostile}\n| ${hostile} | b |\n| ${hostile} | c |`;
  const id = await begin({
    ...words,
    issuer: '<b onclick=alert(6)>局',
    topic: '<b onclick=alert(5)>题',
    body,
    keywords: ['<i onload=1>'],
    documentNumber: '示审政〔2026〕93号',
  });
  const hash = await submit(id, 1);
  await marks(id, hash);
  expect((await publish(id, hash))?.statusCode).toBe(204);
  for (const path of [
    `/xxgk/publications/${id}`,
    '/xxgk/publications?q=alert',
    '/xxgk',
    '/xxgk/publications/feed.xml',
  ]) {
    const { body: html } = await page(path);
    expect(html, path).toContain('&lt;');
    // Of all that was published that day it was the last.
    if (path === '/xxgk')
      expect(/\/xxgk\/publications\/[0-9a-f]{8}-[0-9a-f-]+/.exec(html)?.[0]).toBe(`/xxgk/publications/${id}`);
    expect(html, path).not.toMatch(/<script>|<img src=x|<svg\/|<b onclick|<i onload/);
  }
  const html = `<style>p{}</style><h1>标题</h1><p onclick="x()">第一段<script>alert(1)</script></p>
    <table><tr><td>甲</td><td>乙|丙</td></tr></table><form action="http://a"><input value="x"></form><a href="data:text/html,x">链接</a>`;
  const read = await officer.post('/api/publications/pasted', { html });
  expect(read.statusCode, read.body).toBe(200);
  const { text } = read.json();
  expect(text).toContain('## 标题\n第一段');
  expect(text).toContain('| 甲 | 乙\\|丙 |');
  expect(text).not.toMatch(/<|onclick|alert|data:|http/);
});
