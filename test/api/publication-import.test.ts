/** A file becomes the text of a draft over HTTP: its words, tables and pictures in their places, and what was left out told. */

import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let id: string;
/** A picture of one point. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const blank = {
  ...{
    title: '',
    summary: '',
    body: '',
    item: 1,
    documentNumber: '',
    issuer: '',
    genre: '通知',
    formedOn: '2026-11-02',
  },
  ...{ effectiveOn: null, expiresOn: null, topic: '', keywords: [], attribute: 'active', attributeBasis: '' },
  ...{ normative: false, interpretation: '' },
};

beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  id = (await officer.post('/api/publications', { content: blank })).json().caseId;
});
afterAll(() => running.stop());

const send = (by: Visitor, bytes: Uint8Array, name: string) =>
  by.upload(`/api/publications/${id}/imported`, { name, bytes: Buffer.from(bytes) });

async function word(paragraphs: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [...paragraphs] }] })));
}

const picture = (words: string) =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: dot,
        transformation: { width: 9, height: 9 },
        altText: { name: 'n', title: 't', description: words },
      }),
    ],
  });

test('words, headings, tables and pictures of a Word document come in their places; hidden things are told', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const made = await word([
    new Paragraph({ heading: 'Heading1', children: [new TextRun('示例县公园开放办法')] }),
    new Paragraph({ heading: 'Heading2', children: [new TextRun('一、时间')] }),
    new Paragraph('六时开门。'),
    picture('公园正门'),
    new Table({ rows: [row('季节', '关门'), row('夏', '二十二时')] }),
    picture(''),
    new Paragraph({ children: [new TextRun('可见'), new TextRun({ text: '电话13812345678', vanish: true })] }),
  ]);
  const parts = unzipSync(made);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const revised = main.replace(
    '六时开门。</w:t></w:r>',
    '六时开门。</w:t></w:r><w:del w:id="9" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>',
  );
  const comments = '<w:comments xmlns:w="w"><w:comment w:id="1"><w:p/></w:comment></w:comments>';
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(revised), 'word/comments.xml': strToU8(comments) });

  const answer = await send(officer, bytes, '公园.docx');
  expect(answer.statusCode, answer.body).toBe(200);
  const { title, text, files, notes } = answer.json();
  expect(title).toBe('示例县公园开放办法');
  expect(files).toHaveLength(2);
  expect(text.split('\n')).toEqual([
    '## 一、时间',
    '六时开门。',
    `![公园正门](${files[0].file})`,
    '| 季节 | 关门 |',
    '| --- | --- |',
    '| 夏 | 二十二时 |',
    `![](${files[1].file})`,
    '可见',
  ]);
  expect(notes.join('')).toMatch(/批注1条[\s\S]*修订痕迹1处[\s\S]*隐藏的文字1处/);
  expect(answer.body).not.toContain('13812345678');

  // The same file again keeps no picture twice.
  expect((await send(officer, bytes, '公园.docx')).json().files).toEqual(files);
  const kept = (await officer.get(`/api/files?subject=publication&case=${id}`)).json().files;
  expect(kept).toHaveLength(2);
});

test('three hundred pages come in whole; a bomb, an old format and a stranger do not come in, with a sentence each', async () => {
  const long = await word(
    Array.from({ length: 9000 }, (_, i) => new Paragraph(`第${i + 1}段，内容逐条写明，依照执行。`)),
  );
  const whole = await send(officer, long, '长.docx');
  expect(whole.json().text.split('\n')).toHaveLength(9000);
  const endless = await word(Array.from({ length: 40 }, () => new Paragraph('字'.repeat(15_000))));
  expect((await send(officer, endless, '过长.docx')).json().detail).toContain('超过正文500000个字符');

  const parts = unzipSync(await word([new Paragraph('甲')]));
  const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(80 * 1024 * 1024) });
  const refused = await send(officer, bomb, '甲.docx');
  expect(refused.statusCode).toBe(422);
  expect(refused.json().detail).toMatch(/展开后过大/);
  const old = await send(officer, Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧.doc');
  expect(old.statusCode).toBe(422);
  expect(old.json().detail).toMatch(/另存/);
  const stranger = await signedIn(running, 'xixian');
  expect((await send(stranger, long, '长.docx')).json().code).toBe('publication-missing');
  // The draft itself was not touched.
  expect((await officer.get(`/api/publications/${id}`)).json().draft).toMatchObject({
    version: 1,
    content: { body: '' },
  });
});

test('an old page in GBK is read by its letters; no markup of it comes in', async () => {
  const gbk = Buffer.from('3c703ebfaab7c5cab1bce43c2f703e', 'hex');
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="gb2312"></head><body>'),
    gbk,
    Buffer.from('<script>alert(1)</script><img src=x onerror=alert(2)></body></html>'),
  ]);
  const { text } = (await send(officer, page, 'old.html')).json();
  expect(text).toContain('开放时间');
  expect(text).not.toMatch(/script|onerror|alert/);
});
