/** Import and export over HTTP: tried first, bad rows returned with sentences, good ones kept, nothing twice, everything read back. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { templateColumns } from '#law/service/template';
import { listToXlsx } from '#paper/report/plain-workbook';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, sessionCookie, type Visitor, visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let cookie: string;
beforeAll(async () => {
  running = await startApp();
  cookie = await sessionCookie(running, 'shili-jb');
  officer = visitor(running.app, cookie);
});
afterAll(() => running.stop());

const heads = templateColumns.map(({ head }) => head);

const send = (name: string, bytes: Uint8Array | string, dry: boolean) =>
  sendAs(cookie, name, bytes, dry ? '?dry=1' : '');

async function sendAs(cookie: string, name: string, bytes: Uint8Array | string, query: string) {
  const body = new FormData();
  body.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  const headers = { cookie, 'x-gongkai': '1' };
  const url = `${running.origin}/api/services/imports${query}`;
  const answer = await fetch(url, { method: 'POST', body, headers });
  const text = await answer.text();
  return { statusCode: answer.status, body: text, json: () => JSON.parse(text) };
}

const exported = async (format: string) => officer.get(`/api/services/export/${format}`);

test.each(['xlsx', 'csv', 'json'])('what is exported as %s comes back as no change at all', async (format) => {
  const file = await exported(format);
  expect(file.statusCode).toBe(200);
  const answer = await send(`a.${format}`, file.rawPayload, true);
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
  const { counts, remarks, rows } = answer.json();
  expect({ counts, remarks }).toEqual({ counts: { new: 0, changed: 0, same: 640, refused: 0 }, remarks: [] });
  expect(rows).toHaveLength(640);
});

test('the good rows are kept, the others returned with their place and reason; again it changes nothing', async () => {
  const list = JSON.parse((await exported('json')).body) as Record<string, string>[];
  const base = list[0] ?? {};
  const row = (change: Record<string, string>) => heads.map((head) => ({ ...base, ...change })[head] ?? '');
  const rows = [
    row({ 实施编码: 'NEW1', 事项名称: '示例事项甲' }),
    row({ 实施编码: 'NEW1', 事项名称: '示例事项乙' }),
    row({ 实施编码: '1.2E+30', 事项名称: '示例事项丙' }),
    row({ 实施编码: 'NEW2', 事项名称: '示例事项丁', 申请材料: '其他有关材料|必要|纸质|1' }),
    row({ 办理地点: '二楼9号窗口' }),
    row({ 事项名称: '别的名称' }),
    row({ 实施编码: '', 事项名称: '' }),
  ];
  const title = ['示例县政务服务事项', ...heads.slice(1).map(() => '')];
  const book = await listToXlsx({ name: '事项', title: '事项', heads: title, rows: [heads, ...rows] });
  const before = (await officer.get('/api/services?text=NEW1')).json().total;
  const tried = (await send('a.xlsx', book, true)).json();
  expect(tried.rows.map(({ result }: { result: string }) => result)).toEqual([
    'new',
    'refused',
    'refused',
    'new',
    'changed',
    'refused',
    'refused',
  ]);
  expect((await officer.get('/api/services?text=NEW1')).json().total).toBe(before);

  const taken = (await send('a.xlsx', book, false)).json();
  expect(taken.counts).toEqual({ new: 2, changed: 1, same: 0, refused: 4 });
  const messages = taken.rows.map((one: { row: number; messages: string[] }) => `${one.row} ${one.messages.join()}`);
  expect(messages[1]).toMatch(/^4 编码“NEW1”与第3行重复/);
  expect(messages[2]).toContain('科学计数');
  expect(messages[3]).toContain('兜底');
  expect(messages[6]).toContain('取消合并');
  const found = (await officer.get('/api/services?text=NEW1')).json();
  expect(found.services[0]).toMatchObject({ name: '示例事项甲', editions: 0 });
  const view = (await officer.get(`/api/services/${found.services[0].caseId}`)).json();
  expect(view.draft.content.materials.length).toBeGreaterThan(0);

  const again = (await send('a.xlsx', book, false)).json();
  expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, refused: 4 });
});

test('a colleague’s draft is named before it is written over, and is not without a word', async () => {
  const list = JSON.parse((await exported('json')).body) as Record<string, string>[];
  const file = (place: string) => JSON.stringify([{ ...list[5], 办理地点: place }]);
  const code = list[5]?.['实施编码'] ?? '';
  const other = await accountWith(running, 'shili-spj', ['officer']);
  const theirs = (place: string, query: string) => sendAs(other.cookie, 'a.json', file(place), query);
  expect((await send('a.json', file('一楼'), false)).json().counts).toMatchObject({ changed: 1 });
  const tried = (await theirs('二楼', '?dry=1')).json();
  expect(tried.counts).toMatchObject({ changed: 1 });
  expect(tried.colleagues).toHaveLength(1);
  expect(tried.rows[0].messages[0]).toContain(`会覆盖${tried.colleagues[0].name}`);
  const spared = (await theirs('二楼', '')).json();
  expect(spared.counts).toMatchObject({ changed: 0, refused: 1 });
  expect(spared.rows[0].messages[0]).toContain('没有覆盖');
  const place = async () => {
    const { services } = (await officer.get(`/api/services?text=${code}`)).json();
    return (await officer.get(`/api/services/${services[0].caseId}`)).json().draft.content.place;
  };
  expect(await place()).toBe('一楼');
  expect((await theirs('二楼', '?over=nobody')).json().counts).toMatchObject({ refused: 1 });
  expect((await theirs('二楼', `?over=${tried.colleagues[0].id}`)).json().counts).toMatchObject({ changed: 1 });
  expect(await place()).toBe('二楼');
});

test('files that are none are refused with a sentence, and none of the public reads the drafts', async () => {
  for (const [bytes, words] of [
    ['不是表格', '没有找到表头'],
    ['[1, "a"]', '没有：实施编码'],
    ['[{', '已损坏'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), '不能读取'],
    ['', '文件是空的'],
  ] as const) {
    const answer = await send('a.csv', bytes, true);
    expect(answer.statusCode, answer.body).toBe(422);
    expect(answer.body).toContain(words);
  }
  expect((await running.app.inject({ url: '/services?q=NEW1&agency=shili-spj' })).body).not.toContain('示例事项甲');
});

test('twenty thousand rows are read in one go, each with its own answer', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `C${i % 19_990},事项${i},${i % 2 ? '公共服务' : '许可'},某局`);
  const csv = `实施编码,事项名称,事项类型,部门,办理人\n${lines.join('\n')}`;
  const { counts, remarks, rows } = (await send('a.csv', csv, true)).json();
  expect(rows).toHaveLength(20_000);
  expect(counts.refused).toBeGreaterThanOrEqual(10_000);
  expect(counts.new + counts.refused).toBe(20_000);
  expect(remarks.join()).toContain('办理人');
}, 120_000);
