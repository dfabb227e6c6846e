/** Every route × every role × own and other agency, by the table of deeds: no unexpected success, and nothing told of what is foreign. */

import Fastify, { type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mountApi } from '#api/mount';
import { deedKeys, deeds } from '#law/account/deeds';
import { type Deed, may } from '#law/account/may';
import { accountRoles, type Role } from '#law/account/roles';
import { tokenDeedsOf } from '#law/account/token';
import { scopedDb } from '#store/scope/scoped-db';
import { type DemoOffice, demoOffice } from '../support/app.ts';
import { inventedNotice } from '../support/invented-notice.ts';
import { accountWith, type Staff, visitor } from './visitor.ts';

const own = 'shili-spj';
const other = 'xixian-spj';
const above = 'shili-zfb';

let demo: DemoOffice;
const app = Fastify();
const routes: RouteOptions[] = [];
const staff = new Map<Role, Staff>();
const samples = new Map<string, string>();

beforeAll(async () => {
  demo = await demoOffice();
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api') && route.method !== 'HEAD') routes.push(route);
  });
  const office = { ...demo.office, db: await scopedDb(demo.office.db, { name: 'nobody' }) };
  const well = { database: true, migrations: true, jobs: 'ok', clocks: 'ok', draining: false } as const;
  const ready = async () => well;
  await mountApi(app, office, { ready, adminFolder: '/nowhere', secure: false, origin: 'http://localhost' });
  for (const role of accountRoles)
    staff.set(role, await accountWith({ app, office: demo.office }, homeOf(role), [role]));
  for (const agency of [own, other]) {
    const found = await demo.office.db
      .selectFrom('application')
      .select('case_id')
      .where('agency', '=', agency)
      .limit(1)
      .execute();
    samples.set(`application ${agency}`, found[0]?.case_id ?? 'none');
    samples.set(`account ${agency}`, (await accountWith({ app, office: demo.office }, agency, ['officer'])).accountId);
  }
});
afterAll(async () => {
  await app.close();
  await demo.close();
});

const homeOf = (role: Role) => (role === 'superior' ? above : own);

/** A request that would succeed for whoever may send it: as much as the route needs to get past its schema. */
const bodies: Readonly<Record<string, object>> = {
  'POST /api/agencies/:agency/applications': {
    channel: 'counter',
    on: '2026-11-23',
    applicantType: 'naturalPerson',
    name: '某人',
    identityKind: 'passport',
    identity: 'E1',
    telephone: '0376-1234567',
    email: '',
    address: '',
    description: '某文件',
    carrier: 'paper',
    route: 'counter',
  },
  'POST /api/applications/:id/letters': { kind: 'consulting', outcome: null, notHeld: null, otherReason: null },
  'POST /api/applications/:id/appeals': {
    on: '2026-11-23',
    block: 'reconsideration',
    number: '复议1号',
    ground: 'failureToReply',
    organ: '示例县人民政府',
  },
  'POST /api/calendar/preview': inventedNotice,
  'POST /api/calendar/notices': inventedNotice,
  'POST /api/applications/:id/case-file': { purpose: 'file' },
  'POST /api/accounts': { login: 'some.one', name: '某人', agency: own },
  'PUT /api/accounts/:id/roles': { roles: ['officer'] },
  'PUT /api/accounts/:id/agency': { agency: own },
  'PUT /api/accounts/:id/expiry': { expiresOn: null },
  'POST /api/me/tokens': { name: '统计平台', scopes: ['application.view'], expiresOn: '2026-12-31' },
  'PUT /api/security': {
    passwordPolicy: 'mlps',
    codeAlgorithm: 'SHA1',
    idleMinutes: 30,
    administratorIdleMinutes: 15,
    absoluteHours: 8,
    unusedDays: 90,
  },
  'POST /api/reports/:agency/:year/figures': {
    figures: [{ row: 'administrativeFees', value: 1, source: '测试' }],
  },
  'POST /api/reports/:agency/:year/problems': { text: '测试' },
  'POST /api/reports/:agency/:year/publication': { note: '测试' },
};

