/** The site's columns over HTTP: owners and windows, what is placed in them, the hall that the public sees, the owner's work list. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let officer: Visitor;
let counter: Visitor;
beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
  officer = await signedIn(running, 'shili-jb');
  counter = await signedIn(running, 'shili-ck');
});
afterAll(() => running.stop());

interface Column {
  readonly key: string;
  readonly freshness: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly days: number;
  readonly placed: readonly { readonly caseId: string; readonly title: string }[];
}

const columns = async (who: Visitor): Promise<readonly Column[]> => (await who.get('/api/columns')).json().columns;
const column = async (key: string) => {
  const found = (await columns(officer)).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
};
const page = async (path: string) => (await running.app.inject({ url: path })).body;

describe('columns of the site', () => {
  it('are listed with how fresh each is, the stalest first', async () => {
    const all = await columns(counter);
    expect(all).toHaveLength(24);
    const order = ['stale', 'empty', 'pressing', 'nearing', 'fresh'];
    const places = all.map(({ freshness }) => order.indexOf(freshness));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await column('statistics')).toMatchObject({ freshness: 'fresh' });
    expect((await column('duties')).placed).toHaveLength(1);
  });

  it('are arranged by the head alone, for a colleague of the own agency, within a sound window', async () => {
    const { people } = (await head.get('/api/columns')).json();
    const owner = people.find(({ name }: { name: string }) => name.includes('经办')).id;
    expect((await officer.put('/api/columns/news', { owner, windowDays: 7 })).json().code).toBe('roleMissing');
    expect((await head.put('/api/columns/news', { owner: 'nobody', windowDays: 7 })).json().code).toBe('column-owner');
    expect((await head.put('/api/columns/news', { owner, windowDays: 0 })).json().code).toBe('column-window');
    expect((await head.put('/api/columns/nothing', { owner, windowDays: 7 })).statusCode).toBe(404);
    expect((await head.put('/api/columns/news', { owner, windowDays: 7 })).statusCode).toBe(204);
    expect(await column('news')).toMatchObject({ days: 7, owner: { id: owner } });
  });

  it('a column past its window waits on the work list of its owner, of nobody else', async () => {
    const tasks = async (who: Visitor) => (await who.get('/api/work')).json().tasks as { kind: string; id: string }[];
    const { placed } = await column('news');
    const [newest = { caseId: '' }] = placed as readonly { caseId: string }[];
    expect((await column('news')).freshness).toBe('fresh');
    expect((await officer.delete(`/api/columns/news/publications/${newest.caseId}`)).statusCode).toBe(204);
    expect((await column('news')).freshness).toBe('stale');
    expect((await tasks(officer)).filter(({ kind }) => kind === 'column').map(({ id }) => id)).toContain('news');
    expect((await tasks(head)).filter(({ kind }) => kind === 'column')).toEqual([]);
  });

  it('takes what is published, shows it in the hall, and lets it go again', async () => {
    const found = (await officer.get('/api/publications?state=published&text=联系方式')).json().publications[0];
    const place = { publication: found.caseId };
    const [draft] = (await officer.get('/api/publications?state=reviewing')).json().publications;
    expect((await officer.post('/api/columns/duties/publications', { publication: draft.caseId })).json().code).toBe(
      'column-unpublished',
    );
    expect((await counter.post('/api/columns/duties/publications', place)).json().code).toBe('roleMissing');
    expect((await officer.post('/api/columns/item-2/publications', place)).json().code).toBe('column-fed');
    expect((await officer.post('/api/columns/duties/publications', place)).statusCode).toBe(204);
    expect((await officer.post('/api/columns/duties/publications', place)).json().code).toBe('column-placed');
    expect(await page('/hall/duties')).toContain(found.title);
    expect(await page('/hall/duties')).toContain('以前的内容');
    expect((await officer.delete(`/api/columns/duties/publications/${found.caseId}`)).statusCode).toBe(204);
    expect(await page('/hall/duties')).not.toContain(found.title);
  });

  it('is fresh again once its owner found nothing to change; news is not', async () => {
    expect((await officer.post('/api/columns/duties/confirmations')).statusCode).toBe(204);
    expect(await column('duties')).toMatchObject({ freshness: 'fresh', daysLeft: 180 });
    expect((await officer.post('/api/columns/news/confirmations')).json().code).toBe('column-news');
  });

  it('of another agency stand as that agency keeps them', async () => {
    const stranger = await signedIn(running, 'xixian');
    expect((await columns(stranger)).find(({ key }) => key === 'duties')).toMatchObject({ freshness: 'empty' });
  });
});

describe('the hall', () => {
  it('tells its nine sections, each at its address, the statistics as the ledger counts them now', async () => {
    const hall = await page('/hall');
    for (const name of [
      '组织机构',
      '进驻部门',
      '大厅平面图',
      '职责范围',
      '规章制度',
      '工作动态',
      '业务流程',
      '服务和投诉指南',
      '统计数据',
    ])
      expect(hall).toContain(name);
    expect(await page('/hall/departments')).toContain('综合窗口设在各层入口');
    const { services } = (await head.get('/api/reports/shili-spj/2026/live')).json().counts;
    expect(await page('/hall/statistics')).toContain(`>${services}</span>`);
  });

  it('has no section that nobody planned, and no hall of an agency that keeps none', async () => {
    expect((await running.app.inject({ url: '/hall/secrets' })).statusCode).toBe(404);
    expect((await running.app.inject({ url: '/hall?agency=nobody' })).statusCode).toBe(404);
  });
});
