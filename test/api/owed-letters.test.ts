/** An act that was done opens its letter over HTTP: drafted from the act, signed by another, told once. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterContent } from '#law/letter/letter';
import { type RunningApp, startApp } from '../support/app.ts';
import { filledIn } from '../support/letter.ts';
import { type LetterDesk, letterDesk, ok } from '../support/letter-desk.ts';

const agency = 'shili-spj';
const today = '2026-11-23';
let running: RunningApp;
let desk: LetterDesk;
beforeAll(async () => {
  running = await startApp();
  desk = await letterDesk(running, agency, today);
});
afterAll(() => running.stop());

interface Owed {
  kind: string;
  entry: number;
  title: string;
  outcome: string | null;
  notHeld: null;
  otherReason: null;
  draft: string | null;
}
const owedOf = async (caseId: string): Promise<readonly Owed[]> =>
  (await ok<{ owed: readonly Owed[] }>(desk.clerk.get(`/api/applications/${caseId}/letters`))).owed;

const begin = ({ title: _, draft: __, ...body }: Owed, caseId: string) =>
  desk.clerk.post(`/api/applications/${caseId}/letters`, body);

/** Begun from the act, the rest filled in. */
async function drafted(caseId: string, owed: Owed, change: Partial<LetterContent> = {}): Promise<string> {
  const { id } = await ok<{ id: string }>(begin(owed, caseId));
  const { content, version } = await ok<{ content: LetterContent; version: number }>(
    desk.clerk.get(`/api/letters/${id}`),
  );
  const addressee = content.addressee.includes('〖') ? '示例建设有限公司' : content.addressee;
  const full = { ...filledIn(content), addressee, ...change };
  await ok(desk.clerk.put(`/api/letters/${id}`, { version, content: full }));
  return id;
}

const acts = [
  ['correction', { act: 'askCorrection', points: '请写明文件的名称或者文号。', applicantDue: '2026-12-18' }],
  ['extension', { act: 'extend', workingDays: 5, reason: '档案较多' }],
  ['reasons', { act: 'askReasons', text: '近三个月申请的用途', replyBy: '2026-12-10' }],
  ['thirdParty', { act: 'consult', id: '函1', to: 'thirdParty', letter: '示审征〔2026〕71号' }],
  ['jointAgency', { act: 'consult', id: '函1', to: 'agency', letter: '示审征〔2026〕72号' }],
  ['reply', { act: 'answerOnTheSpot', outcome: 'granted', reasons: '信息已经主动公开。', articles: [] }],
] as const;

describe.each(acts)('%s', (kind, act) => {
  it('is offered after its act, filled from it, and signed without doing the act again', async () => {
    const caseId = await desk.received();
    await desk.act(desk.head, caseId, act);
    const owed = (await owedOf(caseId)).find((one) => one.kind === kind);
    if (owed === undefined) throw new Error('not owed');
    const id = await drafted(caseId, owed);
    expect((await owedOf(caseId)).find((one) => one.kind === kind)?.draft).toBe(id);
    const before = (await desk.clerk.get(`/api/applications/${caseId}`)).json().steps.length;
    expect((await desk.sign(desk.clerk, id)).statusCode).toBe(403);
    const signed = await desk.sign(desk.signer, id);
    expect(signed.statusCode, signed.body).toBe(200);
    if ('letter' in act) expect(signed.json().number).toBe(act.letter);
    const { steps, state } = (await desk.clerk.get(`/api/applications/${caseId}`)).json();
    expect(steps.length).toBe(before + 1);
    expect(steps.at(-1).type).toBe('letterSigned');
    expect(state).toBe(
      { correction: 'awaitingCorrection', extension: 'handling', reasons: 'awaitingReasons', reply: 'concluded' }[
        kind as string
      ] ?? 'consulting',
    );
    expect((await owedOf(caseId)).map((one) => one.kind)).toEqual(
      kind === 'thirdParty' || kind === 'jointAgency' ? ['consulting'] : [],
    );
    expect((await begin(owed, caseId)).statusCode).toBe(409);
  });
});

it('a term other than that of the act is refused, with its field', async () => {
  const caseId = await desk.received();
  await desk.act(desk.clerk, caseId, {
    act: 'askCorrection',
    points: '请写明文件的名称。',
    applicantDue: '2026-12-18',
  });
  const [owed] = await owedOf(caseId);
  const id = await drafted(caseId, owed as Owed, { until: '2026-12-19' as LetterContent['until'] });
  const refused = (await desk.sign(desk.signer, id)).json();
  expect(refused.refusals).toMatchObject([
    { code: 'letter-unlike-act', message: expect.stringContaining('2026年12月18日') },
  ]);
});

it('a second consultation by letter is a consultation of its own, whatever the first still waits for', async () => {
  const caseId = await desk.received();
  await desk.act(desk.clerk, caseId, { act: 'consult', id: '函1', to: 'thirdParty', letter: '示审征〔2026〕73号' });
  const id = await desk.drafted(caseId, { kind: 'thirdParty' });
  await ok(desk.sign(desk.head, id));
  expect((await desk.clerk.get(`/api/applications/${caseId}`)).json().consultations).toHaveLength(2);
});

it('what a division is to look for comes into the letter that asks it, and out of the sealed table only', async () => {
  const caseId = await desk.received();
  const [colleague] = (await desk.clerk.get('/api/colleagues')).json().colleagues;
  await ok(
    desk.clerk.post(`/api/applications/${caseId}/searches`, {
      division: '档案股',
      account: colleague.accountId ?? colleague.id,
      answerBy: '2026-11-30',
      text: '请检索二〇二五年的招标文件。',
      on: today,
    }),
  );
  const owed = (await owedOf(caseId)).find((one) => one.kind === 'assist') as Owed;
  const { id } = await ok<{ id: string }>(begin(owed, caseId));
  const { content } = (await desk.clerk.get(`/api/letters/${id}`)).json();
  expect(content.addressee).toBe('档案股');
  expect(content.reasons).toContain('请检索二〇二五年的招标文件。');
  expect(content.decision).toContain('2026年11月30日前');
});
