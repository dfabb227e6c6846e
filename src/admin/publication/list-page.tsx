/** Publications of the agency: what is drafted, under review, published; a new one is begun here. */

import { Link } from 'react-router';
import { catalogueName } from '#law/publication/catalogue';
import { type PublicationStateKey, publicationStates } from '#law/publication/fold';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Paged } from '../shell/paged.tsx';
import { Begin } from './begin.tsx';
import { type Filters, type Line, usePublications } from './question.ts';
import { momentWords } from './schedule.tsx';
import '../work/work.css';

const states: Choice = {
  id: 'state',
  label: '状态',
  all: '全部状态',
  options: Object.entries(publicationStates).map(([value, label]) => ({ value, label })),
};

export function PublicationsPage() {
  const filters = useListFilters();
  const state = filters.of('state');
  const text = filters.of('text');
  const chosen: Filters = {
    ...(state in publicationStates ? { state: state as PublicationStateKey } : {}),
    ...(text === '' ? {} : { text }),
  };
  const pages = usePublications(chosen);
  return (
    <div className="list-page">
      <Heading title="主动公开" />
      <Begin label="起草一件" primary />
      <p className="no-print">
        <Link to="/publications/old-pages">旧网站信息迁移</Link> ·{' '}
        <Link to="/publications/words">规范表述和敏感词语</Link> · <Link to="/publications/steps">三审三校的步骤</Link>{' '}
        · <Link to="/publications/deputies">紧急发布的代行人</Link> ·{' '}
        <Link to="/publications/synonyms">网站检索同义词</Link>
      </p>
      <div className="filters no-print">
        <Choices filters={filters} of={[states]} />
        <WordsFilter label="标题、文号或者索引号" filters={filters} most={80} />
      </div>
      <Paged pages={pages}>{(shown) => <Lines lines={shown.flatMap((page) => page.publications)} />}</Paged>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        没有符合条件的信息。请换一个条件再试，或者起草一件。
      </p>
    );
  }
  return <CaseTable caption="主动公开的信息" columns={columns} lines={lines} keyOf={({ caseId }) => caseId} />;
}

const columns: readonly Column<Line>[] = [
  {
    head: '标题',
    className: 'long-name',
    cell: ({ caseId, title }) => <Link to={`/publications/${caseId}`}>{title === '' ? '（还没有标题）' : title}</Link>,
  },
  { head: '发文字号', cell: ({ documentNumber }) => (documentNumber === '' ? '—' : documentNumber) },
  { head: '索引号', cell: ({ indexNumber }) => indexNumber ?? '送审时编号' },
  { head: '公开目录', cell: ({ item }) => catalogueName(item) },
  {
    head: '状态',
    cell: ({ state, stepName, scheduledAt, missed, takeDownOn }) => (
      <>
        {publicationStates[state]}
        {stepName !== null && `，待${stepName}`}
        {scheduledAt !== null && `，定于${momentWords(scheduledAt)}发布`}
        {missed !== null && '，定时发布没有成功'}
        {takeDownOn !== null && state !== 'withdrawn' && `，${takeDownOn}撤下`}
      </>
    ),
  },
  { head: '公布日', cell: ({ publishedOn }) => publishedOn ?? '—' },
];
