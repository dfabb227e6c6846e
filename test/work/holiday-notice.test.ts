/** A holiday notice arrives: open cases are computed again everywhere, with the old day and the new, and never twice. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApplicationEvent } from '#law/application/events';
import { day } from '#law/calendar/day';
import { ledgerCase } from '#store/ledger/ledger';
import { proceed } from '#work/application/proceed';
import { submitApplication } from '#work/application/submit';
import { enterNotice, previewNotice } from '#work/calendar/enter-notice';
import { bureau, exampleBureau } from '#work/demo/agencies';
import { rebuild } from '#work/ledger/rebuild';
import type { Office, Who } from '#work/office';
import { type DemoOffice, demoOffice } from '../support/app.ts';
import { inventedNotice as notice } from '../support/invented-notice.ts';

const head: Who = { accountId: 'h', name: '测试', agency: exampleBureau, roles: ['officer', 'head'], from: 'test' };
const today = day('2026-11-23');

let demo: DemoOffice;
let office: Office;
const cases: Record<string, string> = {};

beforeAll(async () => {
  demo = await demoOffice();
  office = demo.office;
  for (const agency of [exampleBureau, bureau]) {
    const who = { ...head, agency };
    const taken = await submitApplication(office, who, {
      agency,
      channel: 'counter',
      applicantType: 'naturalPerson',
      applicant: {
        name: '某人',
        identity: null,
        contact: { telephone: '0376-1234567', email: '', address: '' },
        request: {
          description: '某文件',
          identityKind: 'otherPersonal',
          carrier: 'paper',
          route: 'counter',
          notice: null,
        },
      },
      on: today,
    });
    if (!taken.ok) throw new Error('refused');
    const { caseId } = taken.value;
    await proceed(office, who, caseId, { act: 'assign', on: today, to: '承办一组' });
    // One is to be answered again: it waits like the other, whatever its first outcome was.
    if (agency === bureau) await answeredAndReopened(who, caseId);
    await proceed(office, who, caseId, { act: 'extend', on: today, workingDays: 20, reason: '案卷较多' });
    cases[agency] = caseId;
  }
});
afterAll(() => demo.close());

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

it('says beforehand which cases would move, and writes nothing', async () => {
  const preview = await previewNotice(office, head, notice);
  expect(preview).toMatchObject({ ok: true, value: { moved: [{ caseId: cases[exampleBureau] }] } });
  expect((await lastOf(exampleBureau))?.type).toBe('extended');
});

it('moves the cases of every agency and keeps the old day', async () => {
  const entered = await enterNotice(office, head, notice);
  const moved = entered.ok ? entered.value.moved : [];
  expect(moved).toHaveLength(1);
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
  const done = await proceed(office, head, cases[exampleBureau] ?? '', {
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
