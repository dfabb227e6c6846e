/** The security settings over HTTP: shown with their sentences, bounded by law, changed by one administrator, in force at once, audited. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSecuritySettings as standing } from '#law/account/security-settings';
import { type DemoOffice, demoOffice } from '../../support/app.ts';
import { type Clocked, clocked } from '../../support/clock.ts';
import { accountWith, type Staff, signedIn } from '../visitor.ts';

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

const administrator = (role: 'system' | 'security' | 'audit'): Promise<Staff> => accountWith(node, 'shili-zfb', [role]);

test('are seen by their keepers, with the rules of both profiles in sentences', async () => {
  const system = await administrator('system');
  const { settings, policies, ranges } = (await system.get('/api/security')).json();
  expect(settings).toEqual(standing);
  expect(policies.map(({ policy }: { policy: string }) => policy)).toEqual(['mlps', 'asvs']);
  expect(policies[0].sentences.join()).toContain('每90天更换一次');
  expect(policies[1].sentences.join()).not.toContain('更换一次');
  expect(ranges).toHaveLength(4);
  expect((await (await administrator('audit')).get('/api/security')).statusCode).toBe(403);
});

test.each([
  [{ idleMinutes: 31 }, 'setting-range', '“业务人员不操作自动退出”填写的是31分钟，应在5到30分钟之间'],
  [{ administratorIdleMinutes: 16 }, 'setting-range', '5到15分钟'],
  [{ absoluteHours: 0 }, 'setting-range', '1到8小时'],
  [{ unusedDays: 91 }, 'setting-range', '30到90天'],
  [{ idleMinutes: 10, administratorIdleMinutes: 15 }, 'setting-administrators', '比业务人员的10分钟还长'],
])('%o is refused by the law in its words', async (change, code, words) => {
  const security = await administrator('security');
  const answer = await security.put('/api/security', { ...standing, ...change });
  expect([answer.statusCode, answer.json().code]).toEqual([422, code]);
  expect(answer.json().detail).toContain(words);
  expect((await security.get('/api/security')).json().settings).toEqual(standing);
});

test('are changed by the security administrator alone, hold from the next request on, and stand in the trail before and after', async () => {
  const person = await signedIn(node, 'shili-jb');
  const [system, security] = [await administrator('system'), await administrator('security')];
  const wanted = { ...standing, passwordPolicy: 'asvs', idleMinutes: 10, administratorIdleMinutes: 5 };
  expect((await system.put('/api/security', wanted)).json().code).toBe('roleMissing');
  const changed = await security.put('/api/security', wanted);
  expect([changed.statusCode, changed.json().settings]).toEqual([200, wanted]);
  expect((await person.get('/api/me/security')).json().passwordRules.join()).toContain('15到128个字符');
  node.wait(11);
  expect((await person.get('/api/me')).statusCode).toBe(401);
  expect((await security.get('/api/security')).statusCode).toBe(401);
  const trail = await demo.office.db
    .selectFrom('audit')
    .selectAll()
    .where('act', '=', 'setting.changeSecurity')
    .where('actor', '=', security.accountId)
    .execute();
  expect(trail).toHaveLength(1);
  expect(JSON.parse(trail[0]?.before ?? '')).toEqual(standing);
  expect(JSON.parse(trail[0]?.after ?? '')).toEqual(wanted);
});
