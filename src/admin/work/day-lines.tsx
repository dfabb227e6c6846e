/** What is due on one day, each with its light and the reason, each opening its case. */

import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { type Day, inWords } from '#law/calendar/day';
import { Light } from './light.tsx';
import type { MonthDay } from './month-page.tsx';
import { placeOf } from './places.ts';
import '../report/case-lines.css';

/** Takes the focus: it was opened by whoever chose the day. */
export function DayLines({ day: { day, working, why, source, due } }: { readonly day: MonthDay }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="month-open" aria-labelledby="month-open">
      <h2 id="month-open" tabIndex={-1} ref={title}>
        {inWords(day as Day)}
      </h2>
      <p className="quiet">
        {working ? '工作日' : '不是工作日'}：{why}（{source}）。
      </p>
      {due.length === 0 ? <p>这一天没有到期的事项。</p> : <DueLines due={due} />}
    </section>
  );
}

export function DueLines({ due }: { readonly due: MonthDay['due'] }) {
  const here = useLocation();
  return (
    <table className="case-lines">
      <caption className="only-read">当天到期的事项</caption>
      <thead>
        <tr>
          {['事项', '什么到期', '期限'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {due.map((one) => (
          <tr key={`${one.kind} ${one.id} ${one.what}`}>
            <th scope="row">
              <Link to={placeOf(one)} state={{ from: `${here.pathname}${here.search}` }}>
                {one.kind === 'application' ? `申请 ${one.title}` : one.title}
              </Link>
            </th>
            <td data-label="什么到期">{one.what}</td>
            <td data-label="期限">
              <Light standing={one.standing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
