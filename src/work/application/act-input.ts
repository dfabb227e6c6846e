/** An act as the desk sends it: what the program knows itself (number, acting person) is not in it. */

import type { ActName, ApplicationAct, DraftedReply } from '#law/application/acts';
import type { Day } from '#law/calendar/day';
import type { Who } from '../office.ts';

/** Given by the program: nobody names another as drafter, reviewer or approver of what one does oneself. */
type Given = 'documentNumber' | 'drafter' | 'reviewer' | 'approver' | 'digest';
type WithoutGiven<T> = T extends unknown ? Omit<T, Given> : never;
/** Whom a case is given to: a colleague, a group, or both; `note` is what was typed. */
export interface AssignInput {
  readonly act: 'assign';
  readonly on: Day;
  readonly to?: string;
  readonly account?: string;
  readonly note?: string;
}
/** `reply`: absent where a letter holds the draft. */
export interface SendInput {
  readonly act: 'sendToReview';
  readonly on: Day;
  readonly reply?: DraftedReply;
}
/** What is signed is what was reviewed: nothing of it is said again. */
export interface SignInput {
  readonly act: 'conclude';
  readonly on: Day;
}
export type ActInput =
  | WithoutGiven<Exclude<ApplicationAct, { readonly act: 'assign' | 'sendToReview' | 'conclude' }>>
  | AssignInput
  | SendInput
  | SignInput;
/** An act that lacks no more than its number and who does it. */
export type PreparedAct = WithoutGiven<ApplicationAct> & { readonly digest?: string };

const numbered: ReadonlySet<ActName> = new Set([
  'answerOnTheSpot',
  'closeUncorrected',
  'closeStillUnclear',
  'refuseExcessive',
  'closeUnpaid',
  'conclude',
  'withdraw',
]);

const personOf: Partial<Record<ActName, Given>> = {
  sendToReview: 'drafter',
  review: 'reviewer',
  conclude: 'reviewer',
  extend: 'approver',
};

/** The act as the law takes it; `number` is called for the acts that issue a document, and for no others. */
export async function completeAct(
  input: PreparedAct,
  who: Who,
  number: () => Promise<string>,
): Promise<ApplicationAct> {
  const person = personOf[input.act];
  return {
    ...input,
    ...(person === undefined ? {} : { [person]: who.accountId }),
    ...(numbered.has(input.act) ? { documentNumber: await number() } : {}),
  } as ApplicationAct;
}
