/** The handbook of the hall: asked for, made, cancelled, issued, deleted; what it holds, and that its page numbers lead where they say. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { expectedSettingMs, handbookIndex, handbookParts, handbookPercent } from '#law/service/handbook';
import { pinyinHead, pinyinInitials } from '#law/service/pinyin';
import { openPdf } from '#paper/read/pdf/library';
import { sampleServices } from '#work/demo/services';
import { makeHandbooks } from '#work/service/handbook-make';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let leader: Visitor;
let other: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  leader = await signedIn(running, 'shili-ld');
  other = await signedIn(running, 'xixian');
});
afterAll(() => running.stop());

const list = async () => (await officer.get('/api/handbooks')).json();
const start = async (wish: object) => officer.post('/api/handbooks', wish);
const download = () => running.app.inject({ url: '/services/handbook.pdf?agency=shili-spj' });
const firstDepartment = async () => (await list()).departments.at(-1);

async function pagesOf(bytes: Uint8Array) {
  const { document } = await openPdf(bytes);
  const texts: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string } };
  const marked = await document.getMarkInfo();
  await document.loadingTask.destroy();
  return { texts, title: info.Title, marked };
}

it('is made of the guides in force on a day, with contents and an index that lead to their pages', async () => {
  const department = await firstDepartment();
  const { today } = await list();
  const wish = { choice: { kind: 'department', department }, title: '大厅服务手册', editionDay: today };
  expect((await leader.post('/api/handbooks', wish)).json().code).toBe('roleMissing');
  expect((await start({ ...wish, editionDay: '2001-01-01' })).json().code).toBe('handbook-empty');
  const { id } = (await start(wish)).json();
  expect((await start(wish)).json().code).toBe('handbook-open');
  expect(await makeHandbooks(running.office)).toBe(1);
  const [made] = (await list()).handbooks;
  expect(made).toMatchObject({ id, state: 'made', issuedOn: null, onSite: false });
  expect(made.done).toBe(made.total);
  const { services } = (await officer.get(`/api/services?department=${encodeURIComponent(department)}`)).json();
  const { rawPayload: bytes } = await officer.get(`/api/handbooks/${id}/file`);
  const { texts, title, marked } = await pagesOf(bytes);
  expect(title).toBe('大厅服务手册');
  expect(marked).toMatchObject({ Marked: true });
  expect(bytes.toString('latin1')).toContain('pdfuaid');
  expect(texts).toHaveLength(made.pages);
  expect(texts[0]).toContain(department);
  const contents = texts[1] ?? '';
  const index = texts.at(-1) ?? '';
  for (const { name, code } of services) {
    const page = texts.findIndex((text) => text.includes(`编码${code}`) || text.includes(`编码 ${code}`)) + 1;
    expect(page, name).toBeGreaterThan(2);
    for (const part of [contents, index]) {
      const line = part.replaceAll(/\s/g, '').split(name.replaceAll(/\s/g, ''))[1] ?? '';
      expect(line.match(/^\.*(\d+)/)?.[1]?.startsWith(String(page)), `${name} ${line.slice(0, 20)}`).toBe(true);
    }
  }
});

it('is the public’s only once it was issued, by whom may; another agency has no hand in it', async () => {
  const [{ id }] = (await list()).handbooks;
  expect((await download()).statusCode).toBe(404);
  expect((await other.get(`/api/handbooks/${id}/file`)).statusCode).toBe(404);
  expect((await officer.post(`/api/handbooks/${id}/issue`)).json().code).toBe('roleMissing');
  expect((await leader.post(`/api/handbooks/${id}/issue`)).statusCode).toBe(204);
  expect((await leader.post(`/api/handbooks/${id}/issue`)).json().code).toBe('handbook-not-issuable');
  const { statusCode, headers, rawPayload } = await download();
  expect({ statusCode, type: headers['content-type'] }).toEqual({ statusCode: 200, type: 'application/pdf' });
  expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const { body } = await running.app.inject({ url: '/services?agency=shili-spj' });
  expect(body).toContain('/services/handbook.pdf?agency=shili-spj');
  const { total } = (await list()).handbooks[0];
  const { counts } = (await officer.get('/api/reports/shili-spj/2026/live')).json();
  expect(counts.byChannel.handbookGuides).toBe(total);
  expect((await officer.delete(`/api/handbooks/${id}`)).json().code).toBe('handbook-issued');
});

it('stops when it is cancelled, also half way, and is deleted with its file', async () => {
  const { today } = await list();
  const wish = { choice: { kind: 'all' }, title: '全部指南', editionDay: today };
  const { id } = (await start(wish)).json();
  const making = makeHandbooks(running.office);
  expect((await officer.post(`/api/handbooks/${id}/cancelled`)).statusCode).toBe(204);
  expect(await making).toBe(0);
  expect((await list()).handbooks[0]).toMatchObject({ id, state: 'cancelled', pages: null });
  expect((await officer.delete(`/api/handbooks/${id}`)).statusCode).toBe(204);
  expect((await officer.get(`/api/handbooks/${id}/file`)).statusCode).toBe(404);

  // A program that ends in the middle leaves it to the next one.
  const again = (await start(wish)).json();
  const stop = new AbortController();
  stop.abort();
  expect(await makeHandbooks(running.office, stop.signal)).toBe(0);
  expect(await makeHandbooks(running.office)).toBe(1);
  expect((await list()).handbooks[0]).toMatchObject({ id: again.id, state: 'made' });
});

it('moves its bar while it is read and set, never back, and learns from those before it', () => {
  const at = (done: number, settingMs: number | null) =>
    handbookPercent({ done, total: 200, settingMs, expectedMs: 10_000 });
  const bar = [
    at(0, null),
    at(100, null),
    at(200, null),
    at(200, 0),
    at(200, 5_000),
    at(200, 10_000),
    at(200, 60_000),
    at(200, 1e9),
  ];
  expect(bar).toEqual([0, 15, 30, 30, 61, 93, 98, 99]);
  expect(expectedSettingMs(1000, [])).toBe(9_500);
  expect(expectedSettingMs(1000, [{ total: 500, settingMs: 6_500 }])).toBe(11_500);
});

it('prints what may stand for a material, which forms there are, and the elements of the list', () => {
  const service = sampleServices(2457, day('2024-01-02'), day('2024-01-15')).find(({ name }) =>
    name.includes('食品经营许可（首次申请）'),
  );
  const guide = service?.guide ?? null;
  const text = handbookParts(guide)
    .flatMap(({ title, lines }) => lines.map((one) => `${title} ${one.name} ${one.text}`))
    .join('\n');
  for (const words of [
    '可签承诺书代替',
    '可在10个工作日内补交',
    '窗口从',
    '通办范围',
    '权力来源',
    '结果有效期',
    '特别程序、中介服务',
  ]) {
    expect(text).toContain(words);
  }
});

it('orders names by pinyin, under their letters', () => {
  expect(pinyinInitials('食品经营许可（首次）2')).toBe('spjyxksc2');
  expect([...'啊八行中一〇'].map(pinyinHead).join('')).toMatch(/^ABXZY/);
  expect(handbookIndex(['户口登记', '《出生》登记', '1号事项', '不动产登记', '出国'])).toEqual([
    { head: 'B', entries: [{ name: '不动产登记', n: 3 }] },
    {
      head: 'C',
      entries: [
        { name: '《出生》登记', n: 1 },
        { name: '出国', n: 4 },
      ],
    },
    { head: 'H', entries: [{ name: '户口登记', n: 0 }] },
    { head: '#', entries: [{ name: '1号事项', n: 2 }] },
  ]);
});
