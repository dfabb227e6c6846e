/** Matters of the agency: those that run by their promised day, narrowed, searched, paged. */

import { Tag } from 'antd';
import { Link } from 'react-router';
import { type Urgency, urgencies, urgencyKeys } from '#law/application/urgency';
import { ratings } from '#law/matter/events';
import { type MatterState, matterStates } from '#law/matter/states';
import { useMe } from '../account/me.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { type ListFilters, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Paged } from '../shell/paged.tsx';
import { Light } from '../work/light.tsx';
import { type Filters, type Line, useMatters } from './question.ts';
import '../work/work.css';
import './matter.css';

const choices: readonly Choice[] = [
  {
    id: 'view',
    label: '看哪些',
    all: '正在办的，快到期的在前',
    options: [
      { value: 'newest', label: '全部，最近收的在前' },
      { value: 'poor', label: '差评的' },
    ],
  },
  {
    id: 'state',
    label: '状态',
    all: '全部状态',
    options: Object.entries(matterStates).map(([value, label]) => ({ value, label })),
  },
  {
    id: 'light',
    label: '期限',
    all: '全部期限',
    options: urgencyKeys.filter((key) => key !== 'still').map((value) => ({ value, label: urgencies[value] })),
  },
];

function filtersOf({ of }: ListFilters): Filters {
  const [state, light, text, view] = ['state', 'light', 'text', 'view'].map(of);
  return {
    ...(state !== undefined && state in matterStates ? { state: state as MatterState } : {}),
    ...(light !== undefined && light in urgencies ? { light: light as Urgency } : {}),
    ...(text === undefined || text === '' ? {} : { text }),
    ...(view === 'newest' ? { newest: '1' as const } : {}),
    ...(view === 'poor' ? { poor: '1' as const } : {}),
  };
}

export function MattersPage() {
  const filters = useListFilters();
  const deeds = useMe().data?.deeds ?? [];
  const pages = useMatters(filtersOf(filters));
  return (
    <div className="list-page">
      <Heading title="办件" />
      <p className="no-print matter-links">
        {deeds.includes('matter.open') && <Link to="/counter">窗口收件</Link>}
        {deeds.includes('matter.callBack') && <Link to="/matters/ratings">差评整改</Link>}
        {deeds.includes('badFaith.view') && <Link to="/matters/bad-faith">失信登记</Link>}
        {deeds.includes('matter.viewOutside') && <Link to="/matters/outside">清单、流程、指南之外</Link>}
      </p>
      <div className="filters no-print">
        <Choices filters={filters} of={choices} />
        <WordsFilter label="完整编号，或者事项、部门名称" most={80} filters={filters} />
      </div>
      <Paged pages={pages}>{(shown) => <Lines lines={shown.flatMap((page) => page.matters)} />}</Paged>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        没有符合条件的办件。请换一个条件再看；已经办结的，选“全部，最近收的在前”。
      </p>
    );
  }
  return <CaseTable caption="办件" columns={columns} lines={lines} keyOf={({ id }) => id} />;
}

const columns: readonly Column<Line>[] = [
  { head: '编号', cell: ({ id, number }) => <Link to={`/matters/${id}`}>{number}</Link> },
  { head: '事项', cell: ({ serviceName }) => serviceName },
  { head: '来源', cell: ({ source }) => source },
  { head: '收件', cell: ({ receivedOn }) => receivedOn ?? '—' },
  {
    head: '承诺期限',
    cell: ({ standing }) => (standing.urgency === 'still' ? '—' : <Light standing={standing} />),
  },
  {
    head: '状态',
    cell: ({ state, step, laterOn, checkOn }) => (
      <>
        {matterStates[state]}
        {step !== null && `：${step}`}
        {laterOn !== null && <Tag color="warning">{laterOn}前补交材料</Tag>}
        {checkOn !== null && <Tag>{checkOn}前核查承诺</Tag>}
      </>
    ),
  },
  { head: '评价', cell: ({ rating }) => (rating === null ? '—' : ratings[rating]) },
];
