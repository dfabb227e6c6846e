/** A fee from the tariff that was chosen to the letter, its sending, its receipt and the term of payment. */

import { afterAll, beforeAll, expect, it } from 'vitest';
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

const begin = (caseId: string, more: object = {}) =>
  ok<{ id: string }>(
    desk.clerk.post(`/api/applications/${caseId}/letters`, {
      kind: 'fee',
      outcome: null,
      notHeld: null,
      otherReason: null,
      ...more,
    }),
  );
const letterOf = (id: string) => ok<{ content: LetterContent; version: number }>(desk.clerk.get(`/api/letters/${id}`));
const view = async (caseId: string) => (await desk.clerk.get(`/api/applications/${caseId}`)).json();
const refusedAct = async (caseId: string, body: object) =>
  (await desk.clerk.post(`/api/applications/${caseId}/acts`, { on: today, ...body })).json().code;

it('signing the notice sends it; its receipt begins the term; until then nothing is paid and nothing abandoned', async () => {
  const caseId = await desk.received();
  const { id } = await begin(caseId, { fee: { tariff: 'perPage', units: 250, yuan: 4700 } });
  const { content, version } = await letterOf(id);
  expect(content.decision).toContain('第31至100页，70页×10元=700元；第101至200页，100页×20元=2000元');
  expect(content.decision).toContain('数额为4700元');
  await ok(desk.clerk.put(`/api/letters/${id}`, { version, content: filledIn(content) }));
  const { dueOn } = await view(caseId);
  const { number } = await ok<{ number: string }>(desk.sign(desk.head, id));

  const sent = await view(caseId);
  expect(sent).toMatchObject({ state: 'awaitingPayment', dueOn });
  expect(sent.steps.map(({ type }: { type: string }) => type).slice(-2)).toEqual(['feeNoticeSent', 'letterSigned']);
  expect(sent.steps.at(-2).sentence).toContain(number);
  expect(sent.can.map(({ act }: { act: string }) => act)).toContain('recordFeeReceipt');
  expect(await refusedAct(caseId, { act: 'recordPayment', yuan: 4700 })).toBe('feeNoticeNotReceived');
  expect(await refusedAct(caseId, { act: 'closeUnpaid' })).toBe('feeNoticeNotReceived');

  await desk.act(desk.clerk, caseId, { act: 'recordFeeReceipt' });
  const received = await view(caseId);
  expect(received.dueOn).toBeNull();
  expect(received.derivation.at(-1)).toMatchObject({ rule: 'REG-45', from: today, workingDays: 20, to: '2026-12-21' });
  await desk.act(desk.clerk, caseId, { act: 'recordPayment', yuan: 4700 });
  expect(await view(caseId)).toMatchObject({ state: 'handling', dueOn: '2026-12-21' });
});

it('a notice whose figures are not those of its words, or not by the tariff, is not signed', async () => {
  const caseId = await desk.received();
  const { id } = await begin(caseId);
  const blank = await letterOf(id);
  await ok(desk.clerk.put(`/api/letters/${id}`, { version: blank.version, content: filledIn(blank.content) }));
  expect((await desk.sign(desk.head, id)).json().refusals).toMatchObject([{ code: 'letter-fee' }]);
  const wrong = { tariff: 'perPage' as const, units: 40, yuan: 110 };
  const content = { ...filledIn(blank.content), fee: wrong };
  await ok(desk.clerk.put(`/api/letters/${id}`, { version: 2, content }));
  expect((await desk.sign(desk.head, id)).json().refusals).toMatchObject([{ code: 'letter-fee' }]);
  const decision = content.decision.replace('100元', '110元');
  await ok(desk.clerk.put(`/api/letters/${id}`, { version: 3, content: { ...content, decision } }));
  expect((await desk.sign(desk.head, id)).json().code).toBe('feeNotByTariff');
  expect((await view(caseId)).state).toBe('handling');
});

it('a notice that came back is no notice: the case goes on, and another may go out', async () => {
  const caseId = await desk.received();
  const notice = { act: 'noticeFee', tariff: 'perPage', units: 40, yuan: 100 };
  expect(await refusedAct(caseId, { ...notice, letter: '' })).toBe('blank.letter');
  await desk.act(desk.clerk, caseId, { ...notice, letter: '费1号' });
  await desk.act(desk.clerk, caseId, { act: 'recordFeeReturn', reason: '逾期未领' });
  expect((await view(caseId)).state).toBe('handling');
  await desk.act(desk.clerk, caseId, { ...notice, letter: '费2号' });
  expect((await view(caseId)).steps.at(-1).sentence).toContain('费2号');
});
