/** Matters of the agency: those that run by their promised day, narrowed, searched, paged. */

import { Tag } from 'antd';
import { Link } from 'react-router';
import { type Urgency, urgencies, urgencyKeys } from '#law/application/urgency';
import { ratings } from '#law/matter/events';
import { type MatterState, matterStates } from '#law/matter/states';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { type ListFilters, More, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { type Filters, type Line, useMatters } from './question.ts';
import '../report/case-lines.css';
import '../work/work.css';
import './matter.css';

const stateOptions = Object.entries(matterStates).map(([value, label]) => ({ value, label }));
const lights = urgencyKeys.filter((key) => key !== 'still').map((value) => ({ value, label: urgencies[value] }));
const views = [
  { value: 'newest', label: '全部，最近收的在前' },
  { value: 'poor', label: '差评的' },
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
        {deeds.includes('matter.viewOutside') && <Link to="/matters/outside">清单、流程、指南之外</Link>}
      </p>
      <div className="filters no-print">
        <Filter
          id="view"
          label="看哪些"
          value={filters.of('view')}
          all="正在办的，快到期的在前"
          options={views}
          choose={filters.set('view')}
        />
        <Filter
          id="state"
          label="状态"
          value={filters.of('state')}
          all="全部状态"
          options={stateOptions}
          choose={filters.set('state')}
        />
        <Filter
          id="light"
          label="期限"
          value={filters.of('light')}
          all="全部期限"
          options={lights}
          choose={filters.set('light')}
        />
        <WordsFilter label="完整编号，或者事项、部门名称" most={80} filters={filters} />
      </div>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isSuccess && <Lines lines={pages.data.pages.flatMap((page) => page.matters)} />}
      <More pages={pages} />
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
  return (
    <table className="case-lines">
      <caption className="only-read">办件</caption>
      <thead>
        <tr>
          {['编号', '事项', '来源', '收件', '承诺期限', '状态', '评价'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link to={`/matters/${line.id}`}>{line.number}</Link>
            </th>
            <td data-label="事项">{line.serviceName}</td>
            <td data-label="来源">{line.source}</td>
            <td data-label="收件">{line.receivedOn ?? '—'}</td>
            <td data-label="承诺期限">
              {line.standing.urgency === 'still' ? '—' : <Light standing={line.standing} />}
            </td>
            <td data-label="状态">
              {matterStates[line.state]}
              {line.step !== null && `：${line.step}`}
              {line.laterOn !== null && <Tag color="warning">{line.laterOn}前补交材料</Tag>}
              {line.checkOn !== null && <Tag>{line.checkOn}前核查承诺</Tag>}
            </td>
            <td data-label="评价">{line.rating === null ? '—' : ratings[line.rating]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
