/** A guide that changes may leave a bundle without its promise: warned of in the morning, told to who drafted it, once. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let id = '';
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
    .notifications.filter(
      ({ kind, object }: { kind: string; object: string }) => kind === 'bundleApart' && object === id,
    );

it('is found, and told to its drafter once', async () => {
  await raiseWarnings(running.office);
  expect(await open()).toEqual([]);
  const bundles = (await officer.get('/api/bundles')).json().bundles;
  id = bundles[0].caseId;
  const one = (await officer.get(`/api/bundles/${id}`)).json();
  const [member] = one.editions[0].content.members;
  const { services } = (await officer.get(`/api/services?text=${member.code}`)).json();
  const leader = await signedIn(running, 'shili-ld');
  const stand = (act: object) => leader.post(`/api/services/${services[0].caseId}/standing`, act);
  expect((await stand({ act: 'cancel', reason: '依据已经废止' })).statusCode).toBe(204);
  expect(await told()).toHaveLength(1);
  await raiseWarnings(running.office);
  expect(await told()).toHaveLength(1);
  const raised = (await open()).find(({ object }) => object === id);
  expect(raised?.reason).toContain('没有在用的办事指南');
  expect(raised?.owner).not.toBeNull();
});
