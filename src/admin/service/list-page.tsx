/** Services of the agency: by words, department, theme and state; those whose guide is missing or waits. */

import { Button, Checkbox, Input, Select, Tag } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { serviceStates } from '#law/service/fold';
import { serviceKinds, themes } from '#law/service/guide';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type Filters, type ServiceLine, useServices } from './question.ts';
import { roundNames } from './words.ts';
import '../report/case-lines.css';
import '../work/work.css';

const names = ['text', 'department', 'theme', 'state', 'round', 'guideless', 'page'] as const;
type Name = (typeof names)[number];

const optionsOf = (all: string, table: Readonly<Record<string, string>>) => [
  { value: '', label: all },
  ...Object.entries(table).map(([value, label]) => ({ value, label })),
];

export function ServicesPage() {
  const [query, setQuery] = useSearchParams();
  const filters = Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  ) as Filters;
  const services = useServices(filters);
  const set = (name: Name, value: string) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    if (name !== 'page') next.delete('page');
    setQuery(next, { replace: name !== 'page' });
  };
  const departments = services.data?.departments ?? [];
  return (
    <div className="list-page">
      <Heading title="政务服务事项" />
      <p className="no-print">
        <Link to="/services/import">导入、导出</Link>
      </p>
      <div className="filters no-print">
        <div>
          <label htmlFor="text">名称、编码或者部门</label>
          <Input
            id="text"
            allowClear
            maxLength={80}
            defaultValue={query.get('text') ?? ''}
            onPressEnter={({ currentTarget }) => set('text', currentTarget.value.trim())}
            onBlur={({ target }) => set('text', target.value.trim())}
          />
        </div>
        <Filter
          name="department"
          label="部门"
          options={optionsOf('全部部门', Object.fromEntries(departments.map((one) => [one, one])))}
          query={query}
          set={set}
        />
        <Filter name="theme" label="主题" options={optionsOf('全部主题', themes)} query={query} set={set} />
        <Filter name="state" label="状态" options={optionsOf('全部状态', serviceStates)} query={query} set={set} />
        <Filter name="round" label="指南审核" options={optionsOf('不限', roundNames)} query={query} set={set} />
        <Checkbox
          checked={query.get('guideless') === '1'}
          onChange={({ target }) => set('guideless', target.checked ? '1' : '')}
        >
          只看没有指南的
        </Checkbox>
      </div>
      {services.isPending && <Loading />}
      {services.isError && <Failed error={services.error} again={() => services.refetch()} />}
      {services.isSuccess && (
        <>
          <p role="status">共{services.data.total}项。</p>
          <Lines lines={services.data.services} />
          <Pages
            page={Number(query.get('page') ?? 1)}
            pages={services.data.pages}
            go={(page) => set('page', String(page))}
          />
        </>
      )}
    </div>
  );
}

interface FilterProps {
  readonly name: Name;
  readonly label: string;
  readonly options: { value: string; label: string }[];
  readonly query: URLSearchParams;
  readonly set: (name: Name, value: string) => void;
}

function Filter({ name, label, options, query, set }: FilterProps) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <Select
        id={name}
        showSearch={{ optionFilterProp: 'label' }}
        value={query.get(name) ?? ''}
        onChange={(next) => set(name, next)}
        options={options}
      />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly ServiceLine[] }) {
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        没有符合条件的事项。请放宽条件再试。
      </p>
    );
  }
  return (
    <table className="case-lines">
      <caption className="only-read">政务服务事项</caption>
      <thead>
        <tr>
          {['事项', '编码', '类型', '部门', '指南', '状态'].map((head) => (
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
              <Link to={`/services/${line.caseId}`}>{line.name}</Link>
            </th>
            <td data-label="编码">{line.code}</td>
            <td data-label="类型">{serviceKinds[line.kind as keyof typeof serviceKinds] ?? line.kind}</td>
            <td data-label="部门">{line.department}</td>
            <td data-label="指南">
              {line.editions === 0 ? '没有' : `第${line.editions}版，${line.changedOn ?? ''}起`}
              {line.round !== null && <Tag>{roundNames[line.round]}</Tag>}
            </td>
            <td data-label="状态">{serviceStates[line.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
}

function Pages({ page, pages, go }: PagesProps) {
  if (pages === 1) return null;
  return (
    <nav aria-label="翻页" className="buttons no-print">
      <Button disabled={page <= 1} onClick={() => go(page - 1)}>
        上一页
      </Button>
      <span>
        第{page}页，共{pages}页
      </span>
      <Button disabled={page >= pages} onClick={() => go(page + 1)}>
        下一页
      </Button>
    </nav>
  );
}
