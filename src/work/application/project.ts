/** Rows of the application table: where each case stands, from what the ledger says of it. */

import type { Selectable } from 'kysely';
import type { ApplicationState } from '#law/application/application-state';
import { type FirstReply, firstReply } from '#law/application/first-reply';
import { foldApplication } from '#law/application/fold';
import { states } from '#law/application/states';
import type { Day } from '#law/calendar/day';
import { comparableDocumentNumber } from '#law/letter/number';
import type { LetterNumberTable, SearchTaskTable } from '#store/application/tables';
import type { ApplicationTable, Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { calendarIn } from '../calendar/calendar.ts';

const fenPerYuan = 100;

/** As the cases stand today: a consulted party's silence gives a case its due day back without an event (REG-42 to REG-46). */
export async function projectApplications(
  tx: Tx,
  cases: readonly LedgerCase<'application'>[],
  today: Day,
): Promise<void> {
  const calendar = await calendarIn(tx);
  const folded = cases.map((one) => {
    const state = foldApplication(one.events, calendar, today);
    return { ...one, state, reply: firstReply(one.events, state, calendar) };
  });
  await project(tx, 'application', folded.flatMap(rowOf));
  await project(tx, 'search_task', folded.flatMap(searchesOf));
  await project(tx, 'letter_number', cases.flatMap(numbersOf));
}

type Folded = LedgerCase<'application'> & { readonly state: ApplicationState; readonly reply: FirstReply };

function rowOf({ caseId, agency, events, state, reply }: Folded): readonly Selectable<ApplicationTable>[] {
  const { number, channel, applicantType, applicantId, submittedOn } = state;
  if (number === null || channel === null || applicantType === null || applicantId === null || submittedOn === null) {
    return [];
  }
  return [
    {
      case_id: caseId,
      agency,
      number,
      channel,
      applicant_type: applicantType,
      applicant_id: applicantId,
      assigned_account: state.assignedAccount,
      state: state.state,
      submitted_on: submittedOn,
      received_on: state.receivedOn,
      part_of: state.partOf,
      merged_into: state.mergedInto,
      due_on: state.due,
      resumes_on: state.resumesOn,
      extended: state.extended,
      outcome: state.outcome,
      concluded_on: state.concludedOn,
      delivered_on: state.deliveredOn,
      set_aside_on: state.setAside === null ? null : state.lastOn,
      fee_noticed_on: state.fee?.noticedOn ?? null,
      fee_fen: (state.fee?.yuan ?? 0) * fenPerYuan,
      fee_paid_on: state.fee?.paidOn ?? null,
      sequence: events.length,
      sent_on: state.sending?.on ?? null,
      sent_by: state.sending?.by ?? null,
      tracking: state.sending?.tracking ?? null,
      sending_text: state.sending?.text ?? null,
      returned_on: state.sending?.returnedOn ?? null,
      reply_number: reply.documentNumber,
      reply_due_on: reply.due,
      reply_late_by: reply.lateBy,
      reply_working_days: reply.workingDays,
      delivered_by: reply.deliveredBy,
    },
  ];
}

function searchesOf({ caseId, agency, state }: Folded): readonly SearchTaskTable[] {
  return state.searches.map(({ id, account, division, askedOn, answerBy, closedOn }) => ({
    case_id: caseId,
    task: id,
    agency,
    account,
    division,
    asked_on: askedOn,
    answer_by: answerBy,
    waits: closedOn === null && states[state.state].open,
  }));
}

function numbersOf({ caseId, agency, events }: LedgerCase<'application'>): readonly LetterNumberTable[] {
  return events.flatMap((event, i) => {
    if (event.type !== 'consultationSent' && event.type !== 'feeNoticeSent' && event.type !== 'letterSigned') return [];
    const number = comparableDocumentNumber(
      (event.type === 'letterSigned' ? event.documentNumber : event.letter) ?? '',
    );
    if (number === '') return [];
    return [{ case_id: caseId, sequence: i + 1, agency, number, kind: event.type, on_day: event.on }];
  });
}
