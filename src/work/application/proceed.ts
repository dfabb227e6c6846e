/** Carries one application a step further: whichever act the table of transitions allows now. */

import type { ActName, ApplicationAct } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { regulation } from '#law/application/articles';
import { decide } from '#law/application/decide';
import { foldApplication } from '#law/application/fold';
import { refusal } from '#law/application/question';
import { yearOf } from '#law/calendar/day';
import { numberTaken } from '#law/letter/number';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { usesOfNumber } from '#store/letter/numbers';
import { act } from '../act.ts';
import { calendarIn, needCalendar } from '../calendar/calendar.ts';
import { caseDigest } from '../case-file/digest.ts';
import { needRecipient } from '../notice/applicant-posts.ts';
import type { Office, Who } from '../office.ts';
import { type ActInput, type AssignInput, completeAct, type PlainInput } from './act-input.ts';
import { assignment } from './assign.ts';
import { ordinalObjection } from './fee-quote.ts';
import { mergeAct } from './merge.ts';
import { noSuchApplication } from './missing.ts';
import { withProofKept } from './proof.ts';
import { replyNumber } from './reply-number.ts';
import { reviewedReply, reviewerRefusals, sentReply } from './review.ts';

/** Does the act. A case of another agency is answered exactly as one that does not exist. */
export async function proceed(office: Office, who: Who, caseId: string, input: ActInput): Promise<Decided<null>> {
  return carryOn(office, who, caseId, input.act, async (tx, state) => {
    if (input.act === 'assign') return assignment(tx, office, who, caseId, input);
    if (input.act === 'deliver' && input.by === 'web') return refused(takenByApplicant);
    if (input.act === 'noticeFee') {
      const wrong = await ordinalObjection(tx, who.agency, state, input);
      if (wrong !== null) return refused(wrong);
    }
    if (input.act === 'consult' || input.act === 'noticeFee') {
      const taken = numberTaken(input.act, input.letter, await usesOfNumber(tx, who.agency, caseId, input.letter));
      if (taken !== null) return refused(taken);
    }
    if (input.act === 'merge') return mergeAct(tx, office, who, caseId, state, input);
    if (input.act === 'review') {
      const wrong = await reviewerRefusals(tx, who, caseId, state);
      if (wrong.length > 0) return refused(...wrong);
    }
    const whole = await withReply(tx, office, who, caseId, state, input);
    if (!whole.ok) return whole;
    const given = await completeAct(whole.value, who, () => replyNumber(tx, who.agency, yearOf(input.on)));
    if (given.act === 'deliver' || given.act === 'dispatch') {
      return allowed(await withProofKept(tx, office, who, caseId, given));
    }
    if (given.act === 'archive') return allowed({ ...given, digest: await caseDigest(tx, caseId) });
    return allowed(given);
  });
}

/** The reply that is sent to review, or that was reviewed and is signed now. */
async function withReply(
  tx: Tx,
  office: Office,
  who: Who,
  caseId: string,
  state: ApplicationState,
  input: Exclude<ActInput, AssignInput>,
): Promise<Decided<PlainInput>> {
  if (input.act === 'sendToReview') return sentReply(tx, office, who, caseId, state, input);
  if (input.act === 'conclude') return reviewedReply(tx, office, caseId, state, input);
  return allowed(input);
}

const takenByApplicant = refusal(
  'web-taken-by-applicant',
  regulation('OUT-26', '第四十条'),
  '网上送达以申请人在网上签收之日为准，签收时由程序登记，不能由工作人员登记。申请人以别的方式收到的，请选择实际的送达方式。',
);

/** Does the act of that name that `make` puts together inside the transaction, from how the case stands. */
export async function carryOn(
  office: Office,
  who: Who,
  caseId: string,
  name: ActName,
  make: (tx: Tx, state: ApplicationState) => Promise<Decided<ApplicationAct>>,
): Promise<Decided<null>> {
  const deed = `application.${name}` as const;
  const call = { deed, subject: 'application', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    await needCalendar(tx);
    await needRecipient(tx, caseId);
    const found = await ledgerCase(tx, 'application', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
    const { agency, events } = found;
    const calendar = await calendarIn(tx);
    const state = foldApplication(events, calendar);
    const wanted = await make(tx, state);
    if (!wanted.ok) return wanted;
    const decided = decide(state, wanted.value, { calendar, today: office.today() });
    if (!decided.ok) return decided;
    return allowed({
      value: null,
      changes: [{ subject: 'application' as const, caseId, agency, before: events, events: decided.value }],
    });
  });
}
