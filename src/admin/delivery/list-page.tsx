/** Replies on their way: what waits to be sent, what has gone out, what came back. Filters stand in the address, pages go on by key. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { type DeliveryStage, deliveryStages } from '#law/application/delivery';
import { deliveryWays, travellingWays } from '#law/application/events';
import { outcomeName } from '../application/words.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { More, useListFilters } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import '../report/case-lines.css';
import '../work/work.css';

const names = ['stage', 'by'] as const;
type Filters = Readonly<Record<string, string>>;

function askPage(filters: Filters, after: string | null) {
  const query = { ...filters, limit: '50', ...(after === null ? {} : { after }) };
  return dataOf(api.GET('/api/deliveries', { params: { query } }));
}
type Page = Awaited<ReturnType<typeof askPage>>;
type Line = Page['deliveries'][number];

const stageKeys = Object.keys(deliveryStages) as DeliveryStage[];
const wayOptions = {
  all: '全部方式',
  options: travellingWays.map((value) => ({ value: value as string, label: deliveryWays[value] })),
};

export function DeliveriesPage() {
  const filters = useListFilters();
  const chosen: Filters = filters.chosen(names);
  const pages = useInfiniteQuery({
    queryKey: ['deliveries', chosen],
    queryFn: ({ pageParam }) => askPage(chosen, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const counts = pages.data?.pages[0]?.counts;
  const stageOptions = {
    all: '全部',
    options: [
      ...stageKeys.map((value) => ({
        value: value as string,
        label: counts === undefined ? deliveryStages[value] : `${deliveryStages[value]}（${counts[value]}）`,
      })),
    ],
  };
  return (
    <div className="list-page">
      <Heading title="送达" />
      <p className="quiet">
        已经作出、还没有送达的答复。登记发出、退回和送达，在申请的页面上办理；救济期限从送达之日起算。
      </p>
      <div className="filters no-print">
        <Filter id="stage" label="进展" value={filters.of('stage')} {...stageOptions} choose={filters.set('stage')} />
        <Filter id="by" label="发出方式" value={filters.of('by')} {...wayOptions} choose={filters.set('by')} />
      </div>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isSuccess && (
        <Lines lines={pages.data.pages.flatMap((page) => page.deliveries)} filtered={filters.narrowed} />
      )}
      <More pages={pages} />
    </div>
  );
}

function Lines({ lines, filtered }: { readonly lines: readonly Line[]; readonly filtered: boolean }) {
  const here = useLocation();
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        {filtered ? '没有符合条件的答复。请放宽条件再试。' : '作出的答复都已经送达。新作出的答复会列在这里。'}
      </p>
    );
  }
  return (
    <table className="case-lines">
      <caption className="only-read">等待送达的答复</caption>
      <thead>
        <tr>
          {['编号', '办理结果', '办结日', '进展', '发出', '邮件号'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.caseId}>
            <th scope="row">
              <Link to={`/applications/${line.caseId}`} state={{ from: `${here.pathname}${here.search}` }}>
                {line.number}
              </Link>
            </th>
            <td data-label="办理结果">{line.outcome === null ? '—' : outcomeName(line.outcome)}</td>
            <td data-label="办结日">{line.concludedOn ?? '—'}</td>
            <td data-label="进展">{progress(line)}</td>
            <td data-label="发出">
              {line.sentOn === null || line.sentBy === null ? '—' : `${line.sentOn}，${deliveryWays[line.sentBy]}`}
            </td>
            <td data-label="邮件号">{line.tracking ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function progress({ stage, returnedOn }: Line): string {
  return returnedOn === null ? deliveryStages[stage] : `${returnedOn}${deliveryStages[stage]}`;
}
