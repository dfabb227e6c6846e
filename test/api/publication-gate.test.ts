/** The gate of publications over HTTP: numbers and words taken on by name, the agency's own list, places that lead nowhere. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { markedBySix } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let leader: Visitor;

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-zs');
});
afterAll(() => running.stop());

const content = (more: object) => ({
  title: '示例县行政处罚决定公示',
  summary: '依法公示的处罚决定。',
  body: '处罚决定如下。',
  item: 6,
  documentNumber: '',
  issuer: '示例县行政审批和政务信息管理局',
  genre: '公告',
  formedOn: '2026-11-02',
  effectiveOn: null,
  expiresOn: null,
  topic: '行政处罚',
  keywords: [],
  attribute: 'active',
  attributeBasis: '条例第二十条第（六）项',
  normative: false,
  interpretation: '不另作解读。',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
  ...more,
});

async function begun(more: object): Promise<string> {
  const answer = await officer.post('/api/publications', { content: content(more) });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().caseId;
}

interface Found {
  readonly severity: string;
  readonly field: string;
  readonly message: string;
  readonly waivable: boolean;
}
const gate = async (id: string): Promise<readonly Found[]> =>
  (await officer.get(`/api/publications/${id}`)).json().draft.gate;
const submit = (id: string, seen: number) => officer.post(`/api/publications/${id}/submission`, { seen });
const put = (id: string, more: object, seen: number) =>
  officer.put(`/api/publications/${id}/draft`, { content: content(more), seen });

test('a number that has to be public is taken on by a reviewer who did not write it, and no other number with it', async () => {
  const body = '当事人电话13812345678。';
  const id = await begun({ body });
  expect(await gate(id)).toMatchObject([{ severity: 'error', field: 'body', waivable: true }]);
  expect((await gate(id))[0]?.message).toContain('138****5678');
  expect((await submit(id, 1)).json().code).toBe('publication-gate');
  const ground = { article: '《行政处罚法》第四十八条', reason: '当事人书面同意公开', seen: 1 };
  expect((await officer.post(`/api/publications/${id}/waiver`, ground)).statusCode).toBe(403);
  const without = await leader.post(`/api/publications/${id}/waiver`, { ...ground, article: '有关规定' });
  expect(without.json().code).toBe('waiver-article');
  expect((await leader.post(`/api/publications/${id}/waiver`, ground)).statusCode).toBe(204);
  const [waived] = await gate(id);
  expect(waived).toMatchObject({ severity: 'warning', waivable: false });
  expect(waived?.message).toContain('已准予公开，依据：《行政处罚法》第四十八条。');
  expect((await submit(id, 1)).statusCode).toBe(200);

  // Another number is another finding.
  expect((await put(id, { body: `${body}另一个13912345679。` }, 1)).statusCode).toBe(200);
  expect((await gate(id)).map(({ severity }) => severity).sort()).toEqual(['error', 'warning']);
  expect((await leader.post(`/api/publications/${id}/waiver`, ground)).json().code).toBe('draft-changed');
  const { rows } = await sql<{ covers: Buffer }>`select covers from publication_waiver where case_id = ${id}`.execute(
    running.office.db,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.covers.toString('latin1')).not.toContain('13812345678');
});

test('whoever wrote in the draft does not take it on', async () => {
  const id = await begun({ body: '电话13812345678' });
  const draft = { content: content({ body: '电话13812345678' }), seen: 1 };
  expect((await head.put(`/api/publications/${id}/draft`, draft)).statusCode).toBe(200);
  const ground = { article: '条例第十五条', reason: '当事人书面同意公开', seen: 2 };
  expect((await head.post(`/api/publications/${id}/waiver`, ground)).json().code).toBe('waiver-own-draft');
});

test('the agency keeps its own list; its errors stop a text, its reminders do not', async () => {
  const list = [
    { word: '台湾政府', instead: '台湾当局', severity: 'error' },
    { word: '首个', instead: '', severity: 'warning' },
  ];
  expect((await officer.put('/api/publication-words', { expressions: list })).statusCode).toBe(403);
  const twice = await head.put('/api/publication-words', { expressions: [...list, list[0]] });
  expect(twice.json().code).toBe('expressions-unsound');
  expect((await head.put('/api/publication-words', { expressions: list })).statusCode).toBe(200);
  expect((await officer.get('/api/publication-words')).json().expressions).toEqual(list);

  const id = await begun({ body: '全县首个试点。与台湾 政府有关的表述。' });
  const found = await gate(id);
  expect(found).toMatchObject([
    { severity: 'error', waivable: true },
    { severity: 'warning', waivable: false },
  ]);
  expect(found[0]?.message).toContain('规范的表述是“台湾当局”');
  expect((await submit(id, 1)).json().code).toBe('publication-gate');
  expect((await put(id, { body: '全县首个试点。与台湾当局有关的表述。' }, 1)).statusCode).toBe(200);
  expect((await submit(id, 2)).statusCode).toBe(200);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from audit where act = 'publication.setWords' and result = 'done'`.execute(
    running.office.db,
  );
  expect(rows[0]?.n).toBe(1);
});

test('without the review for secrets and a word on other agencies nothing goes on; dead places are told', async () => {
  const id = await begun({ secrecy: ' ', consultation: '' });
  expect((await gate(id)).map(({ field }) => field)).toEqual(['secrecy', 'consultation']);
  expect((await submit(id, 1)).json().code).toBe('publication-gate');
  const nowhere = '/xxgk/publications/00000000-0000-4000-8000-000000000000';
  const { rows } = await sql<{ id: string }>`
    select case_id as id from publication where published_on is not null and withdrawn_on is null
    order by agency desc limit 1`.execute(running.office.db);
  expect((await put(id, { body: `见${nowhere}，又见/xxgk/publications/${rows[0]?.id}。` }, 1)).statusCode).toBe(200);
  const told = await gate(id);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ severity: 'warning', field: 'body' });
  expect(told[0]?.message).toContain(nowhere);
});

test('who wrote a former edition takes on nothing in a later one', async () => {
  const id = await begun({ title: '处罚决定公示（二）' });
  expect((await head.put(`/api/publications/${id}/draft`, { content: content({}), seen: 1 })).statusCode).toBe(200);
  const { hash } = (await submit(id, 2)).json();
  await markedBySix(running, id, hash);
  expect((await leader.post(`/api/publications/${id}/edition`, { hash, note: '' })).statusCode).toBe(204);
  expect((await put(id, { body: '当事人电话13812345678。' }, 3)).statusCode).toBe(200);
  const ground = { article: '《行政处罚法》第四十八条', reason: '当事人书面同意公开', seen: 4 };
  expect((await head.get(`/api/publications/${id}`)).json().can).not.toContain('waive');
  expect((await head.post(`/api/publications/${id}/waiver`, ground)).json().code).toBe('waiver-own-draft');
  expect((await leader.post(`/api/publications/${id}/waiver`, ground)).statusCode).toBe(204);
});
