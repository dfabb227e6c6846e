/** Terms to appeal end on a working day: results and orders that stand already, from their ledger. */

import { type Kysely, sql } from 'kysely';
import { orderWaits } from '#law/appeal/answer-again';
import { foldAppeal } from '#law/appeal/fold';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom } from '#law/calendar/working-days';
import { enteredNotices } from '../calendar/notices.ts';
import type { Db } from '../db.ts';
import { everyCase } from '../ledger/ledger.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  const known = new Set(stateNotices.map(({ number }) => number));
  const entered = (await enteredNotices(db as Db)).map(({ notice }) => notice);
  const calendar = calendarFrom([...stateNotices, ...entered.filter(({ number }) => !known.has(number))]);
  for await (const cases of everyCase(db as Db, 'appeal')) {
    const rows = cases.map(({ caseId, events }) => {
      const state = foldAppeal(events, calendar);
      return { case_id: caseId, result_on: state.resultOn, order_binds_on: orderWaits(state) };
    });
    await sql`update appeal set result_on = r.result_on, order_binds_on = r.order_binds_on
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(case_id text, result_on date, order_binds_on date)
      where appeal.case_id = r.case_id`.execute(db);
  }
}
