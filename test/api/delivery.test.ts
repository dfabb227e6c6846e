/** A reply on its way over HTTP: sent with a number, come back, sent to the site, taken there by its applicant; the remedies run from that day. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { erasePersonal } from '#store/retention/retention';
import { type RunningApp, startApp } from '../support/app.ts';
import { type LetterDesk, letterDesk, ok } from '../support/letter-desk.ts';
import { accountWith } from './visitor.ts';

const today = '2026-11-23';
let running: RunningApp;
let desk: LetterDesk;
beforeAll(async () => {
  running = await startApp();
  desk = await letterDesk(running, 'shili-spj', today);
});
afterAll(() => running.stop());

interface Desk {
  readonly deliveries: readonly { readonly caseId: string; readonly stage: string; readonly tracking: string | null }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly next: string | null;
}

const deliveries = (query = '') => ok<Desk>(desk.clerk.get(`/api/deliveries?limit=200${query}`));
const tryAct = async (caseId: string, body: object) =>
  (await desk.clerk.post(`/api/applications/${caseId}/acts`, { on: today, ...body })).json();

async function replied(): Promise<string> {
  const caseId = await desk.received();
  const letter = await desk.drafted(caseId, { kind: 'reply', outcome: 'granted' });
  await desk.reviewed(caseId);
  await ok(desk.sign(desk.signer, letter));
  return caseId;
}

const stageOf = async (caseId: string) =>
  (await deliveries()).deliveries.find((one) => one.caseId === caseId) ?? { stage: 'gone', tracking: null };

it('goes by post with its number, comes back, and goes again', async () => {
  const caseId = await replied();
  expect((await stageOf(caseId)).stage).toBe('waiting');
  expect((await tryAct(caseId, { act: 'recordReturn', reason: '地址不详' })).code).toBe('replyNotSent');
  const early = await tryAct(caseId, { act: 'deliver', by: 'post', proof: '邮件回执存卷' });
  expect(early).toMatchObject({ code: 'postNotSent', refusals: [{ article: expect.stringContaining('第四十条') }] });
  expect((await tryAct(caseId, { act: 'dispatch', by: 'post' })).code).toBe('trackingMissing');
  expect((await tryAct(caseId, { act: 'dispatch', by: 'post', tracking: '12' })).code).toBe('trackingWrong');
  await desk.act(desk.clerk, caseId, { act: 'dispatch', by: 'post', tracking: 'xa 12345678901' });
  expect(await stageOf(caseId)).toMatchObject({ stage: 'underWay', tracking: 'XA12345678901' });
  expect((await tryAct(caseId, { act: 'dispatch', by: 'web' })).code).toBe('replyOnItsWay');
  await desk.act(desk.clerk, caseId, { act: 'recordReturn', reason: '逾期未领' });
  expect((await stageOf(caseId)).stage).toBe('returned');
  const returned = await deliveries('&stage=returned');
  expect(returned.deliveries.every(({ stage }) => stage === 'returned')).toBe(true);
  expect(returned.counts['returned']).toBe(returned.deliveries.length);
  await desk.act(desk.clerk, caseId, { act: 'dispatch', by: 'post', tracking: '1234567890123' });
  await desk.act(desk.clerk, caseId, { act: 'deliver', by: 'post', proof: '1234567890123，王小明签收' });
  const { steps } = (await desk.clerk.get(`/api/applications/${caseId}`)).json();
  expect(steps.map(({ sentence }: { sentence: string }) => sentence).join()).toContain('邮件号XA12345678901');
  const progress = { url: '/progress/case', headers: { cookie: await desk.openedBy(caseId) } };
  expect((await running.app.inject(progress)).body).toContain('邮件号1234567890123');

  // Neither who signed nor a number stands in the ledger, nor in what is read off it; erased, they are gone everywhere.
  const { db, vault } = running.office;
  const ledger = await db.selectFrom('ledger').select('payload').where('case_id', '=', caseId).execute();
  const row = await db.selectFrom('application').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
  expect(JSON.stringify([ledger, row])).not.toMatch(/王小明|1234567890123|XA12345678901/);
  await db
    .transaction()
    .execute((tx) => erasePersonal(tx, vault, { caseId, applicantId: row.applicant_id }, running.office.now()));
  const after = (await desk.clerk.get(`/api/applications/${caseId}`)).json();
  expect(JSON.stringify(after)).not.toMatch(/1234567890123|XA12345678901/);
  expect(after.steps.length).toBe(steps.length);
  expect((await stageOf(caseId)).stage).toBe('gone');
});

it('is taken on the site by whoever holds number and code, once it was sent there and not before', async () => {
  const caseId = await replied();
  const cookie = await desk.openedBy(caseId);
  const open = (path = '') => running.app.inject({ url: `/progress/case${path}`, headers: { cookie } });
  const take = () =>
    running.app.inject({
      method: 'POST',
      url: '/progress/case/take',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'taking=',
    });
  expect((await tryAct(caseId, { act: 'deliver', by: 'web', proof: 'x' })).code).toBe('web-taken-by-applicant');
  expect((await tryAct(caseId, { act: 'deliver', by: 'email', proof: 'x' })).code).toBe('emailNotSent');
  const early = await take();
  expect(early.statusCode).toBe(422);
  expect(early.body).toContain('没有发到网上');
  await desk.act(desk.clerk, caseId, { act: 'dispatch', by: 'web' });
  expect((await open()).body).toContain('签收答复');
  expect((await open('/reply.pdf')).statusCode).toBe(303);
  expect((await tryAct(caseId, { act: 'deliver', by: 'web', proof: 'x' })).code).toBe('web-taken-by-applicant');
  expect((await take()).headers.location).toContain('done=take');
  expect((await open('/reply.pdf')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await open()).body).not.toContain('签收答复</button>');
  // A second click is answered as the first, and delivers nothing again.
  expect((await take()).headers.location).toContain('done=take');
  const { state, deliveredOn, steps } = await ok<{ state: string; deliveredOn: string; steps: { type: string }[] }>(
    desk.clerk.get(`/api/applications/${caseId}`),
  );
  expect(steps.filter(({ type }) => type === 'delivered')).toHaveLength(1);
  expect([state, deliveredOn]).toEqual(['delivered', running.office.today()]);
});

it('the desk goes on by key, counts its own agency alone, and is closed to whoever sees no applications', async () => {
  await replied();
  const first = await ok<Desk>(desk.clerk.get('/api/deliveries?limit=1'));
  expect(first.next).not.toBeNull();
  const second = await ok<Desk>(
    desk.clerk.get(`/api/deliveries?limit=1&after=${encodeURIComponent(String(first.next))}`),
  );
  expect(second.deliveries[0]?.caseId).not.toBe(first.deliveries[0]?.caseId);
  const mine = (await deliveries()).deliveries.map(({ caseId }) => caseId);
  const stranger = await accountWith(running, 'xixian-spj', ['officer']);
  const theirs = await ok<Desk>(stranger.get('/api/deliveries?limit=200'));
  expect(theirs.deliveries.some(({ caseId }) => mine.includes(caseId))).toBe(false);
  expect((await running.app.inject({ url: '/api/deliveries' })).statusCode).toBe(401);
});
