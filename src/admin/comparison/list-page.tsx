/** What one figure of an agency counts, as many as it says. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { type ComparedKey, comparedKeys } from '#law/comparison/figures';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Heading } from '../shell/heading.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { Paged } from '../shell/paged.tsx';
import '../work/work.css';

export function ComparedListPage() {
  const { agency = '', figure = '' } = useParams();
  const key = comparedKeys.find((one) => one === figure);
  return key === undefined ? <NotFoundPage /> : <List agency={agency} figure={key} />;
}

const ask = (agency: string, figure: ComparedKey, after: string | undefined) =>
  dataOf(
    api.GET('/api/comparison/{agency}/{figure}', {
      params: { path: { agency, figure }, query: after === undefined ? {} : { after } },
    }),
  );
type Row = Awaited<ReturnType<typeof ask>>['rows'][number];

function List({ agency, figure }: { readonly agency: string; readonly figure: ComparedKey }) {
  const list = useInfiniteQuery({
    queryKey: [...keys.comparison, agency, figure],
    queryFn: ({ pageParam }) => ask(agency, figure, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const [first] = list.data?.pages ?? [];
  const columns: readonly Column<Row>[] = [
    {
      head: '名称、编号',
      cell: ({ id, name, page }) =>
        page === null ? (
          <Link to={`/comparison/${agency}/${figure}/${encodeURIComponent(id)}`}>{name}</Link>
        ) : (
          <a href={page}>{name}</a>
        ),
      className: 'long-name',
    },
    { head: '日期', cell: ({ on }) => on ?? '—' },
  ];
  return (
    <div className="list-page">
      <nav aria-label="位置" className="crumbs">
        <Link to="/comparison">下级比较</Link>
      </nav>
      <Heading title={first === undefined ? '下级比较' : `${first.agencyName}：${first.name}`} />
      <Paged pages={list}>
        {(pages) => (
          <>
            <p role="status">
              现在{pages[0]?.total}件。{pages[0]?.formula}。
            </p>
            {(pages[0]?.total ?? 0) > 0 && (
              <CaseTable
                caption={pages[0]?.name ?? ''}
                columns={columns}
                lines={pages.flatMap(({ rows }) => rows)}
                keyOf={({ id }) => id}
              />
            )}
          </>
        )}
      </Paged>
    </div>
  );
}
