/** Replies on their way: what waits to be sent, what has gone out, what came back. Filters stand in the address, pages go on by key. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { type DeliveryStage, deliveryStages } from '#law/application/delivery';
import { deliveryWays, travellingWays } from '#law/application/events';
import { outcomeName } from '../application/words.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useHere } from '../shell/here.ts';
import { useListFilters } from '../shell/list-filters.tsx';
import { Paged } from '../shell/paged.tsx';
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
const ways: Choice = {
  id: 'by',
  label: '发出方式',
  all: '全部方式',
  options: travellingWays.map((value) => ({ value, label: deliveryWays[value] })),
};

function stages(counts: Page['counts'] | undefined): Choice {
  const labelOf = (key: DeliveryStage) =>
    counts === undefined ? deliveryStages[key] : `${deliveryStages[key]}（${counts[key]}）`;
  return {
    id: 'stage',
    label: '进展',
    all: '全部',
    options: stageKeys.map((value) => ({ value, label: labelOf(value) })),
  };
}

export function DeliveriesPage() {
  const filters = useListFilters();
  const chosen: Filters = filters.chosen(names);
  const pages = useInfiniteQuery({
    queryKey: ['deliveries', chosen],
    queryFn: ({ pageParam }) => askPage(chosen, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  return (
    <div className="list-page">
      <Heading title="送达" />
      <p className="quiet">
        已经作出、还没有送达的答复。登记发出、退回和送达，在申请的页面上办理；救济期限从送达之日起算。
      </p>
      <div className="filters no-print">
        <Choices filters={filters} of={[stages(pages.data?.pages[0]?.counts), ways]} />
      </div>
      <Paged pages={pages}>
        {(shown) => <Lines lines={shown.flatMap((page) => page.deliveries)} filtered={filters.narrowed} />}
      </Paged>
    </div>
  );
}

function Lines({ lines, filtered }: { readonly lines: readonly Line[]; readonly filtered: boolean }) {
  const from = useHere();
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        {filtered ? '没有符合条件的答复。请放宽条件再试。' : '作出的答复都已经送达。新作出的答复会列在这里。'}
      </p>
    );
  }
  const number: Column<Line> = {
    head: '编号',
    cell: ({ caseId, number: label }) => (
      <Link to={`/applications/${caseId}`} state={from}>
        {label}
      </Link>
    ),
  };
  return (
    <CaseTable caption="等待送达的答复" columns={[number, ...columns]} lines={lines} keyOf={({ caseId }) => caseId} />
  );
}

const columns: readonly Column<Line>[] = [
  { head: '办理结果', cell: ({ outcome }) => (outcome === null ? '—' : outcomeName(outcome)) },
  { head: '办结日', cell: ({ concludedOn }) => concludedOn ?? '—' },
  { head: '进展', cell: progress },
  {
    head: '发出',
    cell: ({ sentOn, sentBy }) => (sentOn === null || sentBy === null ? '—' : `${sentOn}，${deliveryWays[sentBy]}`),
  },
  { head: '邮件号', cell: ({ tracking }) => tracking ?? '—' },
];

function progress({ stage, returnedOn }: Line): string {
  return returnedOn === null ? deliveryStages[stage] : `${returnedOn}${deliveryStages[stage]}`;
}
