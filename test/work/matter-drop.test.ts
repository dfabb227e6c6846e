/** Tables in the drop folder: read once they lie still, row by row as the API takes them, moved beside with their answer; read twice they change nothing. */

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropHeads, readDropRow } from '#law/matter/drop-row';
import { dropFolder } from '#outside/drop/folder';
import { readDropped } from '#work/matter/drop';
import { asProgram } from '#work/scope';
import { type DemoOffice, demoOffice } from '../support/app.ts';

let demo: DemoOffice;
let folder: string;
let service: string;
const agency = 'shili-spj';
beforeAll(async () => {
  demo = await demoOffice();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-drop-'));
  const row = await demo.office.db
    .selectFrom('service')
    .select('code')
    .where('agency', '=', agency)
    .where('name', 'like', '%许可（首次申请）')
    .orderBy('code')
    .executeTakeFirstOrThrow();
  service = row.code;
});
afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true });
});

const heads = dropHeads.all.join(',');
const lines = (number: string) => [
  `${number},${service},1,2026-11-02 10:00:00,收件,form、statement,,,,,`,
  `${number},${service},2,2026-11-03 10:00,受理,,,,,,`,
  `${number},${service},3,2026-11-04T09:00:00+08:00,环节开始,,examine,,,,`,
];

async function leave(source: string, name: string, rows: readonly string[], { still = true, at = agency } = {}) {
  const within = join(folder, at, source);
  await mkdir(within, { recursive: true });
  await writeFile(join(within, name), `\uFEFF${[heads, ...rows].join('\r\n')}\r\n`);
  const before = new Date(Date.now() - 60_000);
  if (still) await utimes(join(within, name), before, before);
}
const read = () => asProgram(() => readDropped(demo.office, dropFolder(folder)));
const filesIn = async (...names: string[]) => (await readdir(join(folder, agency, ...names))).sort();
const answerIn = async (source: string, how: string) => {
  const name = (await filesIn(source, how)).findLast((one) => one.endsWith('.结果.csv')) ?? '';
  return readFile(join(folder, agency, source, how, name), 'utf8');
};
const matter = (number: string) =>
  demo.office.db.selectFrom('matter').selectAll().where('number', '=', number).executeTakeFirst();

test('a sound table is taken in and moved to done; the same again changes nothing', async () => {
  await leave('不动产', 'a.csv', lines('D-1'));
  expect(await read()).toEqual({ files: 1, kept: 3, refused: 0 });
  expect(await matter('D-1')).toMatchObject({ source: '不动产', state: 'handling', received_on: '2026-11-02' });
  expect(await filesIn('不动产')).toEqual(['done']);
  const before = await matter('D-1');
  await leave('不动产', 'a.csv', lines('D-1'));
  expect(await read()).toEqual({ files: 1, kept: 3, refused: 0 });
  expect(await matter('D-1')).toEqual(before);
  expect(await answerIn('不动产', 'done')).toContain('以前已经收下');
  expect(await read()).toEqual({ files: 0, kept: 0, refused: 0 });
});

test('bad rows are named in the answer and stop no other', async () => {
  const bad = [
    `D-2,NONE,1,2026-11-02 10:00,收件,form,,,,,`,
    `D-2,${service},2,十一月,收件,,,,,,`,
    `D-2,${service},3,2026-11-04 10:00,环节开始,,复审,,,,`,
    `110101199001011237,${service},1,2026-11-04 10:00,受理,,,,,,`,
  ];
  await leave('社保', 'b.csv', [...bad, ...lines('D-3')]);
  expect(await read()).toEqual({ files: 1, kept: 3, refused: 4 });
  const answer = await answerIn('社保', 'refused');
  for (const words of ['不在本机关的政务服务事项清单中', '十一月', '流程没有环节', '公民身份号码']) {
    expect(answer).toContain(words);
  }
  expect(answer).toMatch(/\r\n6,D-3,1,收下/);
  expect(await matter('D-3')).toBeDefined();
});

test('what is still written, hidden, linked, or no table is left; what can not be read is moved with a sentence', async () => {
  await leave('税务', 'c.csv', lines('D-4'), { still: false });
  await leave('税务', '.d.csv', lines('D-5'));
  await leave('税务', 'e.csv.part', lines('D-6'));
  await symlink('/etc/hostname', join(folder, agency, '税务', 'f.csv'));
  expect((await read()).files).toBe(0);
  await writeFile(join(folder, agency, '税务', 'g.csv'), '不是表格');
  await utimes(join(folder, agency, '税务', 'g.csv'), 1, 1);
  await leave('窗口', 'h.csv', lines('D-7'));
  await leave('系统', 'i.csv', lines('D-8'), { at: 'nowhere' });
  expect(await read()).toEqual({ files: 3, kept: 0, refused: 3 });
  expect(await answerIn('税务', 'refused')).toContain('没有找到表头');
  expect(await answerIn('窗口', 'refused')).toContain('不能作为系统名称');
  for (const number of ['D-4', 'D-5', 'D-6', 'D-7', 'D-8']) expect(await matter(number)).toBeUndefined();
});

const cells = (change: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries({ 办件编号: 'N', 事项编码: 'S', 事件编号: 'E', 时间: '2026-11-02 00:30', 事件: '受理', ...change }),
  );
const fact = (change: Readonly<Record<string, string>>) => readDropRow(cells(change));

test.each([
  [
    { 事件: '一次性告知补正', 材料: 'form：看不清、id:missing' },
    {
      type: 'correctionAsked',
      asked: [
        { material: 'form', defect: 'unclear' },
        { material: 'id', defect: 'missing' },
      ],
    },
  ],
  [
    { 事件: '特别程序开始', 特别程序: '听证', 计时: '停止计时', 天数: '10' },
    { type: 'specialBegun', special: 'hearing', kind: 'stop', expectedDays: 10 },
  ],
  [
    { 事件: 'decided', 结果: '准予' },
    { type: 'decided', granted: true },
  ],
  [
    { 事件: '办结', 结果: '容缺通过' },
    { type: 'closed', result: 'passedLacking' },
  ],
])('%o is read', (change, expected) => {
  expect(fact(change)).toEqual({
    ...{ number: 'N', service: 'S' },
    event: { id: 'E', at: '2026-11-01T16:30:00.000Z', ...expected },
  });
});

test('an instant is the same in every zone', () => {
  const at = (时间: string) => {
    const read = fact({ 时间 });
    return 'event' in read ? read.event.at : read.malformed;
  };
  expect(at('2026-11-02T00:10:05-05:30')).toBe('2026-11-02T05:40:05.000Z');
  expect(at('2026-11-02T05:40:05.250Z')).toBe('2026-11-02T05:40:05.000Z');
  expect(at('2026-11-02 13:40:05')).toBe('2026-11-02T05:40:05.000Z');
});

test.each([
  [{ 事件: '评价' }, '应为：收件'],
  [{ 事件: '延长办理期限', 天数: '0' }, '1至60'],
  [{ 事件: '办结', 结果: '好' }, '通过、容缺通过'],
  [{ 时间: '2026-13-02 10:00' }, '应写成'],
  [{ 时间: '2026-11-02 24:10' }, '应写成'],
  [{ 事件编号: '' }, '没有填写'],
])('%o is returned', (change, words) => {
  expect(JSON.stringify(fact(change))).toContain(words);
});
