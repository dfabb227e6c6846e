/** Complaints of the agency: narrowed, searched, paged; how many wait where. */

import { Link } from 'react-router';
import { type Urgency, urgencies, urgencyKeys } from '#law/application/urgency';
import { parseDay } from '#law/calendar/day';
import {
  type ComplaintChannel,
  type ComplaintKind,
  type ComplaintObject,
  complaintChannels,
  complaintKinds,
  complaintObjects,
} from '#law/complaint/events';
import { type ComplaintFigure, complaintFigureWords } from '#law/complaint/figures';
import { type ComplaintStateKey, complaintStates } from '#law/complaint/fold';
import { useMe } from '../account/me.ts';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { type ListFilters, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Paged } from '../shell/paged.tsx';
import { ComplaintLines } from './lines.tsx';
import { type Filters, useComplaints } from './question.ts';
import '../shell/case-lines.css';
import '../work/work.css';
import './complaint.css';

const options = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

const choices: readonly Choice[] = [
  { id: 'state', label: '状态', all: '全部状态', options: options(complaintStates) },
  {
    id: 'light',
    label: '期限',
    all: '全部期限',
    options: urgencyKeys.filter((key) => key !== 'still').map((value) => ({ value, label: urgencies[value] })),
  },
  { id: 'kind', label: '类型', all: '全部类型', options: options(complaintKinds) },
  { id: 'object', label: '关于', all: '全部', options: options(complaintObjects) },
  { id: 'channel', label: '来源', all: '全部来源', options: options(complaintChannels) },
  { id: 'mine', label: '承办人', all: '全部', options: [{ value: 'true', label: '我承办的' }] },
];

function filtersOf({ of }: ListFilters): Filters {
  const [channel, figure, month] = ['channel', 'figure', 'month'].map(of);
  const [state, kind, object, light, text] = ['state', 'kind', 'object', 'light', 'text'].map(of);
  return {
    ...(state !== undefined && state in complaintStates ? { state: state as ComplaintStateKey } : {}),
    ...(kind !== undefined && kind in complaintKinds ? { kind: kind as ComplaintKind } : {}),
    ...(object !== undefined && object in complaintObjects ? { object: object as ComplaintObject } : {}),
    ...(light !== undefined && light in urgencies ? { light: light as Urgency } : {}),
    ...(channel !== undefined && Object.hasOwn(complaintChannels, channel)
      ? { channel: channel as ComplaintChannel }
      : {}),
    ...(figure !== undefined && Object.hasOwn(complaintFigureWords, figure)
      ? { figure: figure as ComplaintFigure }
      : {}),
    ...(month !== undefined && /^(?:0[1-9]|1[0-2])$/.test(month) ? { month } : {}),
    ...(text === undefined || text === '' ? {} : { text }),
    ...(/^\d{4}$/.test(of('year')) ? { year: Number(of('year')) } : {}),
    ...(parseDay(of('since')) === null ? {} : { since: of('since') }),
    ...(of('mine') === 'true' ? { mine: 'true' as const } : {}),
  };
}

export function ComplaintsPage() {
  const filters = useListFilters();
  const deeds = useMe().data?.deeds ?? [];
  const pages = useComplaints(filtersOf(filters));
  return (
    <div className="list-page">
      <Heading title="投诉、建议、找错" />
      <p className="complaint-links no-print">
        {deeds.includes('complaint.receive') && <Link to="/complaints/intake">登记来电、来访、转办</Link>}
        {deeds.includes('complaint.receive') && <Link to="/complaints/import">导入12345工单</Link>}
        <Link to="/complaints/figures">统计和期限</Link>
      </p>
      {pages.data?.pages[0] !== undefined && <Counts counts={pages.data.pages[0].counts} />}
      <div className="filters no-print">
        <Choices filters={filters} of={choices} />
        <WordsFilter label="编号，或者事项编码、网页地址" most={80} filters={filters} />
      </div>
      <Counted filters={filtersOf(filters)} />
      <Paged pages={pages}>{(shown) => <Found lines={shown.flatMap((page) => page.complaints)} />}</Paged>
    </div>
  );
}

/** What the list is narrowed to that no filter above it shows. */
function Counted({ filters: { figure, year, month, since } }: { readonly filters: Filters }) {
  if (figure === undefined && year === undefined && month === undefined && since === undefined) return null;
  const when = [year === undefined ? '' : `${year}年`, month === undefined ? '' : `${Number(month)}月`].join('');
  const what = figure === undefined ? '' : `，统计中“${complaintFigureWords[figure].name}”计入的`;
  return (
    <p role="status">
      只列出{when}
      {since === undefined ? '' : `${since}起`}收到的来件{what}。<Link to="/complaints">看全部来件</Link>
    </p>
  );
}

type Pages = NonNullable<ReturnType<typeof useComplaints>['data']>['pages'];

function Found({ lines }: { readonly lines: Pages[number]['complaints'] }) {
  if (lines.length > 0) return <ComplaintLines lines={lines} caption="投诉、建议、找错" />;
  return (
    <p className="quiet" role="status">
      没有符合条件的来件。请换一个条件再看。
    </p>
  );
}

function Counts({ counts }: { readonly counts: Pages[number]['counts'] }) {
  const waiting = counts.filter(({ state }) => state !== 'closed' && state !== 'merged');
  if (waiting.length === 0) return <p className="quiet">现在没有没办完的来件。</p>;
  return (
    <ul className="waiting" aria-label="没办完的来件">
      {waiting.map(({ state, n }) => (
        <li key={state}>
          <Link to={`/complaints?state=${state}`}>
            <span className="waiting-count">{n}</span>
            {complaintStates[state]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
