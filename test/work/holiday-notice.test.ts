/** A holiday notice arrives: open cases are computed again everywhere, with the old day and the new, and never twice. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApplicationEvent } from '#law/application/events';
import { day } from '#law/calendar/day';
import { stopMail } from '#store/applicant/mail-address';
import { append, ledgerCase } from '#store/ledger/ledger';
import { proceed } from '#work/application/proceed';
import { submitApplication } from '#work/application/submit';
import { calendarNotices } from '#work/calendar/calendar';
import { enterNotice, previewNotice } from '#work/calendar/enter-notice';
import { bureau, exampleBureau, exampleOffice } from '#work/demo/agencies';
import { projectCases } from '#work/ledger/projections';
import { rebuild } from '#work/ledger/rebuild';
import type { Office, Who } from '#work/office';
import { type DemoOffice, demoOffice } from '../support/app.ts';
import { inventedNotice as notice } from '../support/invented-notice.ts';

/** The calendar is kept by the office of the county government. */
const head: Who = { accountId: 'h', name: '测试', agency: exampleOffice, roles: ['officer', 'head'], from: 'test' };
const bureauHead: Who = { ...head, agency: exampleBureau };
const today = day('2026-11-23');

let demo: DemoOffice;
let office: Office;
const cases: Record<string, string> = {};

beforeAll(async () => {
  demo = await demoOffice();
  office = demo.office;
  for (const agency of [exampleBureau, bureau]) {
    const who = { ...head, agency };
    const caseId = await takenIn(who, '', '承办一组');
    // One is to be answered again: it waits like the other, whatever its first outcome was.
    if (agency === bureau) await answeredAndReopened(who, caseId);
    await extended(who, caseId);
    cases[agency] = caseId;
  }
  const { id: officer } = await office.db
    .selectFrom('account')
    .select('id')
    .where('login', '=', 'shili-zfb-ld')
    .executeTakeFirstOrThrow();
  for (const [key, email, account] of [
    ['toldBoth', 'someone@example.org', officer],
    ['stopped', 'nobody@example.org', officer],
    ['ownDoing', '', head.accountId],
  ] as const) {
    const caseId = await takenIn(head, email, '承办一组');
    await reassigned(caseId, account);
    await extended(head, caseId);
    cases[key] = caseId;
  }
  await office.db
    .transaction()
    .execute((tx) => stopMail(tx, { caseId: cases['stopped'] ?? '', agency: exampleOffice }, office.now()));
  await office.db.deleteFrom('outbox').execute();
});
afterAll(() => demo.close());

async function takenIn(who: Who, email: string, to: string): Promise<string> {
  const request = { identityKind: 'otherPersonal', carrier: 'paper', route: 'counter', notice: null } as const;
  const taken = await submitApplication(office, who, {
    agency: who.agency,
    channel: 'counter',
    applicantType: 'naturalPerson',
    applicant: {
      name: '某人',
      identity: null,
      contact: { telephone: '0376-1234567', email, address: '' },
      request: { ...request, description: '某文件' },
    },
    on: today,
  });
  if (!taken.ok) throw new Error('refused');
  await proceed(office, who, taken.value.caseId, { act: 'assign', on: today, to });
  return taken.value.caseId;
}

const extended = (who: Who, caseId: string) =>
  proceed(office, who, caseId, { act: 'extend', on: today, workingDays: 20, reason: '案卷较多' });

/** To a colleague by account, whether or not that account is an officer's. */
async function reassigned(caseId: string, account: string): Promise<void> {
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null) throw new Error('no case');
  const event = { type: 'assigned', on: today, to: '承办人', account } as const;
  const changes = [{ ...found, before: found.events, events: [event] }];
  await office.db.transaction().execute(async (tx) => {
    await append(tx, changes, 'test', office.now());
    await projectCases(tx, changes, today);
  });
}

async function answeredAndReopened(who: Who, caseId: string): Promise<void> {
  const reply = { act: 'answerOnTheSpot', on: today, outcome: 'granted', reasons: '', articles: [] } as const;
  const done = [
    await proceed(office, who, caseId, reply),
    await proceed(office, who, caseId, { act: 'reopen', on: today, by: 'selfCorrection', document: '内部纠正' }),
  ];
  expect(done.every(({ ok }) => ok)).toBe(true);
}

const lastOf = async (agency: string): Promise<ApplicationEvent | undefined> =>
  (await ledgerCase(office.db, 'application', cases[agency] ?? ''))?.events.at(-1);

const codes = (decided: Awaited<ReturnType<typeof enterNotice>>) =>
  decided.ok ? [] : decided.refusals.map(({ code, message }) => `${code} ${message}`);

