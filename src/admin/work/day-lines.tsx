/** What is due on one day, each with its light and the reason, each opening its case. */

import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { type Day, inWords } from '#law/calendar/day';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { useHere } from '../shell/here.ts';
import { Light } from './light.tsx';
import type { MonthDay } from './month-page.tsx';
import { placeOf } from './places.ts';

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
  const from = useHere();
  const columns: readonly Column<MonthDay['due'][number]>[] = [
    {
      head: '事项',
      cell: (one) => (
        <Link to={placeOf(one)} state={from}>
          {one.kind === 'application' ? `申请 ${one.title}` : one.title}
        </Link>
      ),
    },
    { head: '什么到期', cell: ({ what }) => what },
    { head: '期限', cell: ({ standing }) => <Light standing={standing} /> },
  ];
  return (
    <CaseTable
      caption="当天到期的事项"
      columns={columns}
      lines={due}
      keyOf={({ kind, id, what }) => `${kind} ${id} ${what}`}
    />
  );
}
