/** Why the due day is this day: the periods with their articles, then every single day (REG-52). Opened on demand. */

import { type Day, inWords, weekdayName } from '#law/calendar/day';
import type { Progress } from '#work/application/progress';

export function Derivation({ progress }: { readonly progress: Progress }) {
  const { derivation, provisional, dueOn } = progress;
  if (derivation.length === 0) return null;
  return (
    <details class="why">
      <summary>{dueOn === null ? '期限是怎样计算的？' : '为什么是这一天？'}</summary>
      {provisional && (
        <p class="notice amber">
          <strong>暂定</strong>
          期限内有国务院办公厅尚未公布放假安排的年份，公布后会重新计算，并在这里说明。
        </p>
      )}
      <ol class="why-steps">
        {derivation.map((step) => (
          <li key={`${step.rule} ${step.from} ${step.to}`}>
            <p>{step.note}</p>
            <p class="quiet small">
              {step.from}起算
              {step.workingDays > 0 ? `，${step.workingDays}个工作日` : ''}
              {step.to === null ? '，止日待定' : `，至${step.to}`}。
              {step.because.map((one) => `${one.instrument}${one.article}`).join('；')}
            </p>
          </li>
        ))}
      </ol>
      <DayByDay progress={progress} />
    </details>
  );
}

function DayByDay({ progress: { days, receivedOn } }: { readonly progress: Progress }) {
  if (days.length === 0) return null;
  return (
    <table class="days">
      <caption>逐日计算{receivedOn === null ? '' : `，收到之日不计算在内`}</caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">工作日</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, ordinal, why }, i) => (
          <tr key={day} class={ordinal === null ? 'off' : i === days.length - 1 ? 'last' : ''}>
            <th scope="row">{dayIn(day, days[i - 1]?.day ?? null)}</th>
            <td class="figure">{ordinal === null ? '不计' : `第${ordinal}个`}</td>
            <td>{plainReason(why, day, i === days.length - 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The year where it is another one than in the row above. */
function dayIn(day: Day, before: Day | null): string {
  const words = inWords(day);
  return before?.slice(0, 4) === day.slice(0, 4) ? words.slice(5) : words;
}

/** The weekday stands beside the date already; an ordinary working day needs no reason. */
function plainReason(why: string, day: Day, isDue: boolean): string {
  const reason = why.replace(`${weekdayName(day)}，`, '');
  if (isDue) return '答复期限届满';
  return reason === '工作日' ? '' : reason;
}
