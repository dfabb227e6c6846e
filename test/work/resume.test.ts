/** A consulted party lets its 15 working days go by: the next day every list shows the due day again, without an event (REG-42 to REG-46). */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, type Day, day } from '#law/calendar/day';
import type { FigureKey } from '#law/statistics/figures';
import type { ApplicantData } from '#store/applicant/applicant';
import { applicationsResuming } from '#store/application/open';
import { ledgerCase } from '#store/ledger/ledger';
import { exportLedger } from '#work/application/ledger-export';
import { listApplications } from '#work/application/list';
import { proceed } from '#work/application/proceed';
import { resumeReplyPeriods } from '#work/application/resume';
import { submitApplication } from '#work/application/submit';
import { applicationView } from '#work/application/view';
import { enterNotice } from '#work/calendar/enter-notice';
import { comparisonView, prepareCounts } from '#work/comparison/view';
import { boardOf } from '#work/dashboard/board';
import { exampleBureau, exampleOffice } from '#work/demo/agencies';
import { workList } from '#work/desk/work-list';
import { rebuild } from '#work/ledger/rebuild';
import { remindOfDueDays } from '#work/notification/remind';
import type { Office, Who } from '#work/office';
import { yearFigures } from '#work/statistics/year';
import { type DemoOffice, demoOffice } from '../support/app.ts';
import { inventedNotice } from '../support/invented-notice.ts';

const received = day('2026-11-23');
/** Fifteen working days after its receipt on the 24th: the last that is not counted. */
const lapse = day('2026-12-15');
/** One day of twenty was used when the letter was sent on the 24th. */
const due = day('2027-01-12');
/** The same where New Year's Eve is off. */
const dueByNotice = day('2027-01-13');
const who: Who = { accountId: 'h', name: '测试', agency: exampleBureau, roles: ['officer', 'head'], from: 'test' };
const supervisor: Who = { ...who, accountId: 's', agency: exampleOffice, roles: ['superior', 'head'] };

const applicant: ApplicantData = {
  name: '王小明',
  identity: null,
  contact: { telephone: '0376-1234567', email: '', address: '' },
  request: { description: '某文件', identityKind: 'idCard', carrier: 'paper', route: 'counter', notice: null },
};

let demo: DemoOffice;
let office: Office;
let today: Day = received;
let caseId = '';
let number = '';

beforeAll(async () => {
  demo = await demoOffice();
  office = { ...demo.office, today: () => today };
  number = await takeIn();
  today = addDays(today, 1);
  await consult();
});
afterAll(() => demo.close());

async function takeIn(): Promise<string> {
  const taken = await submitApplication(office, who, {
    agency: exampleBureau,
    channel: 'counter',
    applicantType: 'naturalPerson',
    applicant,
    on: today,
  });
  if (!taken.ok) throw new Error('refused');
  caseId = taken.value.caseId;
  await done({ act: 'assign', on: today, to: '承办一组' });
  return taken.value.number;
}

/** A document number stands on one letter of an agency. */
let letters = 9;

async function consult(): Promise<void> {
  await done({ act: 'consult', on: today, id: '函1', to: 'thirdParty', letter: `征求意见书〔2026〕${letters++}号` });
  await done({ act: 'recordConsultationReceipt', on: today, id: '函1' });
}

async function done(input: Parameters<typeof proceed>[3]): Promise<void> {
  const ruling = await proceed(office, who, caseId, input);
  if (!ruling.ok) throw new Error(ruling.refusals.map(({ message }) => message).join());
}

const listed = async () => {
  const page = await listApplications(office, who, { order: 'newest', text: number, limit: 5 });
  const line = page.ok ? page.value.applications.find((one) => one.caseId === caseId) : undefined;
  return { dueOn: line?.dueOn, light: line?.standing.urgency };
};
const inLedgerFile = async () => {
  const file = await exportLedger(office, who, { year: 2026, format: 'csv' });
  if (!file.ok) throw new Error('refused');
  let text = '';
  for await (const chunk of file.value.chunks) text += typeof chunk === 'string' ? chunk : Buffer.from(chunk);
  return text.split('\n').find((line) => line.includes(number)) ?? '';
};
const figure = async (key: FigureKey) => {
  const year = await yearFigures(office, who, 2027);
  return year.ok ? year.value.figures.find((one) => one.key === key)?.value : undefined;
};
const onBoard = async (key: string) => {
  const board = await boardOf(office, { ...who, roles: ['leader'] });
  return board.ok ? board.value.now.find((one) => one.key === key)?.value : undefined;
};
const compared = async () => {
  await prepareCounts(office);
  const view = await comparisonView(office, supervisor);
  const agency = view.ok ? view.value.agencies.find(({ code }) => code === exampleBureau) : undefined;
  return agency?.counts['applications.overdue'];
};
const events = async () => (await ledgerCase(office.db, 'application', caseId))?.events.length;

