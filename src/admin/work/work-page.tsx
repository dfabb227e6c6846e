/** 待办: what waits, the nearest due day first, with the reason in words and what can be done next. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../report/case-lines.css';
import { Light } from './light.tsx';
import './work.css';

function askWork(mine: boolean, after: string | null) {
  const query = { ...(mine ? { mine: 'true' as const } : {}), ...(after === null ? {} : { after }) };
  return dataOf(api.GET('/api/work', { params: { query } }));
}

type Task = Awaited<ReturnType<typeof askWork>>['tasks'][number];

export function WorkPage() {
  const [query, setQuery] = useSearchParams();
  const mine = query.get('mine') !== 'false';
  const work = useInfiniteQuery({
    queryKey: ['work', mine],
    queryFn: ({ pageParam }) => askWork(mine, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  return (
    <div className="work">
      <Heading title="待办" />
      {work.isPending && <Loading />}
      {work.isError && <Failed error={work.error} again={() => work.refetch()} />}
      {work.isSuccess && (
        <>
          <Waiting waiting={work.data.pages[0]?.waiting ?? []} />
          <Checkbox
            checked={mine}
            onChange={({ target }) => setQuery(target.checked ? {} : { mine: 'false' }, { replace: true })}
          >
            只看我能办的
          </Checkbox>
          <Tasks tasks={work.data.pages.flatMap((page) => page.tasks)} mine={mine} />
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

function Waiting({ waiting }: { readonly waiting: readonly { state: string; name: string; count: number }[] }) {
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

function Tasks({ tasks, mine }: { readonly tasks: readonly Task[]; readonly mine: boolean }) {
  if (tasks.length === 0) {
    return (
      <p className="quiet" role="status">
        {mine ? '现在没有轮到您办的事。新的来件、送审、退回会出现在这里。' : '现在没有待办的事。'}
      </p>
    );
  }
  return (
    <table className="case-lines">
      <caption className="only-read">待办事项，到期日近的在前</caption>
      <thead>
        <tr>
          {['事项', '期限', '状态', '可以办理'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={`${task.kind} ${task.id}`}>
            <th scope="row">
              <Link
                to={task.kind === 'report' ? `/reports/${task.id}` : `/applications/${task.id}`}
                state={{ from: '/work' }}
              >
                {task.kind === 'report' ? task.title : `申请 ${task.title}`}
              </Link>
            </th>
            <td data-label="期限">
              <Light standing={task.standing} />
            </td>
            <td data-label="状态">{task.stateName}</td>
            <td data-label="可以办理">{task.can.length === 0 ? '—' : task.can.join('、')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
