/** Holiday notices that were entered after this version of the program was made: only ever added to. */

import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/holiday-notice';
import type { Db, Tx } from '../db.ts';
import { askAhead, statement } from '../statement.ts';

export interface EnteredNotice {
  readonly entry: number;
  readonly notice: HolidayNotice;
  readonly enteredOn: Day;
  readonly enteredBy: string;
}

/** In the order in which they were entered. */
export async function enteredNotices(db: Db | Tx): Promise<readonly EnteredNotice[]> {
  const rows = await db.selectFrom('holiday_notice').selectAll().orderBy('entry').execute();
  return rows.map(({ entry, notice, entered_on, entered_by }) => ({
    entry,
    notice: notice as unknown as HolidayNotice,
    enteredOn: entered_on,
    enteredBy: entered_by,
  }));
}

/** Number of the newest entry, 0 where none was made: changes when, and only when, the calendar does. */
export async function noticeVersion(db: Db | Tx): Promise<number> {
  return (await noticeVersionAhead(db))();
}

/** The same, asked together with what is asked next. */
export async function noticeVersionAhead(db: Db | Tx): Promise<() => Promise<number>> {
  const answer = await askAhead(db, statement<{ newest: number | null }>(newestEntry));
  return async () => (await answer())[0]?.newest ?? 0;
}

const newestEntry = 'select max(entry) as newest from holiday_notice';

export async function addNotice(tx: Tx, { notice, enteredOn, enteredBy }: Omit<EnteredNotice, 'entry'>): Promise<void> {
  await tx
    .insertInto('holiday_notice')
    .values({ notice: JSON.stringify(notice), entered_on: enteredOn, entered_by: enteredBy })
    .execute();
}
