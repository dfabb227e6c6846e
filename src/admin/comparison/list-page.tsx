/** What one figure of an agency counts, as many as it says. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { type ComparedKey, comparedKeys } from '#law/comparison/figures';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import '../shell/case-lines.css';
import '../work/work.css';

export function ComparedListPage() {
  const { agency = '', figure = '' } = useParams();
  const key = comparedKeys.find((one) => one === figure);
  return key === undefined ? <NotFoundPage /> : <List agency={agency} figure={key} />;
}

function List({ agency, figure }: { readonly agency: string; readonly figure: ComparedKey }) {
  const list = useInfiniteQuery({
    queryKey: [...keys.comparison, agency, figure],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/comparison/{agency}/{figure}', {
          params: { path: { agency, figure }, query: pageParam === undefined ? {} : { after: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const [first] = list.data?.pages ?? [];
  return (
    <div className="list-page">
      <nav aria-label="位置" className="crumbs">
        <Link to="/comparison">下级比较</Link>
      </nav>
      <Heading title={first === undefined ? '下级比较' : `${first.agencyName}：${first.name}`} />
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} again={() => list.refetch()} />}
      {first !== undefined && (
        <>
          <p role="status">
            现在{first.total}件。{first.formula}。
          </p>
          {first.total > 0 && (
            <table className="case-lines">
              <caption className="only-read">{first.name}</caption>
              <thead>
                <tr>
                  <th scope="col">名称、编号</th>
                  <th scope="col">日期</th>
                </tr>
              </thead>
              <tbody>
                {list.data?.pages
                  .flatMap(({ rows }) => rows)
                  .map(({ id, name, on, page }) => (
                    <tr key={id}>
                      <th scope="row">
                        {page === null ? (
                          <Link to={`/comparison/${agency}/${figure}/${encodeURIComponent(id)}`}>{name}</Link>
                        ) : (
                          <a href={page}>{name}</a>
                        )}
                      </th>
                      <td data-label="日期">{on ?? '—'}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          )}
        </>
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          看后面的
        </Button>
      )}
    </div>
  );
}
