/** The owner and the review of a guide: set by the head, looked through by an editor, warned of before its day and to its owner. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { noWays } from '#law/service/material-ways';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let id: string;
let me: string;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  id = (await officer.get('/api/services')).json().services[0].caseId;
  await running.office.db.deleteFrom('guide_upkeep').execute();
  const { people } = (await head.get(`/api/services/${id}/upkeep`)).json();
  me = people.find(({ name }: { name: string }) => name.endsWith('经办')).id;
});
afterAll(() => running.stop());

const upkeep = async (who: Visitor = officer) => (await who.get(`/api/services/${id}/upkeep`)).json();
const warned = async () => {
  await raiseWarnings(running.office);
  return running.office.db
    .selectFrom('warning')
    .select(['object', 'owner'])
    .where('signal', '=', 'guideReview')
    .where('ended_on', 'is', null)
    .execute();
};

it('is set by the head alone, for a colleague of the own agency, within sound terms', async () => {
  expect(await upkeep()).toMatchObject({ owner: null, days: 365, reviewedOn: null, due: '2025-01-14', people: [] });
  expect(await warned()).toEqual([]);
  const put = (who: Visitor, body: object) => who.put(`/api/services/${id}/upkeep`, body);
  expect((await put(officer, { owner: me, days: 365 })).json().code).toBe('roleMissing');
  expect((await put(head, { owner: 'nobody', days: 365 })).json().code).toBe('guide-keeper');
  expect((await put(head, { owner: me, days: 5 })).json().code).toBe('guide-review-days');
  expect((await put(head, { owner: me, days: 365 })).statusCode).toBe(204);
  expect(await upkeep()).toMatchObject({ owner: { id: me }, days: 365 });
  const other = await signedIn(running, 'xixian');
  expect((await other.get(`/api/services/${id}/upkeep`)).statusCode).toBe(404);
  expect((await put(other, { owner: me, days: 365 })).statusCode).toBe(404);
});

it('is warned of to its owner until somebody has looked it through', async () => {
  expect(await warned()).toEqual([{ object: id, owner: me }]);
  expect((await officer.post(`/api/services/${id}/upkeep/confirmations`)).statusCode).toBe(204);
  expect(await upkeep()).toMatchObject({ owner: { id: me }, reviewedOn: '2026-11-23', due: '2027-11-23' });
  await raiseWarnings(running.office);
  const open = await running.office.db
    .selectFrom('warning')
    .select('object')
    .where('signal', '=', 'guideReview')
    .where('ended_on', 'is', null)
    .execute();
  expect(open).toEqual([]);
});

it('is given for a whole department at once, and stays as it was elsewhere', async () => {
  const kept = async () => (await head.get('/api/services/keepers')).json();
  const { departments, people } = await kept();
  expect(people.map((one: { id: string }) => one.id)).toContain(me);
  const [{ department }] = departments.filter(({ services }: { services: number }) => services > 1);
  const put = (who: Visitor, body: object) =>
    who.put('/api/services/keepers', { department, owner: me, days: 180, ...body });
  expect((await put(officer, {})).json().code).toBe('roleMissing');
  expect((await put(head, { department: '没有这个局' })).json().code).toBe('guide-department');
  expect((await put(head, { owner: 'nobody' })).json().code).toBe('guide-keeper');
  expect((await put(head, {})).statusCode).toBe(204);
  for (const [i, after] of (await kept()).departments.entries())
    expect(after.kept).toBe(after.department === department ? after.services : departments[i].kept);
  const of = await officer.get(`/api/services?department=${encodeURIComponent(department)}`);
  const [one] = of.json().services;
  expect((await officer.get(`/api/services/${one.caseId}/upkeep`)).json()).toMatchObject({
    owner: { id: me },
    days: 180,
  });
});

it('writes the agency’s days for what may come later into guides that say nothing, and leaves those that do', async () => {
  expect((await officer.get('/api/services/later-days')).json()).toEqual({ days: 10 });
  expect((await officer.put('/api/services/later-days', { days: 7 })).json().code).toBe('roleMissing');
  expect((await head.put('/api/services/later-days', { days: 0 })).json().code).toBe('later-days');
  expect((await head.put('/api/services/later-days', { days: 7 })).statusCode).toBe(204);
  const { editions } = (await officer.get(`/api/services/${id}`)).json();
  const { content } = editions[0];
  const [first, second] = content.materials;
  const materials = [
    { ...first, necessity: 'later', waived: false },
    { ...second, necessity: 'later', waived: false, ways: { ...noWays, laterDays: 3 } },
  ];
  const saved = await officer.put(`/api/services/${id}/draft`, { content: { ...content, materials }, seen: 0 });
  expect(saved.statusCode, saved.body).toBe(200);
  const { draft } = (await officer.get(`/api/services/${id}`)).json();
  expect(draft.content.materials.map(({ ways }: { ways: { laterDays: number } }) => ways.laterDays)).toEqual([7, 3]);
});
