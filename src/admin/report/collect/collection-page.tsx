/** The reports of the agencies below: who has handed in, who is late, what was found; taken in by file or from this program. */

import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { collectionStateKeys, collectionStates } from '#law/report/collect/state';
import { dayInWords } from '../../application/words.ts';
import { Failed } from '../../shell/failed.tsx';
import { Heading } from '../../shell/heading.tsx';
import { Loading } from '../../shell/loading.tsx';
import { type CollectionAddress, collectionPath, useCollectionAddress } from './address.ts';
import { DropFiles } from './drop-files.tsx';
import { DueDay } from './due-day.tsx';
import { type Filters, type Table, useTable } from './questions.ts';
import { TableLines } from './table-lines.tsx';
import { TakeEditions } from './take-editions.tsx';
import '../../shell/case-lines.css';
import './collection.css';

const firstYear = 2019;
const names = ['state', 'late', 'errors', 'text'] as const;
const states = [
  { value: '', label: '全部状态' },
  ...collectionStateKeys.map((value) => ({ value, label: collectionStates[value] })),
];
const lateness = [
  { value: '', label: '不限' },
  { value: 'true', label: '逾期的' },
  { value: 'false', label: '没有逾期的' },
];
const errors = [
  { value: '', label: '不限' },
  { value: 'true', label: '有错误的' },
  { value: 'false', label: '没有错误的' },
];

export function CollectionPage() {
  const address = useCollectionAddress();
  const [query] = useSearchParams();
  const filters: Filters = Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const table = useTable(address, filters);
  const [first] = table.data?.pages ?? [];
  return (
    <div className="collection">
      <Heading title={`${address.year}年下级年度报告`}>下级年度报告</Heading>
      <Years address={address} />
      {first !== undefined && <Summary address={address} table={first} />}
      <DropFiles address={address} />
      <section className="stack-wide" aria-labelledby="lines">
        <h2 id="lines">报送情况</h2>
        <Filter address={address} filters={filters} offered={first?.counts.offered ?? 0} />
        {table.isPending && <Loading />}
        {table.isError && <Failed error={table.error} again={() => table.refetch()} />}
        {table.isSuccess && (
          <TableLines
            lines={table.data.pages.flatMap((page) => page.lines)}
            address={address}
            filtered={Object.keys(filters).length > 0}
          />
        )}
        {table.hasNextPage && (
          <Button onClick={() => table.fetchNextPage()} loading={table.isFetchingNextPage}>
            再看100个机关
          </Button>
        )}
      </section>
    </div>
  );
}

function Years({ address }: { readonly address: CollectionAddress }) {
  const go = useNavigate();
  const newest = Math.max(Number(address.today.slice(0, 4)), Number(address.year) || 0);
  const years = Array.from({ length: newest - firstYear + 1 }, (_, i) => String(newest - i));
  return (
    <div className="filters no-print">
      <div>
        <label htmlFor="year">报告年度</label>
        <Select
          id="year"
          value={address.year}
          onChange={(year) => go(collectionPath({ ...address, year }))}
          options={years.map((year) => ({ value: year, label: `${year}年度` }))}
        />
      </div>
    </div>
  );
}

function Summary({ address, table }: { readonly address: CollectionAddress; readonly table: Table }) {
  const { counts, of, ended } = table;
  const [setting, setSetting] = useState(false);
  return (
    <section className="stack" aria-label="概况">
      <p className="measure">
        为{of.name}收集{address.year}年度报告，应报{counts.all}个机关，报送期限为
        <strong>{dayInWords(table.dueOn)}</strong>。<Link to={`${collectionPath(address)}/rollup`}>查看汇总</Link>
      </p>
      <dl className="tally">
        {collectionStateKeys.map((key) => (
          <div key={key}>
            <dt>{collectionStates[key]}</dt>
            <dd>{counts[key]}</dd>
          </div>
        ))}
        <div className={counts.late > 0 ? 'late' : ''}>
          <dt>其中逾期</dt>
          <dd>{counts.late}</dd>
        </div>
      </dl>
      {ended.length > 0 && (
        <p className="quiet">年内撤销、不再报送的：{ended.join('、')}。其结转的申请请在承接机关的报告中核对。</p>
      )}
      {setting ? (
        <DueDay address={address} now={table.dueOn} close={() => setSetting(false)} />
      ) : (
        <Button className="no-print" onClick={() => setSetting(true)}>
          改报送期限
        </Button>
      )}
    </section>
  );
}

interface FilterProps {
  readonly address: CollectionAddress;
  readonly filters: Filters;
  readonly offered: number;
}

function Filter({ address, filters, offered }: FilterProps) {
  const [query, setQuery] = useSearchParams();
  const set = (name: (typeof names)[number], value: string) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  const choices = [
    ['state', '状态', states],
    ['late', '是否逾期', lateness],
    ['errors', '检查结果', errors],
  ] as const;
  const file = (format: string) => `/api${collectionPath(address)}/export?format=${format}`;
  return (
    <div className="filters no-print">
      {choices.map(([name, label, options]) => (
        <div key={name}>
          <label htmlFor={name}>{label}</label>
          <Select id={name} value={filters[name] ?? ''} onChange={(value) => set(name, value)} options={[...options]} />
        </div>
      ))}
      <div>
        <label htmlFor="text">机关</label>
        <Input
          id="text"
          allowClear
          maxLength={60}
          defaultValue={filters.text}
          onPressEnter={({ currentTarget }) => set('text', currentTarget.value.trim())}
          onBlur={({ target }) => set('text', target.value.trim())}
        />
      </div>
      {offered > 0 && <TakeEditions address={address} count={offered} />}
      <p className="exports">
        导出清单：<a href={file('xlsx')}>XLSX</a> <a href={file('csv')}>CSV</a>
      </p>
    </div>
  );
}
