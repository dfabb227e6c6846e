/** What an earlier application of the same applicant means for this one, in a sentence with its article; it decides nothing. */

import { type Day, inWords } from '../calendar/day.ts';
import type { OutcomeKey } from '../report/report.ts';
import type { Citation } from '../ruling.ts';
import { regulation } from './articles.ts';
import type { Comparison } from './likeness.ts';
import { outcomes } from './outcomes.ts';
import { type State, states } from './states.ts';

/** An earlier application as far as the question goes. */
export interface Earlier {
  readonly number: string;
  readonly state: State;
  readonly submittedOn: Day;
  /** Of its reply; null while there is none. */
  readonly reply: { readonly documentNumber: string; readonly on: Day; readonly outcome: OutcomeKey } | null;
}

export interface EarlierRuling {
  /** `repeat`: answered already; `duplicate`: not answered yet; `related`: near only. */
  readonly kind: 'repeat' | 'duplicate' | 'related';
  readonly says: string;
  readonly because: Citation;
}

const repeat = regulation('OUT-16', '第三十六条第六项');
const duplicate = regulation('OUT-35', '第三十六条第六项');

/** Replies after which the same question is no repeat: what was asked was never answered. */
const unanswered: ReadonlySet<OutcomeKey> = new Set(['otherReason', 'otherCorrectionOverdue', 'otherFeeOverdue']);

/** Null where the two are different, or the earlier one left the count. */
export function earlierMeans(earlier: Earlier, { likeness, numbersDiffer }: Comparison): EarlierRuling | null {
  if (likeness === 'different' || earlier.state === 'setAside') return null;
  const { number, reply, state } = earlier;
  const differ = numbersDiffer.length === 0 ? '' : `两件的数字不同（${numbersDiffer.join('、')}），`;
  if (reply === null) {
    if (likeness === 'same') {
      const says = `${number}内容相同，${states[state].name}。答复前以几种渠道提交的同一申请，可以并入最先收到的一件，只计一件。`;
      return { kind: 'duplicate', says, because: duplicate };
    }
    const says = `${number}内容相近，${states[state].name}。${differ}请核对是不是同一信息。`;
    return { kind: 'related', says, because: duplicate };
  }
  const answered = `${inWords(reply.on)}以${reply.documentNumber}作出答复：${outcomes[reply.outcome].name}`;
  if (unanswered.has(reply.outcome)) {
    const says = `${number}内容${likeness === 'same' ? '相同' : '相近'}，${answered}，没有就所申请的信息作出答复，不属于重复申请。`;
    return { kind: 'related', says, because: repeat };
  }
  if (likeness === 'same') {
    const says = `${number}内容相同，${answered}。就同一信息已经答复的，可以告知不予重复处理。`;
    return { kind: 'repeat', says, because: repeat };
  }
  return { kind: 'related', says: `${number}内容相近，${answered}。${differ}请核对是不是同一信息。`, because: repeat };
}
