/** What goes out with a reply: screened, masked or taken on by a named reviewer, frozen with the signature, opened once delivered. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { type LetterDesk, letterDesk, ok } from '../support/letter-desk.ts';
import { docx, paragraph, pdf, shown } from '../support/planted.ts';

const today = '2026-11-23';
let running: RunningApp;
let desk: LetterDesk;
beforeAll(async () => {
  running = await startApp();
  desk = await letterDesk(running, 'shili-spj', today);
});
afterAll(() => running.stop());

interface Screening {
  readonly screening: {
    readonly findings: readonly { readonly layer: string; readonly excerpt: string; readonly open: boolean }[];
    readonly waiver: { readonly byName: string; readonly article: string } | null;
  } | null;
}

const id = '11010519491231002X';
const listed = docx(paragraph('补贴名单'), {
  'word/comments.xml': `<w:comments><w:comment w:author="张三">${paragraph(`张三 ${id}`)}</w:comment></w:comments>`,
});
const screen = (file: string) => ok<Screening>(desk.clerk.post(`/api/files/${file}/screening`));
const reply = { kind: 'reply', outcome: 'granted' } as const;

it('a file is held back until it is screened, and its findings are taken on by somebody who had no part in it', async () => {
  const caseId = await desk.received();
  const file = await desk.attached(caseId, '补贴名单.docx', listed);
  const letter = await desk.drafted(caseId, reply);
  const { files } = await ok<{ files: { against: { code: string }[] }[] }>(
    desk.clerk.put(`/api/letters/${letter}/files`, { files: [file] }),
  );
  expect(files[0]?.against.map(({ code }) => code)).toEqual(['release-unscreened']);
  const send = () => desk.clerk.post(`/api/applications/${caseId}/acts`, { act: 'sendToReview', on: '2026-11-23' });
  expect((await send()).json().code).toBe('release-unscreened');

  const { screening } = await screen(file);
  expect(screening?.findings.map(({ layer, open }) => [layer, open])).toEqual([['comment', true]]);
  expect(JSON.stringify(screening)).not.toContain('19491231');
  const stopped = (await send()).json();
  expect([stopped.code, stopped.detail]).toEqual([
    'release-personal-data',
    expect.stringContaining('批注中有公民身份号码'),
  ]);

  const waiver = { article: '《中华人民共和国政府信息公开条例》第十五条', reason: '本人书面同意公开，同意书存卷' };
  const waive = (who: typeof desk.head, body: object = waiver) => who.post(`/api/files/${file}/waiver`, body);
  expect((await waive(desk.clerk)).statusCode).toBe(403);
  expect((await waive(desk.legal, { article: '有依据', reason: '可以' })).json().fields).toHaveLength(2);
  const waived = await ok<Screening>(waive(desk.legal));
  expect(waived.screening?.waiver?.article).toContain('第十五条');
  await desk.reviewed(caseId);

  const { number } = await ok<{ number: string }>(desk.sign(desk.signer, letter));
  const released = await ok<{ files: { releasedSha256: string }[] }>(desk.clerk.get(`/api/letters/${letter}/files`));
  expect(released.files[0]?.releasedSha256).toBe(createHash('sha256').update(listed).digest('hex'));
  expect((await desk.clerk.delete(`/api/files/${file}`)).json().code).toBe('file-released');

  const cookie = await desk.openedBy(caseId);
  const open = (path: string) => running.app.inject({ url: `/progress/case${path}`, headers: { cookie } });
  expect((await open(`/released/${file}`)).statusCode).toBe(303);
  await desk.act(desk.clerk, caseId, { act: 'deliver', by: 'counter', proof: `领取${number}` });
  expect((await open('')).body).toContain('补贴名单.docx');
  expect((await open(`/released/${file}`)).rawPayload.equals(listed)).toBe(true);
  expect((await running.app.inject(`/progress/case/released/${file}`)).statusCode).toBe(303);
});

it('whoever sent the file or wrote the letter takes nothing on, whatever their roles', async () => {
  const caseId = await desk.received();
  const own = await desk.attached(caseId, '名单.docx', listed, desk.legal);
  await screen(own);
  const waiver = { article: '条例第十五条', reason: '本人书面同意公开' };
  expect((await desk.legal.post(`/api/files/${own}/waiver`, waiver)).json().code).toBe('waiver-own-draft');
  expect((await desk.head.post(`/api/files/${own}/waiver`, waiver)).statusCode).toBe(200);
  // Screened anew, it has to be taken on anew.
  expect((await screen(own)).screening?.waiver).toBeNull();
});

it('a clean file goes out, one of another case can not, and no number of a finding stands in the database', async () => {
  const [caseId, otherCase] = [await desk.received(), await desk.received()];
  const clean = await desk.attached(caseId, '目录.pdf', pdf({ content: shown('12441500196720244T') }));
  const foreign = await desk.attached(otherCase, '名单.docx', listed);
  const letter = await desk.drafted(caseId, reply);
  expect((await desk.clerk.put(`/api/letters/${letter}/files`, { files: [foreign] })).json().code).toBe(
    'release-other-case',
  );
  await ok(desk.clerk.put(`/api/letters/${letter}/files`, { files: [clean] }));
  expect((await screen(clean)).screening?.findings).toEqual([]);
  expect(
    (await desk.head.post(`/api/files/${clean}/waiver`, { article: '第一条', reason: '不需要的准予' })).json().code,
  ).toBe('waiver-needless');
  await desk.reviewed(caseId);
  await ok(desk.sign(desk.signer, letter));
  expect((await desk.clerk.put(`/api/letters/${letter}/files`, { files: [] })).json().code).toBe('letter-signed');
  await screen(foreign);
  const rows = await running.office.db.selectFrom('screening').selectAll().execute();
  expect(rows.length).toBeGreaterThan(2);
  for (const { findings } of rows) expect(findings?.toString('latin1')).not.toMatch(/comment|1101/);
});

it('another agency learns nothing of a file', async () => {
  const caseId = await desk.received();
  const file = await desk.attached(caseId, '名单.docx', listed);
  const stranger = await letterDesk(running, 'xixian-spj', today);
  for (const path of ['screening', 'waiver']) {
    const body = path === 'waiver' ? { article: '条例第十五条', reason: '本人书面同意公开' } : undefined;
    expect((await stranger.legal.post(`/api/files/${file}/${path}`, body)).json().code).toBe('file-missing');
  }
  expect((await stranger.legal.get(`/api/files/${file}/screening`)).json().code).toBe('file-missing');
});
