/** A person at the API: signs in, and sends requests as the pages of the back office do. */

import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface Visitor {
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, body: object): Promise<LightMyRequestResponse>;
}

/** Requests with the header of our own pages, and with the cookie of a session where one is given. */
export function visitor(app: FastifyInstance, cookie?: string): Visitor {
  const headers = { 'x-gongkai': '1', ...(cookie === undefined ? {} : { cookie }) };
  return {
    get: (url) => app.inject({ method: 'GET', url, headers }),
    post: (url, body) => app.inject({ method: 'POST', url, headers, payload: body }),
  };
}

/** The person with this login of the demo, signed in. */
export async function signedIn(
  {
    app,
    accounts,
  }: { readonly app: FastifyInstance; readonly accounts: readonly { login: string; password: string }[] },
  login: string,
): Promise<Visitor> {
  const account = accounts.find((one) => one.login === login);
  if (account === undefined) throw new Error(`the demo has no ${login}`);
  const { password } = account;
  const answer = await visitor(app).post('/api/session', { login, password });
  const cookie = answer.cookies.find(({ name }) => name === 'gongkai');
  if (cookie === undefined) throw new Error(`could not sign in: ${answer.body}`);
  return visitor(app, `gongkai=${cookie.value}`);
}