function address(url: string, agency: string): string {
  const kind = url.includes('/accounts/') ? 'account' : 'application';
  const filled: Readonly<Record<string, string>> = {
    agency,
    year: '2025',
    table: 'applications',
    row: 'newlyReceived',
    column: 'total',
    id: samples.get(`${kind} ${agency}`) ?? 'none',
  };
  return url.replace(/:(\w+)/g, (_, name: string) => filled[name] ?? 'none');
}

/** Where the body says which deed is meant: one body for each kind of person who may do one. */
const actBodies: Partial<Record<Deed, object>> = {
  'application.assign': { act: 'assign', on: '2026-11-23', to: '承办一组' },
  'application.review': { act: 'review', on: '2026-11-23', checks: [] },
  'application.sendBack': { act: 'sendBack', on: '2026-11-23', reason: '依据不全' },
  'application.extend': { act: 'extend', on: '2026-11-23', workingDays: 20, reason: '案卷较多' },
  'application.refuseExcessive': { act: 'refuseExcessive', on: '2026-11-23', reasons: '理由不合理' },
  'application.archive': { act: 'archive', on: '2026-11-23' },
};

const send = (url: string, method: string, agency: string, person?: Staff, deed?: Deed) => {
  const body = (deed === undefined ? undefined : actBodies[deed]) ?? bodies[`${method} ${url}`];
  const cookie = person === undefined ? {} : { cookie: person.cookie };
  const payload = method === 'GET' || body === undefined ? {} : { payload: body };
  const common = { url: address(url, agency), headers: { 'x-gongkai': '1', ...cookie } };
  return app.inject({ method: method as 'GET', ...common, ...payload });
};

test('every route says which deed it lets a person do', () => {
  expect(routes.length).toBeGreaterThan(10);
  const silent = routes.filter(({ config }) => config?.deed === undefined).map(({ method, url }) => `${method} ${url}`);
  expect(silent).toEqual([]);
  const known = ['public', 'self', ...deedKeys];
  for (const { config } of routes) for (const deed of [config?.deed].flat()) expect(known).toContain(deed);
});

test('without a session no route but the public ones answers anything', async () => {
  for (const { method, url, config } of routes) {
    if (config?.deed === 'public') continue;
    const answer = await send(url, String(method), own);
    expect([answer.statusCode, answer.json().code], `${method} ${url}`).toEqual([401, 'not-signed-in']);
  }
});

/** By the table: the own agency, all of them for an administrator's deed, those below for a supervisor, what is done at the top there alone. */
function expected(role: Role, deed: Deed, agency: string): boolean {
  if (deeds[deed].reach === 'top' && homeOf(role) !== above) return false;
  const home = homeOf(role);
  const inSight = agency === home || role !== 'superior' || agency.startsWith('shili');
  return inSight && may({ roles: [role] }, agency === home, deed).ok;
}

