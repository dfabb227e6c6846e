/** What signing a letter does to the case: the act of the table of transitions that the letter stands for. */

import type { ApplicationAct, DraftedReply } from '../application/acts.ts';
import type { Day } from '../calendar/day.ts';
import type { OutcomeKey } from '../report/report.ts';
import { forms } from './forms.ts';
import type { LetterContent, LetterSort } from './letter.ts';

export interface Signing {
  readonly on: Day;
  readonly number: string;
  /** Account of the person who signs. */
  readonly signer: string;
}

/** Null where the letter only tells. */
export function actOfLetter(
  { kind, outcome }: LetterSort,
  content: LetterContent,
  { on, number, signer }: Signing,
): ApplicationAct | null {
  const { reasons, decision, until, workingDays, fee } = content;
  switch (forms[kind].act) {
    case null:
      return null;
    case 'askCorrection':
      return { act: 'askCorrection', on, points: decision, ...(until === null ? {} : { applicantDue: until }) };
    case 'extend':
      return { act: 'extend', on, workingDays: workingDays ?? 0, approver: signer, reason: reasons };
    case 'consult':
      return { act: 'consult', on, id: number, to: kind === 'thirdParty' ? 'thirdParty' : 'agency', letter: number };
    case 'askReasons':
      return { act: 'askReasons', on, text: decision, replyBy: until ?? on };
    case 'tellThirdParty':
      return { act: 'tellThirdParty', on, content: decision, reason: reasons };
    case 'noticeFee':
      if (fee === null) throw new TypeError('a fee notice without its figures');
      return { act: 'noticeFee', on, ...fee, letter: number };
    case 'conclude':
      if (outcome === null) throw new TypeError('a reply without an outcome');
      return { act: 'conclude', on, documentNumber: number, reviewer: signer, ...replyOfLetter(outcome, content) };
  }
}

/** The reply that a letter says: what its review looks at, and what its signature decides. */
export function replyOfLetter(
  outcome: OutcomeKey,
  { reasons, articles, notHeld, otherReason, withheld }: LetterContent,
): DraftedReply {
  return {
    outcome,
    reasons,
    articles: articles.filter((one) => one.trim() !== ''),
    ...(notHeld === null ? {} : { notHeld }),
    ...(otherReason === null ? {} : { otherReason }),
    ...(withheld.length === 0 ? {} : { withheld }),
  };
}
