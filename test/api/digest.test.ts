/** A digest reaches a real mail server once, at its hour, without a word of what it is about; unread matters go up by the rule. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { openMail } from '#outside/mail/mail';
import { addNotifications } from '#store/notification/notifications';
import { escalateUnread, writeDigests } from '#work/notification/digest';
import { byMail, deliver } from '#work/outbox/deliver';
import { type RunningApp, startApp } from '../support/app.ts';
import { type MailServer, startMailServer } from '../support/smtp.ts';
import { accountWith, type Staff } from './visitor.ts';

let running: RunningApp;
let server: MailServer;
let officer: Staff;
let head: Staff;
const agency = 'shili-spj';

beforeAll(async () => {
  running = await startApp();
  server = await startMailServer();
  officer = await accountWith(running, agency, ['officer']);
  head = await accountWith(running, agency, ['head']);
  await running.office.db.deleteFrom('notification').execute();
});
afterAll(async () => {
  await server.close();
  await running.stop();
});

/** Shanghai's clock. */
const at = (on: string, hour: number) => ({
  ...running.office,
  now: () => new Date(`${on}T${String(hour).padStart(2, '0')}:10:00+08:00`).toISOString(),
  today: () => day(on),
});

async function mailAt(on: string, hour: number): Promise<number> {
  const office = at(on, hour);
  await writeDigests(office);
  const mail = openMail(server.url, 'gongkai@example.cn');
  const { sent } = await deliver(office, 'mail', byMail(mail, 'https://gk.example.cn'), new AbortController().signal);
  return sent;
}

test('mail comes at the chosen hours only, says how many and not what, and nothing where all is read', async () => {
  const wish = { email: 'officer@example.cn', hours: [8, 14], quietFrom: 20, quietTo: 7 };
  expect((await officer.put('/api/me/mail', wish)).statusCode).toBe(204);
  expect((await officer.get('/api/me/mail')).json()).toEqual(wish);
  expect(await mailAt('2026-11-23', 8)).toBe(0);
  await running.office.db.transaction().execute((tx) =>
    addNotifications(
      tx,
      [
        {
          key: 'k1',
          agency,
          accountId: officer.accountId,
          kind: 'overdue',
          subject: 'application',
          object: 'x',
          title: '申请秘密一号已逾期',
        },
      ],
      at('2026-11-23', 9).now(),
    ),
  );
  expect(await mailAt('2026-11-23', 9)).toBe(0);
  expect(await mailAt('2026-11-23', 14)).toBe(1);
  expect(await mailAt('2026-11-23', 14)).toBe(0);
  expect(await mailAt('2026-11-23', 22)).toBe(0);
  const [mail] = server.arrived;
  expect(mail?.to).toEqual(['officer@example.cn']);
  expect(mail?.text).toContain('1条');
  expect(mail?.raw).not.toContain('秘密');
  expect(mail?.text).not.toContain('秘密');
  const { rows } = { rows: await running.office.db.selectFrom('mail_wish').select('email').execute() };
  expect(rows.map(({ email }) => email.toString('utf8')).join()).not.toContain('example.cn');
  expect((await officer.put('/api/me/mail', { ...wish, hours: [22] })).statusCode).toBe(422);
});

test('what nobody reads goes to the head after a working day and to the leader after three, once each; a weekend does not count', async () => {
  const leader = await accountWith(running, agency, ['leader']);
  const titles = async (staff: Staff) =>
    (await staff.get('/api/me/notifications'))
      .json()
      .notifications.filter(({ kind }: { kind: string }) => kind === 'escalated');
  await escalateUnread(at('2026-11-23', 18));
  expect(await titles(head)).toEqual([]);
  await escalateUnread(at('2026-11-24', 8));
  await escalateUnread(at('2026-11-24', 9));
  expect(await titles(head)).toHaveLength(1);
  expect(await titles(leader)).toEqual([]);
  await escalateUnread(at('2026-11-26', 8));
  expect(await titles(leader)).toHaveLength(1);
  expect((await officer.get('/api/escalation')).statusCode).toBe(403);
  expect((await head.put('/api/escalation', { steps: [{ afterDays: 5, to: 'leader' }] })).statusCode).toBe(204);
  expect((await head.get('/api/escalation')).json().steps).toEqual([{ afterDays: 5, to: 'leader' }]);
  await running.office.db.deleteFrom('notification').execute();
  await running.office.db.transaction().execute((tx) =>
    addNotifications(
      tx,
      [
        {
          key: 'k2',
          agency,
          accountId: officer.accountId,
          kind: 'overdue',
          subject: 'application',
          object: 'y',
          title: '申请二号已逾期',
        },
      ],
      at('2026-11-27', 9).now(),
    ),
  );
  await escalateUnread(at('2026-11-30', 9));
  expect(await titles(head)).toEqual([]);
  await escalateUnread(at('2026-12-04', 9));
  expect(await titles(leader)).toHaveLength(1);
});
