/** A person at the API: signs in, and sends requests as the pages of the back office do. */

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Role } from '#law/account/roles';
import { type DemoOffice, freshCode, withoutHaste } from '../support/app.ts';

export interface Visitor {
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, body?: object): Promise<LightMyRequestResponse>;
  put(url: string, body: object): Promise<LightMyRequestResponse>;
  delete(url: string): Promise<LightMyRequestResponse>;
  /** One file, as a form of the browser sends it. */
  upload(url: string, file: { readonly name: string; readonly bytes: Buffer }): Promise<LightMyRequestResponse>;
}

/** Requests with the header of our own pages, and with the cookies given. `from`: the address that they come from. */
export function visitor(app: FastifyInstance, cookie?: string, from = '127.0.0.1'): Visitor {
  const headers = { 'x-gongkai': '1', ...(cookie === undefined ? {} : { cookie }) };
  const common = { headers, remoteAddress: from };
  return {
    get: (url) => app.inject({ method: 'GET', url, ...common }),
    post: (url, body) =>
      app.inject({ method: 'POST', url, ...common, ...(body === undefined ? {} : { payload: body }) }),
    put: (url, body) => app.inject({ method: 'PUT', url, ...common, payload: body }),
    delete: (url) => app.inject({ method: 'DELETE', url, ...common }),
    upload: (url, { name, bytes }) => {
      const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
      const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')]);
      const form = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
      return app.inject({ method: 'POST', url, ...common, headers: form, payload });
    },
  };
}

/** The cookies that an answer gives, as a browser sends them back. */
export function cookiesOf(answer: LightMyRequestResponse): string {
  return answer.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}

type Demo = Pick<DemoOffice, 'accounts' | 'office'> & { readonly app: FastifyInstance };

/** The person with this login of the demo, signed in with password and code. */
export async function signedIn(demo: Demo, login: string): Promise<Visitor> {
  return visitor(demo.app, await sessionCookie(demo, login));
}

/** The cookies of a new session of this person. */
export async function sessionCookie({ app, accounts, office }: Demo, login: string): Promise<string> {
  const account = accounts.find((one) => one.login === login);
  if (account === undefined) throw new Error(`the demo has no ${login}`);
  const { password } = account;
  await withoutHaste({ office });
  const begun = await patiently(() => visitor(app).post('/api/session', { login, password }));
  if (begun.json().stage !== 'factor') throw new Error(`could not sign in: ${begun.body}`);
  const code = await freshCode({ office, accounts }, login);
  const done = await visitor(app, cookiesOf(begun)).post('/api/session/code', { code });
  if (done.json().stage !== 'done') throw new Error(`could not sign in: ${done.body}`);
  return cookiesOf(done);
}

const mostComings = 20;

/** Comes again where the server is too busy, as its answer asks for: other files of tests work beside this one. */
async function patiently<A extends { readonly statusCode: number }>(ask: () => Promise<A>): Promise<A> {
  let answer = await ask();
  for (let again = 1; answer.statusCode === 503 && again < mostComings; again += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    answer = await ask();
  }
  return answer;
}

/** Somebody who is signed in, and who that is. */
export interface Staff extends Visitor {
  readonly accountId: string;
  readonly cookie: string;
}

/** A new person of that agency with exactly these roles, signed in without ceremony. */
export async function accountWith(
  { app, office }: Pick<Demo, 'app' | 'office'>,
  agency: string,
  roles: readonly Role[],
): Promise<Staff> {
  const accountId = randomUUID();
  const token = randomBytes(32).toString('hex');
  const account = { id: accountId, login: `t-${accountId}`, name: '测试', agency, roles: [...roles], password: '-' };
  const now = office.now();
  await office.db
    .insertInto('account')
    .values({ ...account, disabled_at: null })
    .execute();
  await office.db
    .insertInto('session')
    .values({
      id: randomUUID(),
      token_hash: createHash('sha256').update(token).digest(),
      account_id: accountId,
      created_at: now,
      seen_at: now,
      expires_at: new Date(Date.parse(now) + 3_600_000).toISOString(),
      from_where: 'test',
      device: 'test',
    })
    .execute();
  const cookie = `gongkai=${token}`;
  return { ...visitor(app, cookie), accountId, cookie };
}
