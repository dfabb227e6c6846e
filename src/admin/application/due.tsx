/** The due day, and why it is this one: every step from the day of receipt. */

import '../shell/case-lines.css';
import { Light } from '../work/light.tsx';
import '../work/work.css';
import type { Application } from './question.ts';
import { dayInWords } from './words.ts';

export function Due({ application }: { readonly application: Application }) {
  const { provisional, derivation, dueOn } = application;
  return (
    <section aria-labelledby="due">
      <h2 id="due">答复期限</h2>
      <p className="due-day">{dueOn === null ? notRunning(application) : <Light standing={application.standing} />}</p>
      {provisional && (
        <p className="provisional">
          <strong>暂定：</strong>期限内有国务院办公厅尚未公布放假安排的年份，公布后会重新计算。
        </p>
      )}
      {derivation.length > 0 && (
        <table className="case-lines derivation">
          <caption>为什么是这一天</caption>
          <thead>
            <tr>
              {['起算日', '工作日数', '到期日', '说明', '规则'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {derivation.map((step) => (
              <tr key={`${step.rule} ${step.from} ${step.to}`}>
                <td data-label="起算日">{step.from}</td>
                <td data-label="工作日数">{step.workingDays === 0 ? '—' : `${step.workingDays}个`}</td>
                <td data-label="到期日">{step.to ?? '待定'}</td>
                <td data-label="说明">{step.note}</td>
                <td data-label="规则">{step.rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Why no period to reply runs, in a sentence. */
function notRunning({ concludedOn, lateBy, state, derivation }: Application): string {
  if (concludedOn !== null) {
    const inTime = lateBy === 0 ? '没有超过期限' : `超过期限${lateBy}个工作日`;
    return `${dayInWords(concludedOn)}办结，${inTime}，答复期限停止计算。`;
  }
  if (state === 'submitted') return '还没有确认收到。答复期限从收到之日的次日起算。';
  return derivation.length > 0 ? '现在没有正在计算的答复期限，原因见下。' : '现在没有正在计算的答复期限。';
}
