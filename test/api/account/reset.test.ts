/** What administrators do for people who can not sign in and against those who should not be: passwords, factors, sessions, ends. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt } from '#store/account/totp';
import { type DemoOffice, demoOffice, freshCode, withoutHaste } from '../../support/app.ts';
import { type Clocked, clocked } from '../../support/clock.ts';
import { accountWith, cookiesOf, type Staff, signedIn, visitor } from '../visitor.ts';

let demo: DemoOffice;
let node: Clocked;
let other: Clocked;
beforeAll(async () => {
  demo = await demoOffice();
  node = await clocked(demo);
  other = await clocked(demo);
});
afterAll(async () => {
  await Promise.all([node.app.close(), other.app.close()]);
  await demo.close();
});

/** Administrators' sessions end soon: each test has its own. */
const administrator = (role: 'system' | 'security'): Promise<Staff> => accountWith(node, 'shili-zfb', [role]);
const passwordOf = (login: string) => demo.accounts.find((one) => one.login === login)?.password ?? '';
const idOf = async (login: string): Promise<string> =>
  (await demo.office.db.selectFrom('account').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id;

async function begin(login: string, password: string) {
  await withoutHaste(demo);
  const begun = await visitor(node.app).post('/api/session', { login, password });
  return { begun, way: visitor(node.app, cookiesOf(begun)) };
}

test('a reset password is good once, still asks for the second factor, and has to be changed; nobody else may reset it', async () => {
  const [system, security] = [await administrator('system'), await administrator('security')];
  const id = await idOf('shili-jb');
  const there = await signedIn(other, 'shili-jb');
  expect((await security.post(`/api/accounts/${id}/reset-password`)).json().code).toBe('roleMissing');
  const { password } = (await system.post(`/api/accounts/${id}/reset-password`)).json();
  expect((await there.get('/api/me')).statusCode).toBe(401);
  expect((await begin('shili-jb', passwordOf('shili-jb'))).begun.statusCode).toBe(401);
  const { begun, way } = await begin('shili-jb', password);
  expect(begun.json()).toEqual({ stage: 'factor' });
  const next = await way.post('/api/session/code', { code: await freshCode(node, 'shili-jb') });
  expect(next.json()).toMatchObject({ stage: 'changePassword', because: 'reset' });
  expect((await way.post('/api/session/password', { newPassword: 'Kj8$mq2Lwp9x' })).json().stage).toBe('done');
  const audit = await demo.office.db.selectFrom('audit').selectAll().where('object', '=', id).execute();
  expect(audit.map(({ act, result }) => `${act} ${result}`)).toEqual(
    expect.arrayContaining(['account.resetPassword refused', 'account.resetPassword done']),
  );
  expect(JSON.stringify(audit)).not.toContain(password);
});

test('a reset factor is set up anew with the old password; recovery codes of before are void', async () => {
  const [system, security] = [await administrator('system'), await administrator('security')];
  const id = await idOf('shili-zs');
  expect((await system.get(`/api/accounts/${id}`)).json()).toMatchObject({ hasFactor: true, own: false });
  expect((await system.post(`/api/accounts/${id}/reset-factor`)).json().code).toBe('roleMissing');
  expect((await security.post(`/api/accounts/${id}/reset-factor`)).statusCode).toBe(204);
  expect((await system.get(`/api/accounts/${id}`)).json()).toMatchObject({ hasFactor: false, liveSessions: 0 });
  const { begun, way } = await begin('shili-zs', passwordOf('shili-zs'));
  expect(begun.json()).toEqual({ stage: 'enrol' });
  const { secret } = (await way.get('/api/session/enrolment')).json();
  const code = codeAt({ secret, algorithm: 'SHA1' }, node.office.now());
  expect((await way.post('/api/session/enrolment', { code })).json().next.stage).toBe('done');
});

test('all sessions of a person end on every node at once, and the sign-in on its way with them', async () => {
  const security = await administrator('security');
  const id = await idOf('shili');
  const [here, there] = [await signedIn(node, 'shili'), await signedIn(other, 'shili')];
  const { way } = await begin('shili', passwordOf('shili'));
  expect((await security.get(`/api/accounts/${id}`)).json().liveSessions).toBe(2);
  expect((await security.post(`/api/accounts/${id}/end-sessions`)).statusCode).toBe(204);
  expect([(await here.get('/api/me')).statusCode, (await there.get('/api/me')).statusCode]).toEqual([401, 401]);
  expect((await way.post('/api/session/code', { code: await freshCode(node, 'shili') })).statusCode).toBe(401);
  const oneself = await security.post(`/api/accounts/${security.accountId}/end-sessions`);
  expect([oneself.statusCode, oneself.json().code]).toEqual([409, 'ownAccount']);
});

test('an account is good on its last day and not on the day after; the last lasting administrator gets no end', async () => {
  const system = await administrator('system');
  const id = await idOf('shili-fz');
  const today = node.office.today();
  const past = await system.put(`/api/accounts/${id}/expiry`, { expiresOn: '2026-01-01' });
  expect([past.statusCode, past.json().code]).toEqual([422, 'expiry-past']);
  expect((await system.put(`/api/accounts/${id}/expiry`, { expiresOn: today })).statusCode).toBe(204);
  const person = await signedIn(node, 'shili-fz');
  expect((await system.get('/api/accounts?state=expired')).json().accounts).toEqual([]);
  const auditor = (await system.get('/api/accounts?role=audit')).json().accounts[0];
  const last = await system.put(`/api/accounts/${auditor.id}/expiry`, { expiresOn: today });
  expect([last.statusCode, last.json().code]).toEqual([409, 'lastAdministrator']);
  node.wait(24 * 60);
  expect((await person.get('/api/me')).statusCode).toBe(401);
  expect((await begin('shili-fz', passwordOf('shili-fz'))).begun.json().code).toBe('account-expired');
  const after = await administrator('system');
  const lines = (await after.get('/api/accounts?state=expired')).json().accounts;
  expect(lines).toMatchObject([{ login: 'shili-fz', state: 'expired', expiresOn: today }]);
  expect((await after.put(`/api/accounts/${id}/expiry`, { expiresOn: null })).statusCode).toBe(204);
  expect((await begin('shili-fz', passwordOf('shili-fz'))).begun.json().stage).toBe('factor');
});

test('an account disabled for not being used can be used when an administrator has given it back', async () => {
  node.wait(95 * 24 * 60);
  expect((await begin('xixian', passwordOf('xixian'))).begun.json().code).toBe('account-unused');
  const system = await administrator('system');
  const id = await idOf('xixian');
  expect((await system.get('/api/accounts?state=disabled')).json().accounts).toMatchObject([{ login: 'xixian' }]);
  expect((await system.post(`/api/accounts/${id}/enable`)).statusCode).toBe(204);
  expect((await begin('xixian', passwordOf('xixian'))).begun.json().stage).toBe('factor');
});
