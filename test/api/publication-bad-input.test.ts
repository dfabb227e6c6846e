/** Bad input of a publication over HTTP: cleaned or refused with a sentence, and never half published. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { wordHtml } from '../support/word-html.ts';
import { approved, markedBySix, published, text } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const paste = async (html: string) => {
  const answer = await officer.post('/api/publications/pasted', { html });
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  return answer.json().text as string;
};
const draft = async (more: object = {}) => {
  const begun = await officer.post('/api/publications', {
    content: text({ normative: false, documentNumber: '', ...more }),
  });
  expect(begun.statusCode, begun.body).toBe(201);
  return begun.json().caseId as string;
};
const handIn = (id: string, seen = 1) => officer.post(`/api/publications/${id}/submission`, { seen });

/** Nothing of it stands outside: no page, no row in any list, no post to a channel. */
async function notPublished(id: string): Promise<void> {
  expect((await running.app.inject(`/xxgk/publications/${id}`)).statusCode).toBe(404);
  const { db } = running.office;
  const editions = await db.selectFrom('publication_edition').select('number').where('case_id', '=', id).execute();
  const posts = await db.selectFrom('outbox').select('key').where('object', 'like', `${id}%`).execute();
  expect([editions, posts]).toEqual([[], []]);
}

test('5 MB of Word: every paragraph and table comes in, none of its markup', async () => {
  const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(20_000)}" alt="印章">`;
  const { html, paragraphs } = wordHtml(5_000_000, picture);
  expect(Buffer.byteLength(html)).toBeGreaterThan(5_000_000);
  const read = await paste(html);
  expect(read).toContain('开头一段。');
  expect(read).toContain('末尾一段。');
  const [tables, lines] = [read.match(/\| 项目 \| 数量 \|/g)?.length, read.match(/第\d+段，/g)?.length];
  expect(tables).toBe(Math.floor(paragraphs / 50));
  expect((tables ?? 0) + (lines ?? 0)).toBe(paragraphs);
  expect(read).not.toMatch(/mso-|MsoNormal|仿宋|<\w|supportLists|data:image|iVBORw0KGgo/);
}, 120_000);

test('beyond what a draft takes, a paste is refused with a sentence', async () => {
  const answer = await officer.post('/api/publications/pasted', { html: `<p>${'字'.repeat(6 * 1024 * 1024)}</p>` });
  expect(answer.statusCode).toBe(413);
  expect(answer.json().detail).toMatch(/。$/);
});

test('data addresses, scripts, handlers and forms leave their words alone', async () => {
  const read = await paste(
    `<p onclick="go()">第一条<script>alert(1)</script></p><iframe src="data:text/html,<p>框</p>"></iframe>
     <p><a href="data:text/html;base64,PHNjcmlwdD4=">附件</a><a href="javascript:go()">点这里</a></p>
     <form action="https://example.com/steal"><label>姓名<input name=n value="预填"></label><textarea>多行</textarea>
     <select><option>甲</option></select><button>提交</button></form><object data="data:x"></object><p>第二条</p>`,
  );
  expect(read).toContain('第一条');
  expect(read).toContain('附件');
  expect(read).toContain('第二条');
  expect(read).not.toMatch(/data:|javascript:|alert|go\(\)|https:|<|steal|base64/);
  const id = await draft({ body: read });
  expect((await officer.get(`/api/publications/${id}`)).json().draft.content.body).toBe(read);
});

