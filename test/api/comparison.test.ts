/** Agencies side by side: only for their superior office, no order on partial data, and each figure opens into as many as it counts. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ComparedKey, comparedKeys } from '#law/comparison/figures';
import { prepareCounts } from '#work/comparison/view';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Visitor } from './visitor.ts';

let running: RunningApp;
let superior: Visitor;
let officer: Visitor;

beforeAll(async () => {
  running = await startApp();
  superior = await accountWith(running, 'shili-zfb', ['superior']);
  officer = await accountWith(running, 'shili-spj', ['officer']);
});
afterAll(() => running.stop());

interface Agency {
  readonly code: string;
  readonly counts: Readonly<Partial<Record<ComparedKey, number>>>;
}
const look = async () => (await superior.get('/api/comparison')).json();

test('before anything was counted there are no figures, which are not zeros', async () => {
  await running.office.db.deleteFrom('standing_count').execute();
  const seen = await look();
  expect(seen).toMatchObject({ countedAt: null });
  const { agencies, figures } = seen;
  expect(agencies.every(({ counts }: Agency) => Object.keys(counts).length === 0)).toBe(true);
  expect(figures.every(({ ordered }: { ordered: boolean }) => !ordered)).toBe(true);
});

test('each figure opens into as many as it counts, and equals the report of the year', async () => {
  expect(await prepareCounts(running.office)).toBeGreaterThan(0);
  const { countedAt, agencies } = await look();
  expect(countedAt).not.toBeNull();
  const spj = agencies.find(({ code }: Agency) => code === 'shili-spj');
  expect(spj.counts['applications.received']).toBeGreaterThan(0);
  expect(spj.counts['applications.late']).toBeLessThanOrEqual(spj.counts['applications.concluded']);
  for (const key of comparedKeys) {
    if (spj.counts[key] === undefined) continue;
    let rows = 0;
    let after = '';
    for (;;) {
      const page = (await superior.get(`/api/comparison/shili-spj/${key}?after=${encodeURIComponent(after)}`)).json();
      rows += page.rows.length;
      expect(page.total, key).toBe(spj.counts[key]);
      if (page.next === null) break;
      after = page.next;
    }
    expect(rows, key).toBe(spj.counts[key]);
  }
});

test('a row opens: what is public on the site, the rest as days and sentences without a person', async () => {
  const firstOf = async (key: ComparedKey) =>
    (await superior.get(`/api/comparison/shili-spj/${key}`)).json().rows[0] as { id: string; page: string | null };
  for (const key of ['publications.published', 'services.listed', 'reports.published'] as const) {
    const { page } = await firstOf(key);
    expect((await running.app.inject({ url: page ?? '' })).statusCode, key).toBe(200);
  }
  for (const key of ['applications.received', 'matters.received', 'complaints.received'] as const) {
    const { id } = await firstOf(key);
    const opened = await superior.get(`/api/comparison/shili-spj/${key}/${id}`);
    expect(opened.statusCode, opened.body).toBe(200);
    expect(opened.json().happened.length, key).toBeGreaterThan(0);
    expect(opened.body, key).not.toMatch(/示例申请人|示例来件人|example\.invalid/);
    expect((await officer.get(`/api/comparison/shili-spj/${key}/${id}`)).statusCode).toBe(403);
    expect((await superior.get(`/api/comparison/xixian-spj/${key}/${id}`)).statusCode).toBe(404);
  }
  const other = await firstOf('applications.received');
  expect((await superior.get(`/api/comparison/shili-spj/complaints.received/${other.id}`)).statusCode).toBe(404);
});

test('an agency without data has no figure, and by that figure nobody is put in order', async () => {
  const { agencies, figures } = await look();
  const silent = agencies.filter(({ counts }: Agency) => counts['applications.received'] === undefined);
  const figure = figures.find(({ key }: { key: string }) => key === 'applications.received');
  expect(figure.ordered).toBe(agencies.length > 1 && silent.length === 0);
  expect(agencies.map(({ code }: Agency) => code)).not.toContain('shili-zfb');
});

test('nobody else sees it, and nobody sees an agency that is not below', async () => {
  expect((await officer.get('/api/comparison')).statusCode).toBe(403);
  expect((await superior.get('/api/comparison/xixian-spj/applications.late')).statusCode).toBe(404);
  expect((await superior.get('/api/comparison/shili-spj/nothing')).statusCode).toBe(400);
});
