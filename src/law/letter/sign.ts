/** What signing a letter does to the case: the act of the table of transitions that the letter stands for. */

import type { ApplicationAct } from '../application/acts.ts';
import type { Day } from '../calendar/day.ts';
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
  const { reasons, decision, articles, until, workingDays, fee, notHeld, otherReason, withheld } = content;
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
      return {
        act: 'conclude',
        on,
        outcome,
        documentNumber: number,
        reasons,
        articles: articles.filter((one) => one.trim() !== ''),
        reviewer: signer,
        ...(notHeld === null ? {} : { notHeld }),
        ...(otherReason === null ? {} : { otherReason }),
        ...(withheld.length === 0 ? {} : { withheld }),
      };
  }
}
