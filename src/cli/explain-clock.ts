/** A clock's answer as Chinese text: where the case stands, how each day was come by, and every day that was counted. */

import type { Day } from '#law/calendar/day';
import { inWords } from '#law/calendar/day';
import { workingWeek } from '#law/calendar/day-table';
import type { WorkingCalendar } from '#law/calendar/working-days';
import type { ClockAnswer, ClockState, ClockStep, Deadlines } from '#law/clock/clock';
import type { CountedDay } from '#law/clock/day-by-day';
import { dayByDay } from '#law/clock/day-by-day';

const stateNames: Readonly<Record<ClockState, string>> = {
  running: '答复期限正在计算',
  suspended: '征求意见期间，答复期限暂停计算',
  awaitingCorrection: '等待申请人补正',
  awaitingPayment: '等待申请人缴费',
  concluded: '已办结',
  abandoned: '逾期未补正或者未缴费，视为放弃申请',
};

const deadlineNames: Readonly<Record<keyof Deadlines, string>> = {
  correctionNotice: '补正告知期限',
  reply: '答复期限',
  replyIfSilent: '被征求意见方均不答复时的答复期限',
  applicantCorrection: '申请人补正期限',
  consultation: '提出意见期限',
  payment: '缴费期限',
};

export function explainClock(answer: ClockAnswer, calendar: WorkingCalendar): string {
  return [
    answer.due === null ? '答复期限：目前没有在计算' : `答复期限：${inWords(answer.due)}`,
    `状态：${stateNames[answer.state]}（截至${inWords(answer.asOf)}）`,
    ...(answer.overdueBy > 0 ? [`逾期：${answer.overdueBy}个工作日`] : []),
    ...(answer.provisional ? [provisionalNote(calendar)] : []),
    '',
    '各项期限',
    ...deadlinesOf(answer.deadlines).map(([name, day]) => `  ${name}：${inWords(day)}`),
    '',
    '计算过程',
    ...answer.steps.map((step, index) => `  ${index + 1}. ${stepLine(step)}`),
    ...countedDays(answer, calendar),
    '',
    `工作日历：${answer.calendar}`,
  ].join('\n');
}

function provisionalNote(calendar: WorkingCalendar): string {
  return `注意：${calendar.lastNoticeYear + 1}年及以后的节假日安排尚未公布，暂按周末和法定节假日推算，公布后可能变动。`;
}

function deadlinesOf(deadlines: Deadlines): readonly (readonly [string, Day])[] {
  const keys: readonly (keyof Deadlines)[] = [
    'correctionNotice',
    'reply',
    'replyIfSilent',
    'applicantCorrection',
    'consultation',
    'payment',
  ];
  return keys.flatMap((key) => {
    const day = deadlines[key];
    return day === undefined ? [] : [[deadlineNames[key], day] as const];
  });
}

function stepLine({ rule, from, workingDays, to, note, because }: ClockStep): string {
  const articles = because.map((one) => `${one.instrument}${one.article}`).join('；');
  const span =
    to === null
      ? `${inWords(from)}起${workingDays}个工作日`
      : `${inWords(from)}→${inWords(to)}，${workingDays}个工作日`;
  return `${span}。${note}（${articles}；${rule}）`;
}

function countedDays(answer: ClockAnswer, calendar: WorkingCalendar): readonly string[] {
  const days = dayByDay(answer, calendar);
  if (days.length === 0) return [];
  return ['', `逐日计算（自${inWords(answer.period.start)}次日起）`, ...days.map(dayLine)];
}

/** An ordinary working day or weekend needs no source; what a notice or a letter made of a day does. */
function dayLine({ day, ordinal, why, source, provisional }: CountedDay): string {
  const counted = ordinal === null ? '不计入　　　' : `第${String(ordinal).padStart(2, '0')}个工作日`;
  const ordinary = ordinal === null ? '　休息日' : '';
  const reason = source === workingWeek ? ordinary : `　${why}（${source}）`;
  return `  ${inWords(day)}　${counted}${reason}${provisional ? '　暂定' : ''}`;
}
