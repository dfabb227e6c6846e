/** A holiday notice is entered: the calendar changes, and every open application is computed again (REG-36, REG-52). */

import { may } from '#law/account/may';
import type { Agency, AgencyTree } from '#law/agency/agency';
import { calendarKeptElsewhere } from '#law/agency/calendar-keeper';
import { checkNotices } from '#law/calendar/check-notices';
import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/holiday-notice';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom, type WorkingCalendar } from '#law/calendar/working-days';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyTree } from '#store/agency/agencies';
import { agenciesWithCountingAppeals, countingAppeals } from '#store/appeal/appeals';
import { agenciesWithOpenApplications, suspendedApplications } from '#store/application/open';
import { addNotice, enteredNotices } from '#store/calendar/notices';
import type { Db, Tx } from '#store/db';
import { act } from '../act.ts';
import { projectAppeals } from '../appeal/project.ts';
import { projectApplications } from '../application/project.ts';
import { applicantPosts } from '../notice/applicant-posts.ts';
import { officersToldOfMoves } from '../notification/tell.ts';
import type { Office, Who } from '../office.ts';
import { asProgram } from '../scope.ts';
import { calendarIn, countBy, withEntered } from './calendar.ts';
import { type Moved, type MovedDue, movedBy, recomputed } from './recompute.ts';

/** A case whose due day moves, and who is told of it. */
export interface ToldMove extends MovedDue {
  /** Names of those of the office who get word; nobody where it is their own doing. */
  readonly officers: readonly string[];
  /** The applicant is written to: an address was given, and notices were not stopped. */
  readonly applicant: boolean;
}

/** Of an agency that is not one's own: numbers alone. */
export interface MovedElsewhere {
  readonly agency: string;
  readonly open: number;
  readonly moved: number;
}

export interface NoticeEffect {
  /** Version of the calendar with the notice in it. */
  readonly calendar: string;
  /** Open cases of the own agency whose due day moves. */
  readonly moved: readonly ToldMove[];
  /** Of the other agencies with open cases, by name. */
  readonly elsewhere: readonly MovedElsewhere[];
}

/** What entering the notice would do, and whom it would tell; nothing is written. */
export async function previewNotice(office: Office, who: Who, notice: HolidayNotice): Promise<Decided<NoticeEffect>> {
  const permitted = may(who, true, 'calendar.enter');
  if (!permitted.ok) return permitted;
  const today = office.today();
  const tree = await agencyTree(office.db);
  const kept = calendarKeptElsewhere(tree, who.agency, today);
  if (kept !== null) return refused(kept);
  const after = await calendarWith(office.db, notice);
  if (!after.ok) return after;
  const calendars = { before: await calendarIn(office.db), after: after.value, today };
  const moved = await office.db.transaction().execute(async (tx) => {
    const own = await movedBy(tx, who.agency, calendars);
    return toldOf(tx, office, who, own.moved, calendars.after, notice.number);
  });
  const elsewhere = await asProgram(async () => {
    const lines: MovedElsewhere[] = [];
    for (const { code, name } of await others(office, tree, who.agency)) {
      const { open, moved: all } = await movedBy(office.db, code, calendars);
      if (open > 0) lines.push({ agency: name, open, moved: all.length });
    }
    return lines;
  });
  return allowed({ calendar: after.value.version, moved, elsewhere });
}

/**
 * Enters the notice; the cases of the own agency are computed again with it, those of every other agency right after, each
 * agency's as one act. A case whose due day moves gets an entry that says so, with the old day and the new.
 */
export async function enterNotice(office: Office, who: Who, notice: HolidayNotice): Promise<Decided<NoticeEffect>> {
  const today = office.today();
  const tree = await agencyTree(office.db);
  const call = { deed: 'calendar.enter', subject: 'calendar', object: notice.number, agency: who.agency } as const;
  const entered = await act(office, who, call, async (tx) => {
    const kept = calendarKeptElsewhere(tree, who.agency, today);
    if (kept !== null) return refused(kept);
    const after = await calendarWith(tx, notice);
    if (!after.ok) return after;
    const calendars = { before: await calendarIn(tx), after: after.value, today };
    const { moved } = await movedBy(tx, who.agency, calendars);
    await addNotice(tx, { notice, enteredOn: today, enteredBy: who.accountId });
    countBy(tx, after.value);
    await countAnew(tx, who.agency, today);
    const value = {
      calendar: after.value.version,
      moved: await toldOf(tx, office, who, moved, after.value, notice.number),
    };
    return allowed({ value, changes: moved.map((one) => recomputed(one, today, after.value, notice.number)) });
  });
  if (!entered.ok) return entered;
  return allowed({ ...entered.value, elsewhere: await everywhereElse(office, tree, who, notice) });
}

/** Whom the moves tell: asked of what tells them. */
async function toldOf(
  tx: Tx,
  office: Office,
  who: Who,
  moved: readonly Moved[],
  after: WorkingCalendar,
  notice: string,
): Promise<readonly ToldMove[]> {
  const changes = moved.map((one) => recomputed(one, office.today(), after, notice));
  const officers = await officersToldOfMoves(tx, office, who, changes);
  const written = new Set((await applicantPosts(tx, office, changes)).map(({ object }) => object));
  return moved.map(({ due }) => ({
    ...due,
    officers: officers.get(due.caseId) ?? [],
    applicant: written.has(due.caseId),
  }));
}

/** Those that have anything to count again. */
async function others(office: Office, { agencies }: AgencyTree, own: string): Promise<readonly Agency[]> {
  const codes = new Set([
    ...(await agenciesWithOpenApplications(office.db)),
    ...(await agenciesWithCountingAppeals(office.db, office.today())),
  ]);
  return agencies.filter(({ code }) => code !== own && codes.has(code)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The law is the same for all: what was entered by one counts for every agency of the platform. */
async function everywhereElse(
  office: Office,
  tree: AgencyTree,
  who: Who,
  notice: HolidayNotice,
): Promise<readonly MovedElsewhere[]> {
  const lines: MovedElsewhere[] = [];
  for (const { code: agency, name } of await asProgram(() => others(office, tree, who.agency))) {
    const program: Who = { accountId: 'program', name: '程序', agency, roles: ['head'], from: 'program' };
    const call = { deed: 'calendar.enter', subject: 'calendar', object: notice.number, agency } as const;
    const done = await act(office, program, call, async (tx) => {
      const before = calendarFrom(
        withEntered((await enteredNotices(tx)).map((one) => one.notice)).filter((one) => one.number !== notice.number),
      );
      const after = await calendarIn(tx);
      const today = office.today();
      const { open, moved } = await movedBy(tx, agency, { before, after, today });
      await countAnew(tx, agency, today);
      return allowed({
        value: { agency: name, open, moved: moved.length },
        changes: moved.map((one) => recomputed(one, today, after, notice.number)),
      });
    });
    if (done.ok && done.value.open > 0) lines.push(done.value);
  }
  return lines;
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
