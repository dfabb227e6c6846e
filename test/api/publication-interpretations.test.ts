/** An interpretation over HTTP: begun from its document, linked both ways once published, marked when the document is withdrawn. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
const six: Visitor[] = [];
const steps = ['firstProof', 'firstReview', 'secondProof', 'secondReview', 'thirdProof', 'thirdReview'] as const;

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  six.push(officer);
  for (const login of ['shili-cs', 'shili-jd2', 'shili-fs', 'shili-jd3', 'shili-zs']) {
    six.push(await signedIn(running, login));
  }
});
afterAll(() => running.stop());

const content = (more: object) => ({
  title: '示例县招牌管理办法',
  summary: '招牌怎样管理。',
  body: '第一条 招牌应当牢固。',
  item: 1,
  documentNumber: '',
  issuer: '示例县行政审批和政务信息管理局',
  genre: '通知',
  formedOn: '2026-11-02',
  effectiveOn: null,
  expiresOn: null,
  topic: '城市管理',
  keywords: [],
  attribute: 'active',
  attributeBasis: '条例第二十条第（一）项',
  normative: false,
  interpretation: '图解。',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
  ...more,
});

async function begin(more: object, who = officer): Promise<string> {
  const answer = await who.post('/api/publications', { content: content(more) });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().caseId;
}

async function publish(id: string): Promise<void> {
  const submitted = await officer.post(`/api/publications/${id}/submission`, { seen: 1 });
  expect(submitted.statusCode, submitted.body).toBe(200);
  const { hash } = submitted.json();
  for (const [i, step] of steps.entries()) {
    const marked = await six[i]?.post(`/api/publications/${id}/marks`, { step, hash, verdict: 'passed', note: '' });
    expect(marked?.statusCode, marked?.body).toBe(204);
  }
  expect((await six[5]?.post(`/api/publications/${id}/edition`, { hash, note: '' }))?.statusCode).toBe(204);
}

const view = async (id: string) => (await officer.get(`/api/publications/${id}`)).json();
const page = async (id: string) =>
  (await running.app.inject({ method: 'GET', url: `/xxgk/publications/${id}` })).body.replace(/<[^>]+>/g, '');

const drawn = [
  '各街道登记的招牌：',
  '【图表：柱形｜各街道招牌数】',
  '| 街道 | 块 |',
  '| 城关 | 120 |',
  '| 东岳 | 48 |',
].join('\n');

test('both ways, from the draft to the withdrawal', async () => {
  const document = await begin({ documentNumber: '示审政〔2026〕95号', normative: true });
  const chart = await begin({ title: '一图读懂招牌管理', body: drawn, interprets: { of: document, form: 'chart' } });
  expect((await view(document)).interpretation).toEqual({
    of: null,
    by: [{ caseId: chart, title: '一图读懂招牌管理', state: 'draft', form: 'chart' }],
  });
  expect((await view(chart)).interpretation.of).toMatchObject({ caseId: document, state: 'draft' });

  await publish(document);
  expect(await page(document)).not.toContain('一图读懂');
  await publish(chart);
  expect(await page(document)).toMatch(/政策解读\s*一图读懂招牌管理\s*（图表）/);
  expect(await page(chart)).toContain('这是对示例县招牌管理办法的解读。');
  // A correction of the draft alone changes nothing that stands.
  const apart = { content: content({ title: '一图读懂招牌管理', interprets: null }), seen: 2 };
  expect((await officer.put(`/api/publications/${chart}/draft`, apart)).statusCode).toBe(200);
  expect(await page(document)).toContain('一图读懂招牌管理');
  expect((await rebuild(running.office)).changed).toEqual([]);

  const withdrawn = await head.post(`/api/publications/${document}/withdrawal`, { reason: '另有规定' });
  expect(withdrawn.statusCode).toBe(204);
  expect(await page(chart)).toContain('所解读的文件已经撤下，解读仅供参考。');
});

test('a chart is drawn on the page with words and its table below, and is not sent to review without data', async () => {
  const document = await begin({ documentNumber: '示审政〔2026〕96号', normative: true });
  await publish(document);
  const id = await begin({ title: '招牌数字', body: drawn, interprets: { of: document, form: 'chart' } });
  const put = (body: string, seen: number) =>
    officer.put(`/api/publications/${id}/draft`, {
      content: content({ title: '招牌数字', body, interprets: { of: document, form: 'chart' } }),
      seen,
    });
  const wrong = [
    ['只有文字。', '正文没有图表'],
    [drawn.replace('48', '约48'), '不是数字'],
    ['【图表：柱形｜各街道招牌数】\n没有表格', '下面没有表格'],
    [drawn.replace('柱形', '圆形'), '不是完整的图表标记'],
  ] as const;
  for (const [i, [body, why]] of wrong.entries()) {
    expect((await put(body, i + 1)).statusCode).toBe(200);
    const refused = await officer.post(`/api/publications/${id}/submission`, { seen: i + 2 });
    expect(refused.json().code).toBe('publication-gate');
    expect(refused.body).toContain(why);
  }
  const other = await begin({ title: '招牌数字二', body: drawn, interprets: { of: document, form: 'chart' } });
  await publish(other);
  const { body } = await running.app.inject({ method: 'GET', url: `/xxgk/publications/${other}` });
  expect(body).toContain('aria-label="柱形图：各街道招牌数。“块”最高的是城关（120），最低的是东岳（48）。"');
  expect(body).toMatch(/<svg role="img"[\s\S]*<\/svg>[\s\S]*<table>[\s\S]*城关/);
  expect(body).not.toMatch(/ style=/);
  const text = await running.app.inject({ method: 'GET', url: `/xxgk/publications/${other}.txt` });
  expect(text.body).toContain('各街道招牌数');
});

test('of nothing, of itself, of another agency’s, of what is withdrawn: refused with a sentence', async () => {
  const foreign = await signedIn(running, 'xixian');
  const theirs = await begin({ issuer: '' }, foreign);
  for (const of of ['nothing', theirs]) {
    const id = await begin({ interprets: { of, form: 'text' } });
    const refused = await officer.post(`/api/publications/${id}/submission`, { seen: 1 });
    expect(refused.json().code).toBe('publication-gate');
    expect(refused.body).toContain('没有找到所解读的文件');
    expect((await view(id)).interpretation.of).toBeNull();
  }
});
