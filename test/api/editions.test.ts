/** A publication from the first word to its withdrawal, over HTTP, by seven people: order, separation, two editors, what is pasted. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#law/account/roles';
import type { EditionContent } from '#law/publication/content';
import type { StepKey } from '#law/publication/steps';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff } from './visitor.ts';

const agency = 'shili-spj';
let running: RunningApp;
const people = new Map<string, Staff>();
const who = (name: string): Staff => people.get(name) as Staff;
const cast: readonly (readonly [string, Role])[] = [
  ['drafter', 'officer'],
  ['colleague', 'officer'],
  ['proof1', 'firstProof'],
  ['review1', 'firstReviewer'],
  ['proof2', 'secondProof'],
  ['review2', 'secondReviewer'],
  ['reviewFinal', 'finalReviewer'],
  ['proof3', 'thirdProof'],
  ['publisher', 'head'],
];

beforeAll(async () => {
  running = await startApp();
  for (const [name, role] of cast) people.set(name, await accountWith(running, agency, [role]));
});
afterAll(() => running.stop());

const content: EditionContent = {
  title: '示例县审批政务局关于公布免证可办事项目录的通知',
  body: '<p>各乡镇、各单位：</p><p>现将目录公布如下。</p><table><tbody><tr><td>事项</td><td>免交的证照</td></tr></tbody></table>',
  fields: {
    summary: '公布可以免交证照的事项和取证来源。',
    item: 5,
    topics: ['publicService'],
    issuer: '示例县审批政务局',
    documentNumber: '示审政[2026] 7号',
    genre: '通知',
    formedOn: '2026-11-20' as EditionContent['fields']['formedOn'],
    effectiveOn: null,
    endsOn: null,
    keywords: ['免证可办'],
    source: '示例县审批政务局',
  },
};

interface Answer {
  readonly stage: string;
  readonly hash: string;
  readonly version: number;
  readonly next: StepKey | null;
  readonly content: EditionContent;
  readonly indexNumber: string | null;
  readonly marks: readonly { readonly step: StepKey }[];
  readonly faults: readonly { readonly code: string; readonly field?: string; readonly message: string }[];
  readonly published: EditionContent | null;
}

const view = async (id: string): Promise<Answer> => (await who('drafter').get(`/api/publications/${id}`)).json();
const begin = async (one: EditionContent = content): Promise<string> => {
  const answer = await who('drafter').post('/api/publications', { content: one });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};

/** Status and code of an act. */
async function act(name: string, id: string, way: string, body?: object): Promise<string> {
  const answer = await who(name).post(`/api/publications/${id}/${way}`, body);
  return answer.statusCode < 300 ? 'done' : `${answer.statusCode} ${answer.json().code}`;
}
const submit = async (id: string, name = 'drafter') =>
  act(name, id, 'submission', { version: (await view(id)).version });
const mark = async (id: string, step: StepKey, name: string = step) =>
  act(name, id, 'marks', { step, hash: (await view(id)).hash, conclusion: '已核对。' });
const steps: readonly StepKey[] = ['proof1', 'review1', 'proof2', 'review2', 'reviewFinal', 'proof3'];
async function marks(id: string): Promise<void> {
  for (const step of steps) expect(await mark(id, step), step).toBe('done');
}
const publish = async (id: string, name = 'publisher') => act(name, id, 'publication', { hash: (await view(id)).hash });

