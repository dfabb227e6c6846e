/** 通用格式文本 over HTTP: every demo form can be had blank, as a sample and filled; a prescribed format is owed as a file and counted. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { noWays } from '#law/service/material-ways';
import { blanksIn } from '#paper/form/blanks';
import { readDocument } from '#paper/read/read';
import { formlessGuides } from '#store/warning/guide-facts';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let counter: Visitor;
beforeAll(async () => {
  running = await startApp();
  counter = await signedIn(running, 'shili-ck');
});
afterAll(() => running.stop());

const today = day('2026-11-23');
const fetched = async (path: string, init?: RequestInit) => {
  const answer = await fetch(running.origin + path, init);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    words: JSON.stringify(await readDocument(bytes, '表.docx')),
  };
};
const serviceNamed = async (name: string) =>
  (await counter.get(`/api/counter/services?text=${encodeURIComponent(name)}`)).json().services[0];

it('no demo service asks for a form that can not be had', async () => {
  const { rows } = await sql<{ services: number; without: number }>`
    select count(distinct e.case_id)::int as services,
      count(*) filter (where not coalesce((m -> 'ways' ->> 'fillIn')::boolean, false))::int as without
    from guide_edition e cross join lateral jsonb_array_elements(e.content -> 'materials') m
    where m ->> 'name' like '%申请表'`.execute(running.office.db);
  expect(rows[0]?.services).toBeGreaterThan(2000);
  expect(rows[0]?.without).toBe(0);
  for (const agency of ['xixian-spj', 'shili-spj'])
    expect(await formlessGuides(running.office.db, agency, today)).toEqual([]);
});

it('is blank for a pen, a sample plainly made up, and filled without being kept; each says what it is', async () => {
  const { code } = (await counter.get(`/api/services?text=${encodeURIComponent('变更地址')}`)).json().services[0];
  const at = (part: string) => `/services/${code}/forms/form${part}?agency=shili-spj`;
  const page = await (await fetch(`${running.origin}/services/${code}?agency=shili-spj`)).text();
  expect(page).toContain('通用格式文本');
  expect(page).toContain(at('/blank.docx'));
  const blank = await fetched(at('/blank.docx'));
  expect(blank.headers.get('cache-control')).toBe('public, max-age=300');
  expect(blanksIn(blank.bytes)).toEqual([]);
  expect(blank.words).toMatch(/通用格式文本：按.*办事指南第1版/);
  expect(blank.words).toContain('＿＿＿');
  expect(blank.words).toContain('示例数据');
  const sample = await fetched(at('/sample.docx'));
  expect(sample.words).toContain('（示例）');
  expect(sample.words).not.toContain('＿＿＿＿＿＿"');
  const filled = await fetched(at(''), { method: 'POST', body: new URLSearchParams({ blank1: '独一无二的名字' }) });
  expect(filled.headers.get('cache-control')).toBe('no-store');
  expect(filled.words).toContain('独一无二的名字');
  expect((await fetched(`/services/${code}/forms/identity-card/blank.docx?agency=shili-spj`)).status).toBe(404);
  const again = await fetched(at('/blank.docx'));
  expect(again.bytes).toEqual(blank.bytes);
});

it('the one form of a bundle is had the same way', async () => {
  const list = await (await fetch(`${running.origin}/services/bundles?agency=shili-spj`)).text();
  const [, id] = /\/services\/bundles\/([0-9a-f-]{36})/.exec(list) ?? [];
  const at = (part: string) => `/services/bundles/${id}/form${part}?agency=shili-spj`;
  const blank = await fetched(at('/blank.docx'));
  expect(blank.words).toContain('一件事');
  expect(blanksIn(blank.bytes)).toEqual([]);
  expect((await fetched(at('/sample.docx'))).words).toContain('（按实际情况填写）');
  const filled = await fetched(at(''), { method: 'POST', body: new URLSearchParams({ blank2: '只写一次的号码' }) });
  expect(filled.words.match(/只写一次的号码/g)).toHaveLength(1);
  const long = await fetch(running.origin + at(''), {
    method: 'POST',
    body: new URLSearchParams({ blank1: '长'.repeat(301) }),
  });
  expect(long.status).toBe(422);
  expect((await fetch(`${running.origin}/services/bundles/none/form`)).status).toBe(404);
});

it('the counter hands it out; of a prescribed format there is none until it is uploaded, and that is counted', async () => {
  const { code } = await serviceNamed('变更名称');
  const form = async () =>
    (await counter.get(`/api/counter/guides/${code}`))
      .json()
      .materials.find(({ key }: { key: string }) => key === 'form').other?.form;
  expect(await form()).toEqual({ file: null, name: expect.stringMatching(/申请表\.docx$/), fillable: true });
  const handed = await counter.get(`/api/counter/guides/${code}/forms/form`);
  expect(handed.statusCode).toBe(200);
  expect(blanksIn(handed.rawPayload)).toEqual([]);
  const ways = JSON.stringify({ ...noWays, fillIn: true, prescribed: true });
  await sql`update guide_edition e set content = jsonb_set(content, '{materials,0,ways}', ${ways}::jsonb)
    from service s where s.case_id = e.case_id and s.agency = 'shili-spj' and s.code = ${code}`.execute(
    running.office.db,
  );
  expect((await counter.get(`/api/counter/guides/${code}/forms/form`)).json().code).toBe('form-missing');
  expect((await fetch(`${running.origin}/services/${code}/forms/form/blank.docx?agency=shili-spj`)).status).toBe(404);
  expect((await formlessGuides(running.office.db, 'shili-spj', today)).map(({ materials }) => materials)).toEqual([
    [expect.stringMatching(/申请表$/)],
  ]);
});
