/** Tokens of other systems over HTTP: shown once, within their scopes and their account, dead at once, named in the trail. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoOffice, demoOffice } from '../../support/app.ts';
import { type Clocked, clocked } from '../../support/clock.ts';
import { accountWith, type Staff, visitor } from '../visitor.ts';

let demo: DemoOffice;
let node: Clocked;
let other: Clocked;
let head: Staff;
const agency = 'shili-spj';
beforeAll(async () => {
  demo = await demoOffice();
  node = await clocked(demo);
  other = await clocked(demo);
  head = await accountWith(node, agency, ['head']);
});
afterAll(async () => {
  await Promise.all([node.app.close(), other.app.close()]);
  await demo.close();
});

const inDays = (days: number) =>
  new Date(Date.parse(node.office.now()) + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const wish = (scopes: readonly string[], days = 30) => ({ name: '县统计平台', scopes, expiresOn: inDays(days) });
async function issue(person: Staff, scopes: readonly string[], days = 30) {
  const made = await person.post('/api/me/tokens', wish(scopes, days));
  expect(made.statusCode, made.body).toBe(201);
  return made.json() as { id: string; token: string };
}
const call = (token: string, url: string, method: 'GET' | 'POST' = 'GET', payload?: object, at = node) =>
  at.app.inject({
    method,
    url,
    headers: { 'x-gongkai': '1', authorization: `Bearer ${token}` },
    remoteAddress: '127.0.0.1',
    ...(payload === undefined ? {} : { payload }),
  });
const figures = { figures: [{ row: 'administrativeFees', value: 1, source: '统计平台' }] };

test('is shown once, kept as a digest, and says when and from where it was last used', async () => {
  const { id, token } = await issue(head, ['application.view']);
  expect(token).toMatch(/^gongkai_[0-9a-f]{64}$/);
  const before = (await head.get('/api/me/tokens')).json().tokens[0];
  expect(before).toMatchObject({ id, name: '县统计平台', scopes: ['application.view'], usedAt: null, revokedAt: null });
  expect((await call(token, '/api/applications')).statusCode).toBe(200);
  const after = (await head.get('/api/me/tokens')).json().tokens[0];
  expect(after).toMatchObject({ usedAt: node.office.now(), usedFrom: '127.0.0.1' });
  const stored = await demo.office.db
    .selectFrom('api_token')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(stored.token_hash).toEqual(createHash('sha256').update(token.slice('gongkai_'.length)).digest());
  expect(JSON.stringify(await demo.office.db.selectFrom('audit').selectAll().execute())).not.toContain(token.slice(8));
});

test.each([
  [[], 30, 'token-empty'],
  [['application.conclude'], 30, 'token-never'],
  [['token.issue'], 30, 'token-never'],
  [['account.list'], 30, 'token-never'],
  [['application.view'], 366, 'token-expiry'],
  [['application.view'], -1, 'token-expiry'],
  [['backup.run'], 30, 'token-beyond'],
])('for %j and %i days is refused: %s', async (scopes, days, code) => {
  const answer = await head.post('/api/me/tokens', wish(scopes, days));
  expect([answer.statusCode, answer.json().code]).toEqual([422, code]);
});

test('does what its scopes say and nothing else, and its doings carry its name', async () => {
  const { id, token } = await issue(head, ['report.enter']);
  expect((await call(token, `/api/reports/${agency}/2026/figures`, 'POST', figures)).statusCode).toBe(204);
  const beyond = await call(token, '/api/applications');
  expect([beyond.statusCode, beyond.json().code]).toEqual([403, 'tokenScope']);
  for (const own of ['/api/me', '/api/me/sessions', '/api/me/tokens', '/api/deeds']) {
    const answer = await call(token, own);
    expect([answer.statusCode, answer.json().code], own).toEqual([403, 'token-not-here']);
  }
  const trail = await demo.office.db.selectFrom('audit').selectAll().where('session', '=', `token ${id}`).execute();
  expect(trail.map(({ act, result }) => `${act} ${result}`)).toEqual(
    expect.arrayContaining(['report.enter done', 'application.view refused', 'self refused']),
  );
  for (const { actor, actor_name } of trail) {
    expect([actor, actor_name]).toEqual([head.accountId, '测试（接口令牌“县统计平台”）']);
  }
});

test('of several deeds of one route does those it was given', async () => {
  const { token } = await issue(head, ['application.assign']);
  const { case_id } = await demo.office.db
    .selectFrom('application')
    .select('case_id')
    .where('agency', '=', agency)
    .executeTakeFirstOrThrow();
  const archive = await call(token, `/api/applications/${case_id}/acts`, 'POST', { act: 'archive', on: '2026-11-23' });
  expect([archive.statusCode, archive.json().code]).toEqual([403, 'tokenScope']);
});

test('never does more than its account may now, beside whatever cookie', async () => {
  const person = await accountWith(node, agency, ['head', 'officer']);
  const { token } = await issue(person, ['report.enter']);
  const url = `/api/reports/${agency}/2026/figures`;
  expect((await call(token, url, 'POST', figures)).statusCode).toBe(204);
  const security = await accountWith(node, 'shili-zfb', ['security']);
  expect((await security.put(`/api/accounts/${person.accountId}/roles`, { roles: ['counter'] })).statusCode).toBe(204);
  const answer = await call(token, url, 'POST', figures);
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'roleMissing']);
  const beside = await node.app.inject({
    url: '/api/applications',
    headers: { cookie: head.cookie, authorization: `Bearer ${token}` },
  });
  expect([beside.statusCode, beside.json().code]).toEqual([403, 'tokenScope']);
});

test('is dead at once on every node: revoked by its owner or by the security administrator, its account disabled, its day over', async () => {
  const owner = await accountWith(node, agency, ['head']);
  const stranger = await accountWith(node, agency, ['head']);
  const [system, security] = [
    await accountWith(node, 'shili-zfb', ['system']),
    await accountWith(node, 'shili-zfb', ['security']),
  ];
  const [one, two, three, four] = await Promise.all([1, 2, 3, 4].map(() => issue(owner, ['application.view'], 1)));
  if (!one || !two || !three || !four) throw new Error('no tokens');
  const alive = async ({ token }: { token: string }) =>
    (await call(token, '/api/applications', 'GET', undefined, other)).statusCode;
  expect((await stranger.post(`/api/me/tokens/${one.id}/revoke`)).statusCode).toBe(404);
  expect(await alive(one)).toBe(200);
  expect((await owner.post(`/api/me/tokens/${one.id}/revoke`)).statusCode).toBe(204);
  expect(await alive(one)).toBe(401);
  expect((await owner.post(`/api/me/tokens/${one.id}/revoke`)).statusCode).toBe(404);
  const seen = (await system.get('/api/tokens')).json().tokens as { id: string; login: string }[];
  expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, two.id, three.id]));
  expect((await system.post(`/api/tokens/${two.id}/revoke`)).json().code).toBe('roleMissing');
  expect((await security.post(`/api/tokens/${two.id}/revoke`)).statusCode).toBe(204);
  expect(await alive(two)).toBe(401);
  expect((await system.post(`/api/accounts/${owner.accountId}/disable`)).statusCode).toBe(204);
  expect(await alive(three)).toBe(401);
  expect((await system.post(`/api/accounts/${owner.accountId}/enable`)).statusCode).toBe(204);
  expect(await alive(three)).toBe(200);
  other.wait(2 * 24 * 60);
  expect(await alive(four)).toBe(401);
});

test.each(['gongkai_', `gongkai_${'0'.repeat(64)}`, 'nonsense', ''])(
  'what is no token (%s) opens nothing',
  async (token) => {
    const answer = await call(token, '/api/applications');
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'token-void']);
  },
);

test('crosses no network in the clear', async () => {
  const { token } = await issue(head, ['application.view']);
  const answer = await node.app.inject({
    url: '/api/applications',
    headers: { authorization: `Bearer ${token}`, host: 'gongkai.example' },
  });
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'https-required']);
  expect((await visitor(node.app).get('/api/me/tokens')).statusCode).toBe(401);
});
