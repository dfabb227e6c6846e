/** What an officer, a reviewer or an applicant does to an application, with what the act has to say. */

import type { Day } from '../calendar/day.ts';
import type { ApplicantType, OutcomeKey } from '../report/report.ts';
import type {
  DeliveryWay,
  IntakeChannel,
  NotHeldKind,
  OtherReason,
  ReceiptFact,
  RefundReason,
  ReopenedBy,
  TakenDown,
  TravellingWay,
  WithheldPart,
} from './events.ts';

/** What a reply holds when it is signed (OUT-22). */
export interface Reply {
  readonly outcome: OutcomeKey;
  readonly documentNumber: string;
  /** 事实和理由 */
  readonly reasons: string;
  /** 依据: full name of the instrument with article, paragraph and item, one entry each. */
  readonly articles: readonly string[];
  readonly otherReason?: OtherReason;
  readonly notHeld?: NotHeldKind;
  readonly withheld?: readonly WithheldPart[];
}

/** A reply before it is signed: all but its number. */
export type DraftedReply = Omit<Reply, 'documentNumber'>;

/** A note or letter that closes the case; its reasons and articles follow from the law. */
interface Closing {
  readonly documentNumber: string;
  /** Added to the reasons that the program states. */
  readonly remark?: string;
}

interface Payloads {
  submit: {
    readonly number: string;
    readonly channel: IntakeChannel;
    readonly applicantType: ApplicantType;
    readonly applicantId: string;
    readonly partOf?: string;
    readonly takenDown?: TakenDown;
  };
  attemptContact: { readonly means: string };
  register: { readonly how: ReceiptFact };
  split: { readonly into: readonly string[] };
  /** `ground`: why it is the same information where the texts do not show it; `text`: where it is kept, sealed. */
  merge: { readonly into: string; readonly ground?: string; readonly text?: string };
  /** `account`: the colleague that `to` names; absent where a case is given to a group. `note`: where a word for the next is kept. */
  assign: { readonly to: string; readonly account?: string; readonly note?: string };
  answerOnTheSpot: Reply;
  /** `applicantDue` absent: 15 working days from the notice [convention, REG-40]. */
  askCorrection: { readonly points: string; readonly applicantDue?: Day };
  receiveCorrection: { readonly justCause?: string; readonly text?: string };
  closeUncorrected: Closing;
  closeStillUnclear: { readonly documentNumber: string; readonly reasons: string };
  askReasons: { readonly text: string; readonly replyBy: Day };
  stateReasons: { readonly text: string };
  receiveReasons: { readonly reasonable: boolean };
  /** `due` is the day that the agency sets and tells (REG-47). */
  setReplyDay: { readonly due: Day; readonly reason: string };
  refuseExcessive: { readonly documentNumber: string; readonly reasons: string };
  consult: { readonly id: string; readonly to: 'thirdParty' | 'agency'; readonly letter: string };
  recordConsultationReceipt: { readonly id: string };
  recordOpinion: { readonly id: string; readonly opinion: 'consents' | 'objects' };
  lapseConsultation: { readonly id: string };
  tellThirdParty: { readonly content: string; readonly reason: string };
  recordSearch: { readonly where: string; readonly by: string; readonly terms: string; readonly result: string };
  /** `account` answers for the division; `text`: where the words of what is looked for are kept. */
  askSearch: {
    readonly id: string;
    readonly division: string;
    readonly account: string;
    readonly answerBy: Day;
    readonly text: string;
  };
  answerSearch: {
    readonly id: string;
    readonly where: string;
    readonly by: string;
    readonly terms: string;
    readonly result: string;
    readonly found: boolean;
  };
  cancelSearch: { readonly id: string; readonly reason: string };
  extend: { readonly workingDays: number; readonly approver: string; readonly reason: string };
  /** `on` is the day the notice went out, under the number `letter`. */
  /** `units`: which application of the month it is, or how many pages the reply has; refused without. Older entries lack it. */
  noticeFee: {
    readonly yuan: number;
    readonly tariff: 'perItem' | 'perPage';
    readonly units?: number;
    readonly letter: string;
  };
  /** `on` is the day the applicant got it. */
  recordFeeReceipt: object;
  recordFeeReturn: { readonly reason: string };
  /** `bill`: number of the fiscal bill. */
  recordPayment: { readonly yuan: number; readonly bill?: string };
  refundFee: { readonly yuan: number; readonly reason: RefundReason; readonly bill: string };
  closeUnpaid: Closing;
  /** `reply`: what is to be reviewed and signed, null where nothing is drafted; `text`: where it is kept, where no letter holds it. */
  sendToReview: { readonly drafter: string; readonly reply: DraftedReply | null; readonly text?: string };
  /** `checks`: the points of the draft's list that were found in order. */
  review: { readonly reviewer: string; readonly checks: readonly string[] };
  sendBack: { readonly reason: string };
  conclude: Reply & { readonly reviewer: string };
  /** `tracking`: of registered mail or EMS; given where the way is the post. */
  dispatch: { readonly by: TravellingWay; readonly tracking?: string; readonly text?: string };
  recordReturn: { readonly reason: string };
  /** `text`: where the proof is kept, which then stands in no entry; so with the number of a sending. */
  deliver: { readonly by: DeliveryWay; readonly proof: string; readonly text?: string };
  /** `digest` of the file as it is closed. */
  archive: { readonly digest?: string };
  /** `letter` names the applicant's written withdrawal. */
  withdraw: { readonly letter: string; readonly documentNumber?: string };
  /** `on` is the day the decision was served; `workingDays` its own term, where it sets one. */
  reopen: { readonly by: ReopenedBy; readonly document: string; readonly workingDays?: number };
}

export type ActName = keyof Payloads;
/** One act with its payload; `on` is its day of effect. */
export type ActOf<A extends ActName> = { readonly [K in A]: { readonly act: K; readonly on: Day } & Payloads[K] }[A];
export type ApplicationAct = ActOf<ActName>;
