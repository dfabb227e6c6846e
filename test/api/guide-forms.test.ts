/** Forms of a guide over HTTP: taken in, screened, open to the public with their edition only, filled without being kept. */

import { strToU8, zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Guide } from '#law/service/guide';
import { type FormFile, noWays } from '#law/service/material-ways';
import { blanksIn } from '#paper/form/blanks';
import { plainForm } from '#paper/form/plain-form';
import { type RunningApp, startApp } from '../support/app.ts';
import { sessionCookie, signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let cookie: string;
let id: string;
let code: string;
let guide: Guide;
let form: FormFile;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  cookie = await sessionCookie(running, 'shili-jb');
  const found = (await officer.get(`/api/services?text=${encodeURIComponent('食品经营许可')}`)).json().services;
  ({ caseId: id, code } = found[0]);
  guide = (await officer.get(`/api/services/${id}`)).json().editions[0].content;
});
afterAll(() => running.stop());

async function send(name: string, bytes: Uint8Array): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${running.origin}/api/files?${new URLSearchParams({ subject: 'service', case: id })}`, {
    method: 'POST',
    body,
    headers: { cookie, 'x-gongkai': '1' },
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const take = async (file: string) => (await officer.get(`/api/services/${id}/forms/${file}`)).json();
const open = (file: string) => fetch(`${running.origin}/xxgk/files/${file}`);
const withForm = (blank: FormFile): Guide => ({
  ...guide,
  materials: guide.materials.map((one) =>
    one.key === 'form' ? { ...one, ways: { ...noWays, fillIn: true, blank } } : one,
  ),
});
let version = 0;
async function submit(content: Guide) {
  version = (await officer.put(`/api/services/${id}/draft`, { content, seen: version })).json().version;
  return (await officer.post(`/api/services/${id}/submission`, { seen: version })).json();
}

it('takes a form in with its digest and blanks, and refuses a blank that it does not know', async () => {
  const sent = await send('申请表.docx', await plainForm({ title: '申请表', blanks: ['申请人姓名'], remark: '' }));
  form = await take(sent);
  expect(form).toMatchObject({ file: sent, kind: 'docx', blanks: ['申请人姓名', '日期'] });
  const odd = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:document><w:p><w:r><w:t>{{姓名}}</w:t></w:r></w:p></w:document>'),
  });
  expect((await take(await send('表.docx', odd))).refusals).toMatchObject([
    { code: 'form-blank-unknown', message: expect.stringContaining('“{{姓名}}”') },
  ]);
  expect((await take(await send('说明.txt', Buffer.from('说明文字')))).refusals).toMatchObject([
    { code: 'file-kind-not-here' },
  ]);
});

it('lets no form into a guide that was not screened, or is another', async () => {
  expect((await submit(withForm(form))).refusals).toMatchObject([{ code: 'guide-faulty', rule: 'SVC-13' }]);
  expect((await officer.post(`/api/files/${form.file}/screening`, {})).statusCode).toBe(200);
  const forged = { ...form, sha256: 'b'.repeat(64) };
  expect((await submit(withForm(forged))).refusals[0].message).toContain('不是这个事项的文件');
});

it('opens it to the public from the day of the edition on, and not before', async () => {
  expect((await open(form.file)).status).toBe(404);
  const { hash } = await submit(withForm(form));
  const legal = await signedIn(running, 'shili-fz');
  const leader = await signedIn(running, 'shili-ld');
  expect((await legal.post(`/api/services/${id}/reviews`, { hash, passed: true, opinion: '' })).statusCode).toBe(204);
  const { today } = (await officer.get('/api/me')).json();
  expect((await open(form.file)).status).toBe(404);
  expect((await leader.post(`/api/services/${id}/editions`, { hash, from: today, note: '附表格' })).statusCode).toBe(
    204,
  );
  expect((await open(form.file)).status).toBe(200);
  const page = await (await fetch(`${running.origin}/services/${code}?agency=shili-spj`)).text();
  expect(page).toContain('表格下载');
  const pen = `/services/${code}/forms/form/blank.docx?agency=shili-spj`;
  expect(page).toContain(pen);
  const blank = new Uint8Array(await (await fetch(running.origin + pen)).arrayBuffer());
  expect(blanksIn(blank)).toEqual([]);
  const erased = await (await signedIn(running, 'shili')).delete(`/api/files/${form.file}`);
  expect(erased.json().code).toBe('file-public');
});

it('fills it for a resident, and keeps nothing', async () => {
  const address = `${running.origin}/services/${code}/forms/form?agency=shili-spj`;
  const page = await (await fetch(address)).text();
  expect(page).toContain('申请人姓名');
  expect(page).toContain('不会保存');
  const files = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from file`.execute(running.office.db)).rows[0]?.n;
  const before = await files();
  const filled = await fetch(address, { method: 'POST', body: new URLSearchParams({ blank1: '独一无二的名字' }) });
  expect(filled.status).toBe(200);
  expect(filled.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await filled.arrayBuffer());
  expect(blanksIn(bytes)).toEqual([]);
  expect(await files()).toBe(before);
  const long = await fetch(address, { method: 'POST', body: new URLSearchParams({ blank1: '长'.repeat(301) }) });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('最多300个字');
  expect((await fetch(`${running.origin}/services/${code}/forms/none?agency=shili-spj`)).status).toBe(404);
});

it('makes a plain form of what it is to ask, ready to be handed in', async () => {
  const made = await officer.post(`/api/services/${id}/forms`, { title: '说明', blanks: ['单位名称'] });
  expect(made.json()).toMatchObject({ kind: 'docx', blanks: ['单位名称', '日期'] });
  version = (await officer.get(`/api/services/${id}`)).json().draft.version;
  expect((await submit(withForm(made.json()))).hash).toMatch(/^[0-9a-f]{64}$/);
  const unknown = await officer.post(`/api/services/${id}/forms`, { title: '说明', blanks: ['血型'] });
  expect(unknown.json().code).toBe('form-blank-unknown');
});

it('demo services have forms to download', async () => {
  const { rows } = await sql<{ n: number }>`select count(distinct owner_case)::int as n from file
    where owner_subject = 'service' and state = 'clean'`.execute(running.office.db);
  expect(rows[0]?.n).toBeGreaterThan(20);
});
