/** Attachments and pictures of a publication over HTTP: attached to a draft, screened, reviewed with the text, public with it. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { pngOf } from '../support/bombs.ts';
import { sessionCookie, signedIn, type Visitor, visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let cookie: string;
let stranger: Visitor;
const reviewers: Visitor[] = [];
const steps = ['firstProof', 'firstReview', 'secondProof', 'secondReview', 'thirdProof', 'thirdReview'] as const;

beforeAll(async () => {
  running = await startApp();
  cookie = await sessionCookie(running, 'shili-jb');
  officer = visitor(running.app, cookie);
  stranger = await signedIn(running, 'xixian');
  for (const login of ['shili-cs', 'shili-jd2', 'shili-fs', 'shili-jd3', 'shili-zs']) {
    reviewers.push(await signedIn(running, login));
  }
});
afterAll(() => running.stop());

const content = (more: object) => ({
  title: '示例县户外广告设置指引',
  summary: '户外广告怎样申请、怎样设置。',
  body: '按图设置。',
  item: 5,
  documentNumber: '',
  issuer: '示例县行政审批和政务信息管理局',
  genre: '公告',
  formedOn: '2026-11-02',
  effectiveOn: null,
  expiresOn: null,
  topic: '城市管理',
  keywords: [],
  attribute: 'active',
  attributeBasis: '条例第二十条第（五）项',
  normative: false,
  interpretation: '不另作解读。',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
  ...more,
});

async function send(caseId: string, name: string, bytes: Buffer): Promise<{ status: number; id: string }> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const query = new URLSearchParams({ subject: 'publication', case: caseId });
  const answer = await fetch(`${running.origin}/api/files?${query}`, {
    method: 'POST',
    body: form,
    headers: { cookie, 'x-gongkai': '1' },
  });
  const { id } = (await answer.json()) as { id: string };
  return { status: answer.status, id };
}

const page = (path: string) => running.app.inject({ method: 'GET', url: path });
const publicStatus = async (file: string) => (await fetch(`${running.origin}/xxgk/files/${file}`)).status;

test('a picture and an attachment go out with the text they were approved with, and nothing else does', async () => {
  const begun = await officer.post('/api/publications', { content: content({}) });
  const id: string = begun.json().caseId;
  let version = 1;
  const save = async (more: object) => {
    const saved = await officer.put(`/api/publications/${id}/draft`, { content: content(more), seen: version });
    expect(saved.statusCode, saved.body).toBe(200);
    version += 1;
  };
  const gate = async () => {
    const { draft } = (await officer.get(`/api/publications/${id}`)).json();
    return draft.gate.map(({ message }: { message: string }) => message).join('\n') as string;
  };
  // To a draft that was never handed in, by its own agency alone.
  const picture = await send(id, '布置图.png', pngOf(12, 8));
  const form = await send(id, '申请表 13912345678.txt', Buffer.from('申请人：\n地点：\n'));
  const other = await send(id, '无关.txt', Buffer.from('下一版再用'));
  expect([picture.status, form.status, other.status]).toEqual([201, 201, 201]);
  expect((await stranger.get(`/api/files?subject=publication&case=${id}`)).statusCode).toBe(404);

  const attachments = [
    { file: picture.id, title: '布置图' },
    { file: form.id, title: '申请表' },
  ];
  await save({ body: `按图设置。\n![](${picture.id})`, attachments: attachments.slice(1) });
  expect(await gate()).toContain('不在附件中');
  await save({ body: `按图设置。\n![](${picture.id})`, attachments });
  expect(await gate()).toMatch(/没有替代文字[\s\S]*“布置图”还没有检查个人信息/);
  const body = `按图设置。\n![人行道一侧的设置范围](${picture.id})`;
  await save({ body, attachments });
  const unscreened = await officer.post(`/api/publications/${id}/submission`, { seen: version });
  expect(unscreened.json().code).toBe('publication-gate');

  for (const file of [picture, form, other]) {
    expect((await officer.post(`/api/files/${file.id}/screening`)).statusCode).toBe(200);
  }
  // A picture has to be looked at, and the name of the other holds a number of a phone.
  expect(await gate()).toMatch(/“布置图”图片须人工核对[\s\S]*“申请表”文件名中有手机号码/);
  await save({ body, attachments: [{ file: form.id, title: '电话13912345678' }] });
  expect(await gate()).toContain('附件中有手机号码');

  const renamed = await send(id, '申请表.txt', Buffer.from('申请人：\n地点：\n'));
  expect((await officer.post(`/api/files/${renamed.id}/screening`)).statusCode).toBe(200);
  const going = [attachments[0], { file: renamed.id, title: '申请表' }];
  await save({ body, attachments: going });
  const why = { article: '条例第十五条', reason: '图中没有个人，已经逐处核对' };
  const head = await signedIn(running, 'shili');
  expect(
    (await head.put(`/api/publications/${id}/draft`, { content: content({ body, attachments: going }), seen: version }))
      .statusCode,
  ).toBe(200);
  version += 1;
  // Whoever wrote the draft does not take its pictures on.
  expect((await head.post(`/api/files/${picture.id}/waiver`, why)).json().code).toBe('waiver-own-draft');
  expect((await reviewers[4]?.post(`/api/files/${picture.id}/waiver`, why))?.statusCode).toBe(200);
  expect(await gate()).toBe('');

  const submitted = await officer.post(`/api/publications/${id}/submission`, { seen: version });
  expect(submitted.statusCode, submitted.body).toBe(200);
  const { hash } = submitted.json();
  for (const [i, step] of steps.entries()) {
    const by = i === 0 ? officer : reviewers[i - 1];
    const marked = await by?.post(`/api/publications/${id}/marks`, { step, hash, verdict: 'passed', note: '' });
    expect(marked?.statusCode, `${step} ${marked?.body}`).toBe(204);
  }
  expect(await publicStatus(renamed.id)).toBe(404);
  const published = await reviewers[4]?.post(`/api/publications/${id}/edition`, { hash, note: '' });
  expect(published?.statusCode, published?.body).toBe(204);

  const shown = (await page(`/xxgk/publications/${id}`)).body;
  expect(shown).toContain(`<img src="/xxgk/files/${picture.id}" alt="人行道一侧的设置范围"`);
  expect(shown).toMatch(new RegExp(`href="/xxgk/files/${renamed.id}"[^>]*>申请表</a>`));
  expect(shown).toContain('纯文本，23 字节');
  expect((await page(`/xxgk/publications/${id}.txt`)).body).toContain('〔图片：人行道一侧的设置范围〕');
  expect([await publicStatus(picture.id), await publicStatus(renamed.id)]).toEqual([200, 200]);
  // Screened, of the same publication, but approved by nobody.
  expect(await publicStatus(other.id)).toBe(404);
  expect((await officer.delete(`/api/files/${renamed.id}`)).json().code).toBe('file-public');
  expect((await officer.delete(`/api/files/${other.id}`)).statusCode).toBe(204);

  const leader = await signedIn(running, 'shili');
  expect((await leader.post(`/api/publications/${id}/withdrawal`, { reason: '图纸有误' })).statusCode).toBe(204);
  expect(await publicStatus(picture.id)).toBe(404);
});
