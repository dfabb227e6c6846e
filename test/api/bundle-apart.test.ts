/** A guide that changes may leave a bundle without its promise: warned of in the morning, told to who drafted it, once. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const open = () =>
  running.office.db
    .selectFrom('warning')
    .select(['object', 'reason', 'owner'])
    .where('signal', '=', 'bundleApart')
    .where('agency', '=', 'shili-spj')
    .where('ended_on', 'is', null)
    .execute();
const told = async () =>
  (await officer.get('/api/me/notifications'))
    .json()
    .notifications.filter(({ kind }: { kind: string }) => kind === 'bundleApart');

it('is found, told to its drafter, and ends when it holds again', async () => {
  await raiseWarnings(running.office);
  expect(await open()).toEqual([]);
  const bundles = (await officer.get('/api/bundles')).json().bundles;
  const one = (await officer.get(`/api/bundles/${bundles[0].caseId}`)).json();
  const [member] = one.editions[0].content.members;
  const { services } = (await officer.get(`/api/services?text=${member.code}`)).json();
  const leader = await signedIn(running, 'shili-ld');
  const stand = (act: object) => leader.post(`/api/services/${services[0].caseId}/standing`, act);
  expect((await stand({ act: 'cancel', reason: '依据已经废止' })).statusCode).toBe(204);
  expect(await told()).toHaveLength(1);
  await raiseWarnings(running.office);
  expect(await told()).toHaveLength(1);
  const raised = await open();
  expect(raised.map(({ object }) => object)).toEqual([bundles[0].caseId]);
  expect(raised[0]?.reason).toContain('没有在用的办事指南');
  expect(raised[0]?.owner).not.toBeNull();
});
