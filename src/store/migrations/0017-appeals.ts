/** What lists of appeals ask for beside the number and the result: where each stands, until when it is to be answered, who has it. */

import { type Kysely, sql } from 'kysely';
import { orderWaits } from '#law/appeal/answer-again';
import type { AppealEvent } from '#law/appeal/events';
import { foldAppeal } from '#law/appeal/fold';
import { answerOwed } from '#law/appeal/terms';
import { stateCalendar } from '#law/calendar/working-days';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of columns) await sql.raw(statement).execute(db);
  await fill(db);
  for (const statement of after) await sql.raw(statement).execute(db);
}

const columns = [
  `alter table appeal
    add column state text not null default 'filed' check (state in ('filed', 'pending', 'decided')),
    add column organ text not null default '',
    add column ground text not null default 'reply',
    add column after_case text,
    add column assigned_to text,
    add column procedure text,
    add column accepted_on date,
    add column copy_received_on date,
    add column answered_on date,
    add column answer_due_on date,
    add column decision text,
    add column decided_on date,
    add column order_binds_on date`,
];

const after = [
  `alter table appeal alter column state drop default, alter column organ drop default, alter column ground drop default`,
  'create index appeal_answer_due on appeal (agency, answer_due_on) where answer_due_on is not null',
  'create index appeal_order on appeal (agency, order_binds_on) where order_binds_on is not null',
];

/** Rows that stand already, from their ledger. */
async function fill(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ case_id: string; events: readonly AppealEvent[] }>`
    select case_id, jsonb_agg(payload || jsonb_build_object('type', type, 'on', on_day) order by sequence) as events
    from ledger where subject = 'appeal' group by case_id`.execute(db);
  for (const { case_id, events } of rows) {
    const state = foldAppeal(events, stateCalendar);
    await sql`update appeal set
      state = ${state.state === 'unfiled' ? 'filed' : state.state},
      organ = ${state.before ?? ''},
      ground = ${state.ground ?? 'reply'},
      procedure = ${state.procedure},
      accepted_on = ${state.acceptedOn},
      copy_received_on = ${state.copyReceivedOn},
      answered_on = ${state.answeredOn},
      answer_due_on = ${answerOwed(state, stateCalendar)?.value ?? null},
      decision = ${state.decided?.decision ?? null},
      decided_on = ${state.decided?.on ?? null},
      after_case = ${state.after},
      assigned_to = ${state.assignedTo},
      order_binds_on = ${orderWaits(state)}
      where case_id = ${case_id}`.execute(db);
  }
}
