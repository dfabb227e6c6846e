/** What can happen to an application for information: the words of its ledger. Days of effect stand on the ledger entry. */

import type { Day } from '../calendar/day.ts';
import type { LetterKind } from '../letter/letter.ts';
import type { ApplicantType, OutcomeKey } from '../report/report.ts';

/** How the application came (REG-30). */
export const intakeChannels = ['counter', 'registeredMail', 'ordinaryMail', 'fax', 'email', 'web'] as const;
export type IntakeChannel = (typeof intakeChannels)[number];

/**
 * Closed list of reasons under row 其他 (OUT-20c, OUT-35). A duplicate is no outcome: it is linked to the first and not
 * counted (`setAside`).
 */
export const otherReasons = {
  withdrawn: '申请人撤回',
  consultationOnly: '属于咨询，已作咨询答复',
  applicantCeased: '申请人死亡或者终止，无人承继',
  notCovered: '其他各行不能涵盖的情形',
} as const;
export type OtherReason = keyof typeof otherReasons;

/** OUT-31: the two texts that share the row 本机关不掌握相关政府信息. */
export type NotHeldKind = 'doesNotExist' | 'otherAgencyResponsible';

/** Grounds on which a part may be withheld (OUT-03): arts 14 to 16, or not government information. */
export type WithheldGround = Extract<OutcomeKey, `refused${string}`> | 'notInformation';

/** One part that is withheld after severing (REG-56): which, on what ground, why. */
export interface WithheldPart {
  readonly part: string;
  readonly ground: WithheldGround;
  readonly reason: string;
}

/** Why an application leaves the count (OUT-34, OUT-35): no outcome, no row. */
export const setAsideReasons = {
  withdrawnBeforeReceipt: '收到之日确定前撤回',
  split: '按一事一申请拆分登记',
  duplicate: '与答复前的同一申请合并',
} as const;
export type SetAsideReason = keyof typeof setAsideReasons;

