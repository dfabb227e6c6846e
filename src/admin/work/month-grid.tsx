/** A month as a table of weeks, Monday first: each day opens its cases below; the first of them are named in it. */

import { Link } from 'react-router';
import { urgencies } from '#law/application/urgency';
import { type Day, inWords, weekdayOf } from '#law/calendar/day';
import { useHere } from '../shell/here.ts';
import type { MonthDay, WorkMonth } from './month-page.tsx';
import { placeOf } from './places.ts';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
/** As many as a day has room for. */
const named = 3;

interface MonthGridProps {
  readonly month: WorkMonth;
  readonly open: string | null;
  readonly to: (day: string) => string;
}

export function MonthGrid({ month, open, to }: MonthGridProps) {
  return (
    <table className="month">
      <caption className="only-read">到期日，按周排列。选一天，下面列出当天到期的事项。</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month.days).map((week) => (
          <tr key={week.find((one) => one !== null)?.day}>
            {week.map((one, i) =>
              one === null ? (
                <td key={weekdays[i]} className="month-none" />
              ) : (
                <DayCell key={one.day} day={one} today={month.today} open={one.day === open} to={to(one.day)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  readonly day: MonthDay;
  readonly today: string;
  readonly open: boolean;
  readonly to: string;
}

function DayCell({ day: { day, working, why, due }, today, open, to }: DayCellProps) {
  const from = useHere();
  const more = due.length - named;
  const said = `${inWords(day as Day)}，${working ? '上班' : '休息'}（${why}），${due.length === 0 ? '没有到期的事项' : `${due.length}件到期`}`;
  return (
    <td className={[working ? 'worked' : 'rest', ...(open ? ['open'] : [])].join(' ')}>
      <Link to={to} className="month-day" aria-current={day === today ? 'date' : undefined} replace>
        <span className="only-read">{said}</span>
        <span className="month-date" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {day === today && (
          <span className="month-today" aria-hidden="true">
            今天
          </span>
        )}
        <span className="month-why" aria-hidden="true">
          {markOf(working, why)}
        </span>
      </Link>
      <ul>
        {due.slice(0, named).map((one) => (
          <li key={`${one.kind} ${one.id} ${one.what}`}>
            <Link to={placeOf(one)} state={from} className={`light ${one.standing.urgency}`} title={one.standing.why}>
              {one.title}
              <span>
                {one.what} · {urgencies[one.standing.urgency]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link to={to} replace>
          还有{more}件
        </Link>
      )}
    </td>
  );
}

/** An ordinary weekday needs no word; a holiday and a worked weekend say what they are. */
function markOf(working: boolean, why: string): string {
  if (/^周.，/.test(why)) return working ? '' : '休';
  return working ? `班 ${why}` : why;
}

/** Weeks of seven, Monday first; null before the first and after the last day. */
function weeksOf(days: readonly MonthDay[]): readonly (readonly (MonthDay | null)[])[] {
  const first = days[0];
  const lead = first === undefined ? 0 : (weekdayOf(first.day as Day) + 6) % 7;
  const cells = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, i) => cells[week * 7 + i] ?? null));
}
