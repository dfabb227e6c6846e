/** All applications of the agency: what is filtered stands in the address, pages go on by key, the list can be taken along. */

import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useLocation } from 'react-router';
import { states } from '#law/application/states';
import { urgencies, urgencyKeys } from '#law/application/urgency';
import { applicantTypes, outcomeKeys } from '#law/report/report';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { saveFile } from '../client/save-file.ts';
import { toCsv } from '../report/csv.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { More, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import '../report/case-lines.css';
import '../work/work.css';
import { applicantName, channelName, outcomeName, stateName } from './words.ts';

type Filters = Readonly<Record<string, string>>;

function askPage(filters: Filters, after: string | null, limit = '50') {
  const query = { ...filters, limit, ...(after === null ? {} : { after }) };
  return dataOf(api.GET('/api/applications', { params: { query } }));
}
type Page = Awaited<ReturnType<typeof askPage>>;
type Line = Page['applications'][number];

const open = { value: 'open', label: '没有办结的' };
const stateOptions = {
  all: '全部状态',
  options: [
    open,
    ...Object.entries(states)
      .filter(([key]) => key !== 'unsubmitted')
      .map(([value, { name }]) => ({ value, label: name })),
  ],
};
const typeOptions = {
  all: '全部申请人',
  options: applicantTypes.map((value) => ({ value, label: applicantName(value) })),
};
const outcomeOptions = {
  all: '全部办理结果',
  options: outcomeKeys.map((value) => ({ value, label: outcomeName(value) })),
};
const orderOptions = {
  all: '新来的在前',
  options: [{ value: 'due', label: '到期近的在前' }],
};
const lightOptions = {
  all: '全部期限',
  options: urgencyKeys.map((value) => ({ value: String(value), label: urgencies[value] })),
};
const whoseOptions = {
  all: '全部承办人',
  options: [
    { value: 'mine', label: '本人承办' },
    { value: 'nobody', label: '还没有承办人' },
  ],
};
const names = ['state', 'year', 'type', 'outcome', 'text', 'order', 'light', 'whose'] as const;

export function ApplicationsPage() {
  const filters = useListFilters();
  const me = useMe();
  const chosen: Filters = filters.chosen(names);
  const pages = useInfiniteQuery({
    queryKey: ['applications', chosen],
    queryFn: ({ pageParam }) => askPage(chosen, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const thisYear = Number(me.data?.today.slice(0, 4) ?? 2026);
  const yearOptions = {
    all: '全部年份',
    options: Array.from({ length: 8 }, (_, i) => ({ value: String(thisYear - i), label: `${thisYear - i}年收到` })),
  };
  return (
    <div className="list-page">
      <Heading title="全部申请" />
      <div className="filters no-print">
        <Filter id="state" label="状态" value={filters.of('state')} {...stateOptions} choose={filters.set('state')} />
        <Filter id="year" label="年份" value={filters.of('year')} {...yearOptions} choose={filters.set('year')} />
        <Filter id="type" label="申请人" value={filters.of('type')} {...typeOptions} choose={filters.set('type')} />
        <Filter
          id="outcome"
          label="办理结果"
          value={filters.of('outcome')}
          {...outcomeOptions}
          choose={filters.set('outcome')}
        />
        <Filter id="light" label="期限" value={filters.of('light')} {...lightOptions} choose={filters.set('light')} />
        <Filter id="whose" label="承办" value={filters.of('whose')} {...whoseOptions} choose={filters.set('whose')} />
        <Filter id="order" label="次序" value={filters.of('order')} {...orderOptions} choose={filters.set('order')} />
        <WordsFilter label="编号" most={40} filters={filters} />
        <Save filters={chosen} />
      </div>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isSuccess && (
        <Lines lines={pages.data.pages.flatMap((page) => page.applications)} filtered={filters.narrowed} />
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
        {filtered ? '没有符合条件的申请。请放宽条件再试。' : '还没有收到申请。网站提交的和窗口登记的都会列在这里。'}
      </p>
    );
  }
  return (
    <table className="case-lines">
      <caption className="only-read">申请清单</caption>
      <thead>
        <tr>
          {['编号', '来源', '申请人', '收到日', '期限', '状态', '办理结果'].map((head) => (
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
            <td data-label="来源">{channelName(line.channel)}</td>
            <td data-label="申请人">{applicantName(line.applicantType)}</td>
            <td data-label="收到日">{line.receivedOn ?? '未确认'}</td>
            <td data-label="期限">{line.dueOn === null ? '—' : <Light standing={line.standing} />}</td>
            <td data-label="状态">{stateName(line.state)}</td>
            <td data-label="办理结果">{line.outcome === null ? '—' : outcomeName(line.outcome)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The whole filtered list as a file that a spreadsheet opens without running anything. */
function Save({ filters }: { readonly filters: Filters }) {
  const save = useMutation({
    mutationFn: async () => {
      const records: string[][] = [
        ['编号', '来源', '申请人', '提交日', '收到日', '到期日', '状态', '办理结果', '答复日'],
      ];
      let after: string | null = null;
      do {
        const page: Page = await askPage(filters, after, '200');
        records.push(...page.applications.map(record));
        after = page.next;
      } while (after !== null);
      saveFile('申请台账.csv', toCsv(records));
    },
  });
  return (
    <div>
      <Button onClick={() => save.mutate()} loading={save.isPending}>
        导出清单（CSV）
      </Button>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </div>
  );
}

function record(line: Line): string[] {
  return [
    line.number,
    channelName(line.channel),
    applicantName(line.applicantType),
    line.submittedOn,
    line.receivedOn ?? '',
    line.dueOn ?? '',
    stateName(line.state),
    line.outcome === null ? '' : outcomeName(line.outcome),
    line.concludedOn ?? '',
  ];
}
