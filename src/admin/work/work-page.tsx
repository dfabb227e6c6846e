/** 待办: what waits, the nearest due day first, with the reason in words and what can be done next. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type Urgency, urgencies, urgencyKeys } from '#law/application/urgency';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { useHere } from '../shell/here.ts';
import { Loading } from '../shell/loading.tsx';
import { Light } from './light.tsx';
import { placeOf } from './places.ts';
import { type View, Views, viewKeys, Ways } from './views.tsx';
import './month.css';
import './work.css';

function askWork(view: View, light: Urgency | undefined, after: string | null) {
  const query = { view, ...(light === undefined ? {} : { light }), ...(after === null ? {} : { after }) };
  return dataOf(api.GET('/api/work', { params: { query } }));
}

type Work = Awaited<ReturnType<typeof askWork>>;
type Task = Work['tasks'][number];

export function WorkPage() {
  const [query, setQuery] = useSearchParams();
  const view = viewKeys.find((key) => key === query.get('view')) ?? 'mine';
  const light = urgencyKeys.find((key) => key === query.get('light'));
  const work = useInfiniteQuery({
    queryKey: ['work', view, light ?? ''],
    queryFn: ({ pageParam }) => askWork(view, light, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const set = (name: 'view' | 'light', value: string) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  const first = work.data?.pages[0];
  return (
    <div className="work">
      <Heading title="待办" />
      <Ways here="list" view={view} />
      {work.isPending && <Loading />}
      {work.isError && <Failed error={work.error} again={() => work.refetch()} />}
      {first !== undefined && work.isSuccess && (
        <>
          <Waiting waiting={first.waiting} />
          <div className="filters no-print">
            <Views view={view} open={first.open} choose={(next) => set('view', next === 'mine' ? '' : next)} />
            <div>
              <label htmlFor="light">期限</label>
              <Select
                id="light"
                value={light ?? ''}
                onChange={(next: string) => set('light', next)}
                options={[
                  { value: '', label: '全部期限' },
                  ...urgencyKeys.map((value) => ({ value: String(value), label: urgencies[value] })),
                ]}
              />
            </div>
          </div>
          <Tasks
            tasks={work.data.pages.flatMap((page) => page.tasks)}
            nothing={nothingToDo(view, light, first.open.unclaimed)}
          />
          {work.hasNextPage && (
            <Button onClick={() => work.fetchNextPage()} loading={work.isFetchingNextPage}>
              再看50件
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function nothingToDo(view: View, light: Urgency | undefined, unclaimed: number): string {
  if (light !== undefined) return `没有“${urgencies[light]}”的事。请看其他期限的。`;
  if (view === 'unclaimed') return '没有等待认领的申请。';
  if (view === 'all') return '现在没有待办的事。';
  const others = unclaimed > 0 ? `另有${unclaimed}件还没有人认领。` : '';
  return `现在没有轮到您办的事。新的分派、送审、退回和检索会出现在这里。${others}`;
}

function Waiting({ waiting }: { readonly waiting: Work['waiting'] }) {
  if (waiting.length === 0) return <p className="quiet">本机关现在没有没办完的申请。</p>;
  return (
    <ul className="waiting" aria-label="本机关没办完的申请">
      {waiting.map(({ state, name, count }) => (
        <li key={state}>
          <Link to={`/applications?state=${state}&order=due`}>
            <span className="waiting-count">{count}</span>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Tasks({ tasks, nothing }: { readonly tasks: readonly Task[]; readonly nothing: string }) {
  const from = useHere();
  if (tasks.length === 0) {
    return (
      <p className="quiet" role="status">
        {nothing}
      </p>
    );
  }
  const task: Column<Task> = {
    head: '事项',
    cell: (one) => (
      <Link to={placeOf(one)} state={from}>
        {one.kind === 'application' ? `申请 ${one.title}` : one.title}
      </Link>
    ),
  };
  return (
    <CaseTable
      caption="待办事项，到期日近的在前"
      columns={[task, ...columns]}
      lines={tasks}
      keyOf={({ kind, id, title }) => `${kind} ${id} ${title}`}
    />
  );
}

const columns: readonly Column<Task>[] = [
  { head: '期限', cell: ({ standing }) => <Light standing={standing} /> },
  { head: '状态', cell: ({ stateName }) => stateName },
  { head: '可以办理', cell: ({ can }) => (can.length === 0 ? '—' : can.join('、')) },
];
