/** What a letter of an application is: its kind, its parts as drafted, and the facts of the case that it is checked against. */

import type { IntakeChannel, NotHeldKind, OtherReason, WithheldPart } from '../application/events.ts';
import type { AgencyPlace } from '../application/remedies.ts';
import type { Day } from '../calendar/day.ts';
import type { OutcomeKey } from '../report/report.ts';
import type { FeeFigures } from './fee-words.ts';

/** The documents of OUT-21, and the reply, whose words follow from its outcome. */
export const letterKinds = [
  'correction',
  'extension',
  'thirdParty',
  'jointAgency',
  'consulting',
  'opinion',
  'disclosing',
  'assist',
  'reasons',
  'fee',
  'reply',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A letter as it stands on the desk: parts in the order in which they are printed. Empty where there is nothing to say. */
export interface LetterContent {
  readonly addressee: string;
  /** What came, when, and what it asks for. */
  readonly opening: string;
  /** 事实和理由 */
  readonly reasons: string;
  /** 依据: full name of the instrument with article, paragraph and item, one entry each. */
  readonly articles: readonly string[];
  /** What is decided, asked or told. */
  readonly decision: string;
  readonly withheld: readonly WithheldPart[];
  readonly remedies: string;
  /** Name, form and pages, one line each. */
  readonly attachments: string;
  readonly contact: string;
  /** Last day that the letter sets the addressee. */
  readonly until: Day | null;
  /** Of an extension. */
  readonly workingDays: number | null;
  /** Of a fee notice: what signing it charges; null of all others, and before it is chosen. */
  readonly fee: FeeFigures | null;
  readonly notHeld: NotHeldKind | null;
  readonly otherReason: OtherReason | null;
}

/** Which letter it is; `outcome` of a reply, null of all others. */
export interface LetterSort {
  readonly kind: LetterKind;
  readonly outcome: OutcomeKey | null;
}

/** What the case says, and nothing of it is for the drafter to change. */
export interface LetterFacts {
  readonly agencyName: string;
  readonly place: AgencyPlace;
  readonly number: string;
  readonly channel: IntakeChannel;
  /** Empty once erased. */
  readonly applicantName: string;
  /** As the applicant typed it. */
  readonly description: string;
  readonly receivedOn: Day;
  readonly correctedOn: Day | null;
  readonly dueOn: Day | null;
  readonly today: Day;
}
