/** Letters from the desk to the PDF: drafted, reviewed and signed by different people, numbered without gaps, found in the transparency log. */

import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterContent } from '#law/letter/letter';
import { toFill } from '#law/letter/words';
import { normalNumber } from '#law/log/leaf';
import { readDocument } from '#paper/read/read';
import { queryCode } from '#work/application/query-code';
import { accountWith, type Staff } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { grantedReply } from '../support/draft.ts';
import { completed, everySort, type Sort, type facts as sampleFacts } from '../support/letter.ts';
import { pointsOf } from '../support/letter-desk.ts';
import { typedApplicant } from '../support/typed-applicant.ts';

const agency = 'shili-spj';
let running: RunningApp;
let clerk: Staff;
let head: Staff;
let legal: Staff;
let signer: Staff;
beforeAll(async () => {
  running = await startApp();
  [clerk, head, legal, signer] = await Promise.all([
    accountWith(running, agency, ['officer']),
    accountWith(running, agency, ['head']),
    accountWith(running, agency, ['legal']),
    accountWith(running, agency, ['finalReviewer']),
  ]);
});
afterAll(() => running.stop());

const today = '2026-11-23';

async function ok<T>(answer: Promise<{ statusCode: number; body: string; json: () => T }>): Promise<T> {
  const got = await answer;
  expect(got.statusCode, got.body).toBeLessThan(300);
  return got.statusCode === 204 ? (undefined as T) : got.json();
}

async function received(): Promise<string> {
  const { caseId } = await ok<{ caseId: string }>(
    clerk.post(`/api/agencies/${agency}/applications`, {
      channel: 'counter',
      on: today,
      ...typedApplicant,
    }),
  );
  const act = (body: object) => ok(clerk.post(`/api/applications/${caseId}/acts`, { on: today, ...body }));
  await act({ act: 'assign', to: '信息公开组' });
  return caseId;
}

const plain = { outcome: null, notHeld: null, otherReason: null };

/** A draft of this kind, filled in. */
async function drafted(
  caseId: string,
  sort: Partial<Sort> & Pick<Sort, 'kind'>,
  change: Partial<LetterContent> = {},
): Promise<string> {
  const wanted = { ...plain, ...sort };
  const { id } = await ok<{ id: string }>(clerk.post(`/api/applications/${caseId}/letters`, wanted));
  const known = everySort.find(
    (one) => one.kind === wanted.kind && one.outcome === wanted.outcome && one.notHeld === wanted.notHeld,
  );
  if (known === undefined) throw new Error('no such letter');
  const { facts, version } = (await ok(clerk.get(`/api/letters/${id}`))) as {
    facts: typeof sampleFacts;
    version: number;
  };
  const content = { ...completed(known, facts), ...change };
  await ok(clerk.put(`/api/letters/${id}`, { version, content }));
  return id;
}

const sign = (who: Staff, id: string) => who.post(`/api/letters/${id}/signature`);

async function pdfText(id: string): Promise<string> {
  const answer = await clerk.get(`/api/letters/${id}/letter.pdf`);
  expect(answer.statusCode, answer.body).toBe(200);
  const read = await readDocument(answer.rawPayload, 'a.pdf');
  if (!read.ok) throw new Error(read.reason);
  return JSON.stringify(read.document.blocks).replace(/\s/g, '');
}

/** The cookie of whoever has opened the case with its number and code. */
async function openedBy(caseId: string): Promise<string> {
  const { number } = (await clerk.get(`/api/applications/${caseId}`)).json();
  const answer = await running.app.inject({
    method: 'POST',
    url: '/progress',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ number, code: queryCode(running.office.vault, caseId) }).toString(),
  });
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