it('through the last of the fifteen days no period runs', async () => {
  today = lapse;
  await resumeReplyPeriods(office);
  expect(await listed()).toEqual({ dueOn: null, light: 'still' });
});

it('the day after, the list, the work list and the ledger file show the due day that the case page shows', async () => {
  today = addDays(lapse, 1);
  const before = await events();
  const view = await applicationView(office, who, caseId);
  expect(view.ok ? view.value.dueOn : null).toBe(due);
  expect(await resumeReplyPeriods(office)).toBe(1);
  expect(await listed()).toEqual({ dueOn: due, light: 'calm' });
  const desk = await workList(office, who, { view: 'all', light: 'calm', limit: 50 });
  expect(desk.ok ? desk.value.tasks.find(({ id }) => id === caseId)?.dueOn : null).toBe(due);
  expect(await inLedgerFile()).toContain(due);
  expect(await events()).toBe(before);
});

it('done again it does nothing, and a rebuild finds the same', async () => {
  expect(await resumeReplyPeriods(office)).toBe(0);
  expect((await rebuild(office)).changed).toEqual([]);
});

it('where the job has not run yet, a rebuild does its work first and takes that for no difference', async () => {
  const { db } = office;
  await db.updateTable('application').set({ due_on: null, resumes_on: today }).where('case_id', '=', caseId).execute();
  await db.updateTable('application').set({ reply_due_on: null }).where('case_id', '=', caseId).execute();
  expect((await rebuild(office)).changed).toEqual([]);
  expect(await listed()).toEqual({ dueOn: due, light: 'calm' });
});

it('a case that somebody is acting on is left to the act', async () => {
  const { db } = office;
  await db.updateTable('application').set({ resumes_on: today }).where('case_id', '=', caseId).execute();
  await db.transaction().execute(async (acting) => {
    await acting.updateTable('application').set({ tracking: null }).where('case_id', '=', caseId).execute();
    const free = await db.transaction().execute(async (tx) => {
      const cases = [];
      for await (const some of applicationsResuming(tx, today)) cases.push(...some);
      return cases.length;
    });
    expect(free).toBe(0);
  });
  expect(await resumeReplyPeriods(office)).toBe(1);
});

it('a holiday notice moves the due day of a case that resumed without an event, and the day on which another resumes', async () => {
  const first = caseId;
  await takeIn();
  await consult();
  const resumesOn = async () =>
    (await office.db.selectFrom('application').select('resumes_on').where('case_id', '=', caseId).executeTakeFirst())
      ?.resumes_on;
  expect(await resumesOn()).toBe('2027-01-08');
  expect((await enterNotice(office, supervisor, inventedNotice)).ok).toBe(true);
  expect((await ledgerCase(office.db, 'application', first))?.events.at(-1)).toMatchObject({
    ...{ type: 'dueRecomputed', from: due, to: dueByNotice },
  });
  expect(await resumesOn()).toBe('2027-01-09');
  caseId = first;
  expect((await listed()).dueOn).toBe(dueByNotice);
  expect((await rebuild(office)).changed).toEqual([]);
});

it('near its end and past it the statistics, the board and the superior office count it, and it is reminded of', async () => {
  const without = async <T>(asked: () => Promise<T>): Promise<T> => {
    const change = (dueOn: Day | null) =>
      office.db.updateTable('application').set({ due_on: dueOn }).where('case_id', '=', caseId).execute();
    await change(null);
    const answer = await asked();
    await change(dueByNotice);
    return answer;
  };
  today = addDays(dueByNotice, -1);
  expect(await figure('nearDue')).toBe(((await without(() => figure('nearDue'))) ?? 0) + 1);
  today = addDays(dueByNotice, 1);
  expect(await figure('overdue')).toBe(((await without(() => figure('overdue'))) ?? 0) + 1);
  expect(await onBoard('overdue')).toBe(((await without(() => onBoard('overdue'))) ?? 0) + 1);
  expect(await compared()).toBe(((await without(compared)) ?? 0) + 1);
  await remindOfDueDays(office);
  const told = await office.db
    .selectFrom('notification')
    .select('title')
    .where('object', '=', caseId)
    .where('kind', '=', 'overdue')
    .execute();
  expect(told.length).toBeGreaterThan(0);
});

it('an answer that comes after all can still be recorded, and changes no day', async () => {
  await done({ act: 'recordOpinion', on: today, id: '函1', opinion: 'consents' });
  expect((await listed()).dueOn).toBe(dueByNotice);
});
