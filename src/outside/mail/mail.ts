/** Sends a message to a mail server by SMTP. What the server says is told by code alone: its words may name a person. */

import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';

export interface Message {
  /** The same message sent twice has the same id; a receiver knows it again by a digest of it, which tells nothing else. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where the reader stops further messages of the kind, by one click of the mail program (RFC 8058). */
  readonly stopAt?: string;
}

/** How a delivery ended: with a receipt, or with an error that a later try may or can not mend. */
export type Delivery =
  | { readonly ok: true; readonly receipt: string }
  | { readonly ok: false; readonly again: boolean; readonly error: string };

export interface Mail {
  readonly send: (message: Message) => Promise<Delivery>;
  readonly close: () => void;
}

const timeoutMs = 20_000;

/** @param url `smtp://user:password@host:port` or `smtps://…`; @param from address that messages come from. */
export function openMail(url: string, from: string): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, subject, text, stopAt }) => {
      try {
        const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[<>\s]/g, '');
        const headers = { 'Auto-Submitted': 'auto-generated', ...(stopAt === undefined ? {} : stopHeaders(stopAt)) };
        const sent = await transport.sendMail({
          from,
          to,
          subject,
          text,
          headers,
          messageId: `<${digestOf(id)}@${domain}>`,
        });
        return { ok: true, receipt: `${sent.response.slice(0, 3)} ${id}` };
      } catch (error) {
        return failure(error);
      }
    },
    close: () => transport.close(),
  };
}

function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

function stopHeaders(address: string) {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

const permanentFrom = 500;

function failure(error: unknown): Delivery {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const status = typeof responseCode === 'number' ? responseCode : null;
  if (code === 'EAUTH') return { ok: false, again: true, error: '邮件服务器拒绝了登录（SMTP_URL 中的用户名或密码）' };
  if (status !== null && status >= permanentFrom)
    return { ok: false, again: false, error: `邮件服务器拒收（${status}）` };
  if (status !== null) return { ok: false, again: true, error: `邮件服务器暂不接收（${status}）` };
  return { ok: false, again: true, error: `连接不上邮件服务器（${typeof code === 'string' ? code : '没有应答'}）` };
}
