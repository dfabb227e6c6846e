/** Import and export over HTTP: tried first, bad rows returned with sentences, good ones kept, nothing twice, everything read back. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { templateColumns } from '#law/service/template';
import { listToXlsx } from '#paper/report/plain-workbook';
import { runImports } from '#work/service/import-run';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const heads = templateColumns.map(({ head }) => head);

interface Answer {
  readonly id: string;
  readonly state: string;
  readonly counts: Record<string, number>;
  readonly remarks: readonly string[];
  readonly failure: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly resumable: boolean;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly row: number; readonly result: string; readonly messages: readonly string[] }[];
}

const asked = (who: Visitor, name: string, bytes: Uint8Array | string) =>
  who.upload('/api/services/imports', { name, bytes: Buffer.from(bytes) });
const viewed = async (who: Visitor, id: string): Promise<Answer> =>
  (await who.get(`/api/services/imports/${id}`)).json();

/** Tried to the end. */
async function tried(name: string, bytes: Uint8Array | string, who: Visitor = officer): Promise<Answer> {
  const answer = await asked(who, name, bytes);
  expect(answer.statusCode, answer.body).toBe(201);
  await runImports(running.office);
  return viewed(who, answer.json().id);
}

async function taken(id: string, over: readonly string[] = [], who: Visitor = officer): Promise<Answer> {
  const answer = await who.post(`/api/services/imports/${id}/taken`, { over });
  expect(answer.statusCode, answer.body).toBe(204);
  await runImports(running.office);
  return viewed(who, id);
}

/** Every row with its answer, as it is downloaded. */
async function resultLines(id: string): Promise<readonly string[]> {
  const file = await officer.get(`/api/services/imports/${id}/results`);
  expect(file.headers['content-type']).toContain('text/csv');
  return file.body.trim().split('\r\n').slice(1);
}

const exported = async (format: string) => officer.get(`/api/services/export/${format}`);

test.each(['xlsx', 'csv', 'json'])('what is exported as %s comes back as no change at all', async (format) => {
  const file = await exported(format);
  expect(file.statusCode).toBe(200);
  const { id, state, counts, remarks, done, total } = await tried(`a.${format}`, file.rawPayload);
  expect({ state, counts, remarks, done, total }).toEqual({
    ...{ state: 'tried', counts: { new: 0, changed: 0, same: 640, refused: 0 }, remarks: [], done: 640, total: 640 },
  });
  expect(await resultLines(id)).toHaveLength(640);
});

test('the good rows are kept, the others returned with their place and reason; again it changes nothing', async () => {
  const list = JSON.parse((await exported('json')).body) as Record<string, string>[];
  const base = list[0] ?? {};
  // The forms of one service are no other's.
  const row = (change: Record<string, string>) =>
    heads.map((head) => ({ ...base, 材料的表格和替代办法: '', ...change })[head] ?? '');
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
  const first = await tried('a.xlsx', book);
  const results = (await resultLines(first.id)).map((line) => /,(新增|修改|没有变化|退回),/.exec(line)?.[1]);
  expect(results).toEqual(['新增', '退回', '退回', '新增', '修改', '退回', '退回']);
  expect((await officer.get('/api/services?text=NEW1')).json().total).toBe(before);

  const done = await taken(first.id);
  expect(done).toMatchObject({ state: 'taken', counts: { new: 2, changed: 1, same: 0, refused: 4 } });
  const lines = await resultLines(first.id);
  expect(lines[1]).toMatch(/^4,.*编码“NEW1”与第3行重复/);
  expect(lines[2]).toContain('科学计数');
  expect(lines[3]).toContain('兜底');
  expect(lines[6]).toContain('取消合并');
  expect((await officer.post(`/api/services/imports/${first.id}/taken`, { over: [] })).json().code).toBe(
    'import-not-takeable',
  );
  const found = (await officer.get('/api/services?text=NEW1')).json();
  expect(found.services[0]).toMatchObject({ name: '示例事项甲', editions: 0 });
  const view = (await officer.get(`/api/services/${found.services[0].caseId}`)).json();
  expect(view.draft.content.materials.length).toBeGreaterThan(0);

  const again = await taken((await tried('a.xlsx', book)).id);
  expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, refused: 4 });
});

