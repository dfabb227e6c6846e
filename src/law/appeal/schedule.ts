/** Every term of a reconsideration or suit with how it came about: from which day, how long, until when, by which article. */

import type { ApplicationState } from '../application/application-state.ts';
import { litigationLaw } from '../application/articles.ts';
import { addDays, type Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Citation, Ruling } from '../ruling.ts';
import { lastDayToAppeal, onWorkingDay } from './day-off.ts';
import { type AppealState, appealDays } from './fold.ts';
import { addMonths, answerDue, decisionDue, lastDayToFile } from './terms.ts';

export interface AppealTerm {
  /** Whose term for what. */
  readonly name: string;
  /** The day that it counts from, which itself does not count. */
  readonly from: Day;
  readonly fromWhat: string;
  /** 5个工作日、60日、6个月 */
  readonly length: string;
  readonly to: Day;
  readonly because: readonly Citation[];
}

/** In the order in which they run. `application` is the application as it stood when the appeal was filed. */
export function appealTerms(
  state: AppealState,
  application: ApplicationState | null,
  calendar: WorkingCalendar,
): readonly AppealTerm[] {
  return [
    filing(state, application, calendar),
    answering(state, calendar),
    deciding(state, calendar),
    suing(state, calendar),
    appealing(state, calendar),
  ].flatMap((term) => term ?? []);
}

const term = (name: string, from: Day, fromWhat: string, length: string, to: Ruling<Day>): AppealTerm => ({
  name,
  from,
  fromWhat,
  length,
  to: to.value,
  because: to.because,
});

function filing(state: AppealState, application: ApplicationState | null, calendar: WorkingCalendar) {
  const { block, ground } = state;
  if (block === null || block === 'litigationAfterReconsideration' || application === null) return null;
  const from = ground === 'reply' ? application.deliveredOn : application.due;
  if (from === null) return null;
  return term(
    block === 'reconsideration' ? '申请人申请行政复议' : '申请人起诉',
    from,
    ground === 'reply' ? '答复送达' : '答复期限届满',
    block === 'reconsideration' ? '60日' : '6个月',
    lastDayToFile(block, from, true, calendar),
  );
}

function answering(state: AppealState, calendar: WorkingCalendar) {
  const { block, copyReceivedOn, procedure, secondInstance } = state;
  if (block === null || copyReceivedOn === null) return null;
  const length = block === 'reconsideration' ? (procedure === 'simplified' ? '5个工作日' : '10个工作日') : '15日';
  return term(
    block === 'reconsideration' ? '本机关书面答复' : '本机关答辩',
    copyReceivedOn,
    block === 'reconsideration' ? '收到申请书副本' : secondInstance ? '收到上诉状副本' : '收到起诉状副本',
    length,
    answerDue(block, procedure ?? 'ordinary', copyReceivedOn, calendar, secondInstance),
  );
}

/** Of first instance: in the second the court counts for itself. A last day off is rolled over like every other term's. */
function deciding(state: AppealState, calendar: WorkingCalendar) {
  const { block, acceptedOn: from, procedure, secondInstance } = state;
  if (block === null || from === null || secondInstance) return null;
  const simplified = procedure === 'simplified';
  if (block === 'reconsideration') {
    const to = decisionDue({ acceptedOn: from, procedure }, calendar);
    return to === null
      ? null
      : term('复议机关作出决定', from, '受理', simplified ? '30日' : '60日，经批准可以再延长30日', to);
  }
  const to = simplified
    ? onWorkingDay(addDays(from, 45), litigationLaw('REG-67', '第八十三条'), calendar)
    : onWorkingDay(addMonths(from, 6), litigationLaw('REG-67', '第八十一条'), calendar);
  return term('人民法院作出一审判决', from, '立案', simplified ? '45日' : '6个月', to);
}

/** Counted from service on the agency, the only one that it knows: the applicant's own may be days later. */
function suing({ block, decided }: AppealState, calendar: WorkingCalendar) {
  if (block !== 'reconsideration' || decided === null || decided.decision === 'withdrawn') return null;
  const to = lastDayToFile('litigationAfterReconsideration', decided.on, true, calendar);
  return term('申请人不服复议决定起诉', decided.on, '收到复议决定（以本机关收到之日估算）', '15日', to);
}

function appealing(state: AppealState, calendar: WorkingCalendar) {
  const { block, decided, secondInstance } = state;
  if (decided === null) return null;
  const days = appealDays(decided.decision, block, secondInstance);
  if (days === 0) return null;
  return term('上诉', decided.on, '收到裁判文书', `${days}日`, lastDayToAppeal(decided.on, days, calendar));
}
