/** A month on a phone: the days on which something is due, and today, one under the other. */

import { type Day, inWords } from '#law/calendar/day';
import { DueLines } from './day-lines.tsx';
import type { WorkMonth } from './month-page.tsx';

export function MonthList({ month: { days, today } }: { readonly month: WorkMonth }) {
  const shown = days.filter(({ day, due }) => due.length > 0 || day === today);
  if (shown.length === 0) return <p className="quiet">这个月没有到期的事项。</p>;
  return (
    <ol className="month-list">
      {shown.map(({ day, working, why, due }) => (
        <li key={day}>
          <h3>
            {inWords(day as Day)}
            {day === today && <span className="month-today">今天</span>}
          </h3>
          {!working && <p className="quiet">休息：{why}</p>}
          {due.length === 0 ? <p className="quiet">没有到期的事项。</p> : <DueLines due={due} />}
        </li>
      ))}
    </ol>
  );
}
