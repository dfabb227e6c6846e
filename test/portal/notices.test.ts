/** Notices to applicants by e-mail, through the outbox to a real mail server: which event sends one, what it says, how it is stopped. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicantNotices, noticesOf } from '#law/applicant/notices';
import { day } from '#law/calendar/day';
import { type Mail, openMail } from '#outside/mail/mail';
import type { ActInput } from '#work/application/act-input';
import { proceed } from '#work/application/proceed';
import { exampleBureau } from '#work/demo/agencies';
import type { Who } from '#work/office';
import { byMail, deliver } from '#work/outbox/deliver';
import { applicantLetterOf } from '#work/outbox/letters';
import { type RunningApp, startApp } from '../support/app.ts';
import { type MailServer, startMailServer } from '../support/smtp.ts';

const origin = 'https://example.gov.cn';
const today = day('2026-11-23');
const head: Who = { accountId: 'h', name: '测试', agency: exampleBureau, roles: ['officer', 'head'], from: 'test' };

let running: RunningApp;
let server: MailServer;
let mail: Mail;
beforeAll(async () => {
  running = await startApp();
  server = await startMailServer();
  mail = openMail(server.url, 'gongkai@example.gov.cn');
});
afterAll(async () => {
  mail?.close();
  await server?.close();
  await running?.stop();
});

async function send(path: string, body: Readonly<Record<string, string>>, cookie = '') {
  return running.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams(body).toString(),
  });
}

/** Applies on the site; returns the case and the cookie that opens it. */
async function applied(email: string) {
  const sent = await send('/xxgk/apply', {
    key: randomUUID(),
    agency: exampleBureau,
    applicantType: 'naturalPerson',
    name: '张三丰',
    identityKind: 'idCard',
    identity: '11010519491231002X',
    telephone: '0376-1234567',
    email,
    description: '2025年度窗口业务台账',
    carrier: 'electronic',
    route: 'web',
  });
  const cookie = String(sent.headers['set-cookie']).split(';')[0] ?? '';
  const { body } = await running.app.inject({ url: '/xxgk/apply/receipt', headers: { cookie } });
  const [number = '', code = ''] = [...body.matchAll(/<dd class="code">([^<]+)</g)].map((match) => match[1] ?? '');
  const { case_id: caseId } = await running.office.db
    .selectFrom('application')
    .select('case_id')
    .where('number', '=', number)
    .orderBy('case_id', 'desc')
    .executeTakeFirstOrThrow();
  return { cookie, number, code, caseId };
}

async function done(caseId: string, input: ActInput): Promise<void> {
  expect((await proceed(running.office, head, caseId, input)).ok).toBe(true);
}

/** What arrives now, by recipient. */
async function arriving(to: string) {
  server.arrived.length = 0;
  await deliver(running.office, 'mail', byMail(mail, origin), new AbortController().signal);
  return server.arrived.filter((one) => one.to.includes(to));
}

const postsOf = (caseId: string) =>
  running.office.db.selectFrom('outbox').selectAll().where('object', '=', caseId).orderBy('entry').execute();

it('the demo writes to nobody', async () => {
  const posts = await running.office.db.selectFrom('outbox').selectAll().where('channel', '=', 'mail').execute();
  expect(posts).toEqual([]);
});

