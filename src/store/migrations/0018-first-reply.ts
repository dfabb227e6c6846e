/** What the ledger of cases and the statistics say of the first reply: its number, its due day, how late, how long, how delivered. */

import { type Kysely, sql } from 'kysely';
import { firstReply } from '#law/application/first-reply';
import { foldApplication } from '#law/application/fold';
import { stateCalendar } from '#law/calendar/working-days';
import type { Db } from '../db.ts';
import { everyCase } from '../ledger/ledger.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table application
        add column reply_number text,
        add column reply_due_on date,
        add column reply_late_by integer,
        add column reply_working_days integer,
        add column delivered_by text`,
    )
    .execute(db);
  await fill(db as Db);
}

/** Rows that stand already, from their ledger. */
async function fill(db: Db): Promise<void> {
  for await (const cases of everyCase(db, 'application')) {
    const rows = cases.map(({ caseId, events }) => {
      const reply = firstReply(events, foldApplication(events, stateCalendar), stateCalendar);
      return { case_id: caseId, ...reply };
    });
    await sql`update application set
      reply_number = r."documentNumber", reply_due_on = r.due, reply_late_by = r."lateBy",
      reply_working_days = r."workingDays", delivered_by = r."deliveredBy"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
        case_id text, "documentNumber" text, due date, "lateBy" integer, "workingDays" integer, "deliveredBy" text)
      where application.case_id = r.case_id`.execute(db);
  }
}
