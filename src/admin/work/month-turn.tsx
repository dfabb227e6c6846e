/** The name of the month, the ways to the months beside it, and what the month does not show. */

import { Link } from 'react-router';
import type { WorkMonth } from './month-page.tsx';
import type { View } from './views.tsx';

interface MonthTurnProps {
  readonly month: WorkMonth;
  /** The address of another month: `YYYY-MM`. */
  readonly to: (month: string) => string;
  readonly view: View;
}

export function MonthTurn({ month, to, view }: MonthTurnProps) {
  const { month: name, today, earlier, cut, days } = month;
  const present = today.slice(0, 7);
  const late = `/work?light=overdue${view === 'mine' ? '' : `&view=${view}`}`;
  return (
    <div className="month-turn">
      <h2 aria-live="polite">{monthInWords(name)}</h2>
      <nav aria-label="换月份" className="no-print">
        <Link to={to(beside(name, -1))}>上月</Link>
        {name !== present && <Link to={to(present)}>本月</Link>}
        <Link to={to(beside(name, 1))}>下月</Link>
      </nav>
      {earlier > 0 && (
        <p>
          另有{earlier >= 100 ? '100件以上' : `${earlier}件`}应当在这个月以前答复，还没有答复。
          <Link to={late}>查看已逾期的</Link>
        </p>
      )}
      {cut && <p>这个月到期的太多，只显示最早的1000件。请缩小范围，或者在“全部申请”里按到期日查看。</p>}
      {days.some(({ provisional }) => provisional) && (
        <p className="quiet">这一年的放假通知还没有公布，休息日按周末和法定节假日暂算。</p>
      )}
    </div>
  );
}

function monthInWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}

function beside(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