describe('a reply', () => {
  it('is not begun while the case is under review, which would be stuck with it', async () => {
    const caseId = await received();
    await ok(clerk.post(`/api/applications/${caseId}/acts`, { act: 'sendToReview', on: today, reply: grantedReply }));
    const begun = { ...plain, kind: 'reply', outcome: 'granted' };
    const answer = await clerk.post(`/api/applications/${caseId}/letters`, begun);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'letter-in-review']);
    await ok(legal.post(`/api/applications/${caseId}/acts`, { act: 'sendBack', on: today, reason: '请起草文书' }));
    await ok(clerk.post(`/api/applications/${caseId}/letters`, begun));
  });

  it('is drafted, reviewed and signed by three people, and its PDF is known to the transparency log', async () => {
    const caseId = await received();
    const id = await drafted(caseId, { kind: 'reply', outcome: 'refusedStateSecret' });
    expect((await sign(signer, id)).json().code).toBe('letter-not-reviewed');
    await ok(clerk.post(`/api/applications/${caseId}/acts`, { act: 'sendToReview', on: today }));
    const { version, content } = (await clerk.get(`/api/letters/${id}`)).json();
    expect((await clerk.put(`/api/letters/${id}`, { version, content })).json().code).toBe('letter-in-review');
    expect((await sign(signer, id)).json().code).toBe('notReviewed');
    const points = await pointsOf(legal, caseId);
    expect(points).toContain('定密依据存卷，答复没有写出秘密内容');
    const review = { act: 'review', on: today, checks: points.slice(0, -1) };
    const [refusal] = (await legal.post(`/api/applications/${caseId}/acts`, review)).json().refusals;
    expect(refusal).toMatchObject({ code: 'reviewIncomplete', message: expect.stringContaining(points.at(-1) ?? '?') });
    await ok(legal.post(`/api/applications/${caseId}/acts`, { ...review, checks: points }));
    expect((await sign(clerk, id)).statusCode).toBe(403);
    const bypass = { act: 'conclude', on: today };
    expect((await signer.post(`/api/applications/${caseId}/acts`, bypass)).json().code).toBe('letter-draft-open');
    const { number } = await ok<{ number: string }>(sign(signer, id));
    expect(number).toMatch(/^示审政公开告〔2026〕\d+号$/);
    expect((await sign(signer, id)).json().code).toBe('letter-signed');

    const view = (await clerk.get(`/api/applications/${caseId}`)).json();
    expect(view.outcome).toBe('refusedStateSecret');
    expect(view.steps.at(-1).sentence).toContain(number);
    const letter = (await clerk.get(`/api/letters/${id}`)).json();
    const text = await pdfText(id);
    for (const words of [
      number,
      '政府信息不予公开告知书',
      '王小明：',
      '先向示例县人民政府',
      '2026年11月23日',
      letter.code,
    ])
      expect(text).toContain(words);
    const leaves = await running.office.db.selectFrom('log_name').selectAll().where('name', '=', letter.code).execute();
    expect(leaves).toHaveLength(1);
    const names = await running.office.db
      .selectFrom('log_name')
      .select(['name', 'kind'])
      .where('tree', '=', leaves[0]?.tree ?? 0)
      .where('position', '=', leaves[0]?.position ?? 0)
      .execute();
    expect(names.map(({ kind }) => kind).sort()).toEqual(['code', 'file', 'number']);
    expect(names.map(({ name }) => name)).toContain(normalNumber(number));
    const found = await running.app.inject(`/verify?q=${encodeURIComponent(letter.code)}`);
    expect(found.body).toContain('登记过');

    const cookie = await openedBy(caseId);
    const tooEarly = await running.app.inject({ url: '/progress/case/reply.pdf', headers: { cookie } });
    expect(tooEarly.statusCode).toBe(303);
    await ok(
      clerk.post(`/api/applications/${caseId}/acts`, { act: 'deliver', on: today, by: 'counter', proof: '签收单' }),
    );
    expect((await running.app.inject({ url: '/progress/case', headers: { cookie } })).body).toContain('下载答复文书');
    const file = await running.app.inject({ url: '/progress/case/reply.pdf', headers: { cookie } });
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['cache-control']).toBe('no-store');
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(
      names.find(({ kind }) => kind === 'file')?.name,
    );
    expect((await running.app.inject('/progress/case/reply.pdf')).statusCode).toBe(303);
  });

  it('that lacks something is refused with every fault, and no number is lost', async () => {
    const caseId = await received();
    const id = await drafted(caseId, { kind: 'reply', outcome: 'granted' }, { contact: '', remedies: '' });
    const sent = { act: 'sendToReview', on: today };
    const refused = await clerk.post(`/api/applications/${caseId}/acts`, sent);
    expect([refused.statusCode, refused.json().refusals.map(({ code }: { code: string }) => code)]).toEqual([
      422,
      expect.arrayContaining(['letter-contact', 'remedyWithoutTerm']),
    ]);
    expect((await sign(signer, id)).json().code).toBe('letter-not-reviewed');
    expect((await clerk.get(`/api/applications/${caseId}`)).json()).toMatchObject({
      state: 'handling',
      replyLetter: id,
      drafted: null,
    });
    expect(
      (await running.office.db.selectFrom('letter').select('number').where('id', '=', id).executeTakeFirst())?.number,
    ).toBeNull();
  });

  it('with a place that is not filled in is not reviewed, and is not typed once more beside its letter', async () => {
    const caseId = await received();
    await drafted(caseId, { kind: 'reply', outcome: 'granted' }, { attachments: toFill('附件的名称') });
    const open = await clerk.post(`/api/applications/${caseId}/acts`, { act: 'sendToReview', on: today });
    expect([open.statusCode, open.json().code]).toEqual([422, 'letter-unfilled']);
    const twice = { act: 'sendToReview', on: today, reply: grantedReply };
    const answer = await clerk.post(`/api/applications/${caseId}/acts`, twice);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'letter-and-reply']);
  });

  it('is not reviewed by whoever wrote in it, though another drafted it', async () => {
    const caseId = await received();
    const id = await drafted(caseId, { kind: 'reply', outcome: 'granted' });
    const helper = await accountWith(running, agency, ['officer', 'legal']);
    const { version, content } = (await clerk.get(`/api/letters/${id}`)).json();
    await ok(helper.put(`/api/letters/${id}`, { version, content }));
    await ok(clerk.post(`/api/applications/${caseId}/acts`, { act: 'sendToReview', on: today }));
    const review = { act: 'review', on: today, checks: await pointsOf(legal, caseId) };
    const own = await helper.post(`/api/applications/${caseId}/acts`, review);
    expect([own.statusCode, own.json().code]).toEqual([403, 'letter-reviewer-drafted']);
    await ok(legal.post(`/api/applications/${caseId}/acts`, review));
  });

  it('that is typed for the review is what is signed, sealed until then, and mended where it is sent back', async () => {
    const caseId = await received();
    const acts = `/api/applications/${caseId}/acts`;
    const nothing = await clerk.post(acts, { act: 'sendToReview', on: today });
    expect([nothing.statusCode, nothing.json().code]).toEqual([422, 'replyNotDrafted']);
    const bare = { outcome: 'refusedStateSecret', reasons: '', articles: [] };
    const unreasoned = await clerk.post(acts, { act: 'sendToReview', on: today, reply: bare });
    expect([unreasoned.statusCode, unreasoned.json().code]).toEqual([422, 'replyWithoutReasons']);
    expect(unreasoned.json().detail).toContain('现缺事实和理由、依据的法律条款');
    await ok(clerk.post(acts, { act: 'sendToReview', on: today, reply: grantedReply }));
    await ok(legal.post(acts, { act: 'sendBack', on: today, reason: '事项写错' }));
    const seen = async () => (await signer.get(`/api/applications/${caseId}`)).json();
    expect(await seen()).toMatchObject({ state: 'handling', drafted: grantedReply });
    const mended = { ...grantedReply, reasons: '经审查，所申请的目录可以公开。' };
    await ok(clerk.post(acts, { act: 'sendToReview', on: today, reply: mended }));
    expect((await seen()).drafted).toEqual(mended);
    const texts = await running.office.db
      .selectFrom('case_text')
      .select('body')
      .where('case_id', '=', caseId)
      .execute();
    expect(texts.map(({ body }) => body?.toString()).join()).not.toContain('目录可以公开');
    await ok(legal.post(acts, { act: 'review', on: today, checks: await pointsOf(legal, caseId) }));
    // Whoever signs says nothing of it again.
    const other = await signer.post(acts, { act: 'conclude', on: today, outcome: 'refusedStateSecret' });
    expect(other.statusCode).toBe(400);
    await ok(signer.post(acts, { act: 'conclude', on: today }));
    expect(await seen()).toMatchObject({ state: 'concluded', outcome: 'granted', drafted: null });
    const events = await running.office.db
      .selectFrom('ledger')
      .select(['type', 'payload'])
      .where('case_id', '=', caseId)
      .execute();
    const concluded = events.find(({ type }) => type === 'concluded')?.payload;
    expect(concluded).toMatchObject({ reasons: mended.reasons, articles: mended.articles });
    const before = events.filter(({ type }) => type === 'sentToReview');
    expect(JSON.stringify(before)).not.toContain('目录可以公开');
  });

  it('decided by another act is put in words under the number that it has', async () => {
    const caseId = await received();
    await ok(clerk.post(`/api/applications/${caseId}/acts`, { act: 'withdraw', on: today, letter: '撤回申请书' }));
    const { reply } = {
      reply: (await clerk.get(`/api/applications/${caseId}`)).json().steps.at(-1).sentence as string,
    };
    const id = await drafted(caseId, { kind: 'reply', outcome: 'otherReason', otherReason: 'withdrawn' });
    const { number } = await ok<{ number: string }>(sign(head, id));
    expect(reply).toContain(number);
  });
});

