/** Administering accounts: each administrator within the own deeds, nobody for oneself, and what is disabled ends at once. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff, visitor } from './visitor.ts';

let running: RunningApp;
let system: Staff;
let security: Staff;
const agency = 'shili-spj';

beforeAll(async () => {
  running = await startApp();
  system = await accountWith(running, 'shili-zfb', ['system']);
  security = await accountWith(running, 'shili-zfb', ['security']);
});
afterAll(() => running.stop());

const idOf = async (login: string) =>
  (await system.get(`/api/accounts?text=${login}`))
    .json()
    .accounts.find((one: { login: string }) => one.login === login)?.id as string;

test('a new person: created by one administrator, given roles by another, listed and found', async () => {
  const made = await system.post('/api/accounts', { login: 'New.Clerk', name: '新来的', agency });
  expect(made.statusCode, made.body).toBe(201);
  const { id, password } = made.json();
  expect(password).toMatch(/^.{16,}$/);
  expect((await system.post('/api/accounts', { login: 'new.clerk', name: '别人', agency })).statusCode).toBe(409);
  expect((await security.put(`/api/accounts/${id}/roles`, { roles: ['officer', 'counter'] })).statusCode).toBe(204);
  expect((await security.get(`/api/accounts/${id}`)).json()).toMatchObject({
    login: 'new.clerk',
    agency,
    roles: ['officer', 'counter'],
    disabledAt: null,
  });
  expect((await system.get('/api/accounts?role=counter&agency=shili-spj')).json().accounts).toEqual(
    expect.arrayContaining([expect.objectContaining({ id })]),
  );
});

test('no administrator does the work of another', async () => {
  const id = await idOf('shili-jb');
  expect((await system.put(`/api/accounts/${id}/roles`, { roles: [] })).json().code).toBe('roleMissing');
  expect((await security.post(`/api/accounts/${id}/disable`)).json().code).toBe('roleMissing');
  expect((await security.get('/api/reports/shili-spj/2025/live')).statusCode).toBe(403);
});

test('administrators are apart, and nobody gives a role to oneself', async () => {
  const clerk = await idOf('shili-jb');
  for (const roles of [
    ['system', 'security'],
    ['officer', 'audit'],
  ]) {
    const answer = await security.put(`/api/accounts/${clerk}/roles`, { roles });
    expect([answer.statusCode, answer.json().code, answer.json().refusals[0].rule]).toEqual([
      409,
      'administratorsApart',
      'DB-06',
    ]);
  }
  const own = await security.put(`/api/accounts/${security.accountId}/roles`, { roles: ['head'] });
  expect([own.statusCode, own.json().code]).toEqual([409, 'ownAccount']);
});

test('an account that is disabled or moved is out at once', async () => {
  const clerk = await accountWith(running, agency, ['officer']);
  expect((await clerk.get('/api/me')).json()).toMatchObject({
    roles: ['officer'],
    deeds: expect.arrayContaining(['report.enter']),
  });
  expect((await system.post(`/api/accounts/${clerk.accountId}/disable`)).statusCode).toBe(204);
  expect((await clerk.get('/api/me')).statusCode).toBe(401);
  expect((await system.post(`/api/accounts/${clerk.accountId}/enable`)).statusCode).toBe(204);
  expect((await clerk.get('/api/me')).statusCode).toBe(401);
  const other = await accountWith(running, agency, ['officer']);
  expect((await system.put(`/api/accounts/${other.accountId}/agency`, { agency: 'xixian-spj' })).statusCode).toBe(204);
  expect((await other.get('/api/me')).statusCode).toBe(401);
  expect((await system.get(`/api/accounts/${other.accountId}`)).json()).toMatchObject({
    agency: 'xixian-spj',
    roles: [],
  });
});

test('the last administrator of a kind stays', async () => {
  const everyone = (await system.get('/api/accounts?role=audit')).json().accounts;
  expect(everyone).toHaveLength(1);
  const answer = await system.post(`/api/accounts/${everyone[0].id}/disable`);
  expect([answer.statusCode, answer.json().code]).toEqual([409, 'lastAdministrator']);
});

test('the table of deeds is shown to whoever is signed in, a sentence each', async () => {
  const clerk = await accountWith(running, agency, ['officer']);
  const { deeds, roles } = (await clerk.get('/api/deeds')).json();
  expect(roles).toContainEqual({ role: 'legal', name: '法制审核' });
  for (const { sentence } of deeds) expect(sentence).toMatch(/。$/);
  expect((await visitor(running.app).get('/api/deeds')).statusCode).toBe(401);
});
