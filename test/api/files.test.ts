/** Files over real HTTP: sent whole or not at all, opened by the state of their owner, never with a changed byte. */

import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activePdfs } from '../support/active-pdf.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { sessionCookie } from './visitor.ts';

let running: RunningApp;
let cookie: string;
let other: string;
let publication: { caseId: string };
let application: { caseId: string };
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n45\n%%EOF\n',
);

beforeAll(async () => {
  running = await startApp();
  cookie = await sessionCookie(running, 'shili');
  const me = (await get('/api/me')).json as unknown as { agency: string };
  const rows = async (table: string, agency: string) => {
    const { rows: found } = await sql<{ id: string }>`
      select case_id as id from ${sql.table(table)} where agency = ${agency} limit 1`.execute(running.office.db);
    if (found[0] === undefined) throw new Error(`no ${table} in ${agency}`);
    return { caseId: found[0].id };
  };
  application = await rows('application', me.agency);
  publication = await rows('publication', me.agency);
  const { rows: foreign } = await sql<{ id: string }>`
    select case_id as id from publication where agency <> ${me.agency} limit 1`.execute(running.office.db);
  other = String(foreign[0]?.id);
});
afterAll(() => running.stop());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly json: Readonly<Record<string, unknown>>;
}

async function answered(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    json: isJson ? (JSON.parse(bytes.toString()) as Answer['json']) : {},
  };
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return answered(await fetch(`${running.origin}${path}`, { headers: { cookie, 'x-gongkai': '1', ...headers } }));
}

async function send(
  name: string,
  bytes: Buffer,
  to: { subject: string; case: string },
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const query = new URLSearchParams(to);
  return answered(
    await fetch(`${running.origin}/api/files?${query}`, {
      method: 'POST',
      body: form,
      headers: { cookie, 'x-gongkai': '1', ...headers },
    }),
  );
}

const toPublication = () => ({ subject: 'publication', case: publication.caseId });
const toApplication = () => ({ subject: 'application', case: application.caseId });

function storedPath(id: string): string {
  return join(running.office.files.incoming, '..', id.slice(0, 2), id);
}

const incoming = () => readdirSync(running.office.files.incoming);

it('keeps a file under its own name and gives it back byte for byte, never to be run', async () => {
  const name = '关于𠮷䶮㛃项目的通知 v1.2.pdf';
  const sent = await send(name, pdf, toPublication());
  expect(sent.json).toMatchObject({ name, kind: 'pdf', size: pdf.length, state: 'clean' });
  expect(sent.status).toBe(201);
  const found = await get(`/api/files/${sent.json['id']}/content`);
  expect(found.bytes).toEqual(pdf);
  const disposition = found.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(name);
  expect(found.headers.get('content-security-policy')).toContain('sandbox');
  expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  expect(incoming()).toEqual([]);
  const list = await get(`/api/files?${new URLSearchParams(toPublication())}`);
  expect((list.json['files'] as { id: string }[]).map(({ id }) => id)).toContain(sent.json['id']);
});

it.each([
  ['通知.docx', pdf, 422, 'file-kind-mismatch', '“.docx”结尾，内容却是PDF'],
  ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 422, 'file-refused', 'SVG'],
  ['页.html', Buffer.from('<!doctype html><p>一'), 422, 'file-refused', 'HTML'],
  ['空.pdf', Buffer.alloc(0), 422, 'file-refused', '空的'],
  ['程序.exe', Buffer.from(`MZ${'\0'.repeat(200)}`), 422, 'file-refused', '不是能接受的文件'],
])('refuses %s and says why', async (name, bytes, status, code, words) => {
  const sent = await send(name, bytes, toPublication());
  expect([sent.status, sent.json['code']]).toEqual([status, code]);
  expect(sent.json['detail']).toContain(words);
  expect(incoming()).toEqual([]);
});

it.each(activePdfs)('a PDF with %s goes into no case, also from the desk for a reply', async (_what, make) => {
  const sent = await send('附件.pdf', make(), toApplication());
  expect([sent.status, sent.json['code']]).toEqual([422, 'file-active']);
  expect(sent.json['detail']).toContain('请用“打印”另存为不带脚本的 PDF');
  expect(incoming()).toEqual([]);
});

