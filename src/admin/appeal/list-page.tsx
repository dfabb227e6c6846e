/** Reconsiderations and suits of the agency: what is filtered stands in the address, the list can be taken along. */

import { Link } from 'react-router';
import { appealStates } from '#law/appeal/states';
import { appealColumnLabels } from '#law/report/form';
import { appealBlocks, appealResults } from '#law/report/report';
import { resultName } from '../application/words.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useHere } from '../shell/here.ts';
import { useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Paged } from '../shell/paged.tsx';
import { type SavedColumn, SaveList } from '../shell/save-list.tsx';
import { useYears } from '../shell/years.ts';
import { Light } from '../work/light.tsx';
import { type AppealLine, askAppeals, type Filters, useAppeals } from './question.ts';
import { decisionWord, kindWord, stateWord } from './words.ts';
import '../work/work.css';

const names = ['state', 'block', 'result', 'year', 'text', 'order'] as const;

const choices: readonly Choice[] = [
  {
    id: 'state',
    label: '状态',
    all: '全部状态',
    options: [
      { value: 'unanswered', label: '待答复（答辩）' },
      { value: 'open', label: '没有审结的' },
      ...(['filed', 'pending', 'decided'] as const).map((value) => ({ value, label: appealStates[value] })),
    ],
  },
  {
    id: 'block',
    label: '类型',
    all: '复议和诉讼',
    options: appealBlocks.map((value) => ({ value, label: kindWord(value) })),
  },
  {
    id: 'result',
    label: '结果',
    all: '全部结果',
    options: appealResults
      .filter((one) => one !== 'pending')
      .map((value) => ({ value, label: appealColumnLabels[value] })),
  },
  { id: 'order', label: '次序', all: '新提起的在前', options: [{ value: 'due', label: '答复到期近的在前' }] },
];

export function AppealsPage() {
  const filters = useListFilters();
  const years = useYears('提起');
  const chosen: Filters = filters.chosen(names);
  const pages = useAppeals(chosen);
  return (
    <div className="list-page">
      <Heading title="行政复议、行政诉讼" />
      <div className="filters no-print">
        <Choices filters={filters} of={[...choices, years]} />
        <WordsFilter label="案号或者申请编号" most={40} filters={filters} />
        <SaveList
          name="复议诉讼清单"
          columns={saved}
          ask={async (after) => {
            const { appeals, next } = await askAppeals(chosen, after, '200');
            return { lines: appeals, next };
          }}
        />
      </div>
      <p className="quiet">新的复议、诉讼在所针对的申请的页面上登记。</p>
      <Paged pages={pages}>
        {(shown) => <Lines lines={shown.flatMap((page) => page.appeals)} filtered={filters.narrowed} />}
      </Paged>
    </div>
  );
}

function Lines({ lines, filtered }: { readonly lines: readonly AppealLine[]; readonly filtered: boolean }) {
  const from = useHere();
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        {filtered ? '没有符合条件的复议、诉讼。请放宽条件再试。' : '还没有登记过行政复议、行政诉讼。'}
      </p>
    );
  }
  const columns: readonly Column<AppealLine>[] = [
    {
      head: '案号',
      cell: ({ caseId, number }) => (
        <Link to={`/appeals/${caseId}`} state={from}>
          {number}
        </Link>
      ),
    },
    { head: '类型', cell: ({ block }) => kindWord(block) },
    { head: '机关', cell: ({ organ }) => organ },
    {
      head: '申请',
      cell: ({ applicationId, applicationNumber }) => (
        <Link to={`/applications/${applicationId}`} state={from}>
          {applicationNumber ?? '查看申请'}
        </Link>
      ),
    },
    { head: '提起日', cell: ({ filedOn }) => filedOn },
    { head: '答复（答辩）', cell: answer },
    { head: '状态', cell: ({ state }) => stateWord(state) },
    { head: '结果', cell: (line) => (line.decision === null ? '—' : outcome(line)) },
  ];
  return <CaseTable caption="行政复议、行政诉讼清单" columns={columns} lines={lines} keyOf={({ caseId }) => caseId} />;
}

function answer({ answerDueOn, answeredOn, standing }: AppealLine) {
  if (answerDueOn !== null) return <Light standing={standing} />;
  return answeredOn === null ? '—' : `${answeredOn}已提交`;
}

const outcome = (line: AppealLine) =>
  line.result === null ? decisionWord(line.decision) : `${resultName(line.result)}（${decisionWord(line.decision)}）`;

const saved: readonly SavedColumn<AppealLine>[] = [
  { head: '案号', text: ({ number }) => number },
  { head: '类型', text: ({ block }) => kindWord(block) },
  { head: '机关', text: ({ organ }) => organ },
  { head: '申请编号', text: ({ applicationNumber }) => applicationNumber },
  { head: '承办', text: ({ assignedTo }) => assignedTo },
  { head: '提起日', text: ({ filedOn }) => filedOn },
  { head: '答复到期日', text: ({ answerDueOn }) => answerDueOn },
  { head: '答复日', text: ({ answeredOn }) => answeredOn },
  { head: '状态', text: ({ state }) => stateWord(state) },
  { head: '结案方式', text: ({ decision }) => decisionWord(decision) },
  { head: '结果', text: ({ result }) => (result === null ? null : resultName(result)) },
  { head: '结果生效日', text: ({ resultOn }) => resultOn },
];
