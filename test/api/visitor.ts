/** A person at the API: signs in, and sends requests as the pages of the back office do. */

import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type DemoOffice, freshCode, withoutHaste } from '../support/app.ts';

export interface Visitor {
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, body: object): Promise<LightMyRequestResponse>;
  delete(url: string): Promise<LightMyRequestResponse>;
}

/** Requests with the header of our own pages, and with the cookies given. `from`: the address that they come from. */
export function visitor(app: FastifyInstance, cookie?: string, from = '127.0.0.1'): Visitor {
  const headers = { 'x-gongkai': '1', ...(cookie === undefined ? {} : { cookie }) };
  const common = { headers, remoteAddress: from };
  return {
    get: (url) => app.inject({ method: 'GET', url, ...common }),
    post: (url, body) => app.inject({ method: 'POST', url, ...common, payload: body }),
    delete: (url) => app.inject({ method: 'DELETE', url, ...common }),
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
  const begun = await visitor(app).post('/api/session', { login, password });
  if (begun.json().stage !== 'factor') throw new Error(`could not sign in: ${begun.body}`);
  const code = await freshCode({ office, accounts }, login);
  const done = await visitor(app, cookiesOf(begun)).post('/api/session/code', { code });
  if (done.json().stage !== 'done') throw new Error(`could not sign in: ${done.body}`);
  return cookiesOf(done);
}
