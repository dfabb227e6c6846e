/** A person's own second factor over HTTP: renewed only with password and code, and what a renewal ends (DB-04). */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt } from '#store/account/totp';
import { type DemoOffice, demoOffice, freshCode, withoutHaste } from '../../support/app.ts';
import { type Clocked, clocked } from '../../support/clock.ts';
import { cookiesOf, sessionCookie, signedIn, visitor } from '../visitor.ts';

let demo: DemoOffice;
let node: Clocked;
beforeAll(async () => {
  demo = await demoOffice();
  node = await clocked(demo);
});
afterAll(async () => {
  await node.app.close();
  await demo.close();
});

const passwordOf = (login: string) => demo.accounts.find((account) => account.login === login)?.password ?? '';
const proof = async (login: string) => ({ password: passwordOf(login), code: await freshCode(node, login) });

async function signInWith(login: string, code: string) {
  await withoutHaste(node);
  const begun = await visitor(node.app).post('/api/session', { login, password: passwordOf(login) });
  return (await visitor(node.app, cookiesOf(begun)).post('/api/session/code', { code })).json().stage;
}

test('new recovery codes ask for password and code; the old ones are void, a code of the moment is used up', async () => {
  const person = await signedIn(node, 'shili-jb');
  const good = await proof('shili-jb');
  const noPassword = await person.post('/api/me/recovery-codes', { ...good, password: 'wrong' });
  expect(noPassword.json()).toMatchObject({ status: 422, code: 'password-wrong' });
  const noCode = await person.post('/api/me/recovery-codes', { ...good, code: 'AAAA-AAAA-AAAA' });
  expect(noCode.json()).toMatchObject({ status: 422, code: 'present-code-wrong' });
  const first = (await person.post('/api/me/recovery-codes', good)).json().recoveryCodes as string[];
  expect(first).toHaveLength(10);
  expect((await person.post('/api/me/recovery-codes', good)).json().code).toBe('present-code-wrong');
  expect(await signInWith('shili-jb', first[0] ?? '')).toBe('done');
  expect((await person.get('/api/me/security')).json().recoveryCodesLeft).toBe(9);
  const byPaper = { password: passwordOf('shili-jb'), code: first[1] };
  const second = (await person.post('/api/me/recovery-codes', byPaper)).json().recoveryCodes as string[];
  expect(await signInWith('shili-jb', first[2] ?? '')).toBeUndefined();
  expect(await signInWith('shili-jb', second[0] ?? '')).toBe('done');
});

test('the second factor is renewed by a code of the new one: the old one and all other sessions end', async () => {
  const person = await signedIn(node, 'shili-zs');
  const elsewhere = await signedIn(node, 'shili-zs');
  expect((await person.post('/api/me/second-factor', { password: 'x', code: '000000' })).statusCode).toBe(422);
  const begun = (await person.post('/api/me/second-factor', await proof('shili-zs'))).json();
  expect(begun).toMatchObject({ picture: expect.stringMatching(/^<svg/), uri: expect.stringContaining(begun.secret) });
  const code = codeAt({ secret: begun.secret, algorithm: 'SHA1' }, node.office.now());
  const confirm = (by: typeof person, body: object) => by.put('/api/me/second-factor', body);
  // Neither another session nor anything that was not sealed for it will do.
  expect((await confirm(elsewhere, { renewal: begun.renewal, code })).json().code).toBe('renewal-void');
  expect((await confirm(person, { renewal: 'AAAA', code })).json().code).toBe('renewal-void');
  expect((await confirm(person, { renewal: begun.renewal, code: '12345' })).json().code).toBe('new-code-wrong');
  expect((await elsewhere.get('/api/me')).statusCode).toBe(200);

  const done = await confirm(person, { renewal: begun.renewal, code });
  expect(done.json().recoveryCodes).toHaveLength(10);
  expect((await confirm(person, { renewal: begun.renewal, code })).json().code).toBe('renewal-void');
  expect((await elsewhere.get('/api/me')).statusCode).toBe(401);
  expect((await person.get('/api/me')).statusCode).toBe(200);
  expect(await signInWith('shili-zs', await freshCode(node, 'shili-zs'))).toBeUndefined();
  node.wait(1);
  const next = codeAt({ secret: begun.secret, algorithm: 'SHA1' }, node.office.now());
  expect(await signInWith('shili-zs', next)).toBe('done');
  const trail = await demo.office.db
    .selectFrom('audit')
    .select(['act', 'result'])
    .where('act', '=', 'account.renewFactor')
    .execute();
  expect(trail.map(({ result }) => result).sort()).toEqual(['done', 'refused', 'refused']);
});

test('a renewal that was left lying is void', async () => {
  const person = await signedIn(node, 'shili');
  const { secret, renewal } = (await person.post('/api/me/second-factor', await proof('shili'))).json();
  node.wait(16);
  const code = codeAt({ secret, algorithm: 'SHA1' }, node.office.now());
  expect((await person.put('/api/me/second-factor', { renewal, code })).json().code).toBe('renewal-void');
});

test('an open session does not let anybody guess on', async () => {
  const person = visitor(node.app, await sessionCookie(node, 'shili-fz'));
  const good = await proof('shili-fz');
  for (let i = 0; i < 5; i += 1) {
    expect((await person.post('/api/me/second-factor', { ...good, code: '12345' })).statusCode).toBe(422);
  }
  expect((await person.post('/api/me/recovery-codes', good)).json()).toMatchObject({ status: 423, code: 'own-locked' });
});