describe('a procedure letter', () => {
  it('carries out its act: the case waits for the correction that the letter asks for', async () => {
    const caseId = await received();
    const id = await drafted(caseId, { kind: 'correction' });
    expect((await sign(clerk, id)).json().code).toBe('letter-signer-drafted');
    const { number } = await ok<{ number: string }>(sign(head, id));
    expect(number).toMatch(/^示审政公开补〔2026〕\d+号$/);
    expect((await clerk.get(`/api/applications/${caseId}`)).json().state).toBe('awaitingCorrection');
    expect(await pdfText(id)).toContain('政府信息公开申请补正告知书');
  });

  it('of another agency is answered as one that does not exist', async () => {
    const caseId = await received();
    const id = await drafted(caseId, { kind: 'consulting' });
    const stranger = await accountWith(running, 'xixian-spj', ['officer', 'head']);
    for (const path of ['', '/letter.pdf', '/letter.docx']) {
      const foreign = await stranger.get(`/api/letters/${id}${path}`);
      expect([foreign.statusCode, foreign.body]).toEqual([
        404,
        (await stranger.get(`/api/letters/${randomUUID()}${path}`)).body,
      ]);
    }
    expect((await sign(stranger, id)).statusCode).toBe(404);
  });

  it('goes out as Word for editing', async () => {
    const caseId = await received();
    const id = await drafted(caseId, { kind: 'correction' });
    const answer = await clerk.get(`/api/letters/${id}/letter.docx`);
    const read = await readDocument(answer.rawPayload, 'a.docx');
    if (!read.ok) throw new Error(read.reason);
    expect(JSON.stringify(read.document.blocks)).toContain('王小明：');
  });
});

