/** Everything published is judged again: resumable, each finding once, and what became of it. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { sweepDue } from '#law/sweep/sweep';
import { sweepPublished } from '#work/sweep/run';
import { type RunningApp, startApp } from '../support/app.ts';
import { published, text } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let officer: Visitor;
let leader: Visitor;
const plain = (title: string, more: object = {}) => ({ title, normative: false, documentNumber: '', ...more });

beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
  officer = await signedIn(running, 'shili-jb');
  leader = await signedIn(running, 'shili-zs');
});
afterAll(() => running.stop());

const words = (...list: string[]) =>
  head.put('/api/publication-words', {
    expressions: list.map((word) => ({ word, instead: '更正后的说法', severity: 'error' })),
  });
interface Finding {
  readonly id: string;
  readonly caseId: string;
  readonly message: string;
  readonly reason: string | null;
  readonly settledBy: string | null;
}
const results = async (outcome = 'open') => (await officer.get(`/api/publication-sweep?outcome=${outcome}`)).json();
const of = async (id: string, outcome = 'open'): Promise<readonly Finding[]> =>
  (await results(outcome)).findings.filter(
    ({ caseId, message }: Finding) => caseId === id && message.includes('更正后的说法'),
  );
const again = async () => {
  await running.office.db.updateTable('sweep_run').set({ started_at: '2026-11-01T00:00:00Z' }).execute();
  return sweepPublished(running.office);
};

test('the schedule: never, daily, weekly', () => {
  expect(sweepDue('off', null, day('2026-11-23'))).toBe(false);
  expect(sweepDue('week', null, day('2026-11-23'))).toBe(true);
  expect(sweepDue('week', day('2026-11-17'), day('2026-11-23'))).toBe(false);
  expect(sweepDue('week', day('2026-11-16'), day('2026-11-23'))).toBe(true);
});

test('a rule that came later finds what stands published, once; killed half way it goes on behind the last batch', async () => {
  const ids: string[] = [];
  for (const title of ['甲', '乙', '丙']) ids.push(await published(running, plain(`${title}的旧说法`)));
  expect((await words('旧说法')).statusCode).toBe(200);
  expect((await officer.put('/api/publication-sweep', { every: 'off' })).statusCode).toBe(403);
  expect((await head.put('/api/publication-sweep', { every: 'off' })).statusCode).toBe(204);
  const before = (await results()).findings.length;
  await sweepPublished(running.office);
  expect((await results()).findings).toHaveLength(before);
  expect((await head.post('/api/publication-sweep')).statusCode).toBe(204);
  expect((await head.post('/api/publication-sweep')).json().code).toBe('sweep-running');

  const stop = new AbortController();
  stop.abort();
  expect(await sweepPublished(running.office, stop.signal)).toEqual({ checked: 0, found: 0 });
  const broken = {
    ...running.office,
    newId: () => {
      throw new Error('killed');
    },
  };
  await expect(sweepPublished(broken)).rejects.toThrow('killed');
  expect((await results()).runs[0]).toMatchObject({ doneAt: null });
  await sweepPublished(running.office);
  const [run] = (await results()).runs;
  expect(run).toMatchObject({ doneAt: expect.any(String), checked: run.total });
  for (const id of ids) expect(await of(id)).toHaveLength(1);
  expect((await head.put('/api/publication-sweep', { every: 'day' })).statusCode).toBe(204);
  expect(await again()).toMatchObject({ found: 0 });
  for (const id of ids) expect(await of(id)).toHaveLength(1);

  // 甲 is corrected, 乙 withdrawn, 丙 kept by name.
  const [first = '', second = '', third = ''] = ids;
  expect((await leader.post(`/api/publications/${second}/withdrawal`, { reason: '表述有误' })).statusCode).toBe(204);
  const [finding] = await of(third);
  const keep = (who: Visitor, reason: string) => who.post(`/api/publication-sweep/${finding?.id}/kept`, { reason });
  expect((await keep(officer, '引用原文')).statusCode).toBe(403);
  expect((await keep(leader, ' ')).json().code).toBe('sweep-reason');
  expect((await keep(leader, '引用原文')).statusCode).toBe(204);
  expect((await keep(leader, '引用原文，再次')).json().code).toBe('sweep-settled');
  expect((await words('别的说法')).statusCode).toBe(200);
  await again();
  expect(await of(first, 'corrected')).toHaveLength(1);
  expect(await of(second, 'withdrawn')).toHaveLength(1);
  expect(await of(third, 'kept')).toMatchObject([{ reason: '引用原文', settledBy: expect.any(String) }]);
  expect(await of(third)).toEqual([]);
});

test('personal data that stands published is found with its mask, and never written in full', async () => {
  const id = await published(running, plain('名单', { body: '张某，联系电话见附表。' }));
  const { db } = running.office;
  const content = JSON.stringify(text(plain('名单', { body: '张某，手机13812345678。' })));
  await db.updateTable('publication_edition').set({ content }).where('case_id', '=', id).execute();
  await again();
  const { findings } = await results();
  const own = findings
    .filter(({ caseId }: Finding) => caseId === id)
    .map(({ message }: Finding) => message)
    .join();
  expect(own).toContain('138****5678');
  expect(own).not.toContain('13812345678');
});
