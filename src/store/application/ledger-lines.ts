/** The year's ledger of applications (台账), a batch at a time: what was received in the year, and what it carried over. */

import { sql } from 'kysely';
import type { DeliveryWay } from '#law/application/events';
import type { Day } from '#law/calendar/day';
import type { AppealBlock, AppealResult, ApplicantType, OutcomeKey } from '#law/report/report';
import type { Db, Tx } from '../db.ts';

export interface CaseLine {
  readonly caseId: string;
  readonly number: string;
  readonly channel: string;
  readonly applicantType: ApplicantType;
  readonly applicantId: string;
  readonly state: string;
  readonly receivedOn: Day;
  readonly replyDueOn: Day | null;
  readonly extended: boolean;
  readonly outcome: OutcomeKey | null;
  readonly replyNumber: string | null;
  readonly concludedOn: Day | null;
  readonly replyLateBy: number | null;
  readonly deliveredOn: Day | null;
  readonly deliveredBy: DeliveryWay | null;
  readonly feeFen: number;
  readonly feePaidOn: Day | null;
  readonly appeals: readonly {
    readonly block: AppealBlock;
    readonly number: string;
    readonly result: Exclude<AppealResult, 'pending'> | null;
  }[];
}

/** Those after the number `after`, by number: a page that does not move while it is read. */
export async function caseLines(
  db: Db | Tx,
  agency: string,
  year: { readonly from: Day; readonly through: Day },
  after: string,
  limit: number,
): Promise<readonly CaseLine[]> {
  const { from, through } = year;
  const { rows } = await sql<CaseLine>`
    select case_id as "caseId", number, channel, applicant_type as "applicantType", applicant_id as "applicantId", state,
      received_on as "receivedOn", reply_due_on as "replyDueOn", extended, outcome, reply_number as "replyNumber",
      concluded_on as "concludedOn", reply_late_by as "replyLateBy", delivered_on as "deliveredOn",
      delivered_by as "deliveredBy", fee_fen as "feeFen", fee_paid_on as "feePaidOn",
      coalesce((select jsonb_agg(jsonb_build_object('block', block, 'number', appeal.number, 'result', result) order by filed_on)
        from appeal where application_id = application.case_id), '[]') as appeals
    from application
    where agency = ${agency} and received_on <= ${through}::date
      and (received_on >= ${from}::date or concluded_on is null or concluded_on >= ${from}::date)
      and number > ${after}
    order by number limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, feeFen: Number(row.feeFen) }));
}