test('a colleague’s draft is named before it is written over, and is not without a word', async () => {
  const list = JSON.parse((await exported('json')).body) as Record<string, string>[];
  const file = (place: string) => JSON.stringify([{ ...list[5], 办理地点: place }]);
  const code = list[5]?.['实施编码'] ?? '';
  const other = await accountWith(running, 'shili-spj', ['officer']);
  expect((await taken((await tried('a.json', file('一楼'))).id)).counts).toMatchObject({ changed: 1 });
  const theirs = await tried('a.json', file('二楼'), other);
  expect(theirs.counts).toMatchObject({ changed: 1 });
  expect(theirs.colleagues).toHaveLength(1);
  expect(theirs.rows[0]?.messages[0]).toContain(`会覆盖${theirs.colleagues[0]?.name}`);
  const spared = await taken(theirs.id, [], other);
  expect(spared.counts).toMatchObject({ changed: 0, refused: 1 });
  expect(spared.rows[0]?.messages[0]).toContain('没有覆盖');
  const place = async () => {
    const { services } = (await officer.get(`/api/services?text=${code}`)).json();
    return (await officer.get(`/api/services/${services[0].caseId}`)).json().draft.content.place;
  };
  expect(await place()).toBe('一楼');
  const again = async (over: string) => taken((await tried('a.json', file('二楼'), other)).id, [over], other);
  expect((await again('nobody')).counts).toMatchObject({ refused: 1 });
  expect((await again(theirs.colleagues[0]?.id ?? '')).counts).toMatchObject({ changed: 1 });
  expect(await place()).toBe('二楼');
});