it('is entered where the calendar is kept: an agency below is told by whom, and nothing is written', async () => {
  for (const refused of [
    await previewNotice(office, bureauHead, notice),
    await enterNotice(office, bureauHead, notice),
    await enterNotice(office, { ...bureauHead, roles: ['leader'] }, notice),
  ]) {
    expect(codes(refused)).toEqual([
      expect.stringMatching(/^calendar-kept-above .*示例县人民政府办公室（示例）的“公开办负责人”或者“.*录入放假通知/),
    ]);
  }
  expect((await previewNotice(office, { ...head, roles: ['officer'] }, notice)).ok).toBe(false);
  expect(await office.db.selectFrom('holiday_notice').select('entry').execute()).toEqual([]);
  const seen = await calendarNotices(office, bureauHead);
  expect(seen).toMatchObject({ keptHere: false, keepers: ['示例县人民政府办公室（示例）'] });
  expect(await calendarNotices(office, head)).toMatchObject({ keptHere: true });
});

it('says beforehand which cases would move and who would be told, of other agencies numbers alone, and writes nothing', async () => {
  const preview = await previewNotice(office, head, notice);
  if (!preview.ok) throw new Error(codes(preview).join());
  const { moved, elsewhere } = preview.value;
  const days = { from: '2027-01-19', to: '2027-01-20' };
  const of = (key: string) => moved.find(({ caseId }) => caseId === cases[key]);
  expect(moved).toHaveLength(3);
  expect(of('toldBoth')).toMatchObject({ ...days, officers: ['示例县政府办 分管领导'], applicant: true });
  expect(of('stopped')).toMatchObject({ ...days, officers: ['示例县政府办 分管领导'], applicant: false });
  expect(of('ownDoing')).toMatchObject({ ...days, applicant: false });
  expect(elsewhere.map(({ agency, moved: count }) => [agency, count])).toEqual([
    ['息县行政审批和政务信息管理局', 1],
    ['示例县行政审批和政务信息管理局（示例）', 1],
  ]);
  for (const line of elsewhere) expect(Object.keys(line).sort()).toEqual(['agency', 'moved', 'open']);
  expect((await lastOf(exampleBureau))?.type).toBe('extended');
  expect(await office.db.selectFrom('outbox').select('object').execute()).toEqual([]);
});

it('tells those whom the preview named, and nobody else', async () => {
  const preview = await previewNotice(office, head, notice);
  const entered = await enterNotice(office, head, notice);
  expect(entered.ok && entered.value).toEqual(preview.ok && preview.value);
  const moved = entered.ok ? entered.value.moved : [];
  const posts = await office.db.selectFrom('outbox').select('object').where('agency', '=', exampleOffice).execute();
  const written = moved.filter(({ applicant }) => applicant).map(({ caseId }) => caseId);
  expect(posts.map(({ object }) => object)).toEqual(written);
  expect(written).toEqual([cases['toldBoth']]);
  const told = await office.db
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account_id')
    .select(['account.name', 'notification.title'])
    .where('kind', '=', 'dueMoved')
    .where('notification.agency', '=', exampleOffice)
    .execute();
  const named = moved.flatMap(({ officers }) => officers);
  const count = (name: string) => named.filter((one) => one === name).length;
  expect(told.map(({ name, title }) => `${name} ${title}`).sort()).toEqual(
    [...new Set(named)]
      .map((name) => `${name} ${notice.number}公布了节假日安排，您承办的${count(name)}件申请答复期限有调整。`)
      .sort(),
  );
});

it('moves the cases of every agency and keeps the old day', async () => {
  for (const agency of [exampleBureau, bureau]) {
    expect(await lastOf(agency)).toMatchObject({
      type: 'dueRecomputed',
      from: '2027-01-19',
      to: '2027-01-20',
      notice: notice.number,
    });
  }
  const row = await office.db
    .selectFrom('application')
    .select('due_on')
    .where('case_id', '=', cases[bureau] ?? '')
    .executeTakeFirst();
  expect(row?.due_on).toBe('2027-01-20');
});

it('tells the officers of each agency, once for the whole notice', async () => {
  const told = await office.db
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account_id')
    .select(['account.login', 'notification.title'])
    .where('kind', '=', 'dueMoved')
    .where('notification.agency', '<>', exampleOffice)
    .orderBy('login')
    .execute();
  const title = '测试发〔2026〕1号公布了节假日安排，您承办的1件申请答复期限有调整。';
  expect(told).toEqual(['shili-jb', 'xixian'].map((login) => ({ login, title })));
});

it('is refused a second time, and a faulty one at once', async () => {
  const again = await enterNotice(office, head, notice);
  expect(again.ok ? [] : again.refusals.map(({ code }) => code)).toEqual(['notice-known']);
  const gap = await enterNotice(office, head, { ...notice, number: '测试发〔2028〕1号', year: 2029 });
  expect(gap.ok ? [] : gap.refusals.map(({ code }) => code)).toContain('notice-faulty');
});

it('what happened before the notice can still be recorded, and a rebuild changes nothing', async () => {
  const done = await proceed(office, bureauHead, cases[exampleBureau] ?? '', {
    act: 'recordSearch',
    on: today,
    where: '档案室',
    by: '甲',
    terms: '批复',
    result: '没有',
  });
  expect(done.ok).toBe(true);
  expect((await rebuild(office)).changed).toEqual([]);
});
