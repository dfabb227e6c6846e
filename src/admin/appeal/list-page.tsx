/** Reconsiderations and suits of the agency: what is filtered stands in the address, the list can be taken along. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useLocation } from 'react-router';
import { appealStates } from '#law/appeal/states';
import { appealColumnLabels } from '#law/report/form';
import { appealBlocks, appealResults } from '#law/report/report';
import { useMe } from '../account/me.ts';
import { resultName } from '../application/words.ts';
import { saveFile } from '../client/save-file.ts';
import { toCsv } from '../report/csv.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { More, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { type AppealLine, type AppealList, askAppeals, type Filters, useAppeals } from './question.ts';
import { decisionWord, kindWord, stateWord } from './words.ts';
import '../report/case-lines.css';
import '../work/work.css';

const names = ['state', 'block', 'result', 'year', 'text', 'order'] as const;

const stateOptions = {
  all: '全部状态',
  options: [
    { value: 'unanswered', label: '待答复（答辩）' },
    { value: 'open', label: '没有审结的' },
    ...(['filed', 'pending', 'decided'] as const).map((value) => ({ value, label: appealStates[value] })),
  ],
};
const blockOptions = {
  all: '复议和诉讼',
  options: appealBlocks.map((value) => ({ value, label: kindWord(value) })),
};
const resultOptions = {
  all: '全部结果',
  options: appealResults
    .filter((one) => one !== 'pending')
    .map((value) => ({ value: value as string, label: appealColumnLabels[value] })),
};
const orderOptions = {
  all: '新提起的在前',
  options: [{ value: 'due', label: '答复到期近的在前' }],
};

export function AppealsPage() {
  const filters = useListFilters();
  const me = useMe();
  const chosen: Filters = filters.chosen(names);
  const pages = useAppeals(chosen);
  const thisYear = Number(me.data?.today.slice(0, 4) ?? 2026);
  const yearOptions = {
    all: '全部年份',
    options: Array.from({ length: 8 }, (_, i) => ({ value: String(thisYear - i), label: `${thisYear - i}年提起` })),
  };
  return (
    <div className="list-page">
      <Heading title="行政复议、行政诉讼" />
      <div className="filters no-print">
        <Filter id="state" label="状态" value={filters.of('state')} {...stateOptions} choose={filters.set('state')} />
        <Filter id="block" label="类型" value={filters.of('block')} {...blockOptions} choose={filters.set('block')} />
        <Filter
          id="result"
          label="结果"
          value={filters.of('result')}
          {...resultOptions}
          choose={filters.set('result')}
        />
        <Filter id="year" label="年份" value={filters.of('year')} {...yearOptions} choose={filters.set('year')} />
        <Filter id="order" label="次序" value={filters.of('order')} {...orderOptions} choose={filters.set('order')} />
        <WordsFilter label="案号或者申请编号" most={40} filters={filters} />
        <Save filters={chosen} />
      </div>
      <p className="quiet">新的复议、诉讼在所针对的申请的页面上登记。</p>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isSuccess && (
        <Lines lines={pages.data.pages.flatMap((page) => page.appeals)} filtered={filters.narrowed} />
      )}
      <More pages={pages} />
    </div>
  );
}

function Lines({ lines, filtered }: { readonly lines: readonly AppealLine[]; readonly filtered: boolean }) {
  const { pathname, search } = useLocation();
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        {filtered ? '没有符合条件的复议、诉讼。请放宽条件再试。' : '还没有登记过行政复议、行政诉讼。'}
      </p>
    );
  }
  const from = { from: `${pathname}${search}` };
  return (
    <table className="case-lines">
      <caption className="only-read">行政复议、行政诉讼清单</caption>
      <thead>
        <tr>
          {['案号', '类型', '机关', '申请', '提起日', '答复（答辩）', '状态', '结果'].map((head) => (
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
              <Link to={`/appeals/${line.caseId}`} state={from}>
                {line.number}
              </Link>
            </th>
            <td data-label="类型">{kindWord(line.block)}</td>
            <td data-label="机关">{line.organ}</td>
            <td data-label="申请">
              <Link to={`/applications/${line.applicationId}`} state={from}>
                {line.applicationNumber ?? '查看申请'}
              </Link>
            </td>
            <td data-label="提起日">{line.filedOn}</td>
            <td data-label="答复（答辩）">
              <Answer line={line} />
            </td>
            <td data-label="状态">{stateWord(line.state)}</td>
            <td data-label="结果">{line.decision === null ? '—' : outcome(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ line }: { readonly line: AppealLine }) {
  if (line.answerDueOn !== null) return <Light standing={line.standing} />;
  return <>{line.answeredOn === null ? '—' : `${line.answeredOn}已提交`}</>;
}

const outcome = (line: AppealLine) =>
  line.result === null ? decisionWord(line.decision) : `${resultName(line.result)}（${decisionWord(line.decision)}）`;

/** The whole filtered list as a file that a spreadsheet opens without running anything. */
function Save({ filters }: { readonly filters: Filters }) {
  const save = useMutation({
    mutationFn: async () => {
      const records: string[][] = [
        [
          '案号',
          '类型',
          '机关',
          '申请编号',
          '承办',
          '提起日',
          '答复到期日',
          '答复日',
          '状态',
          '结案方式',
          '结果',
          '结果生效日',
        ],
      ];
      let after: string | null = null;
      do {
        const page: AppealList = await askAppeals(filters, after, '200');
        records.push(...page.appeals.map(record));
        after = page.next;
      } while (after !== null);
      saveFile('复议诉讼清单.csv', toCsv(records));
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

function record(line: AppealLine): string[] {
  return [
    line.number,
    kindWord(line.block),
    line.organ,
    line.applicationNumber ?? '',
    line.assignedTo ?? '',
    line.filedOn,
    line.answerDueOn ?? '',
    line.answeredOn ?? '',
    stateWord(line.state),
    decisionWord(line.decision),
    line.result === null ? '' : resultName(line.result),
    line.resultOn ?? '',
  ];
}