describe('a notice', () => {
  it('comes with the receipt, and says a number and a link: nothing of who, what, or the code', async () => {
    const { number, code, caseId } = await applied('first@example.cn');
    const [post] = await postsOf(caseId);
    expect(JSON.stringify(post?.payload)).not.toContain('example.cn');
    const [message, ...more] = await arriving('first@example.cn');
    expect(more).toEqual([]);
    expect(message?.text).toContain(`编号：${number}`);
    expect(message?.text).toContain(`查看：${origin}/progress\n`);
    for (const secret of [code, '张三丰', '窗口业务台账', '0376', '11010519491231002X', caseId]) {
      expect(message?.raw).not.toContain(secret);
      expect(message?.text).not.toContain(secret);
    }
    expect(message?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(message?.raw).toContain('Auto-Submitted: auto-generated');
    expect((await postsOf(caseId)).map(({ state, recipient }) => [state, recipient])).toEqual([['delivered', null]]);
  });

  it('comes for what the applicant has to know or do, and not for the inner steps of the office', async () => {
    const { caseId, cookie, number } = await applied('steps@example.cn');
    await done(caseId, { act: 'assign', on: today, to: '信息公开组' });
    await done(caseId, {
      act: 'askCorrection',
      on: today,
      points: '请写明是哪一个窗口',
      applicantDue: day('2026-12-15'),
    });
    expect((await send('/progress/case/correct', { correction: '企业登记窗口' }, cookie)).statusCode).toBe(303);
    const posts = (await postsOf(caseId)).map(({ payload }) => (payload as { notice: string }).notice);
    expect(posts).toEqual(['received', 'correctionAsked', 'corrected']);
    const messages = await arriving('steps@example.cn');
    expect(messages.map(({ text }) => text.split('\n')[2])).toEqual(
      (['received', 'correctionAsked', 'corrected'] as const).map((one) => `${applicantNotices[one].says}。`),
    );
    expect(messages.every(({ text }) => text.includes(number) && !text.includes('窗口'))).toBe(true);
  });

  it('is written to nobody who gave no address', async () => {
    const { caseId, cookie } = await applied('');
    expect(await postsOf(caseId)).toEqual([]);
    const { body } = await running.app.inject({ url: '/progress/case', headers: { cookie } });
    expect(body).not.toContain('邮件通知');
  });

  it('a reply that is delivered in the same act is told once', () => {
    const events = [{ type: 'concluded' }, { type: 'letterSigned' }, { type: 'delivered' }] as never;
    expect(noticesOf(events).map(({ notice }) => notice)).toEqual(['delivered']);
  });

  it.each(Object.keys(applicantNotices) as (keyof typeof applicantNotices)[])(
    '%s holds two links and no more',
    (notice) => {
      const { subject, text, stopAt } = applicantLetterOf({ notice, number: '2026-00012', stop: 'AAAA' }, origin);
      expect(subject).toMatch(/^【政府信息公开】.+（2026-00012）$/);
      expect(text.match(/https?:\/\/\S+/g)).toEqual([`${origin}/progress`, stopAt]);
    },
  );
});

describe('whoever wants no more of them', () => {
  it('stops them by the link of a message, also by the button of a mail program; what waits is not sent', async () => {
    const { caseId, cookie } = await applied('stop@example.cn');
    const [message] = await arriving('stop@example.cn');
    const [, path = ''] = /\n(?:https:\/\/example\.gov\.cn)(\/progress\/mail\/\S+)/.exec(message?.text ?? '') ?? [];
    const page = await running.app.inject({ url: path });
    expect([page.statusCode, page.body.includes('停止邮件通知')]).toEqual([200, true]);
    expect((await postsOf(caseId)).length).toBe(1);
    await done(caseId, { act: 'askCorrection', on: today, points: '请写明年份', applicantDue: day('2026-12-15') });
    expect((await send(path, { 'List-Unsubscribe': 'One-Click' })).statusCode).toBe(303);
    await send('/progress/case/correct', { correction: '2024年' }, cookie);
    expect(await arriving('stop@example.cn')).toEqual([]);
    expect((await postsOf(caseId)).map(({ state }) => state)).toEqual(['delivered', 'withdrawn']);
    expect((await running.app.inject({ url: path })).body).toContain('恢复邮件通知');
    const entries = await running.office.db.selectFrom('audit').select('act').where('object', '=', caseId).execute();
    expect(entries.map(({ act }) => act)).toContain('applicant.stopMail');
  });

  it('and wants them again on the page of the case', async () => {
    const { caseId, cookie } = await applied('again@example.cn');
    await send('/progress/case/mail', { wanted: '0' }, cookie);
    const { body } = await running.app.inject({ url: '/progress/case?done=mailStopped', headers: { cookie } });
    expect(body).toContain('这件申请不再发邮件通知');
    await send('/progress/case/mail', { wanted: '1' }, cookie);
    await done(caseId, { act: 'askCorrection', on: today, points: '请写明年份', applicantDue: day('2026-12-15') });
    expect((await arriving('again@example.cn')).length).toBe(1);
  });

  it('a word that is none of ours stops nothing', async () => {
    for (const token of ['AAAA', 'x'.repeat(150)]) {
      expect((await running.app.inject({ url: `/progress/mail/${token}` })).statusCode).toBe(404);
      expect((await send(`/progress/mail/${token}`, { wanted: '0' })).statusCode).toBe(404);
    }
    expect((await send('/progress/case/mail', { wanted: '0' })).headers.location).toBe('/progress');
  });
});
