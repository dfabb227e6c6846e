/** Pages of an older site over HTTP: the list row by row, then the pages, each taken over whole or returned with its reasons. */

import { createCanvas } from '@napi-rs/canvas';
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

const drawing = (colour: string, width = 120, height = 80) => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
};
/** What a camera writes beside the picture. */
const withSecret = (png: Buffer) => Buffer.concat([png, Buffer.from('GPS 32.1,115.0')]);

interface Moved {
  readonly result: string;
  readonly caseId: string | null;
  readonly wants: readonly string[];
  readonly messages: readonly string[];
}

test('pictures come over from the folder, drawn anew and in their places; what can not be taken is told by its name', async () => {
  const { rows } = (
    await list([
      'q/1.html,示例县旧大厅图片,2018-01-02,2018-01-03,5,,',
      'q/2.html,示例县旧须知,2018-01-02,2018-01-03,5,,',
      'q/3.html,图片说明带号码,2018-01-02,2018-01-03,5,,',
    ])
  ).json();
  const contents = {
    'q/1.html': html(`<p>大厅正门在南侧。</p><img src="img/a.png" alt="大厅正门">
      <p>侧门。</p><img src='..\\q\\.\\img\\a.png' alt="又是正门"><img src="/root.png">
      <img src="../../../etc/passwd"><img src="%2e%2e/%2e%2e/%2e%2e/x.png"><img src="http://evil.example/x.png">
      <img src="//evil.example/y.png"><img src="data:image/png;base64,AAAA"><img src="%69mg/%E7%94%B2.png" alt="甲">
      <img src="img/%D2%D2.png" alt="乙 <script>ran()</script>"><img src="img/fake.png"><img src="img/big.png">
      <img src="img/none.png"><img src="img/dot.gif"><p>正文到此。</p>`),
    'q/2.html': html('<p>带齐材料。</p>'),
    'q/3.html': html('<p>内容。</p><img src="img/a.png" alt="张三 11010519491231002X">'),
  };
  const paths = ['q/img/a.png', 'root.png', 'q/img/甲.png', 'q/img/乙.png', 'q/img/fake.png', 'q/img/big.png'];
  const wanted = [...paths, 'q/img/none.png', 'q/img/dot.gif'];
  const bytes: Readonly<Record<string, Buffer>> = {
    'q/img/a.png': withSecret(drawing('#06c')),
    'root.png': drawing('#c60'),
    'q/img/甲.png': drawing('#0c6'),
    'q/img/乙.png': drawing('#60c'),
    'q/img/fake.png': Buffer.from('<svg onload="ran()"/>'),
    'q/img/dot.gif': drawing('#fff', 1, 1),
    'other.png': drawing('#000'),
  };
  const pictures = [
    ...Object.entries(bytes).map(([path, one]) => ({ path, content: one.toString('base64') })),
    { path: 'q/img/big.png', left: 'tooLarge' },
  ];
  const send = async (dry: boolean, withThem: boolean, which = rows as Row[]): Promise<Moved[]> => {
    const pages = which.map(({ row, page }) => ({
      ...{ row, page, content: Buffer.from(contents[page.file as keyof typeof contents]).toString('base64') },
      ...(withThem ? { pictures } : {}),
    }));
    const answer = await head.post('/api/old-pages', { dry, pictures: true, pages });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().results;
  };
  const files = async () => (await running.office.db.selectFrom('file').select('id').execute()).length;
  const before = await files();

  const plain = (await move(rows, contents, true)).json().results as Moved[];
  expect(plain[0]?.messages.join('')).toContain('有14幅图片没有迁移：没有选“迁移图片”');
  for (const dry of [true, false]) {
    const asked = await send(dry, false, rows.slice(0, 1));
    expect(asked[0]).toMatchObject({ result: 'wanting', caseId: null, wants: wanted, messages: [] });
  }
  const tried = await send(true, true);
  expect(tried.map(({ result }) => result)).toEqual(['new', 'new', 'returned']);
  expect(await files()).toBe(before);
  const done = await send(false, true);
  expect(done.map(({ result }) => result)).toEqual(['new', 'new', 'returned']);
  expect(done.map(({ messages }) => messages)).toEqual(tried.map(({ messages }) => messages));
  expect(done[2]?.messages.join('')).toContain('公民身份号码');
  expect(await files()).toBe(before + 4);
  expect(done[1]?.messages).toEqual([]);

  const said = done[0]?.messages ?? [];
  expect(said[0]).toBe('迁移图片4幅。');
  expect(said[1]).toContain('有1幅图片原网页没有文字说明');
  expect(said.join('')).toMatch(/“http:\/\/evil.example\/x.png”“\/\/evil.example\/y.png”没有迁移：地址在别的网站上/);
  expect(said.join('')).toMatch(/“..\/..\/..\/etc\/passwd”“%2e%2e[^”]*”没有迁移：地址指到压缩包以外/);
  expect(said.join('')).toContain('“img/fake.png”没有迁移：不是 JPG');
  expect(said.join('')).toContain('“img/big.png”没有迁移：超过10 MB');
  expect(said.join('')).toContain('“img/none.png”没有迁移：压缩包里没有');
  expect(said.join('')).not.toContain('dot.gif');

  const { body } = await running.app.inject(`/xxgk/publications/${done[0]?.caseId}`);
  const figures = [...body.matchAll(/<img src="(\/xxgk\/files\/[^"]+)" alt="([^"]*)"/g)];
  expect(figures.map(([, , alt]) => alt)).toEqual([
    '大厅正门',
    '又是正门',
    '示例县旧大厅图片（图2，原网页没有文字说明）',
    '甲',
    '乙 &lt;script>ran()&lt;/script>',
  ]);
  expect(figures[0]?.[1]).toBe(figures[1]?.[1]);
  expect(body).not.toMatch(/src="[^"]*evil|dot\.gif|<script>ran/);
  expect(body).toContain('［图片：none.png］');
  for (const [, address = ''] of figures) {
    const picture = await running.app.inject(address);
    expect(picture.statusCode, address).toBe(200);
    expect(picture.headers['content-type']).toMatch(/^image\/(?:png|jpeg)/);
    expect(picture.rawPayload.includes('GPS')).toBe(false);
  }
  const waivers = await running.office.db
    .selectFrom('screening')
    .innerJoin('file', 'file.id', 'screening.file')
    .select(['waived_by', 'waived_article'])
    .where('owner_case', '=', done[0]?.caseId ?? '')
    .execute();
  expect(waivers).toHaveLength(4);
  for (const one of waivers) expect(one.waived_article).toContain('第十九条');
  const audit = await running.office.db
    .selectFrom('audit')
    .select('object')
    .where('act', '=', 'publication.migrate')
    .where('object', 'like', '%4 pictures answered for')
    .execute();
  expect(audit).toHaveLength(1);

  expect((await send(false, true)).map(({ result }) => result)).toEqual(['known', 'known', 'returned']);
  expect(await files()).toBe(before + 4);
  expect((await rebuild(running.office)).changed).toEqual([]);
});
