/** Rows of the appeal table, from what the ledger says of each reconsideration or suit. */

import { orderWaits } from '#law/appeal/answer-again';
import { foldAppeal } from '#law/appeal/fold';
import { answerOwed } from '#law/appeal/terms';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { calendarIn } from '../calendar/calendar.ts';

export async function projectAppeals(tx: Tx, cases: readonly LedgerCase<'appeal'>[]): Promise<void> {
  const calendar = await calendarIn(tx);
  await project(
    tx,
    'appeal',
    cases.flatMap((one) => {
      const state = foldAppeal(one.events, calendar);
      const { applicationId, block, number, filedOn, before, ground } = state;
      if (
        applicationId === null ||
        block === null ||
        number === null ||
        filedOn === null ||
        state.state === 'unfiled'
      ) {
        return [];
      }
      return {
        case_id: one.caseId,
        agency: one.agency,
        application_id: applicationId,
        block,
        number,
        filed_on: filedOn,
        result: state.result,
        result_on: state.resultOn,
        sequence: one.events.length,
        state: state.state,
        organ: before ?? '',
        ground: ground ?? 'reply',
        after_case: state.after,
        assigned_to: state.assignedTo,
        procedure: state.procedure,
        accepted_on: state.acceptedOn,
        copy_received_on: state.copyReceivedOn,
        answered_on: state.answeredOn,
        answer_due_on: answerOwed(state, calendar)?.value ?? null,
        decision: state.decided?.decision ?? null,
        decided_on: state.decided?.on ?? null,
        order_binds_on: orderWaits(state),
      };
    }),
  );
}
