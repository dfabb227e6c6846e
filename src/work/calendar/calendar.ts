/** The calendar of working days as it is known now: the notices that the program carries and those entered since. */

import { calendarKeepersOver } from '#law/agency/calendar-keeper';
import type { HolidayNotice } from '#law/calendar/holiday-notice';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom, stateCalendar, type WorkingCalendar } from '#law/calendar/working-days';
import { agencyTree } from '#store/agency/agencies';
import { enteredNotices, noticeVersion, noticeVersionAhead } from '#store/calendar/notices';
import type { Db, Tx } from '#store/db';
import type { Office, Who } from '../office.ts';

/** Making one costs milliseconds, asking for the version one look at an index: the newest is kept. */
let kept: { readonly version: number; readonly last: string; readonly calendar: WorkingCalendar } | undefined;

/** What a transaction was told: an act asks once to decide and once to project. */
const told = new WeakMap<Db | Tx, WorkingCalendar>();

/** The calendar of this database. Inside a transaction it is the one that the transaction first saw. */
export async function calendarIn(db: Db | Tx): Promise<WorkingCalendar> {
  const known = told.get(db);
  if (known !== undefined) return known;
  const calendar = await newestIn(db, asked.get(db));
  if (db.isTransaction) told.set(db, calendar);
  return calendar;
}

/** What a transaction has asked, and will be told when it first needs it. */
const asked = new WeakMap<Db | Tx, () => Promise<number>>();

/** Says that this transaction will need the calendar: the question goes along with its next one. */
export async function needCalendar(tx: Tx): Promise<void> {
  asked.set(tx, await noticeVersionAhead(tx));
}

/** The calendar, its version asked together with what the transaction asks next; `db` is asked for notices that came since. */
export async function calendarAhead(tx: Tx): Promise<(db: Db) => Promise<WorkingCalendar>> {
  const version = await noticeVersionAhead(tx);
  return (db) => newestIn(db, version);
}

/** From here on the transaction counts by this calendar: it has just entered a notice. */
export function countBy(tx: Tx, calendar: WorkingCalendar): void {
  told.set(tx, calendar);
}

async function newestIn(db: Db | Tx, askedBefore = () => noticeVersion(db)): Promise<WorkingCalendar> {
  const version = await askedBefore();
  if (version === 0) return stateCalendar;
  const entered = (await enteredNotices(db)).map(({ notice }) => notice);
  const last = JSON.stringify(entered.at(-1));
  if (kept?.version !== version || kept.last !== last) {
    kept = { version, last, calendar: calendarFrom(withEntered(entered)) };
  }
  return kept.calendar;
}

export interface CalendarNotices {
  /** Names of the agencies that enter notices for the person's own; its own where it does so itself. */
  readonly keepers: readonly string[];
  readonly keptHere: boolean;
  readonly version: string;
  readonly lastNoticeYear: number;
  readonly notices: readonly (Pick<HolidayNotice, 'number' | 'title' | 'year' | 'issued'> & {
    /** Entered by somebody; false: the program carries it. */
    readonly entered: boolean;
  })[];
}

/** What the calendar is made of, newest first. */
export async function calendarNotices({ db, today }: Office, { agency }: Who): Promise<CalendarNotices> {
  const keepers = calendarKeepersOver(await agencyTree(db), agency, today());
  const { version, lastNoticeYear } = await calendarIn(db);
  const entered = (await enteredNotices(db)).map(({ notice }) => notice);
  const notices = withEntered(entered).map((notice) => ({
    number: notice.number,
    title: notice.title,
    year: notice.year,
    issued: notice.issued,
    entered: entered.includes(notice),
  }));
  return {
    version,
    lastNoticeYear,
    notices: notices.reverse(),
    keepers: keepers.map(({ name }) => name),
    keptHere: keepers.some(({ code }) => code === agency),
  };
}

/** A notice that the program has come to carry itself is not counted twice. */
export function withEntered(entered: readonly HolidayNotice[]): readonly HolidayNotice[] {
  const known = new Set(stateNotices.map(({ number }) => number));
  return [...stateNotices, ...entered.filter(({ number }) => !known.has(number))];
}
