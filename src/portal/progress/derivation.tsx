/** Why the due day is this day: the periods with their articles, then every single day (REG-52). Opened on demand. */

import { inWords } from '#law/calendar/day';
import type { Progress } from '#work/application/progress';

export function Derivation({ progress }: { readonly progress: Progress }) {
  const { derivation, days, provisional, dueOn } = progress;
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
      {days.length > 0 && (
        <table class="days">
          <caption>逐日计算</caption>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">第几个工作日</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, ordinal, why }) => (
              <tr key={day} class={ordinal === null ? 'off' : ''}>
                <td>{inWords(day)}</td>
                <td class="figure">{ordinal ?? '不计'}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
