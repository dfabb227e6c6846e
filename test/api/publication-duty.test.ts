/** What is owed to the public, on the work list of whoever can carry it on, and among the warnings. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { publicationTasks } from '#work/publication/tasks';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { published, text } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

interface Task {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly standing: { readonly urgency: string; readonly why: string };
  readonly can: readonly string[];
}
const tasks = async (who: Visitor, view = 'mine') =>
  ((await who.get(`/api/work?view=${view}`)).json().tasks as readonly Task[]).filter(
    ({ kind }) => kind === 'publication',
  );
const of = async (who: Visitor, id: string) => (await tasks(who)).find((task) => task.id === id);
const plain = { normative: false, documentNumber: '', item: 5 };

test('a late text waits for its drafter, then for whose turn it is, with how the day was counted', async () => {
  const late = text({ ...plain, title: '逾期的公告', formedOn: '2026-10-09' });
  const { caseId } = (await officer.post('/api/publications', { content: late })).json();
  expect(await of(officer, caseId)).toMatchObject({ standing: { urgency: 'overdue' }, can: ['送审'] });
  expect((await of(officer, caseId))?.standing.why).toContain('20个工作日');
  const reviewer = await signedIn(running, 'shili-cs');
  expect(await of(reviewer, caseId)).toBeUndefined();
  const { hash } = (await officer.post(`/api/publications/${caseId}/submission`, { seen: 1 })).json();
  const mark = { step: 'firstProof', hash, verdict: 'passed', note: '' };
  expect((await officer.post(`/api/publications/${caseId}/marks`, mark)).statusCode).toBe(204);
  expect(await of(officer, caseId)).toBeUndefined();
  expect(await of(reviewer, caseId)).toMatchObject({ can: ['一审'] });
  const { duty } = (await officer.get(`/api/publications/${caseId}`)).json();
  expect(duty).toMatchObject({ standing: { urgency: 'overdue' }, step: { from: '2026-10-09', workingDays: 20 } });

  await raiseWarnings(running.office);
  const { open } = (await officer.get('/api/warnings')).json();
  expect(open.filter(({ ref }: { ref: string }) => ref.endsWith(caseId))).toMatchObject([{ signal: 'disclosureLate' }]);
});

test('changed since it was published, it is owed again from that day', async () => {
  const id = await published(running, { ...plain, title: '收费公示' });
  expect(await of(officer, id)).toBeUndefined();
  const changed = { content: text({ ...plain, title: '收费公示', changedOn: '2026-11-24' }), seen: 2 };
  expect((await officer.put(`/api/publications/${id}/draft`, changed)).statusCode).toBe(200);
  expect((await officer.post(`/api/publications/${id}/submission`, { seen: 3 })).body).toContain('变更日期');
});

test('a normative document without its interpretation past the days stands on the list', async () => {
  const id = await published(running, { title: '没有解读的办法' });
  const who = { accountId: 'x', name: '经办', agency: 'shili-spj', roles: ['officer'], from: 'test' } as const;
  const on = async (today: string) => {
    const office = { ...running.office, today: () => day(today) };
    return (await publicationTasks(office, who, 'mine')).filter((task) => task.id === id);
  };
  expect(await on('2026-11-26')).toEqual([]);
  expect(await on('2026-11-27')).toMatchObject([{ can: ['起草解读'], dueOn: '2026-11-26' }]);
  const interpreting = { interprets: { of: id, form: 'text' }, normative: false, documentNumber: '', genre: '其他' };
  await published(running, { ...interpreting, title: '办法的解读' });
  expect(await on('2026-11-27')).toEqual([]);
});
