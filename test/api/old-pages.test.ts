/** Pages of an older site over HTTP: the list row by row, then the pages, each taken over whole or returned with its reasons. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
});
afterAll(() => running.stop());

const heads = '文件,标题,成文日期,发布日期,公开目录,发文字号,规范性文件';
const list = async (lines: readonly string[], by = head) => {
  const bytes = Buffer.from([heads, ...lines].join('\r\n'));
  return by.upload('/api/old-pages/list', { name: 'list.csv', bytes });
};
const html = (body: string) => `<html><head><title>旧</title></head><body>${body}</body></html>`;

interface Row {
  readonly row: number;
  readonly page: { readonly file: string };
}
const move = (rows: readonly Row[], contents: Readonly<Record<string, Buffer | string>>, dry = false, by = head) =>
  by.post('/api/old-pages', {
    dry,
    pages: rows.map(({ row, page }) => ({
      ...{ row, page },
      content: Buffer.from(contents[page.file] ?? '').toString('base64'),
    })),
  });

test('the list is read row by row: dates out of order, ways out of the folder and doubles are told', async () => {
  const answer = await list([
    'a/1.html,甲,2019-03-01,2019年3月5日,1,示审政〔2019〕71号,是',
    'a/2.html,乙,2019-03-09,2019-03-05,1,,',
    '../x.html,丙,2019-03-01,2019-03-05,1,,',
    'a/4.html.exe,丁,2019-03-01,2019-03-05,1,,',
    'a/1.html,戊,2019-02-30,2026-12-30,没有的目录,示审政〔2019〕71号,也许',
    '.\\b\\6.htm,己,2019/3/1,2019.3.5,财政预算、决算信息,示审政〔2019〕71号,',
  ]);
  expect(answer.statusCode, answer.body).toBe(200);
  const { rows } = answer.json();
  expect(rows.map(({ page }: Row) => page?.file ?? null)).toEqual(['a/1.html', null, null, null, null, null]);
  const said = rows.map(({ messages }: { messages: string[] }) => messages.join(''));
  expect(said[1]).toContain('早于成文日期');
  expect(said[2]).toContain('压缩包里的');
  expect(said[3]).toContain('压缩包里的');
  expect(said[4]).toMatch(/2019-02-30[\s\S]*没有的目录[\s\S]*也许[\s\S]*晚于今天/);
  expect(said[5]).toContain('前面的行里已经有了');
  const officer = await signedIn(running, 'shili-jb');
  expect((await list(['a/1.html,甲,2019-03-01,2019-03-05,1,,'], officer)).statusCode).toBe(403);
  const strange = { name: 'list.csv', bytes: Buffer.from('甲,乙\r\n1,2\r\n') };
  expect((await head.upload('/api/old-pages/list', strange)).statusCode).toBe(422);
});

test('a page comes over with its old day, is found on the site and in the register, and is known the second time', async () => {
  const { rows } = (
    await list([
      'p/1.html,示例县旧路灯管理办法,2019-03-01,2019-03-05,1,示审政〔2019〕81号,是',
      'p/2.html,示例县旧通知,2018-01-02,2018-01-03,7,,',
      'p/3.html,带身份证的旧页,2018-01-02,2018-01-03,7,,',
      'p/4.html,号码重复的旧页,2018-01-02,2018-01-03,7,示审政〔2026〕1号,',
    ])
  ).json();
  const contents = {
    'p/1.html': html(
      '<h2>一、范围</h2><p>路灯由路灯所管理。</p><script>alert(1)</script><p onclick="x()">每日巡查。</p>',
    ),
    'p/2.html': Buffer.concat([
      Buffer.from('<html><meta charset=gbk><p>'),
      Buffer.from('b9abc4bfbfaab7c5cab1bce4', 'hex'),
      Buffer.from('</p></html>'),
    ]),
    'p/3.html': html('<p>联系人身份证号11010519491231002X。</p>'),
    'p/4.html': html('<p>内容。</p>'),
  };
  const results = async (dry: boolean) => {
    const answer = await move(rows, contents, dry);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().results as { result: string; caseId: string; messages: string[] }[];
  };
  const published = async () => (await running.office.db.selectFrom('publication').select('case_id').execute()).length;
  const before = await published();
  expect((await results(true)).map(({ result }) => result)).toEqual(['new', 'new', 'returned', 'returned']);
  expect(await published()).toBe(before);
  const done = await results(false);
  expect(done.map(({ result }) => result)).toEqual(['new', 'new', 'returned', 'returned']);
  expect(done[2]?.messages.join('')).toContain('公民身份号码');
  expect(done[3]?.messages.join('')).toContain('已用于');
  expect((await results(false)).map(({ result }) => result)).toEqual(['known', 'known', 'returned', 'returned']);
  expect(await published()).toBe(before + 2);

  const page = await running.app.inject(`/xxgk/publications/${done[0]?.caseId}`);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('每日巡查。');
  expect(page.body).toContain('2019年3月5日');
  expect(page.body).toContain('历史信息迁移');
  expect(page.body).not.toMatch(/alert\(1\)|onclick="x/);
  expect((await running.app.inject(`/search?q=${encodeURIComponent('旧路灯')}`)).body).toContain(done[0]?.caseId);
  expect((await running.app.inject('/xxgk/documents?q=%E6%97%A7%E8%B7%AF%E7%81%AF')).body).toContain('旧路灯');
  const audit = await running.office.db
    .selectFrom('audit')
    .select('act')
    .where('act', '=', 'publication.migrate')
    .where('result', '=', 'done')
    .execute();
  expect(audit).toHaveLength(2);
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('for whom a page is meant is read from the list, a word that is nobody is told, and the page says it', async () => {
  const lines = [
    `${heads},面向对象`,
    'w/1.html,示例县旧办税指引,2018-01-02,2018-01-03,5,,,企业法人、个体工商户',
    'w/2.html,示例县旧须知,2018-01-02,2018-01-03,5,,,外星人',
    'w/3.html,示例县旧公告,2018-01-02,2018-01-03,5,,,',
  ];
  const answer = await head.upload('/api/old-pages/list', { name: 'list.csv', bytes: Buffer.from(lines.join('\r\n')) });
  const { rows } = answer.json();
  expect(rows[1].messages.join('')).toContain('面向对象“外星人”');
  expect(rows[2].page).not.toHaveProperty('audience');
  const ready = rows.filter(({ page }: Row) => page !== null);
  const contents = { 'w/1.html': html('<p>带齐材料。</p>'), 'w/3.html': html('<p>内容。</p>') };
  const { results } = (await move(ready, contents)).json();
  expect((await running.app.inject(`/xxgk/publications/${results[0].caseId}`)).body).toContain('企业、个体工商户');
  expect((await running.app.inject(`/xxgk/publications/${results[1].caseId}`)).body).not.toContain('面向对象</dt>');
});
