/** An empty installation: no password opens it, one token does, once; and the operator's way back in (DB-05). */

import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt } from '#store/account/totp';
import { needsBootstrap, newBootstrapToken } from '#work/account/bootstrap';
import { disableUnused, enableByOperator, resetByOperator } from '#work/account/operator';
import type { Office } from '#work/office';
import { buildApp } from '../../../build/serve.js';
import { officeOn, withoutHaste } from '../../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../../support/postgres.ts';
import { testSettings } from '../../support/settings.ts';
import { cookiesOf, visitor } from '../visitor.ts';

let database: TestDatabase;
let office: Office;
let app: FastifyInstance;
let later = 0;
beforeAll(async () => {
  database = await migratedDatabase();
  office = { ...officeOn(database.db), now: () => new Date(Date.now() + later).toISOString() };
  app = await buildApp(office, testSettings());
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const day = 86_400_000;
const password = 'Kj8$mq2Lwp9x';
const agency = {
  code: 'moxian-spj',
  name: '某县行政审批局',
  shortName: '某县审批局',
  documentPrefix: '某审',
  level: 'county',
  kind: 'department',
};
const wanted = (token: string) => ({
  token,
  agency,
  system: { login: 'wangming', name: '王明', password },
  security: { login: 'lihong', name: '李红', password: `${password}Z` },
});
const bootstrap = (body: object) => visitor(app).post('/api/bootstrap', body);

test('nothing that people try opens it', async () => {
  expect(await needsBootstrap(office)).toBe(true);
  for (const [login, tried] of [
    ['admin', 'admin'],
    ['root', '123456'],
    ['administrator', 'password'],
    ['system', 'system'],
    ['guest', 'guest'],
  ] as const) {
    await withoutHaste({ office });
    expect(
      (await visitor(app, undefined, '10.1.1.1').post('/api/session', { login, password: tried })).statusCode,
    ).toBe(401);
  }
  expect((await bootstrap(wanted('0'.repeat(64)))).statusCode).toBe(410);
});

test('a token older than a quarter of an hour, or replaced by another, is void', async () => {
  const first = await newBootstrapToken(office);
  const second = await newBootstrapToken(office);
  expect((await bootstrap(wanted(first))).statusCode).toBe(410);
  later += 16 * 60_000;
  expect((await bootstrap(wanted(second))).statusCode).toBe(410);
});

test('what is wrong makes nothing and leaves the token good; what is right works once', async () => {
  const token = await newBootstrapToken(office);
  const weak = { ...wanted(token), system: { login: 'wangming', name: '王明', password: 'Wangming@2026' } };
  const refused = await bootstrap(weak);
  expect(refused.statusCode).toBe(422);
  expect(refused.json().detail).toContain('“王明”的密码容易被猜到：含有用户名');
  expect(await needsBootstrap(office)).toBe(true);
  const same = { ...wanted(token), security: { login: 'ＷangMing', name: '李红', password } };
  expect((await bootstrap(same)).json()).toMatchObject({ status: 409, code: 'login-same' });
  expect((await bootstrap(wanted(token))).statusCode).toBe(204);
  expect(await needsBootstrap(office)).toBe(false);
  expect((await bootstrap(wanted(token))).statusCode).toBe(410);
});

async function begin(login: string, secret: string) {
  await withoutHaste({ office });
  const begun = await visitor(app).post('/api/session', { login, password: secret });
  return { begun, way: visitor(app, cookiesOf(begun)) };
}

test('the first sign-in sets up the second factor; a recovery code stands in for it once', async () => {
  const { begun, way } = await begin('lihong', `${password}Z`);
  expect(begun.json()).toEqual({ stage: 'enrol' });
  expect((await way.get('/api/me')).statusCode).toBe(401);
  const { secret, uri, picture } = (await way.get('/api/session/enrolment')).json();
  expect((await way.get('/api/session/enrolment')).json().secret).toBe(secret);
  expect(uri).toContain(`secret=${secret}`);
  expect(picture).toMatch(/^<svg/);
  expect((await way.post('/api/session/enrolment', { code: '12345' })).json().code).toBe('code-wrong');
  const code = codeAt({ secret, algorithm: 'SHA1' }, office.now());
  const done = await way.post('/api/session/enrolment', { code });
  const { recoveryCodes, next } = done.json();
  expect(next).toMatchObject({ stage: 'done', me: { name: '李红', roles: ['security'] } });
  expect(recoveryCodes).toHaveLength(10);
  const stages: (string | undefined)[] = [];
  for (let i = 0; i < 2; i += 1) {
    const again = await begin('lihong', `${password}Z`);
    expect(again.begun.json()).toEqual({ stage: 'factor' });
    expect((await again.way.get('/api/session/enrolment')).statusCode).toBe(409);
    const typed = String(recoveryCodes[0]).toLowerCase().replaceAll('-', ' ');
    stages.push((await again.way.post('/api/session/code', { code: typed })).json().stage);
  }
  expect(stages).toEqual(['done', undefined]);
  const stored = JSON.stringify(await office.db.selectFrom('second_factor').selectAll().execute());
  expect(stored).not.toContain(Buffer.from(String(secret)).toString('hex'));
  const audit = JSON.stringify(await office.db.selectFrom('audit').selectAll().execute());
  for (const hidden of [secret, password, recoveryCodes[0]]) expect(audit).not.toContain(hidden);
});

test('an account that nobody uses for ninety days is disabled; the operator gives it back with a password to be changed', async () => {
  later += 91 * day;
  expect(await disableUnused(office)).toEqual(['lihong', 'wangming']);
  expect((await begin('wangming', password)).begun.json().code).toBe('account-disabled');
  expect(await enableByOperator(office, 'Wangming')).toBe(true);
  const once = await resetByOperator(office, 'wangming');
  expect(await resetByOperator(office, 'nobody')).toBeNull();
  expect((await begin('wangming', password)).begun.statusCode).toBe(401);
  const { begun, way } = await begin('wangming', once ?? '');
  expect(begun.json()).toEqual({ stage: 'enrol' });
  const { secret } = (await way.get('/api/session/enrolment')).json();
  const enrolled = await way.post('/api/session/enrolment', {
    code: codeAt({ secret, algorithm: 'SHA1' }, office.now()),
  });
  expect(enrolled.json().next).toMatchObject({ stage: 'changePassword', because: 'reset' });
  const done = await way.post('/api/session/password', { newPassword: `${password}-9` });
  expect(done.json().stage).toBe('done');
});
