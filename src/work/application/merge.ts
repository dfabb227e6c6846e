/** The application that another is to be merged into: looked up, and asked whether the law lets it. */

import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import { type MergeSide, mergeObjections } from '#law/application/merge';
import type { Refusal } from '#law/ruling';
import { sameIdentity } from '#store/applicant/same';
import { caseOfNumber } from '#store/application/by-number';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { calendarIn } from '../calendar/calendar.ts';

export async function mergeRefusals(
  tx: Tx,
  agency: string,
  own: ApplicationState,
  into: string,
): Promise<readonly Refusal[]> {
  const side = sideOf(own);
  // Without a number, or without one to merge into, the table of transitions has its own answer.
  if (side === null || into.trim() === '') return [];
  const caseId = await caseOfNumber(tx, agency, into.trim());
  const found = caseId === null ? null : await ledgerCase(tx, 'application', caseId);
  const other = found === null ? null : foldApplication(found.events, await calendarIn(tx));
  const same =
    other === null || own.applicantId === null || other.applicantId === null
      ? null
      : await sameIdentity(tx, own.applicantId, other.applicantId);
  return mergeObjections(side, into, other === null ? null : sideOf(other), same);
}

function sideOf({ number, state, submittedOn, receivedOn, outcome }: ApplicationState): MergeSide | null {
  if (number === null || submittedOn === null) return null;
  return { number, state, submittedOn, receivedOn, answered: outcome !== null };
}