test('a role succeeds where the table says so, and nowhere else', async () => {
  const wrong: string[] = [];
  let refusedCount = 0;
  for (const { method, url, config } of routes) {
    const declared = config?.deed;
    if (declared === undefined || declared === 'public' || declared === 'self') continue;
    const asked = typeof declared === 'string' ? [declared] : declared.filter((one) => actBodies[one] !== undefined);
    for (const [deed, role] of asked.flatMap((one) => accountRoles.map((role) => [one, role] as const))) {
      // A list without an agency in its address is that of the person's own: there is no other to ask for.
      // A year of it is no other either.
      const named =
        !url.startsWith('/api/me/') &&
        (/:(?!year|figure|format)/.test(url) || bodies[`${method} ${url}`] !== undefined);
      for (const agency of named ? [own, other] : [homeOf(role)]) {
        // One's own case number in another agency's hands: whose it is, the ledger says.
        const answer = await send(url, String(method), agency, staff.get(role), deed);
        const line = `${method} ${url} ${deed} ${role} ${agency}: ${answer.statusCode} ${answer.body.slice(0, 120)}`;
        if (answer.statusCode >= 500) wrong.push(line);
        if (expected(role, deed, agency)) {
          if (answer.statusCode === 401 || (answer.statusCode === 403 && answer.json().code !== 'samePerson'))
            wrong.push(line);
        } else {
          refusedCount += 1;
          if (answer.statusCode < 400) wrong.push(line);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(refusedCount).toBeGreaterThan(100);
}, 180_000);

test('what is done at the top for all agencies is done by those whom the table names, there and nowhere below', async () => {
  const done = routes.filter(({ config }) =>
    [config?.deed].flat().some((deed) => deed !== undefined && deed in deeds && deeds[deed as Deed].reach === 'top'),
  );
  expect(done.length).toBeGreaterThan(0);
  for (const role of accountRoles.filter((one) => one !== 'superior')) {
    const atTop = await accountWith({ app, office: demo.office }, above, [role]);
    for (const { method, url, config } of done) {
      const deed = [config?.deed].flat()[0] as Deed;
      const ask = async (person: Staff | undefined) => (await send(url, String(method), above, person)).statusCode;
      const line = `${method} ${url} ${role}`;
      expect([await ask(staff.get(role)), line]).toEqual([403, line]);
      const there = await ask(atTop);
      if (may({ roles: [role] }, true, deed).ok) expect([200, 201, 409, 422], line).toContain(there);
      else expect([there, line]).toEqual([403, line]);
    }
  }
});

test('a token reaches no further than its scopes and what its account may, and never what is the person’s own', async () => {
  const head = await accountWith({ app, office: demo.office }, own, ['head', 'counter']);
  const scopes = tokenDeedsOf(['head', 'counter']);
  const issue = async (wanted: readonly Deed[]) =>
    (await head.post('/api/me/tokens', { name: '统计平台', scopes: wanted, expiresOn: '2026-12-31' })).json().token;
  const whole = await issue(scopes);
  const narrow = await issue(['log.read']);
  await demo.office.db.updateTable('api_token').set({ expires_at: '2099-01-01T00:00:00Z' }).execute();
  const wrong: string[] = [];
  for (const { method, url, config } of routes) {
    const declared = config?.deed;
    if (declared === undefined || declared === 'public') continue;
    const asked = [declared].flat();
    const body = bodies[`${method} ${url}`] ?? actBodies['application.assign'] ?? {};
    const call = (token: string) =>
      app.inject({
        method: method as 'GET',
        url: address(url, own),
        headers: { 'x-gongkai': '1', authorization: `Bearer ${token}` },
        ...(method === 'GET' ? {} : { payload: body }),
      });
    const [far, near] = [await call(whole), await call(narrow)];
    const line = `${method} ${url}: ${far.statusCode} ${near.statusCode} ${far.body.slice(0, 120)}`;
    if (asked.some((deed) => scopes.some((one) => one === deed))) {
      if ([401, 500].includes(far.statusCode) || /"(tokenScope|token-not-here)"/.test(far.body)) wrong.push(line);
    } else if (far.statusCode !== 403) wrong.push(line);
    if (!asked.includes('log.read') && near.statusCode !== 403) wrong.push(line);
  }
  expect(wrong).toEqual([]);
});

test('a foreign case is not told apart from one that does not exist', async () => {
  const stranger = await accountWith({ app, office: demo.office }, other, ['officer', 'head']);
  const { body: missing } = await stranger.get('/api/applications/there-is-none');
  const foreign = await demo.office.db
    .selectFrom('application')
    .select('case_id')
    .where('agency', '=', own)
    .limit(100)
    .execute();
  expect(foreign).toHaveLength(100);
  for (const { case_id } of foreign) {
    const answer = await stranger.get(`/api/applications/${case_id}`);
    expect([answer.statusCode, answer.body]).toEqual([404, missing]);
  }
  const unknown = await stranger.get('/api/reports/nowhere/2025/live');
  const hidden = await stranger.get(`/api/reports/${own}/2025/live`);
  expect([hidden.statusCode, hidden.body]).toEqual([unknown.statusCode, unknown.body]);
});

test('what a person may do is said by /api/me as the table says it', async () => {
  for (const [role, person] of staff) {
    const { deeds, roles } = (await person.get('/api/me')).json();
    expect(roles).toEqual([role]);
    expect(deeds).toEqual(deedKeys.filter((deed) => may({ roles: [role] }, true, deed).ok));
  }
  expect((await visitor(app).get('/api/me')).statusCode).toBe(401);
});
