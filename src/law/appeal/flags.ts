/** What an agency raises in its answer against a reconsideration or suit that came too early, too late or by the wrong road. */

import type { ApplicationState } from '../application/application-state.ts';
import { disclosureSuitInterpretation, reconsiderationLaw } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { remedyClass } from '../application/remedies.ts';
import { inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Refusal } from '../ruling.ts';
import type { AppealEvent } from './events.ts';
import { lastDayToFile } from './terms.ts';

type Filed = Extract<AppealEvent, { readonly type: 'filed' }>;

/** What came to the organ or the court has come and is recorded; each flag is a point for the agency's answer. */
export function flagsOfFiling(
  event: Filed,
  application: ApplicationState,
  calendar: WorkingCalendar,
): readonly Refusal[] {
  return [directSuit(event, application), tooEarly(event, application), tooLate(event, application, calendar)].flatMap(
    (flag) => flag ?? [],
  );
}

/** 复议前置 (REG-65): a suit filed directly against a refusal under arts 14 to 16. */
function directSuit(event: Filed, { reply }: ApplicationState): Refusal | null {
  if (event.block !== 'litigationDirect' || event.ground !== 'reply' || reply === null) return null;
  if (remedyClass(reply.outcome, reply.withheld) === 'F') return null;
  return refusal(
    'reconsiderationFirst',
    reconsiderationLaw('REG-65', '第二十三条第一款第四项'),
    `本件以“${reply.documentNumber}”不予公开，应当先申请行政复议，对复议决定不服的才可以提起行政诉讼。请在答辩中提出，由人民法院裁定。`,
  );
}

/** Either road is open against silence, once a reply is owed (法释〔2025〕8号第二条). */
function tooEarly(event: Filed, { reply, due }: ApplicationState): Refusal | null {
  if (event.ground !== 'failureToReply' || reply !== null || (due !== null && event.on > due)) return null;
  const until = due === null ? '答复期限现在不运行' : `答复期限到${inWords(due)}（含当日）为止`;
  return refusal(
    'notYetOverdue',
    disclosureSuitInterpretation('REG-65', '第二条'),
    `以逾期未答复提起，但${until}。请核对期限，在答复中提出。`,
  );
}

/** The reply told the remedies (OUT-24), so the terms run from its delivery (REG-64). */
function tooLate(event: Filed, { deliveredOn }: ApplicationState, calendar: WorkingCalendar): Refusal | null {
  if (event.ground !== 'reply' || deliveredOn === null || event.block === 'litigationAfterReconsideration') return null;
  const { value: last, because } = lastDayToFile(event.block, deliveredOn, true, calendar);
  const [article] = because;
  if (event.on <= last || article === undefined) return null;
  return refusal(
    'filedLate',
    article,
    `答复于${inWords(deliveredOn)}送达，期限到${inWords(last)}（含当日）为止，提起日期是${inWords(event.on)}。请核对，在答复中提出。`,
  );
}
