/** An application that was split or merged, as its applicant follows it: the parts with their days, opened with the same code. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { queryCode } from '#work/application/query-code';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { type LetterDesk, letterDesk, ok } from '../support/letter-desk.ts';

const today = '2026-11-23';
let running: RunningApp;
let desk: LetterDesk;
beforeAll(async () => {
  running = await startApp();
  desk = await letterDesk(running, 'shili-spj', today);
});
afterAll(() => running.stop());

const send = (url: string, body: Readonly<Record<string, string>>, cookie = '') =>
  running.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams(body).toString(),
  });
const cookieIn = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';
const page = async (cookie: string) =>
  (await running.app.inject({ url: '/progress/case', headers: { cookie } })).body.replace(/<[^>]+>/g, '');
const codeOf = (caseId: string) => queryCode(running.office.vault, caseId);
const numberOf = async (caseId: string) =>
  (await desk.clerk.get(`/api/applications/${caseId}`)).json().number as string;

async function split(caseId: string) {
  const texts = ['城东学校施工合同', '河堤加固验收报告'];
  return (
    await ok<{ parts: readonly { caseId: string; number: string }[] }>(
      desk.clerk.post(`/api/applications/${caseId}/parts`, { on: today, texts }),
    )
  ).parts;
}

it('shows each part with its own day and state, and opens it from there', async () => {
  const caseId = await desk.received();
  const [one, two] = await split(caseId);
  if (one === undefined || two === undefined) throw new Error('no parts');
  await desk.act(desk.head, two.caseId, { act: 'extend', workingDays: 5, reason: '档案较多' });
  const cookie = await desk.openedBy(caseId);
  const whole = await page(cookie);
  expect(whole).toContain('已分件办理');
  expect(whole).toContain(`申请 ${one.number}`);
  expect(whole).toContain('将在2026年12月21日（周一）前答复');
  expect(whole).toContain('将在2026年12月28日（周一）前答复');
  const opened = await send('/progress/case/parts', { number: two.number }, cookie);
  expect(opened.statusCode).toBe(303);
  const part = await page(cookieIn(opened));
  expect(part).toContain(`申请 ${two.number}`);
  expect(part).not.toContain('分成的各件');
});

it('the code of the whole opens its parts at the box, as before and after a rebuild; that of a stranger none', async () => {
  const caseId = await desk.received();
  const [one] = await split(caseId);
  if (one === undefined) throw new Error('no parts');
  const other = await desk.received();
  const tries = async (code: string) => (await send('/progress', { number: one.number, code })).statusCode;
  expect(await tries(codeOf(caseId))).toBe(303);
  expect(await tries(codeOf(one.caseId))).toBe(303);
  expect(await tries(codeOf(other))).toBe(422);
  // The part's own code does not open the whole: it may have been given to somebody for this part alone.
  expect((await send('/progress', { number: await numberOf(caseId), code: codeOf(one.caseId) })).statusCode).toBe(422);
  await rebuild(running.office);
  expect(await tries(codeOf(caseId))).toBe(303);
});

it('a number that is none of its parts is not opened', async () => {
  const caseId = await desk.received();
  await split(caseId);
  const cookie = await desk.openedBy(caseId);
  const stranger = await numberOf(await desk.received());
  for (const number of [stranger, '', '9999-99999']) {
    const answer = await send('/progress/case/parts', { number }, cookie);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  expect((await send('/progress/case/parts', { number: stranger })).statusCode).toBe(303);
});

it('one that was merged points to where the answer comes, and opens that where the person is shown to be the same', async () => {
  for (const identity of ['M-1', null]) {
    const proof = { identityKind: 'passport', identity };
    const first = await desk.received(proof);
    const again = await desk.received(proof);
    const number = await numberOf(first);
    await desk.act(desk.clerk, again, { act: 'merge', into: number });
    const cookie = await desk.openedBy(again);
    const text = await page(cookie);
    expect(text).toContain('在哪一件里答复');
    expect(text).toContain(`申请 ${number}`);
    const opened = await send('/progress/case/parts', { number }, cookie);
    if (identity === null) {
      expect(text).toContain('不能确认是同一申请人');
      expect(text).not.toContain('前答复');
      expect(opened.headers['set-cookie']).toBeUndefined();
    } else {
      expect(text).toContain('将在2026年12月21日（周一）前答复');
      expect(await page(cookieIn(opened))).toContain(`申请 ${number}`);
    }
  }
});
