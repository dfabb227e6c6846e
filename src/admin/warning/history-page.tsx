/** How good the signals were, month by month, and the warnings that each figure counts. */

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { outcomes } from '#law/warning/events';
import { type SignalKey, signalKeys, signals } from '#law/warning/signals';
import { ChartOrTable } from '../chart/chart.tsx';
import type { Opening } from '../chart/data.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { type ListFilters, useListFilters } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { type SavedColumn, SaveList } from '../shell/save-list.tsx';
import '../work/work.css';
import './warning.css';

const saids = { ...outcomes, unsaid: '还没有记' } as const;

interface Wanted {
  readonly signal?: SignalKey;
  readonly month?: string;
  readonly said?: keyof typeof saids;
}

/** What can not be read in the address is left out. */
function wantedIn({ of }: ListFilters): Wanted {
  const [signal, month, said] = [of('signal'), of('month'), of('said')];
  return {
    ...(Object.hasOwn(signals, signal) ? { signal: signal as SignalKey } : {}),
    ...(/^20\d\d-(?:0[1-9]|1[0-2])$/.test(month) ? { month } : {}),
    ...(Object.hasOwn(saids, said) ? { said: said as keyof typeof saids } : {}),
  };
}

const ask = (wanted: Wanted) => dataOf(api.GET('/api/warnings/history', { params: { query: wanted } }));
type History = Awaited<ReturnType<typeof ask>>;

const options = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

export function WarningHistoryPage() {
  const filters = useListFilters();
  const wanted = wantedIn(filters);
  const history = useQuery({ queryKey: [...keys.warnings, 'history', wanted], queryFn: () => ask(wanted) });
  const choices: readonly Choice[] = [
    {
      id: 'signal',
      label: '信号',
      all: '全部信号',
      options: signalKeys.map((value) => ({ value, label: signals[value].name })),
    },
    {
      id: 'month',
      label: '提出的月份',
      all: '最近12个月',
      options: (history.data?.months ?? [])
        .map(({ month }) => ({ value: month, label: monthName(month) }))
        .toReversed(),
    },
    { id: 'said', label: '有用吗', all: '全部', options: options(saids) },
  ];
  return (
    <div className="list-page">
      <nav aria-label="位置" className="crumbs">
        <Link to="/warnings">未诉先办</Link>
      </nav>
      <Heading title="信号历月的准确率" />
      <p className="quiet measure">
        准确率 = 有用 ÷（有用 + 没有用），按提出的月份算，没有记的不算。准确率低的信号，到“未诉先办”调整界限或者停用。
      </p>
      <div className="filters no-print">
        <Choices filters={filters} of={choices} />
      </div>
      {history.isPending && <Loading />}
      {history.isError && <Failed error={history.error} again={() => history.refetch()} />}
      {history.isSuccess && <Whole history={history.data} wanted={wanted} />}
    </div>
  );
}

const monthName = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const counted = [
  { name: '提出', of: 'raised', said: null },
  { name: '有用', of: 'helpful', said: 'helpful' },
  { name: '没有用', of: 'notHelpful', said: 'notHelpful' },
] as const;

function Whole({ history: { months, total, lines }, wanted }: { readonly history: History; readonly wanted: Wanted }) {
  const labels = months.map(({ month }) => month);
  const open = (month: string | undefined, said: string | null) =>
    month === undefined
      ? null
      : `/warnings/history?${new URLSearchParams({
          ...(wanted.signal === undefined ? {} : { signal: wanted.signal }),
          month,
          ...(said === null ? {} : { said }),
        })}`;
  const openCount: Opening = (at, series) => open(labels[at], counted[series]?.said ?? null);
  return (
    <>
      <div className="warning-charts">
        <section aria-labelledby="precision">
          <h2 id="precision">准确率</h2>
          <ChartOrTable
            name="历月的准确率"
            head="提出的月份"
            data={{
              form: 'line',
              unit: '%',
              most: 100,
              labels,
              series: [
                {
                  name: '准确率',
                  values: months.map(({ precision }) => (precision === null ? null : Math.round(precision * 100))),
                },
              ],
            }}
            open={(at) => open(labels[at], null)}
          />
        </section>
        <section aria-labelledby="raised">
          <h2 id="raised">提出和有用的条数</h2>
          <ChartOrTable
            name="历月提出的预警"
            head="提出的月份"
            data={{
              form: 'columns',
              unit: '条',
              labels,
              series: counted.map(({ name, of }) => ({ name, values: months.map((month) => month[of]) })),
            }}
            open={openCount}
          />
        </section>
      </div>
      <section aria-labelledby="lines" className="warning-part">
        <h2 id="lines">预警</h2>
        <p role="status">
          {total}条{total > lines.length && `，列出最近的${lines.length}条`}。
        </p>
        {lines.length > 0 && (
          <>
            <CaseTable
              caption="提出过的预警"
              columns={columns}
              lines={lines}
              keyOf={({ signal, ref, raisedOn, reason }) => `${signal} ${ref} ${raisedOn} ${reason}`}
            />
            <SaveList name="预警" columns={saved} ask={async () => ({ lines, next: null })} />
          </>
        )}
      </section>
    </>
  );
}

type Line = History['lines'][number];

const saidOf = ({ outcome }: Line) => saids[outcome ?? 'unsaid'];

const columns: readonly Column<Line>[] = [
  { head: '事项', cell: ({ ref, name }) => <Link to={ref}>{name}</Link>, className: 'warning-name' },
  { head: '信号', cell: ({ signalName }) => signalName },
  { head: '为什么', cell: ({ reason }) => reason },
  { head: '提出', cell: ({ raisedOn }) => raisedOn },
  { head: '结束', cell: ({ endedOn }) => endedOn ?? '原因还在', className: 'day' },
  { head: '有用吗', cell: saidOf, className: 'day' },
];

const saved: readonly SavedColumn<Line>[] = [
  { head: '事项', text: ({ name }) => name },
  { head: '信号', text: ({ signalName }) => signalName },
  { head: '为什么', text: ({ reason }) => reason },
  { head: '提出', text: ({ raisedOn }) => raisedOn },
  { head: '结束', text: ({ endedOn }) => endedOn },
  { head: '有用吗', text: saidOf },
];
