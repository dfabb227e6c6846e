/** The inspection of the demo's site: what it finds is what stands in the tables, a mended fault is gone at the next look, and each morning is kept. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { inspectOwnSites } from '#work/inspection/site';
import { asProgram } from '#work/scope';
import { type RunningApp, startApp } from '../support/app.ts';

import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;

beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
});
afterAll(() => running.stop());

interface Line {
  readonly key: string;
  readonly failed: boolean;
  readonly points: number;
}

const look = async () => (await head.get('/api/inspection')).json();
const lineOf = async (key: string): Promise<Line | undefined> =>
  (await look()).lines.find((line: Line) => line.key === key);

test('the demo has full marks on the day of its loading; what went stale is mended by a public answer', async () => {
  const site = await look();
  expect(site).toMatchObject({ score: 100, vetoed: false });
  await sql`update complaint_answer set published_on = published_on - 100`.execute(running.office.db);
  expect(site.lines.map(({ key }: Line) => key)).toContain('columnsEmpty');
  expect(await lineOf('noServices')).toMatchObject({ failed: false, points: 0 });
  expect(await lineOf('messagesUnanswered')).toMatchObject({ failed: false });
  expect(await lineOf('answersStale')).toMatchObject({ failed: true, points: 3 });
  const { complaints } = (await head.get('/api/complaints?state=closed')).json();
  const publish = { act: 'publish', question: '周六办理吗？', answer: '每周六上午开两个窗口。' };
  expect((await head.post(`/api/complaints/${complaints[0].caseId}/acts`, publish)).statusCode).toBe(204);
  expect(await lineOf('answersStale')).toMatchObject({ failed: false, points: 0 });
});

test('an account of new media is judged once it is pushed to, and takes nothing off the site', async () => {
  const { db } = running.office;
  const before = await look();
  expect(await lineOf('newMediaStale')).toMatchObject({ failed: false, found: '没有接通新媒体账号，不作判断。' });
  await sql`insert into channel_setting (id, agency, channel, "on", address, account, cover)
    select 'pushed', agency, 'wechat', true, '', '', '' from publication where agency =
      (select agency from account where login = 'shili') limit 1
    on conflict (agency, channel) do update set "on" = true`.execute(db);
  expect(await lineOf('newMediaStale')).toMatchObject({ failed: true, found: '还没有向新媒体账号推送。' });
  const pushed = (days: number) =>
    sql`insert into channel_delivery (case_id, agency, channel, edition, delivered_at)
      select ${`pushed ${days}`}, agency, channel, 1, now() - make_interval(days => ${days})
      from channel_setting where channel = 'wechat' and "on"`.execute(db);
  await pushed(20);
  expect(await lineOf('newMediaStale')).toMatchObject({ failed: true, points: 0 });
  expect(await look()).toMatchObject({ score: before.score, vetoed: before.vetoed });
  await pushed(1);
  expect(await lineOf('newMediaStale')).toMatchObject({ failed: false });
});

test('what each morning found is kept for the trend, and is read again as it was', async () => {
  const { office } = running;
  const on = async (today: string) => {
    await asProgram(() => inspectOwnSites({ ...office, today: () => day(today) }));
  };
  await sql`update complaint_answer set published_on = '2026-12-01'`.execute(office.db);
  await on('2027-01-30');
  await on('2027-01-31');
  await on('2027-01-31');
  const { trend } = await look();
  expect(trend.map((one: { on: string }) => one.on)).toEqual(['2027-01-31', '2027-01-30', office.today()]);
  const morning = (await head.get('/api/inspection?on=2027-01-31')).json();
  expect(morning).toMatchObject({ on: '2027-01-31', score: trend[0].score, vetoed: trend[0].vetoed });
  const stale = morning.lines.find(({ key }: Line) => key === 'answersStale');
  expect(stale).toMatchObject({ failed: true, points: 3, found: expect.stringContaining('2027年1月30日') });
  expect(await lineOf('answersStale')).toMatchObject({ failed: false });
  const other = await signedIn(running, 'xixian');
  expect((await other.get('/api/inspection')).json().trend).toHaveLength(3);
  const none = await head.get('/api/inspection?on=2027-02-01');
  expect([none.statusCode, none.json().code]).toEqual([404, 'inspection-missing']);
});
