/** What an act already says, in the parts of its letter: nobody types it twice, and letter and ledger say the same (OUT-22). */

import { regulation } from '../application/articles.ts';
import type { ApplicationEvent } from '../application/events.ts';
import { refusal } from '../application/question.ts';
import { remedies } from '../application/remedies.ts';
import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Refusal } from '../ruling.ts';
import { type Beginning, beginLetter } from './begin.ts';
import type { LetterContent, LetterFacts } from './letter.ts';
import { plainDay, toFill } from './words.ts';

/** What the act says beside its entry in the ledger. */
export interface ActWords {
  /** Of a search: what is looked for, as it was typed for the division. */
  readonly asked: string | null;
}

/** The letter as it is first put on the desk for an act that was done. */
export function letterFromAct(
  event: ApplicationEvent,
  sort: Beginning,
  facts: LetterFacts,
  calendar: WorkingCalendar,
  { asked }: ActWords,
): LetterContent {
  const begun = beginLetter(sort, facts, calendar);
  switch (event.type) {
    case 'correctionAsked':
      return {
        ...begun,
        until: event.applicantDue,
        decision: begun.decision
          .replace(plainDayOr(begun.until), plainDay(event.applicantDue))
          .replace(/〖填写：逐项[^〗]*〗/u, () => bare(event.points)),
      };
    case 'extended':
      return {
        ...begun,
        workingDays: event.workingDays,
        reasons: begun.reasons.replace(/〖填写：[^〗]*〗/u, () => bare(event.reason)),
        // The period already runs to its new day.
        decision: begun.decision
          .replace(/延长\d+个工作日/u, `延长${event.workingDays}个工作日`)
          .replace(
            /将于.*?前作出答复/u,
            `将于${facts.dueOn === null ? toFill('延长后的答复期限') : plainDay(facts.dueOn)}前作出答复`,
          ),
      };
    case 'reasonsAsked':
      return {
        ...begun,
        until: event.replyBy ?? begun.until,
        decision: begun.decision
          .replace(plainDayOr(begun.until), plainDayOr(event.replyBy ?? begun.until))
          .replace(/〖填写：需要说明的内容〗/u, () => bare(event.text)),
      };
    case 'thirdPartyTold':
      return {
        ...begun,
        reasons: begun.reasons.replace(/〖填写：理由〗/u, () => bare(event.reason)),
        decision: begun.decision.replace(/〖填写：决定公开的内容〗/u, () => bare(event.content)),
      };
    case 'searchAsked':
      return {
        ...begun,
        addressee: event.division,
        until: event.answerBy,
        reasons: asked === null ? begun.reasons : begun.reasons.replace(/〖填写：[^〗]*〗/u, () => bare(asked)),
        decision: begun.decision.replace(plainDayOr(begun.until), plainDay(event.answerBy)),
      };
    case 'concluded':
      return {
        ...begun,
        reasons: event.reasons.trim() === '' ? begun.reasons : event.reasons,
        articles: event.articles.length === 0 ? begun.articles : event.articles,
        withheld: event.withheld ?? [],
        remedies: remedies(event.outcome, facts.place, event.withheld ?? []).value,
      };
    default:
      return begun;
  }
}

/** Where the letter sets another term than the act did: the applicant would read one day and the program count another. */
export function unlikeAct(event: ApplicationEvent, { until, workingDays }: LetterContent): readonly Refusal[] {
  const because = regulation('OUT-22', '第三十六条');
  const term = termOf(event);
  if (term !== null && until !== term) {
    const message = `台账登记的期限是${plainDay(term)}，文书填写的是${until === null ? '空白' : plainDay(until)}。请与台账一致；台账有误的，请先更正所办的手续。`;
    return [{ ...refusal('letter-unlike-act', because, message), field: 'until' }];
  }
  if (event.type !== 'extended' || workingDays === event.workingDays) return [];
  const message = `台账登记延长${event.workingDays}个工作日，文书填写的是${workingDays ?? '空白'}。请与台账一致。`;
  return [{ ...refusal('letter-unlike-act', because, message), field: 'workingDays' }];
}

function termOf(event: ApplicationEvent): Day | null {
  if (event.type === 'correctionAsked') return event.applicantDue;
  return event.type === 'reasonsAsked' ? (event.replyBy ?? null) : null;
}

function plainDayOr(day: Day | null): string {
  return day === null ? '' : plainDay(day);
}

/** Typed as a sentence of its own, set inside another. */
function bare(text: string): string {
  return text.trim().replace(/[。.；;]+$/u, '');
}