/** `on` is the day of effect (Asia/Shanghai). The moment of writing stands on the ledger entry, not here. */
export type ApplicationEvent = { readonly on: Day } & (
  | {
      readonly type: 'submitted';
      readonly number: string;
      readonly channel: IntakeChannel;
      readonly applicantType: ApplicantType;
      /** Row of the encrypted applicant table; nothing personal stands in the ledger. */
      readonly applicantId: string;
      /** Number of the application that this one was split from (OUT-34). */
      readonly partOf?: string;
      /** Written down by the agency for the applicant; who did is whoever made the entry. */
      readonly takenDown?: TakenDown;
    }
  /** An attempt to confirm receipt with the applicant (REG-30, REG-31). */
  | { readonly type: 'contactAttempted'; readonly means: string }
  /** Receipt fixed (T1): `on` is 收到申请之日. `how` names the fact that fixed it (signature, confirmation, …). */
  | { readonly type: 'received'; readonly how: ReceiptFact }
  /**
   * Leaves the count; `into` are the numbers of the children, or of the application that it is merged with. `text`: where the
   * officer's ground is kept, sealed, for why the two ask for the same information.
   */
  | {
      readonly type: 'setAside';
      readonly reason: SetAsideReason;
      readonly into: readonly string[];
      readonly text?: string;
    }
  /** `to` is a name; `account` the colleague of that name, absent in entries of groups. `note`: where a word for the next is kept, sealed. */
  | { readonly type: 'assigned'; readonly to: string; readonly account?: string; readonly note?: string }
  | { readonly type: 'correctionAsked'; readonly points: string; readonly applicantDue: Day }
  /** `text`: where what the applicant wrote on the site is kept, sealed. */
  | { readonly type: 'corrected'; readonly justCause?: string; readonly text?: string }
  | { readonly type: 'reasonsAsked'; readonly text: string; readonly replyBy?: Day }
  /** The applicant wrote them on the site; the agency has yet to judge. `text` as above. */
  | { readonly type: 'reasonsStated'; readonly text: string }
  | { readonly type: 'reasonsGiven'; readonly reasonable: boolean }
  | {
      readonly type: 'consultationSent';
      readonly id: string;
      readonly to: 'thirdParty' | 'agency';
      /** Number of the 征求意见书: nothing is suspended without a letter. */
      readonly letter?: string;
    }
  /** A reasonable longer period was set and told to the applicant (art. 35; REG-47): the reply is due on `due`. */
  | { readonly type: 'replyDaySet'; readonly due: Day; readonly reason: string }
  | { readonly type: 'consultationReceived'; readonly id: string }
  | { readonly type: 'opinionArrived'; readonly id: string; readonly opinion: 'consents' | 'objects' }
  /** 15 working days over without an answer: art. 34 counts as consent, art. 32 as neither. */
  | { readonly type: 'consultationLapsed'; readonly id: string }
  /** The third party was told what will be disclosed against its will, and why (REG-53). */
  | { readonly type: 'thirdPartyTold'; readonly content: string; readonly reason: string }
  /** Where, by whom, with which words was searched, and what was found (REG-62). `task`: of a division that was asked. */
  | {
      readonly type: 'searched';
      readonly where: string;
      readonly by: string;
      readonly terms: string;
      readonly result: string;
      readonly task?: string;
      readonly found?: boolean;
    }
  /** A division is asked to search by a day; `account` answers for it. `text`: where what is looked for is kept, sealed. */
  | {
      readonly type: 'searchAsked';
      readonly id: string;
      readonly division: string;
      readonly account: string;
      readonly answerBy: Day;
      readonly text: string;
    }
  | { readonly type: 'searchCancelled'; readonly id: string; readonly reason: string }
  | { readonly type: 'extended'; readonly workingDays: number; readonly approver: string; readonly reason: string }
  /** The notice went out, under its number: within the reply period, or not at all (FEE-12). */
  | {
      readonly type: 'feeNoticeSent';
      readonly yuan: number;
      readonly tariff: 'perItem' | 'perPage';
      /** As in `feeNoticeReceived`. */
      readonly units?: number;
      readonly letter: string;
    }
  /** It came back: no term of payment began. */
  | { readonly type: 'feeNoticeReturned'; readonly reason: string }
  /** `on` is the day the applicant got the notice, from which the term of payment runs; `sentOn` the day it went out, where that was earlier. */
  | {
      readonly type: 'feeNoticeReceived';
      readonly yuan: number;
      readonly tariff: 'perItem' | 'perPage';
      /** Which application of the month it is, or how many pages the reply has. */
      readonly units?: number;
      readonly sentOn?: Day;
    }
  | { readonly type: 'paid'; readonly yuan: number; readonly bill?: string }
  /** Money given back, under the number of its fiscal bill (FEE-19). */
  | { readonly type: 'feeRefunded'; readonly yuan: number; readonly reason: RefundReason; readonly bill: string }
  /**
   * `outcome`: of the drafted reply, which alone may be signed; entries of before lack it. `text`: where the draft is kept,
   * sealed, unless a letter holds it.
   */
  | { readonly type: 'sentToReview'; readonly drafter: string; readonly outcome?: OutcomeKey; readonly text?: string }
  /** The legal review of the draft (REG-16): what was looked at, and by whom: neither its drafter nor its signer. */
  | { readonly type: 'reviewed'; readonly reviewer: string; readonly checks: readonly string[] }
  | { readonly type: 'sentBack'; readonly reason: string }
  | {
      readonly type: 'concluded';
      readonly outcome: OutcomeKey;
      readonly documentNumber: string;
      readonly reasons: string;
      readonly articles: readonly string[];
      readonly otherReason?: OtherReason;
      readonly notHeld?: NotHeldKind;
      readonly withheld?: readonly WithheldPart[];
      /** Who signed the reply: never its drafter (T16). */
      readonly reviewer?: string;
    }
  /** `text`: where the number of registered mail is kept, sealed; entries of before hold the number itself. */
  | { readonly type: 'dispatched'; readonly by: TravellingWay; readonly text?: string; readonly tracking?: string }
  | { readonly type: 'returned'; readonly reason: string }
  /** `text`: where what proves it is kept, sealed, for it may name whoever signed; `proof` is the program's own, or of before. */
  | { readonly type: 'delivered'; readonly by: DeliveryWay; readonly text?: string; readonly proof?: string }
  /** `digest`: SHA-256 of what the file held then, so that it can be shown that nothing was changed since. */
  | { readonly type: 'archived'; readonly digest?: string }
  /** A letter was signed: its text is frozen, its number given, its digest told to the transparency log. */
  | {
      readonly type: 'letterSigned';
      readonly letter: string;
      readonly kind: LetterKind;
      readonly documentNumber: string;
      /** SHA-256 of the PDF, hexadecimal. */
      readonly digest: string;
      /** Number of the entry that it puts in words, where the act was done before its letter. */
      readonly entry?: number;
    }
  /** A holiday notice moved the due day while the case was open: what it was, what it became, on which calendar (REG-36). */
  | {
      readonly type: 'dueRecomputed';
      readonly from: Day | null;
      readonly to: Day | null;
      readonly calendar: string;
      readonly notice: string;
    }
  /** T20: revoked by reconsideration, court or self-correction, with an order to answer again. */
  | {
      readonly type: 'reopened';
      readonly by: ReopenedBy;
      readonly workingDays?: number;
      /** Number of the decision that orders it. */
      readonly document?: string;
    }
);

/** 采用书面形式确有困难的，可以口头提出 (art. 29); necessary help (art. 43). Why somebody needs it is nobody's business. */
export const takenDownWays = {
  oral: '口头申请，由登记人代为填写',
  helped: '申请人填写有困难，由登记人协助填写',
} as const;
export interface TakenDown {
  readonly how: keyof typeof takenDownWays;
  /** It was read out to the applicant, who confirmed it. */
  readonly readBack: boolean;
}

/** Why money is given back (FEE-14, FEE-19); `booked`: it had been booked as this application's fee. */
export const refundReasons = {
  overpaid: { name: '多缴、重复缴', booked: false },
  incomplete: { name: '没有缴足，视为未缴', booked: false },
  late: { name: '逾期缴纳', booked: false },
  revoked: { name: '收费决定撤销', booked: true },
  miscounted: { name: '计算有误', booked: true },
} as const;
export type RefundReason = keyof typeof refundReasons;

export const receiptFacts = {
  submittedInPerson: '当面提交',
  signedFor: '签收',
  confirmedWithApplicant: '与申请人确认',
  receiptShown: '平台出具回执',
} as const;
export type ReceiptFact = keyof typeof receiptFacts;

export const deliveryWays = { web: '网上送达', email: '电子邮件', post: '邮寄', counter: '当面领取' } as const;
export type DeliveryWay = keyof typeof deliveryWays;
/** The ways that leave the house: those with a day of sending. */
export const travellingWays = ['web', 'email', 'post'] as const satisfies readonly DeliveryWay[];
export type TravellingWay = (typeof travellingWays)[number];

export const reopeners = {
  reconsideration: '行政复议决定',
  court: '人民法院裁判',
  selfCorrection: '自行纠正',
} as const;
export type ReopenedBy = keyof typeof reopeners;
