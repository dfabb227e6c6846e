/** The plan of the hall: saved by who keeps columns, never over a colleague's, shown at once on the pages of the hall and of guides. */

import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const page = async (url: string) => load((await running.app.inject({ url })).body);
const firstCode = async () =>
  (await officer.get(`/api/services?department=${encodeURIComponent('市场监督管理局')}`)).json().services[0]
    .code as string;

it('stands on the hall, on a guide with its window marked, and on the machines', async () => {
  const hall = await page('/hall/plan?agency=shili-spj');
  expect(hall('figure.plan').length).toBe(3);
  expect(hall('figure.plan svg[role=img]').first().attr('aria-label')).toContain('一层平面图');
  expect(hall('.plan-table table').first().text()).toContain('市场监督管理局');
  expect(hall('.plan-here').length).toBe(0);

  const code = await firstCode();
  const guide = await page(`/services/${code}?agency=shili-spj`);
  expect(guide('figure.plan').length).toBe(1);
  expect(guide('.plan-here').length).toBe(1);
  expect(guide('.plan-way').text()).toMatch(/层\d+号窗口/);
  const marked = await page(`/hall/plan?agency=shili-spj&service=${code}`);
  expect(marked('.plan-here').length).toBe(1);
  expect(marked('figure.plan').length).toBe(3);
  expect((await page(`/kiosk/services/${code}`))('.plan-here').length).toBe(1);
  expect((await page('/kiosk/windows'))('figure.plan').length).toBe(3);
});

it('is saved on top of what was seen, with every fault said, by whom may', async () => {
  const { places, version, missing } = (await officer.get('/api/hall-plan')).json();
  expect(missing).toEqual([]);
  const [first, second] = places;
  const bad = [{ ...first, row: 0 }, second, { ...second, column: 9 }];
  const refused = await officer.put('/api/hall-plan', { places: bad, seen: version });
  expect(refused.statusCode).toBe(422);
  expect(
    refused
      .json()
      .refusals.map(({ message }: { message: string }) => message)
      .join(),
  ).toMatch(/第1行.*第3行/);
  expect((await officer.put('/api/hall-plan', { places: [second], seen: version })).statusCode).toBe(204);
  expect((await officer.put('/api/hall-plan', { places, seen: version })).json().code).toBe('hall-plan-changed');
  const saved = (await officer.get('/api/hall-plan')).json();
  expect(saved.places).toEqual([second]);
  expect(saved.missing.length).toBeGreaterThan(10);
  expect((await page('/hall/plan?agency=shili-spj'))('.plan-window').length).toBe(1);

  const leader = await signedIn(running, 'shili-ld');
  expect((await leader.put('/api/hall-plan', { places, seen: saved.version })).json().code).toBe('roleMissing');
  const other = await signedIn(running, 'xixian');
  expect((await other.get('/api/hall-plan')).json().places).not.toEqual([second]);
});

it('has an owner and a day until which it counts as fresh; looked through, it is fresh anew', async () => {
  const column = async () =>
    (await officer.get('/api/columns')).json().columns.find(({ key }: { key: string }) => key === 'plan');
  expect(await column()).toMatchObject({ feed: 'plan', freshness: 'fresh', windowDays: 180 });
  expect((await officer.post('/api/columns/plan/confirmations')).statusCode).toBe(204);
  expect((await column()).confirmedOn).toBe('2026-11-23');
});