test('stopped or interrupted it goes on after the last row that was saved, and does none twice', async () => {
  const lines = Array.from({ length: 900 }, (_, i) => `RS${i},续传事项${i},公共服务,某局`);
  const { id, counts } = await tried('续传.csv', `实施编码,事项名称,事项类型,部门\n${lines.join('\n')}`);
  expect(counts).toMatchObject({ new: 900, refused: 0 });
  expect((await officer.get('/api/services?text=RS')).json().total).toBe(0);
  await officer.post(`/api/services/imports/${id}/taken`, { over: [] });
  expect((await asked(officer, 'b.csv', '实施编码')).json().code).toBe('import-open');

  // The program ends in the middle: the next one finds how far it was.
  const ended = new AbortController();
  const running1 = runImports(running.office, ended.signal);
  while ((await viewed(officer, id)).done < 200) await new Promise((later) => setTimeout(later, 5));
  ended.abort();
  await running1;
  const half = await viewed(officer, id);
  expect(half.state).toBe('working');
  expect(half.done).toBeLessThan(900);

  // Somebody stops it, and lets it go on.
  expect((await officer.post(`/api/services/imports/${id}/cancelled`)).statusCode).toBe(204);
  await runImports(running.office);
  expect(await viewed(officer, id)).toMatchObject({ state: 'cancelled', done: half.done, resumable: true });
  expect((await officer.get('/api/services?text=RS')).json().total).toBe(half.done);
  expect(await taken(id)).toMatchObject({ state: 'taken', done: 900, counts: { new: 900, changed: 0, same: 0 } });
  expect((await officer.get('/api/services?text=RS')).json().total).toBe(900);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ledger
    where subject = 'service' and payload ->> 'code' like 'RS%'`.execute(running.office.db);
  expect(rows[0]?.n).toBe(900);
});

test('nobody outside the agency sees an import, and nobody without the deed begins one', async () => {
  const { id } = (await asked(officer, 'a.csv', '实施编码,事项名称,事项类型,部门\nXX1,甲,公共服务,某局')).json();
  const other = await signedIn(running, 'xixian');
  expect((await other.get(`/api/services/imports/${id}`)).statusCode).toBe(404);
  expect((await other.post(`/api/services/imports/${id}/cancelled`)).statusCode).toBe(404);
  const leader = await signedIn(running, 'shili-ld');
  expect((await asked(leader, 'a.csv', 'x')).json().code).toBe('roleMissing');
  expect((await leader.get('/api/services/imports')).statusCode).toBe(403);
  await runImports(running.office);
});

test('files that are none are refused with a sentence, and none of the public reads the drafts', async () => {
  for (const [bytes, words] of [
    ['不是表格', '没有找到表头'],
    ['[1, "a"]', '没有：实施编码'],
    ['[{', '已损坏'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), '不能读取'],
    ['', '文件是空的'],
  ] as const) {
    const { state, failure, done } = await tried('a.csv', bytes);
    expect({ state, done }).toEqual({ state: 'failed', done: 0 });
    expect(failure).toContain(words);
  }
  expect((await running.app.inject({ url: '/services?q=NEW1&agency=shili-spj' })).body).not.toContain('示例事项甲');
});

test('merged heads, cells of the wrong kind, formulas and their errors are each told by row and column', async () => {
  const cells = (change: Record<string, string>) =>
    heads.map(
      (head) => ({ 实施编码: 'BAD1', 事项名称: '坏行', 事项类型: '公共服务', 部门: '某局', ...change })[head] ?? '',
    );
  const group = ['基本信息', ...heads.slice(1).map(() => '')];
  const rows = [
    cells({ 到办事现场次数: '1.5' }),
    cells({ 实施编码: 'BAD2', 网上办理: '可以' }),
    cells({ 实施编码: 'BAD3', 部门: '#REF!' }),
    cells({ 实施编码: 'BAD4', 办理地点: '=A1&B1' }),
    cells({ 实施编码: 'BAD5', 承诺办结时限: '五天' }),
    cells({ 实施编码: 'BAD6', 部门: '' }),
    cells({ 实施编码: 'GOOD1' }),
  ];
  const book = await listToXlsx({ name: '事项', title: '事项', heads: group, rows: [heads, ...rows] });
  const { id, counts } = await tried('a.xlsx', book);
  expect(counts).toEqual({ new: 1, changed: 0, same: 0, refused: 6 });
  const lines = await resultLines(id);
  for (const [i, words] of [
    '应为整数',
    '“是”或者“否”',
    '公式的错误值',
    '没有算出的公式',
    '应如',
    '取消合并',
  ].entries()) {
    expect(lines[i]).toContain(words);
    expect(lines[i]).toMatch(new RegExp(`^${i + 3},BAD${i + 1},`));
  }
  // Merged heads leave the columns below them without a name.
  const merged = await listToXlsx({
    name: '事项',
    title: '事项',
    heads: group,
    rows: [['实施编码', '', '', ''], ...rows],
  });
  expect((await tried('a.xlsx', merged)).failure).toContain('取消合并');
});

test('a hundred thousand rows are worked off, each with its own answer; what is beyond is said', async () => {
  const lines = Array.from(
    { length: 100_003 },
    (_, i) => `C${i % 99_990},事项${i},${i % 2 ? '公共服务' : '许可'},某局`,
  );
  const csv = `实施编码,事项名称,事项类型,部门,办理人\n${lines.join('\n')}`;
  const { id, counts, remarks, done, total } = await tried('a.csv', csv);
  expect({ done, total }).toEqual({ done: 100_000, total: 100_000 });
  expect(counts).toEqual({ new: 49_995, changed: 0, same: 0, refused: 50_005 });
  expect(remarks.join()).toContain('办理人');
  expect(remarks.join()).toContain('最后3行');
  expect(await resultLines(id)).toHaveLength(100_000);
}, 300_000);
