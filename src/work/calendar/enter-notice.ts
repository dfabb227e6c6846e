/** A holiday notice is entered: the calendar changes, and every open application is computed again (REG-36, REG-52). */

import { may } from '#law/account/may';
import { checkNotices } from '#law/calendar/check-notices';
import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/holiday-notice';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom, type WorkingCalendar } from '#law/calendar/working-days';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agenciesWithCountingAppeals, countingAppeals } from '#store/appeal/appeals';
import { agenciesWithOpenApplications, suspendedApplications } from '#store/application/open';
import { addNotice, enteredNotices } from '#store/calendar/notices';
import type { Db, Tx } from '#store/db';
import { act } from '../act.ts';
import { projectAppeals } from '../appeal/project.ts';
import { projectApplications } from '../application/project.ts';
import type { Office, Who } from '../office.ts';
import { asProgram } from '../scope.ts';
import { calendarIn, countBy, withEntered } from './calendar.ts';
import { type MovedDue, movedBy, recomputed } from './recompute.ts';

export interface NoticeEffect {
  /** Version of the calendar with the notice in it. */
  readonly calendar: string;
  /** Open cases of the agency whose due day moves. */
  readonly moved: readonly MovedDue[];
}

/** What entering the notice would do at the person's agency; nothing is written. */
export async function previewNotice(office: Office, who: Who, notice: HolidayNotice): Promise<Decided<NoticeEffect>> {
  const permitted = may(who, true, 'calendar.enter');
  if (!permitted.ok) return permitted;
  const after = await calendarWith(office.db, notice);
  if (!after.ok) return after;
  const before = await calendarIn(office.db);
  const moved = await movedBy(office.db, who.agency, { before, after: after.value, today: office.today() });
  return allowed({ calendar: after.value.version, moved: moved.map(({ due }) => due) });
}

/**
 * Enters the notice; the cases of the own agency are computed again with it, those of every other agency right after, each
 * agency's as one act. A case whose due day moves gets an entry that says so, with the old day and the new.
 */
export async function enterNotice(office: Office, who: Who, notice: HolidayNotice): Promise<Decided<NoticeEffect>> {
  const call = { deed: 'calendar.enter', subject: 'calendar', object: notice.number, agency: who.agency } as const;
  const entered = await act(office, who, call, async (tx) => {
    const after = await calendarWith(tx, notice);
    if (!after.ok) return after;
    const today = office.today();
    const moved = await movedBy(tx, who.agency, { before: await calendarIn(tx), after: after.value, today });
    await addNotice(tx, { notice, enteredOn: today, enteredBy: who.accountId });
    countBy(tx, after.value);
    await countAnew(tx, who.agency, today);
    const value = { calendar: after.value.version, moved: moved.map(({ due }) => due) };
    return allowed({ value, changes: moved.map((one) => recomputed(one, today, after.value, notice.number)) });
  });
  if (entered.ok) await elsewhere(office, who, notice);
  return entered;
}

/** The law is the same for all: what was entered by one counts for every agency of the platform. */
async function elsewhere(office: Office, who: Who, notice: HolidayNotice): Promise<void> {
  const others = await asProgram(async () => [
    ...(await agenciesWithOpenApplications(office.db)),
    ...(await agenciesWithCountingAppeals(office.db, office.today())),
  ]);
  for (const agency of [...new Set(others)].filter((one) => one !== who.agency)) {
    const program: Who = { accountId: 'program', name: '程序', agency, roles: ['head'], from: 'program' };
    const call = { deed: 'calendar.enter', subject: 'calendar', object: notice.number, agency } as const;
    await act(office, program, call, async (tx) => {
      const before = calendarFrom(
        withEntered((await enteredNotices(tx)).map((one) => one.notice)).filter((one) => one.number !== notice.number),
      );
      const after = await calendarIn(tx);
      const today = office.today();
      const moved = await movedBy(tx, agency, { before, after, today });
      await countAnew(tx, agency, today);
      return allowed({
        value: null,
        changes: moved.map((one) => recomputed(one, today, after, notice.number)),
      });
    });
  }
}

/** What counts on the calendar and gets no entry: terms of appeals, and the day on which a suspended period runs again. */
async function countAnew(tx: Tx, agency: string, today: Day): Promise<void> {
  await projectAppeals(tx, await countingAppeals(tx, agency, today));
  await projectApplications(tx, await suspendedApplications(tx, agency), today);
}

async function calendarWith(db: Db | Tx, notice: HolidayNotice): Promise<Decided<WorkingCalendar>> {
  const known = withEntered((await enteredNotices(db)).map((one) => one.notice));
  if (known.some(({ number }) => number === notice.number)) {
    const carried = stateNotices.some(({ number }) => number === notice.number);
    return refused(fault('notice-known', `${notice.number}已经${carried ? '随程序提供' : '录入'}，不需要再录入。`));
  }
  const all = [...known, notice];
  const faults = checkNotices(all);
  if (faults.length > 0) return refused(...faults.map((sentence) => fault('notice-faulty', sentence)));
  try {
    return allowed(calendarFrom(all));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(fault('notice-faulty', error.message));
  }
}

function fault(code: string, message: string): Refusal {
  return { code, rule: 'REG-36', article: '《全国年节及纪念日放假办法》第六条', message };
}
