/** All applications of the agency: what is filtered stands in the address, pages go on by key, the list can be taken along. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { states } from '#law/application/states';
import { urgencies, urgencyKeys } from '#law/application/urgency';
import { applicantTypes, outcomeKeys } from '#law/report/report';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useHere } from '../shell/here.ts';
import { useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Paged } from '../shell/paged.tsx';
import { type SavedColumn, SaveList } from '../shell/save-list.tsx';
import { useYears } from '../shell/years.ts';
import { Light } from '../work/light.tsx';
import '../work/work.css';
import { applicantName, channelName, outcomeName, stateName } from './words.ts';

type Filters = Readonly<Record<string, string>>;

function askPage(filters: Filters, after: string | null, limit = '50') {
  const query = { ...filters, limit, ...(after === null ? {} : { after }) };
  return dataOf(api.GET('/api/applications', { params: { query } }));
}
type Page = Awaited<ReturnType<typeof askPage>>;
type Line = Page['applications'][number];

const choices: readonly Choice[] = [
  {
    id: 'state',
    label: '状态',
    all: '全部状态',
    options: [
      { value: 'open', label: '没有办结的' },
      ...Object.entries(states)
        .filter(([key]) => key !== 'unsubmitted')
        .map(([value, { name }]) => ({ value, label: name })),
    ],
  },
  {
    id: 'type',
    label: '申请人',
    all: '全部申请人',
    options: applicantTypes.map((value) => ({ value, label: applicantName(value) })),
  },
  {
    id: 'outcome',
    label: '办理结果',
    all: '全部办理结果',
    options: outcomeKeys.map((value) => ({ value, label: outcomeName(value) })),
  },
  {
    id: 'light',
    label: '期限',
    all: '全部期限',
    options: urgencyKeys.map((value) => ({ value: String(value), label: urgencies[value] })),
  },
  {
    id: 'whose',
    label: '承办',
    all: '全部承办人',
    options: [
      { value: 'mine', label: '本人承办' },
      { value: 'nobody', label: '还没有承办人' },
    ],
  },
  { id: 'order', label: '次序', all: '新来的在前', options: [{ value: 'due', label: '到期近的在前' }] },
];
const names = ['state', 'year', 'type', 'outcome', 'text', 'order', 'light', 'whose'] as const;

export function ApplicationsPage() {
  const filters = useListFilters();
  const years = useYears('收到');
  const chosen: Filters = filters.chosen(names);
  const pages = useInfiniteQuery({
    queryKey: ['applications', chosen],
    queryFn: ({ pageParam }) => askPage(chosen, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  return (
    <div className="list-page">
      <Heading title="全部申请" />
      <div className="filters no-print">
        <Choices filters={filters} of={[...choices, years]} />
        <WordsFilter label="编号" most={40} filters={filters} />
        <SaveList
          name="申请台账"
          columns={saved}
          ask={async (after) => {
            const { applications, next } = await askPage(chosen, after, '200');
            return { lines: applications, next };
          }}
        />
      </div>
      <Paged pages={pages}>
        {(shown) => <Lines lines={shown.flatMap((page) => page.applications)} filtered={filters.narrowed} />}
      </Paged>
    </div>
  );
}

function Lines({ lines, filtered }: { readonly lines: readonly Line[]; readonly filtered: boolean }) {
  const from = useHere();
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        {filtered ? '没有符合条件的申请。请放宽条件再试。' : '还没有收到申请。网站提交的和窗口登记的都会列在这里。'}
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
  return <CaseTable caption="申请清单" columns={[number, ...columns]} lines={lines} keyOf={({ caseId }) => caseId} />;
}

const columns: readonly Column<Line>[] = [
  { head: '来源', cell: ({ channel }) => channelName(channel) },
  { head: '申请人', cell: ({ applicantType }) => applicantName(applicantType) },
  { head: '收到日', cell: ({ receivedOn }) => receivedOn ?? '未确认' },
  { head: '期限', cell: ({ dueOn, standing }) => (dueOn === null ? '—' : <Light standing={standing} />) },
  { head: '状态', cell: ({ state }) => stateName(state) },
  { head: '办理结果', cell: ({ outcome }) => (outcome === null ? '—' : outcomeName(outcome)) },
];

const saved: readonly SavedColumn<Line>[] = [
  { head: '编号', text: ({ number }) => number },
  { head: '来源', text: ({ channel }) => channelName(channel) },
  { head: '申请人', text: ({ applicantType }) => applicantName(applicantType) },
  { head: '提交日', text: ({ submittedOn }) => submittedOn },
  { head: '收到日', text: ({ receivedOn }) => receivedOn },
  { head: '到期日', text: ({ dueOn }) => dueOn },
  { head: '状态', text: ({ state }) => stateName(state) },
  { head: '办理结果', text: ({ outcome }) => (outcome === null ? null : outcomeName(outcome)) },
  { head: '答复日', text: ({ concludedOn }) => concludedOn },
];
