/** Mail through a real SMTP server: what arrives, and how each kind of failure is told. */

import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mail, openMail } from '#outside/mail/mail';
import { letterOf, type NoticeKind, notices } from '#work/outbox/letters';

const received: string[] = [];
let server: SMTPServer;
let mail: Mail;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('nobody'))
        return done(Object.assign(new Error(`no ${address} here`), { responseCode: 550 }));
      if (address.startsWith('later')) return done(Object.assign(new Error('mailbox busy'), { responseCode: 450 }));
      done();
    },
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString('utf8');
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  mail = openMail(`smtp://127.0.0.1:${port}`, 'gongkai@example.gov.cn');
});

afterAll(async () => {
  mail.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const message = {
  id: 'reply-2025-00012',
  to: 'person@example.cn',
  subject: '【公开】答复',
  text: '编号：2025-00012\n',
};

test('a message arrives with its words, its id and the mark of a machine', async () => {
  const delivery = await mail.send(message);
  expect(delivery).toEqual({ ok: true, receipt: '250 reply-2025-00012' });
  const raw = received.at(-1) ?? '';
  expect(raw).toMatch(/^Message-ID: <[\w-]{43}@example\.gov\.cn>\r$/m);
  expect(raw).not.toContain(message.id);
  expect(raw).toContain('Auto-Submitted: auto-generated');
  const body = raw.slice(raw.indexOf('\r\n\r\n')).trim();
  const text = /base64/i.test(raw) ? Buffer.from(body, 'base64').toString('utf8') : decodeQuoted(body);
  expect(text).toContain('编号：2025-00012');
});

test.each([
  ['nobody@example.cn', false, '邮件服务器拒收（550）'],
  ['later@example.cn', true, '邮件服务器暂不接收（450）'],
])('to %s: tried again %s, and the address is not told', async (to, again, error) => {
  expect(await mail.send({ ...message, to })).toEqual({ ok: false, again, error });
});

test('a server that is away is tried again', async () => {
  const nowhere = openMail('smtp://127.0.0.1:1', 'gongkai@example.gov.cn');
  expect(await nowhere.send(message)).toEqual({ ok: false, again: true, error: '连接不上邮件服务器（ESOCKET）' });
});

describe('letters', () => {
  test.each(Object.keys(notices) as NoticeKind[])('%s says a number and a link, and no more', (notice) => {
    const { subject, text } = letterOf({ notice, number: 'N-1', path: '/admin/x' }, 'https://example.gov.cn');
    expect(subject).toMatch(/^【公开】.+（N-1）$/);
    expect(text).toContain('N-1');
    expect(text).toContain('https://example.gov.cn/admin/x');
    expect(text.split('\n').length).toBe(7);
  });
});

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
