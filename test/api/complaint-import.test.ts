/** The hotline's list: tried without a trace, taken in row by row, a hundred times the same is one with a count, the file again changes nothing. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff } from './visitor.ts';

let running: RunningApp;
let officer: Staff;
const agency = 'shili-spj';

beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, agency, ['officer']);
});
afterAll(() => running.stop());

async function send(lines: readonly string[], dry = false) {
  const body = new FormData();
  const text = ['工单编号,来电日期,内容,类型,反映对象,对象编号,姓名,联系方式', ...lines].join('\n');
  body.append('file', new Blob([text]), 'list.csv');
  const address = `${running.origin}/api/complaints/imports${dry ? '?dry=1' : ''}`;
  const answer = await fetch(address, { method: 'POST', body, headers: { 'x-gongkai': '1', cookie: officer.cookie } });
  expect(answer.status).toBe(200);
  return answer.json();
}
const count = async () =>
  Number(
    (
      await running.office.db
        .selectFrom('complaint')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('agency', '=', agency)
        .executeTakeFirstOrThrow()
    ).n,
  );

const list = [
  'H1001,2026-11-20,窗口午休没有人值班跑了两趟,投诉,机关或者窗口,,王某,13800001111',
  'H1002,2026年11月20日,窗口午休没有人值班跑了两趟,投诉,机关或者窗口,,李某,13800002222',
  'H1003,2026-11-20,请公开2024年某地征地补偿的批复文件,,,,,',
  'H1004,2026-11-20,我要到县里信访反映这件事情,,,,,',
  'H1005,昨天,短,什么,哪里,,,',
  'H1006,2026-12-20,以后的事情现在就来投诉了,,,,,',
  'H1001,2026-11-20,窗口午休没有人值班跑了两趟,投诉,机关或者窗口,,王某,13800001111',
];

test('a dry run says what would happen and leaves nothing behind', async () => {
  const before = await count();
  const { counts, rows, dry } = await send(list, true);
  expect(dry).toBe(true);
  expect(counts).toEqual({ new: 3, merged: 1, same: 1, refused: 2 });
  expect(rows[4].messages.length).toBeGreaterThanOrEqual(4);
  expect(await count()).toBe(before);
});

test('taken in as foreseen; applications and 信访 are shown their door; the same file again changes nothing', async () => {
  const before = await count();
  const { counts, rows } = await send(list);
  expect(counts).toEqual({ new: 3, merged: 1, same: 1, refused: 2 });
  expect(rows[2].messages[0]).toContain('政府信息公开申请');
  expect(rows[3].messages[0]).toContain('信访');
  expect(await count()).toBe(before + 4);
  const again = await send(list);
  expect(again.counts).toEqual({ new: 0, merged: 0, same: 5, refused: 2 });
  expect(await count()).toBe(before + 4);
  expect(JSON.stringify(again)).not.toContain('13800001111');
});

test('the same words a hundred times are one piece of work with a count', async () => {
  const lines = Array.from({ length: 100 }, (_, i) => `R${2000 + i},2026-11-21,某路口的路灯坏了三天没有人修,,其他,,,`);
  const { counts } = await send(lines);
  expect(counts).toMatchObject({ new: 1, merged: 99 });
  const [main] = await running.office.db
    .selectFrom('complaint')
    .select(['merged_into', (eb) => eb.fn.countAll<number>().as('n')])
    .where('merged_into', 'is not', null)
    .groupBy('merged_into')
    .orderBy('n', 'desc')
    .limit(1)
    .execute();
  expect(Number(main?.n)).toBe(99);
  const one = (await officer.get(`/api/complaints/${main?.merged_into}`)).json();
  expect(one.merged).toHaveLength(99);
});
