/** Masking over HTTP: who may, what is refused with which words, and that what stood under a mark is nowhere in the new file. */

import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { type LetterDesk, letterDesk, ok } from '../support/letter-desk.ts';
import { docx, paragraph, pdf, shown } from '../support/planted.ts';
import { accountWith, type Staff } from './visitor.ts';

const id = '11010519491231002X';
let running: RunningApp;
let desk: LetterDesk;
let caseId: string;
let list: string;
beforeAll(async () => {
  running = await startApp();
  desk = await letterDesk(running, 'shili-spj', '2026-11-23');
  caseId = await desk.received();
  list = await desk.attached(caseId, `补贴${id}名单.pdf`, pdf({ content: shown(`ID ${id} in front`) }));
});
afterAll(() => running.stop());

interface Pages {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly hits: readonly {
    readonly page: number;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly excerpt: string;
  }[];
}

const pagesOf = (who: Staff, file: string) => who.get(`/api/files/${file}/pages`);
const redact = (who: Staff, file: string, way: 'drawn' | 'cleaned', marks: readonly object[] = []) =>
  who.post(`/api/files/${file}/redaction`, { way, marks });
const whole = { page: 1, left: 0, top: 0, width: 1, height: 1 };

/** The bytes, and what stands in every compressed stream of them. */
function everythingIn(bytes: Buffer): string {
  const texts = [bytes.toString('latin1')];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    try {
      texts.push(inflateSync(bytes.subarray(start)).toString('latin1'));
    } catch {
      // Not compressed, or the end of one: it stands in the first text.
    }
  }
  return texts.join('\n');
}

it('masks the numbers that were found: a new file, whose every stream was searched, beside the old one', async () => {
  const { pages, hits } = await ok<Pages>(pagesOf(desk.clerk, list));
  expect([pages.length, hits.length]).toEqual([1, 1]);
  expect(JSON.stringify(hits)).not.toContain('19491231');
  const picture = await desk.clerk.get(`/api/files/${list}/pages/1`);
  expect([picture.headers['content-type'], picture.headers['cache-control']]).toEqual(['image/jpeg', 'no-store']);
  expect(picture.rawPayload.subarray(0, 2).toString('hex')).toBe('ffd8');

  const marks = hits.map(({ page, left, top, width, height }) => ({ page, left, top, width, height }));
  const made = await ok<{ id: string }>(redact(desk.clerk, list, 'drawn', marks));
  const before = (await desk.clerk.get(`/api/files/${list}/content`)).rawPayload;
  const after = (await desk.clerk.get(`/api/files/${made.id}/content`)).rawPayload;
  expect(everythingIn(before)).toContain(id);
  for (const digits of [id, '19491231', Buffer.from(id, 'utf16le').toString('latin1')]) {
    expect(everythingIn(after)).not.toContain(digits);
  }
  const view = await ok<{
    file: { name: string };
    redaction: { source: string; marks: number };
    screening: { findings: readonly { open: boolean }[] };
  }>(desk.clerk.get(`/api/files/${made.id}/screening`));
  expect(view.file.name).toBe('补贴名单（遮盖）.pdf');
  expect(view.redaction).toMatchObject({ source: list, marks: 1 });
  expect(view.screening.findings.filter(({ open }) => open)).toEqual([]);
});

it('a number that no mark is over holds the new file back', async () => {
  const corner = { page: 1, left: 0, top: 0, width: 0.05, height: 0.02 };
  const made = await ok<{ id: string }>(redact(desk.clerk, list, 'drawn', [corner]));
  const { screening } = await ok<{ screening: { findings: readonly { place: string; open: boolean }[] } }>(
    desk.clerk.get(`/api/files/${made.id}/screening`),
  );
  expect(screening.findings.filter(({ open }) => open).map(({ place }) => place)).toEqual(['第1页，没有遮盖']);
});

it('refuses with words: nothing marked, a file that is not drawn, a page that is not there, an area off the page', async () => {
  expect((await redact(desk.clerk, list, 'drawn')).json()).toMatchObject({
    code: 'redact-refused',
    detail: expect.stringContaining('还没有画出要遮盖的地方'),
  });
  const office = await desk.attached(caseId, '说明.docx', docx(paragraph(`说明 ${id}`)));
  expect((await pagesOf(desk.clerk, office)).json()).toMatchObject({
    code: 'redact-kind',
    detail: expect.stringContaining('不能在这里遮盖'),
  });
  expect((await redact(desk.clerk, list, 'cleaned')).json().code).toBe('redact-kind');
  const noPage = await desk.clerk.get(`/api/files/${list}/pages/9`);
  expect([noPage.statusCode, noPage.json().code]).toEqual([422, 'redact-refused']);
  expect((await redact(desk.clerk, list, 'drawn', [{ ...whole, page: 9 }])).statusCode).toBe(422);
  expect((await redact(desk.clerk, list, 'drawn', [{ ...whole, left: 1.5 }])).statusCode).toBe(400);
  const cleaned = await ok<{ id: string }>(redact(desk.clerk, office, 'cleaned'));
  const { rawPayload } = await desk.clerk.get(`/api/files/${cleaned.id}/content`);
  expect(rawPayload.subarray(0, 2).toString()).toBe('PK');
  expect((await ok<{ screening: object }>(desk.clerk.post(`/api/files/${cleaned.id}/screening`))).screening).toEqual(
    expect.objectContaining({ findings: [] }),
  );
});

it('only those who write letters mask; another agency, a stranger and a page of another house get nothing', async () => {
  for (const who of [desk.signer, await accountWith(running, 'shili-spj', ['counter'])]) {
    expect((await pagesOf(who, list)).statusCode).toBe(403);
    expect((await redact(who, list, 'drawn', [whole])).statusCode).toBe(403);
    expect((await who.get(`/api/files/${list}/pages/1`)).statusCode).toBe(403);
  }
  const window = await accountWith(running, 'shili-spj', ['counter']);
  const letter = await desk.drafted(caseId, { kind: 'reply', outcome: 'granted' });
  expect((await window.get(`/api/files/${list}/screening`)).statusCode).toBe(403);
  expect((await window.get(`/api/letters/${letter}/files`)).statusCode).toBe(403);
  const stranger = await letterDesk(running, 'xixian-spj', '2026-11-23');
  for (const path of ['pages', 'pages/1']) {
    expect((await stranger.clerk.get(`/api/files/${list}/${path}`)).json().code).toBe('file-missing');
  }
  expect((await redact(stranger.clerk, list, 'drawn', [whole])).json().code).toBe('file-missing');
  expect((await running.app.inject({ url: `/api/files/${list}/pages/1` })).statusCode).toBe(401);
  const bare = await running.app.inject({
    method: 'POST',
    url: `/api/files/${list}/redaction`,
    headers: { cookie: desk.clerk.cookie },
    payload: { way: 'drawn', marks: [whole] },
  });
  expect(bare.statusCode).toBe(403);
});