it('numbers of letters signed at once run without gaps, failures included', async () => {
  const cases = await Promise.all(Array.from({ length: 6 }, received));
  const ids = await Promise.all(cases.map((caseId) => drafted(caseId, { kind: 'extension' })));
  // One of them lacks something, and one is signed twice.
  const version = (await clerk.get(`/api/letters/${ids[0]}`)).json();
  await ok(
    clerk.put(`/api/letters/${ids[0]}`, { version: version.version, content: { ...version.content, reasons: '' } }),
  );
  const answers = await Promise.all([...ids, ids[1] ?? ''].map((id) => sign(head, id)));
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
  const rows = await running.office.db
    .selectFrom('letter')
    .select('running')
    .where('agency', '=', agency)
    .where('kind', '=', 'extension')
    .where('number', 'is not', null)
    .orderBy('running')
    .execute();
  expect(rows.map((row) => row.running)).toEqual([1, 2, 3, 4, 5]);
});

describe('what the applicant sees of the letters', () => {
  it('is what was addressed to the applicant and signed, to take along and to check; no draft, no third party’s', async () => {
    const caseId = await received();
    const cookie = await openedBy(caseId);
    const page = async () => (await running.app.inject({ url: '/progress/case', headers: { cookie } })).body;
    await drafted(caseId, { kind: 'consulting' });
    expect(await page()).not.toContain('收到的文书');
    await ok(sign(head, await drafted(caseId, { kind: 'thirdParty' })));
    expect(await page()).not.toContain('收到的文书');
    const id = await drafted(caseId, { kind: 'consulting' });
    await ok(sign(head, id));
    const body = await page();
    expect(body).toContain('征求意见告知书');
    const { code } = (await clerk.get(`/api/letters/${id}`)).json();
    expect(code).toMatch(/^\S{4}-/);
    expect(body).toContain(`/verify?q=${code}`);
    const file = await running.app.inject({ url: '/progress/case/letters/1.pdf', headers: { cookie } });
    expect([file.headers['content-type'], file.headers['cache-control']]).toEqual(['application/pdf', 'no-store']);
    for (const url of ['/progress/case/letters/2.pdf', '/progress/case/letters/9.pdf']) {
      expect((await running.app.inject({ url, headers: { cookie } })).headers.location).toBe('/progress/case');
    }
    expect((await running.app.inject('/progress/case/letters/1.pdf')).statusCode).toBe(303);
  });
});