describe('the whole way', () => {
  it('is drafted, marked six times in order by different people, published with its index number', async () => {
    const id = await begin();
    expect((await view(id)).content.fields.documentNumber).toBe('示审政〔2026〕7号');
    expect(await publish(id)).toBe('409 edition-stage');
    expect(await submit(id)).toBe('done');
    expect(await mark(id, 'review1')).toBe('409 edition-step');
    expect(await mark(id, 'proof1', 'review1')).toBe('403 roleMissing');
    await marks(id);
    expect(await publish(id, 'drafter')).toBe('403 roleMissing');
    expect(await publish(id)).toBe('done');
    const { stage, indexNumber, hash } = await view(id);
    expect(stage).toBe('published');
    expect(indexNumber).toMatch(/^SHILI-SPJ\/2026-\d{5}$/);
    const row = await publicationRow(id);
    expect([row.title, row.index_number, row.document_number]).toEqual([
      content.title,
      indexNumber,
      '示审政〔2026〕7号',
    ]);
    const ledger = await running.office.db.selectFrom('ledger').selectAll().where('case_id', '=', id).execute();
    const published = ledger.find(({ type }) => type === 'published');
    expect(published?.payload).toMatchObject({ hash, edition: 1 });
    const leaf = await running.office.db.selectFrom('log_leaf').selectAll().where('case_id', '=', id).execute();
    expect(leaf.map(({ kind }) => kind)).toEqual(['publication']);
  });

  it('keeps a published edition as it is: its correction is the next one; a withdrawal takes it from the public', async () => {
    const id = await begin({ ...content, fields: { ...content.fields, documentNumber: null } });
    await submit(id);
    await marks(id);
    await publish(id);
    const first = await view(id);
    const change = { version: first.version, content: { ...content, title: '改了' } };
    expect((await who('drafter').put(`/api/publications/${id}`, change)).json().code).toBe('edition-stage');
    expect(await act('drafter', id, 'editions')).toBe('done');
    const again = {
      ...content,
      title: `${content.title}（更正）`,
      fields: { ...content.fields, documentNumber: null },
    };
    const saved = await who('drafter').put(`/api/publications/${id}`, { version: first.version + 1, content: again });
    expect(saved.statusCode, saved.body).toBe(200);
    // What the public sees is still the first.
    expect((await view(id)).published?.title).toBe(content.title);
    expect((await publicationRow(id)).title).toBe(content.title);
    await submit(id);
    await marks(id);
    expect(await publish(id)).toBe('done');
    const row = await publicationRow(id);
    expect([row.title, row.index_number]).toEqual([again.title, first.indexNumber]);
    expect(await act('publisher', id, 'withdrawal', { reason: ' ' })).toBe('422 edition-reason');
    expect(await act('publisher', id, 'withdrawal', { reason: '附表有误，另行公布。' })).toBe('done');
    expect((await publicationRow(id)).withdrawn_on).toBe('2026-11-23');
    const before = await running.office.db.selectFrom('editing').selectAll().orderBy('case_id').execute();
    await rebuild(running.office);
    expect(await running.office.db.selectFrom('editing').selectAll().orderBy('case_id').execute()).toEqual(before);
  });

  it('goes back with a reason, and from the lowest step that the change touches', async () => {
    const id = await begin({ ...content, fields: { ...content.fields, documentNumber: null } });
    await submit(id);
    for (const step of steps.slice(0, 3)) await mark(id, step);
    expect(await act('review2', id, 'return', { step: 'review2', reason: '' })).toBe('422 edition-reason');
    expect(await act('review2', id, 'return', { step: 'review2', reason: '概述应当写明范围。' })).toBe('done');
    const { version, content: kept } = await view(id);
    const fields = { ...kept.fields, summary: '公布全县可以免交证照的事项。' };
    await who('drafter').put(`/api/publications/${id}`, { version, content: { ...kept, fields } });
    await submit(id);
    const { next, marks: holding } = await view(id);
    expect([next, holding.map(({ step }) => step)]).toEqual(['review1', ['proof1']]);
  });
});

const publicationRow = (id: string) =>
  running.office.db.selectFrom('publication').selectAll().where('case_id', '=', id).executeTakeFirstOrThrow();

describe('what stands in the way', () => {
  it('two editors lose nothing: the second is told, and both versions can be seen', async () => {
    const own = { ...content, fields: { ...content.fields, documentNumber: null } };
    const id = await begin(own);
    const save = (name: string, title: string) =>
      who(name).put(`/api/publications/${id}`, { version: 1, content: { ...own, title } });
    const answers = await Promise.all([save('drafter', '甲的稿子'), save('colleague', '乙的稿子')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json().code).toBe('edition-outdated');
    expect(await submit(id)).toBe('done');
    // Both wrote it, or one of them: proofreading against the source is the drafter's.
    expect(await mark(id, 'proof1', 'colleague')).toBe('done');
  });

  it('missing fields and personal data are named before anybody reviews', async () => {
    const number = '11010519491231002X';
    const wrong: EditionContent = {
      ...content,
      title: '关于王某（13800138000）的公示',
      body: `<table><tr><td>王某</td><td>${number}</td></tr></table>`,
      fields: { ...content.fields, item: 0, summary: '', documentNumber: null },
    };
    const id = await begin(wrong);
    const { faults } = await view(id);
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'edition-incomplete summary',
      'edition-incomplete item',
      'edition-personal-data title',
      'edition-personal-data body',
    ]);
    expect(JSON.stringify(faults)).not.toContain(number);
    expect(await submit(id)).toBe('422 edition-incomplete');
    expect(await running.office.db.selectFrom('publication').where('case_id', '=', id).execute()).toEqual([]);
  });

  it('belongs to its agency', async () => {
    const id = await begin();
    const stranger = await accountWith(running, 'xixian-spj', ['officer', 'head']);
    expect((await stranger.get(`/api/publications/${id}`)).json().code).toBe('edition-missing');
    const body = { version: 1, content };
    expect((await stranger.put(`/api/publications/${id}`, body)).json().code).toBe('edition-missing');
    expect((await stranger.get('/api/publications')).json().lines).toEqual([]);
  });

  it('the list is filtered, searched and paged', async () => {
    for (let i = 0; i < 31; i += 1) await begin({ ...content, title: `第${i}号清单（翻页）` });
    const page = async (query: string) => (await who('drafter').get(`/api/publications?${query}`)).json();
    const words = `words=${encodeURIComponent('翻页')}`;
    const first = await page(words);
    expect(first.lines).toHaveLength(30);
    const rest = await page(`${words}&at=${encodeURIComponent(first.next.at)}&id=${first.next.id}`);
    expect([rest.lines.map(({ title }: { title: string }) => title), rest.next]).toEqual([['第0号清单（翻页）'], null]);
    expect((await page('stage=reviewing&step=review1')).lines.length).toBeGreaterThan(0);
    expect((await page(`words=${encodeURIComponent('%_')}`)).lines).toEqual([]);
  });
});
