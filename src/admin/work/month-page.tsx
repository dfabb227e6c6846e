/** 待办月历: the due days of a month. The address carries the month, the view and the day that is open. */

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { useNarrow } from '../shell/narrow.ts';
import { DayLines } from './day-lines.tsx';
import { MonthGrid } from './month-grid.tsx';
import { MonthList } from './month-list.tsx';
import { MonthTurn } from './month-turn.tsx';
import { type View, Views, viewKeys, Ways } from './views.tsx';
import './month.css';
import './work.css';

function askMonth(month: string | undefined, view: View) {
  const query = { view, ...(month === undefined ? {} : { month }) };
  return dataOf(api.GET('/api/work/month', { params: { query } }));
}

export type WorkMonth = Awaited<ReturnType<typeof askMonth>>;
export type MonthDay = WorkMonth['days'][number];

export function MonthPage() {
  const [query, setQuery] = useSearchParams();
  const narrow = useNarrow();
  const view = viewKeys.find((key) => key === query.get('view')) ?? 'mine';
  const asked = query.get('month') ?? undefined;
  const month = useQuery({ queryKey: ['work', 'month', view, asked ?? ''], queryFn: () => askMonth(asked, view) });
  const href = (changes: Readonly<Record<string, string>>): string => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    return `?${next}`;
  };
  const open = month.data?.days.find(({ day }) => day === query.get('day'));
  return (
    <div className="work">
      <Heading title="待办月历" />
      <Ways here="month" view={view} />
      <div className="filters no-print">
        <Views
          view={view}
          choose={(next) => setQuery(href({ view: next === 'mine' ? '' : next }), { replace: true })}
        />
      </div>
      {month.isPending && <Loading />}
      {month.isError && <Failed error={month.error} again={() => month.refetch()} />}
      {month.isSuccess && (
        <>
          <MonthTurn month={month.data} to={(next) => href({ month: next, day: '' })} view={view} />
          {narrow ? (
            <MonthList month={month.data} />
          ) : (
            <>
              <MonthGrid month={month.data} open={open?.day ?? null} to={(day) => href({ day })} />
              {open !== undefined && <DayLines key={open.day} day={open} />}
            </>
          )}
        </>
      )}
    </div>
  );
}
