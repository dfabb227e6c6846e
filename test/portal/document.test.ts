/** Over HTTP: a published document as PDF, Word and text, each with its fields, its standing, and the code that verifies it. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '#paper/read/read';
import { type RunningApp, startApp } from '../support/app.ts';

let running: RunningApp;
let id: string;
beforeAll(async () => {
  running = await startApp();
  const { case_id } = await running.office.db
    .selectFrom('publication_edition')
    .innerJoin('publication', 'publication.case_id', 'publication_edition.case_id')
    .select('publication.case_id')
    .where('publication.withdrawn_on', 'is', null)
    .where('publication.document_number', 'is not', null)
    .orderBy('publication.case_id')
    .executeTakeFirstOrThrow();
  id = case_id;
});
afterAll(() => running.stop());

const get = (path: string) => fetch(`${running.origin}${path}`);

/** Blanks and line breaks stand where the paper's width puts them. */
async function wordsOf(format: string): Promise<string> {
  const answer = await get(`/xxgk/publications/${id}.${format}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(`.${format}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (format === 'txt') return Buffer.from(bytes).toString().replace(/\s/g, '');
  const source = await readDocument(bytes, `a.${format}`);
  if (!source.ok) throw new Error(source.reason);
  const text = JSON.stringify(source.document.blocks);
  return [...text.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, one]) => one)
    .join('')
    .replace(/\s/g, '');
}

test.each(['pdf', 'docx', 'txt'])('as %s it says what its page says', async (format) => {
  const page = await (await get(`/xxgk/publications/${id}`)).text();
  expect(page).toContain(`href="/xxgk/publications/${id}.${format}"`);
  const words = await wordsOf(format);
  const shown = [...page.matchAll(/<dt>([^<]+)<\/dt><dd>(?:<a [^>]*>)?([^<]+)/g)];
  const field = (name: string) => shown.find(([, label]) => label === name)?.[2] ?? '没有这一栏';
  for (const name of ['索引号', '发文字号', '成文日期', '核验码']) expect(words).toContain(field(name));
  const paragraphs = [...page.matchAll(/<p>([^<]{12,})<\/p>/g)].map(([, text = '']) => text.replace(/\s/g, ''));
  const body = paragraphs.filter((text) => words.includes(text.slice(0, 12)));
  expect(body.length).toBeGreaterThan(0);
  expect(words).toMatch(/现行有效|失效|尚未施行/);
});

test('the code on the paper is found in the log, and leads to this document', async () => {
  const page = await (await get(`/xxgk/publications/${id}`)).text();
  const code = /\/verify\?q=([0-9A-Z-]+)"/.exec(page)?.[1] ?? '';
  const index = /<dt>索引号<\/dt><dd>([^<]+)</.exec(page)?.[1] ?? '没有';
  const verified = await (await get(`/verify?q=${code}`)).text();
  expect(verified).toContain('登记过');
  expect(verified.replace(/\s/g, '')).toContain(index);
});

test('the PDF is tagged and has its fonts; asked again it is the same bytes', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(async () => Buffer.from(await (await get(`/xxgk/publications/${id}.pdf`)).arrayBuffer())),
  );
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  const text = first?.toString('latin1') ?? '';
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(text.match(/\/FontFile[23]/g)?.length).toBe(text.match(/\/Type\s*\/FontDescriptor/g)?.length);
});

test('it is cited and shared by its address alone, which its code opens', async () => {
  const page = await (await get(`/xxgk/publications/${id}`)).text();
  expect(page).toMatch(/data-copy="复制引用">[^<]+\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[2026-11-23\]\. https:/);
  const code = await get(`/xxgk/publications/${id}/qr.svg`);
  expect(code.headers.get('content-type')).toBe('image/svg+xml');
  expect(await code.text()).toContain('<svg');
  expect((await get('/xxgk/publications/no-such/qr.svg')).status).toBe(404);
  expect((await get(`/xxgk/publications/${id}.xlsx`)).status).toBe(404);
});