it('takes the same upload once, also when it is sent side by side', async () => {
  const key = { 'idempotency-key': 'upload-12345' };
  const sent = await Promise.all([1, 2, 3].map(() => send('一.pdf', pdf, toPublication(), key)));
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(sent.map(({ json }) => json['id'])).size).toBe(1);
  const elsewhere = await send('一.pdf', pdf, toApplication(), key);
  expect(elsewhere.json['code']).toBe('upload-key-reused');
  const { rows } = await sql<{ n: number }>`select count(*) as n from file where upload_key is not null`.execute(
    running.office.db,
  );
  expect(rows[0]?.n).toBe(1);
});

it('answers a foreign case as a missing one, before a byte is read, and asks for the header of our pages', async () => {
  const foreign = await send('一.pdf', pdf, { subject: 'publication', case: other });
  const missing = await send('一.pdf', pdf, { subject: 'publication', case: 'no-such-case' });
  expect(foreign.status).toBe(404);
  expect(foreign.json).toEqual(missing.json);
  const form = new FormData();
  form.append('file', new Blob(['x']), 'x.txt');
  const path = `${running.origin}/api/files?${new URLSearchParams(toPublication())}`;
  const bare = await fetch(path, { method: 'POST', body: form, headers: { cookie } });
  expect(bare.status).toBe(403);
  expect((await get('/api/files/not-an-id')).status).toBe(400);
  expect((await get('/api/files/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

describe('access is computed from the state of the owner at each request', () => {
  it('open to all while published, to nobody outside once withdrawn', async () => {
    const words = Buffer.from('2026年度办事指南一览');
    const { json } = await send('附件.txt', words, toPublication());
    const open = () => fetch(`${running.origin}/xxgk/files/${json['id']}`);
    const set = (what: string) =>
      sql`update publication set ${sql.raw(what)} where case_id = ${publication.caseId}`.execute(running.office.db);
    await set("published_on = '2026-01-05', withdrawn_on = null");
    expect((await open()).status).toBe(404);
    const screened = await fetch(`${running.origin}/api/files/${json['id']}/screening`, {
      method: 'POST',
      headers: { cookie, 'x-gongkai': '1' },
    });
    expect(screened.status).toBe(200);
    const response = await open();
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(words);
    const erase = await fetch(`${running.origin}/api/files/${json['id']}`, {
      method: 'DELETE',
      headers: { cookie, 'x-gongkai': '1' },
    });
    expect(erase.status).toBe(409);
    await set("withdrawn_on = '2026-02-05'");
    expect((await open()).status).toBe(404);
    expect((await get(`/api/files/${json['id']}/content`)).status).toBe(200);
    await set('published_on = null, withdrawn_on = null');
    expect((await open()).status).toBe(404);
  });

  it("an applicant's papers never to the outside; sealed on the disk, name and bytes; erased for good", async () => {
    const words = Buffer.from(`身份证 11010519491231002X ${'张三'.repeat(500)}`);
    const { json } = await send('张三身份证.txt', words, toApplication());
    expect(json).toMatchObject({ name: '张三身份证.txt', state: 'clean', sha256: null });
    expect((await fetch(`${running.origin}/xxgk/files/${json['id']}`)).status).toBe(404);
    expect((await get(`/api/files/${json['id']}/content`)).bytes).toEqual(words);
    const stored = readFileSync(storedPath(String(json['id'])));
    expect(stored.includes(Buffer.from('张三'))).toBe(false);
    const { rows } = await sql<{ acts: string[] }>`
      select array_agg(act order by entry) as acts from audit where object = ${json['id']}`.execute(running.office.db);
    expect(rows[0]?.acts).toEqual(['file.add', 'file.scan', 'file.view']);
    const erased = await fetch(`${running.origin}/api/files/${json['id']}`, {
      method: 'DELETE',
      headers: { cookie, 'x-gongkai': '1' },
    });
    expect(erased.status).toBe(204);
    expect((await get(`/api/files/${json['id']}/content`)).status).toBe(410);
    expect(() => statSync(storedPath(String(json['id'])))).toThrow();
    const { rows: left } = await sql`select sealed_key, sealed_name from file where id = ${json['id']}`.execute(
      running.office.db,
    );
    expect(left).toEqual([{ sealed_key: null, sealed_name: null }]);
  });
});

describe('a file of several chunks', () => {
  const large = Buffer.concat([Buffer.from('第一行\n'), Buffer.from('公开政府信息\n'.repeat(140_000))]);

  it.each(['publication', 'application'])('of a %s: every range is the slice of the file', async (subject) => {
    const to = subject === 'publication' ? toPublication() : toApplication();
    const { json } = await send('大.txt', large, to);
    const path = `/api/files/${json['id']}/content`;
    const whole = await get(path);
    expect(whole.bytes.equals(large)).toBe(true);
    const etag = String(whole.headers.get('etag'));
    let seed = 7;
    for (let i = 0; i < 12; i += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      const start = seed % large.length;
      const end = Math.min(large.length, start + 1 + ((seed * 31) % 1_500_000));
      const part = await get(path, { range: `bytes=${start}-${end - 1}` });
      expect([part.status, part.headers.get('content-range')]).toEqual([
        206,
        `bytes ${start}-${end - 1}/${large.length}`,
      ]);
      expect(part.bytes.equals(large.subarray(start, end))).toBe(true);
    }
    expect((await get(path, { range: 'bytes=-5' })).bytes).toEqual(large.subarray(-5));
    expect((await get(path, { range: `bytes=${large.length}-` })).status).toBe(416);
    expect((await get(path, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each(['publication', 'application'])(
    'of a %s: one changed byte is never served, and is on record',
    async (subject) => {
      const { json } = await send('大.txt', large, subject === 'publication' ? toPublication() : toApplication());
      const id = String(json['id']);
      const bytes = readFileSync(storedPath(id));
      bytes[1_500_000] = (bytes[1_500_000] ?? 0) ^ 1;
      writeFileSync(storedPath(id), bytes);
      const found = await get(`/api/files/${id}/content`);
      expect([found.status, found.json['code']]).toEqual([500, 'file-damaged']);
      expect((await get(`/api/files/${id}/content`, { range: 'bytes=0-9' })).bytes).toEqual(large.subarray(0, 10));
      truncateSync(storedPath(id), 1000);
      expect((await get(`/api/files/${id}/content`, { range: 'bytes=0-9' })).status).toBe(500);
      const { rows } = await sql<{ n: number }>`
      select count(*) as n from audit where object = ${id} and reason = 'file-damaged'`.execute(running.office.db);
      expect(rows[0]?.n).toBe(2);
    },
  );
});

/** Writes a request by hand and cuts the line after some bytes. */
function cutOff(bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(running.origin);
    const upload = request({
      hostname,
      port,
      method: 'POST',
      path: `/api/files?${new URLSearchParams(toPublication())}`,
      headers: {
        cookie,
        'x-gongkai': '1',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 10_000_000,
      },
    });
    upload.on('error', () => resolve());
    upload.on('close', () => resolve());
    upload.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
    upload.write(randomBytes(bytes), () => upload.destroy());
  });
}

it('leaves nothing of an upload whose line was cut', async () => {
  const count = async () =>
    (await sql<{ n: number }>`select count(*) as n from file`.execute(running.office.db)).rows[0]?.n;
  const before = await count();
  await Promise.all([0, 100, 70_000, 3_000_000].map(cutOff));
  await expect.poll(incoming, { timeout: 10_000 }).toEqual([]);
  expect(await count()).toBe(before);
});

it('says how large a file may be, by what it was announced as, without reading it', async () => {
  const { hostname, port } = new URL(running.origin);
  const body = await new Promise<string>((resolve, reject) => {
    const upload = request({
      hostname,
      port,
      method: 'POST',
      path: `/api/files?${new URLSearchParams(toPublication())}`,
      headers: {
        cookie,
        'x-gongkai': '1',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 314_572_800,
      },
    });
    upload.on('error', reject);
    upload.on('response', async (response) => {
      let text = '';
      for await (const part of response) text += String(part);
      upload.destroy();
      resolve(text);
    });
    upload.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n');
  });
  expect(JSON.parse(body)).toMatchObject({ status: 413, code: 'file-too-large' });
  expect(body).toContain('有 300 MB，超过 200 MB 的上限');
});