test('an attachment is what its bytes are: two endings, ways in its name and signs that nobody sees are refused or left out', async () => {
  const id = await draft();
  const send = (name: string, bytes: Buffer) =>
    officer.upload(`/api/files?subject=publication&case=${id}`, { name, bytes });
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]);
  for (const name of [
    '通知.pdf.exe',
    '通知.docx.pdf',
    '通知.exe.txt',
    '通知.pdf',
    '通知.html.jpg',
    '通知\u202efdp.exe',
  ]) {
    const answer = await send(name, program);
    expect(answer.statusCode, `${name} ${answer.body}`).toBe(422);
    expect(answer.json().detail).toMatch(/。$/);
  }
  const page = await send('通知.html', Buffer.from('<script>alert(1)</script>'));
  expect(page.statusCode, page.body).toBe(422);
  const words = Buffer.from('公园开放时间\n六时');
  const names = [
    '../../etc/时间.txt',
    '..\\..\\时间二.txt',
    '/时间三.txt',
    'C:\\fakepath\\时间四.txt',
    '时间五.pdf.txt',
  ];
  for (const [i, name] of names.entries()) {
    const answer = await send(name, Buffer.concat([words, Buffer.from(String(i))]));
    if (answer.statusCode < 300) continue;
    expect(answer.json().detail, name).toMatch(/。$/);
  }
  const kept = (await officer.get(`/api/files?subject=publication&case=${id}`)).json().files as { name: string }[];
  expect(kept.length).toBeGreaterThanOrEqual(4);
  for (const { name } of kept) expect(name).not.toMatch(/[/\\:\u202e]|\.\.|etc|fakepath/);
});

test('dates out of order and dates to come keep a text from review', async () => {
  for (const more of [
    { formedOn: '2026-12-01' },
    { effectiveOn: '2026-11-10', expiresOn: '2026-11-10' },
    { expiresOn: '2020-01-01' },
    { takeDownOn: '2026-11-23' },
  ]) {
    const id = await draft(more);
    const refused = await handIn(id);
    expect(refused.statusCode, JSON.stringify(more)).toBe(422);
    expect(refused.json().detail).toMatch(/请/);
    await notPublished(id);
  }
  const wrong = await officer.post('/api/publications', { content: text({ formedOn: '2026-02-30' }) });
  expect(wrong.statusCode).toBe(400);
});

test('a document number already used keeps a text from review, and of two handed in at once one is published', async () => {
  const number = '示审政规〔2026〕971号';
  await approved(running, { documentNumber: number });
  const second = await draft({ documentNumber: number, normative: true, title: '示例县另一件办法' });
  const refused = await handIn(second);
  expect(refused.statusCode).toBe(422);
  expect(refused.json().detail).toContain('已用于');
  await notPublished(second);

  const again = '示审政规〔2026〕972号';
  const both = [
    await draft({ documentNumber: again, normative: true, title: '示例县甲办法' }),
    await draft({ documentNumber: again, normative: true, title: '示例县乙办法' }),
  ];
  const handed = await Promise.all(both.map((id) => handIn(id)));
  const leader = await signedIn(running, 'shili-zs');
  const out: string[] = [];
  for (const [i, id] of both.entries()) {
    if (handed[i]?.statusCode !== 200) continue;
    const { hash } = handed[i]?.json() ?? {};
    await markedBySix(running, id, hash);
    const answer = await leader.post(`/api/publications/${id}/edition`, { hash, note: '' });
    if (answer.statusCode === 204) out.push(id);
  }
  expect(out).toHaveLength(1);
  for (const id of both) if (!out.includes(id)) await notPublished(id);
});

test('two who publish the same text at the same moment publish it once', async () => {
  const { id, hash } = await approved(running, { normative: false, documentNumber: '', title: '同时发布' });
  const [one, other] = [await signedIn(running, 'shili-zs'), await signedIn(running, 'shili-zs')];
  const answers = await Promise.all(
    [one, other].map((who) => who.post(`/api/publications/${id}/edition`, { hash, note: '' })),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, expect.any(Number)]);
  expect(answers.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
  const editions = await running.office.db
    .selectFrom('publication_edition')
    .select('number')
    .where('case_id', '=', id)
    .execute();
  expect(editions).toEqual([{ number: 1 }]);
  expect(await published(running, { normative: false, documentNumber: '', title: '另一件' })).not.toBe(id);
});
