/** Papers of a case over HTTP: offered when the case has something for them to say, filled from the ledger, read back out of the PDF. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDocument } from '#paper/read/read';
import { type RunningApp, startApp } from '../support/app.ts';
import { type LetterDesk, letterDesk } from '../support/letter-desk.ts';
import { accountWith } from './visitor.ts';

const agency = 'shili-spj';
const today = '2026-11-23';
let running: RunningApp;
let desk: LetterDesk;
beforeAll(async () => {
  running = await startApp();
  desk = await letterDesk(running, agency, today);
});
afterAll(() => running.stop());

type Line = { kind: string; letter: string | null };
const offered = async (caseId: string): Promise<readonly Line[]> =>
  (await desk.clerk.get(`/api/applications/${caseId}/slips`)).json().slips;

/** To look at, where a folder for them is named. */
const folder = process.env['GONGKAI_LOOK'];

async function printed(caseId: string, path: string): Promise<string> {
  const answer = await desk.clerk.get(`/api/applications/${caseId}/slips/${path}`);
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
  if (folder !== undefined) writeFileSync(join(folder, `${path.replace(/\W.*/, '')}.pdf`), answer.rawPayload);
  const read = await readDocument(answer.rawPayload, 'a.pdf');
  if (!read.ok) throw new Error(read.reason);
  return JSON.stringify(read.document.blocks).replace(/\s/g, '');
}

it('a reply by post has its proof of delivery and its approval, with persons and times', async () => {
  const caseId = await desk.received({ route: 'post' });
  expect(await offered(caseId)).toEqual([]);
  const early = await desk.clerk.get(`/api/applications/${caseId}/slips/deliveryProof`);
  expect(early.json()).toMatchObject({ code: 'slip-not-yet', status: 409 });
  const id = await desk.drafted(caseId, { kind: 'reply', outcome: 'refusedStateSecret' });
  await desk.reviewed(caseId);
  expect((await offered(caseId)).map(({ kind }) => kind)).toEqual(['approval']);
  const { number } = (await desk.sign(desk.signer, id)).json();
  expect((await offered(caseId)).map(({ kind }) => kind)).toEqual(['deliveryProof', 'approval']);
  await desk.act(desk.clerk, caseId, { act: 'dispatch', by: 'post', tracking: 'XA12345678901' });

  const proof = await printed(caseId, 'deliveryProof');
  for (const words of ['王小明', number, 'XA12345678901', '2026年11月23日发出', '受送达人签名、盖章']) {
    expect(proof).toContain(words);
  }
  const slip = await printed(caseId, 'approval');
  for (const words of ['测试，2026-11-', '拟稿送审', '审核通过，核对：', '同意签发', number]) {
    expect(slip).toContain(words);
  }
  expect(slip).not.toContain('王小明');
  const ledger = await running.office.db.selectFrom('ledger').select('payload').where('case_id', '=', caseId).execute();
  expect(JSON.stringify(ledger)).not.toContain('王小明');
});

it('a reply over the net has no proof of delivery', async () => {
  const caseId = await desk.received({ route: 'web' });
  await desk.act(desk.clerk, caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '已经公开', articles: [] });
  expect((await offered(caseId)).map(({ kind }) => kind)).toEqual(['approval']);
});

it('the form for a third party goes with its letter, and names nobody', async () => {
  const caseId = await desk.received();
  const id = await desk.drafted(caseId, { kind: 'thirdParty' });
  expect(await offered(caseId)).toEqual([]);
  const { number } = (await desk.sign(desk.head, id)).json();
  expect(await offered(caseId)).toMatchObject([{ kind: 'opinionForm', letter: id }]);
  const form = await printed(caseId, `opinionForm?letter=${id}`);
  expect(form).toContain(number);
  expect(form).toContain('不同意公开');
  expect(form).not.toContain('王小明');
  expect((await desk.clerk.get(`/api/applications/${caseId}/slips/opinionForm?letter=x`)).statusCode).toBe(409);
});

it('letters to whoever helps to search and to a third party whose opinion came are signed like others', async () => {
  const caseId = await desk.received();
  for (const kind of ['assist', 'opinion'] as const) {
    const id = await desk.drafted(caseId, { kind });
    const signed = await desk.sign(desk.head, id);
    expect(signed.statusCode, signed.body).toBe(200);
    expect(signed.json().number).toMatch(kind === 'assist' ? /公开协〔2026〕1号/ : /公开征确〔2026〕1号/);
    const { rawPayload } = await desk.clerk.get(`/api/letters/${id}/letter.pdf`);
    if (folder !== undefined) writeFileSync(join(folder, `${kind}.pdf`), rawPayload);
  }
});

it('papers of another agency are answered as those of no case', async () => {
  const caseId = await desk.received();
  const other = await accountWith(running, 'shili-zfb', ['officer']);
  expect((await other.get(`/api/applications/${caseId}/slips`)).statusCode).toBe(404);
  expect((await other.get(`/api/applications/${caseId}/slips/approval`)).statusCode).toBe(404);
});
