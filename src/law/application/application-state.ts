/** How an application stands: what its events add up to. */

import type { Day } from '../calendar/day.ts';
import type { ClockAnswer } from '../clock/answer.ts';
import type { ClockCase } from '../clock/case.ts';
import type { ApplicantType, OutcomeKey } from '../report/report.ts';
import type { Refusal } from '../ruling.ts';
import type { ApplicationEvent, IntakeChannel, SetAsideReason, TravellingWay } from './events.ts';
import type { State } from './states.ts';

export type Concluded = Extract<ApplicationEvent, { readonly type: 'concluded' }>;

/** One letter that asks a third party or another agency (REG-42, REG-43). */
export interface Consultation {
  readonly id: string;
  readonly to: 'thirdParty' | 'agency';
  /** Number of the 征求意见书; null in entries of before. */
  readonly letter: string | null;
  readonly sentOn: Day;
  /** Day the asked party got the letter: its 15 working days run from the next. */
  readonly receivedOn: Day | null;
  readonly closedOn: Day | null;
  /** `silent`: 15 working days without an answer (third party: neither yes nor no; joint maker: consent). */
  readonly opinion: 'consents' | 'objects' | 'silent' | null;
}

export interface Correction {
  readonly askedOn: Day;
  readonly applicantDue: Day;
  readonly correctedOn: Day | null;
}

export interface ReasonsAsked {
  readonly askedOn: Day;
  readonly replyBy: Day | null;
  readonly reasonable: boolean | null;
}

/** What one division was asked to search for (REG-62). */
export interface SearchTask {
  readonly id: string;
  readonly division: string;
  readonly account: string;
  readonly askedOn: Day;
  readonly answerBy: Day;
  readonly text: string;
  /** Day of the answer, or of the withdrawal of the question; null while it is open. */
  readonly closedOn: Day | null;
  /** Null while open, where it was withdrawn. */
  readonly found: boolean | null;
}

export interface Fee {
  /** The day the notice went out. */
  readonly sentOn: Day;
  /** The day the applicant got it, from which the term of payment runs; null before. */
  readonly noticedOn: Day | null;
  readonly units: number | null;
  readonly yuan: number;
  readonly tariff: 'perItem' | 'perPage';
  readonly paidOn: Day | null;
  /** Of what was booked as paid, how much was given back. */
  readonly refundedYuan: number;
}

export interface Sending {
  readonly on: Day;
  readonly by: TravellingWay;
  readonly tracking: string | null;
  /** Where the number is kept, sealed; null where it stands in the ledger, or there is none. */
  readonly text: string | null;
  readonly returnedOn: Day | null;
}

/** What was sent to review: its outcome, and where its words are kept; `text` is null where a letter holds them. */
export interface SentDraft {
  readonly outcome: OutcomeKey;
  readonly text: string | null;
}

export interface ApplicationState {
  readonly state: State;
  readonly number: string | null;
  readonly channel: IntakeChannel | null;
  readonly applicantType: ApplicantType | null;
  readonly applicantId: string | null;
  readonly submittedOn: Day | null;
  /** Number of the application that it was split from. */
  readonly partOf: string | null;
  /** First receipt: the day that table three counts by (OUT-36). Null before receipt and once set aside. */
  readonly receivedOn: Day | null;
  /** The day that the running clock counts from: receipt, receipt of the correction, payment, or service of an order. */
  readonly clockReceivedOn: Day | null;
  readonly setAside: SetAsideReason | null;
  /** Number of the application that it was merged into. */
  readonly mergedInto: string | null;
  readonly assignedTo: string | null;
  /** The colleague whose case it is; null before, and where it was given to a group. */
  readonly assignedAccount: string | null;
  /** Number of events, and the day of the last. */
  readonly sequence: number;
  readonly lastOn: Day | null;
  /** 1; one more with each `reopened` (T20). */
  readonly round: number;
  /** The reply period that runs now was extended. */
  readonly extended: boolean;
  /** The reply is due on a day that was set and told after reasons were heard (REG-47). */
  readonly delayed: boolean;
  readonly correction: Correction | null;
  readonly reasons: ReasonsAsked | null;
  readonly consultations: readonly Consultation[];
  readonly thirdPartyTold: boolean;
  readonly searched: boolean;
  readonly searches: readonly SearchTask[];
  readonly fee: Fee | null;
  readonly drafter: string | null;
  /** The reply that was last sent to review; null before, and where an entry of before does not name it. */
  readonly draft: SentDraft | null;
  /** Who reviewed the draft that is now in review. */
  readonly reviewedBy: string | null;
  /** The reply of this round. */
  readonly reply: Concluded | null;
  /** Outcome and day of the first round: what table three counts (OUT-35). Later rounds never change them. */
  readonly outcome: OutcomeKey | null;
  readonly concludedOn: Day | null;
  /** The reply of this round on its way: the last time that it was sent. Null before. */
  readonly sending: Sending | null;
  /** Delivery of this round's reply: starts the remedies (REG-64). */
  readonly deliveredOn: Day | null;
  /** Last day for the reply; null while no reply period runs, and once concluded. */
  readonly due: Day | null;
  /** While consultation suspends the reply period: the day on which it runs again if nobody answers (REG-42, REG-43, REG-46). */
  readonly resumesOn: Day | null;
  /** Working days that this round's reply was late (REG-51); 0 while it is open or in time. */
  readonly lateBy: number;
  /** What the clock said, with its derivation (REG-52); null before receipt or where it refused. */
  readonly clock: ClockAnswer | null;
  /** Why the clock refused the ledger, if it did: a ledger written by other means than the acts. */
  readonly clockRefusals: readonly Refusal[];
  /** What the clock was asked; null before receipt and once set aside. */
  readonly clockCase: ClockCase | null;
}
