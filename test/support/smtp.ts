/** A real SMTP server on a free port, and what arrives there as a person would read it. */

import { SMTPServer } from 'smtp-server';

export interface ArrivedMail {
  readonly to: readonly string[];
  /** Headers and body as they came over the line. */
  readonly raw: string;
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly arrived: ArrivedMail[];
  /** Called before the answer to a recipient and to a mail leaves: the mail has arrived by then. */
  before: () => Promise<void>;
  close(): Promise<void>;
}

/** `refused`: recipients that the server knows nothing of; it answers 550. */
export async function startMailServer(refused?: RegExp): Promise<MailServer> {
  const arrived: ArrivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: async ({ address }, _session, done) => {
      await mail.before();
      if (refused?.test(address) === true) done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      else done();
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        arrived.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw,
          text: textOf(raw).replaceAll('\r\n', '\n'),
        });
        void mail.before().then(() => done());
      });
    },
  });
  // A sender that is killed resets its line.
  server.on('error', () => {});
  const mail: MailServer = {
    url: '',
    arrived,
    before: async () => {},
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(mail, { url: `smtp://127.0.0.1:${port}` });
}

function textOf(raw: string): string {
  const at = raw.indexOf('\r\n\r\n');
  const body = raw.slice(at + 4);
  if (/^content-transfer-encoding: base64/im.test(raw.slice(0, at)))
    return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
