/** When a suit may follow a reconsideration: after its decision, or once the organ's term is over without one (REG-64). */

import { litigationLaw } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Refusal } from '../ruling.ts';
import type { AppealState } from './fold.ts';
import { decisionDue } from './terms.ts';

const because = litigationLaw('REG-64', '第四十五条');

/** What stands against a suit filed on that day after this reconsideration. */
export function suitTooEarly(on: Day, before: AppealState, calendar: WorkingCalendar): Refusal | null {
  const { decided, number } = before;
  if (decided !== null) {
    if (on >= decided.on) return null;
    return refusal(
      'suitBeforeDecision',
      because,
      `起诉日期是${inWords(on)}，早于行政复议“${number}”的复议决定${inWords(decided.on)}。请更正日期。`,
    );
  }
  const due = decisionDue(before, calendar)?.value ?? null;
  if (due !== null && on > due) return null;
  const term = due === null ? '还没有受理' : `作出决定的期限到${inWords(due)}（含当日）为止`;
  return refusal(
    'reconsiderationPending',
    because,
    `行政复议“${number}”还没有作出决定，${term}，起诉日期是${inWords(on)}。请先登记复议决定；复议机关逾期不作决定的，期限届满后再登记起诉。`,
  );
}
