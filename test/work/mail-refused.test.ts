/** A mail server that knows no such mailbox: whoever handles the case is told what to do; a message that arrives tells nobody. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { type Mail, openMail } from '#outside/mail/mail';
import { byMail, deliver } from '#work/outbox/deliver';
import { type RunningApp, startApp } from '../support/app.ts';
import { type LetterDesk, letterDesk } from '../support/letter-desk.ts';
import { type MailServer, startMailServer } from '../support/smtp.ts';

const today = '2026-11-23';
let running: RunningApp;
let server: MailServer;
let mail: Mail;
let desk: LetterDesk;
beforeAll(async () => {
  running = await startApp();
  server = await startMailServer(/^nobody@/);
  mail = openMail(server.url, 'gongkai@example.gov.cn');
  desk = await letterDesk(running, 'shili-spj', today);
});
afterAll(async () => {
  mail?.close();
  await server?.close();
  await running?.stop();
});

const sendAll = (office = running.office) =>
  deliver(office, 'mail', byMail(mail, 'https://example.gov.cn'), new AbortController().signal);
type Line = { kind: string; object: string; title: string };
const told = async (caseId: string): Promise<readonly Line[]> =>
  (await desk.clerk.get('/api/me/notifications?limit=100'))
    .json()
    .notifications.filter((one: Line) => one.object === caseId && one.kind === 'mailRefused');

async function handled(email: string): Promise<string> {
  const caseId = await desk.received({ email, route: 'email' });
  await desk.act(desk.head, caseId, { act: 'assign', account: desk.clerk.accountId });
  return caseId;
}

it('the officer is told once a day that a notice did not arrive, and to tell the applicant otherwise', async () => {
  const caseId = await handled('nobody@example.cn');
  await desk.act(desk.head, caseId, { act: 'extend', workingDays: 3, reason: '档案较多' });
  const { setAside } = await sendAll();
  expect(setAside).toBeGreaterThan(1);
  const lines = await told(caseId);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.title).toMatch(
    /^申请\d{4}-\d+的通知邮件“申请已经登记”没有送到申请人。.*改用电话、短信或者邮寄告知。$/,
  );
  expect(lines[0]?.title).not.toContain('nobody');
});

it('of a reply that was sent by e-mail it says to choose another way', async () => {
  const caseId = await handled('nobody@example.cn');
  await sendAll();
  await desk.act(desk.clerk, caseId, { act: 'answerOnTheSpot', outcome: 'granted', reasons: '已经公开', articles: [] });
  await desk.act(desk.clerk, caseId, { act: 'dispatch', by: 'email' });
  const tomorrow = { ...running.office, today: () => day('2026-11-24') };
  await sendAll(tomorrow);
  expect((await told(caseId)).at(0)?.title).toContain(
    '请“登记退回”，与申请人核对邮箱，或者改用邮寄、当面领取、网上送达。',
  );
});

it('a message that arrives tells nobody', async () => {
  const caseId = await handled('person@example.cn');
  const { sent } = await sendAll();
  expect(sent).toBeGreaterThan(0);
  expect(await told(caseId)).toEqual([]);
});
