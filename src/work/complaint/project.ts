/** Rows of complaints and of public answers, from what the ledger says of each. */

import { foldComplaint } from '#law/complaint/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectComplaints(tx: Tx, cases: readonly LedgerCase<'complaint'>[]): Promise<void> {
  const folded = cases.flatMap(({ caseId, agency, events }) => {
    const state = foldComplaint(events);
    return state === null ? [] : [{ caseId, agency, state, sequence: events.length }];
  });
  await project(
    tx,
    'complaint',
    folded.map(({ caseId, agency, state, sequence }) => ({
      case_id: caseId,
      agency,
      number: state.number,
      kind: state.kind,
      channel: state.channel,
      object: state.object,
      ref: state.ref,
      anonymous: state.anonymous,
      same: state.same,
      state: state.state,
      owner: state.owner,
      received_on: state.receivedOn,
      due_on: state.due,
      extended: state.extended,
      answered_on: state.answeredOn,
      told_on: state.told?.on ?? null,
      closed_on: state.closedOn,
      door: state.door,
      call_back: state.callBack,
      merged_into: state.mergedInto,
      reopened: state.reopened,
      sequence,
    })),
  );
  await project(
    tx,
    'complaint_answer',
    folded.flatMap(({ caseId, agency, state: { kind, published } }) =>
      published === null
        ? []
        : [
            {
              case_id: caseId,
              agency,
              kind,
              question: published.question,
              answer: published.answer,
              published_on: published.on,
            },
          ],
    ),
  );
}
