/** Rows of the application table: where each case stands, from what the ledger says of it. */

import { foldApplication } from '#law/application/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { calendarIn } from '../calendar/calendar.ts';

const fenPerYuan = 100;

export async function projectApplications(tx: Tx, cases: readonly LedgerCase<'application'>[]): Promise<void> {
  const calendar = await calendarIn(tx);
  await project(
    tx,
    'application',
    cases.flatMap((one) => {
      const state = foldApplication(one.events, calendar);
      const { number, channel, applicantType, applicantId, submittedOn } = state;
      if (
        number === null ||
        channel === null ||
        applicantType === null ||
        applicantId === null ||
        submittedOn === null
      ) {
        return [];
      }
      return {
        case_id: one.caseId,
        agency: one.agency,
        number,
        channel,
        applicant_type: applicantType,
        applicant_id: applicantId,
        state: state.state,
        submitted_on: submittedOn,
        received_on: state.receivedOn,
        due_on: state.due,
        extended: state.extended,
        outcome: state.outcome,
        concluded_on: state.concludedOn,
        delivered_on: state.deliveredOn,
        fee_noticed_on: state.fee?.noticedOn ?? null,
        fee_fen: (state.fee?.yuan ?? 0) * fenPerYuan,
        fee_paid_on: state.fee?.paidOn ?? null,
        sequence: one.events.length,
      };
    }),
  );
}
