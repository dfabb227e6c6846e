/** Services of the agency: by words, department, theme and state; those whose guide is missing or waits. */

import { Button, Checkbox, Tag } from 'antd';
import { Link } from 'react-router';
import { serviceStates } from '#law/service/fold';
import { serviceKinds, themes } from '#law/service/guide';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { type ListFilters, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { KeepersPart } from './keepers-part.tsx';
import { LaterDaysPart } from './later-days-part.tsx';
import { type Filters, type ServiceLine, useServices } from './question.ts';
import { roundNames } from './words.ts';
import '../shell/case-lines.css';
import '../work/work.css';
import './service.css';

const names = ['text', 'department', 'theme', 'state', 'round', 'guideless', 'page'] as const;
export function ServicesPage() {
  const filters = useListFilters();
  const services = useServices(filters.chosen(names) as Filters);
  const departments = services.data?.departments ?? [];
  const mayKeep = useMe().data?.deeds.includes('service.keep') === true;
  return (
    <div className="list-page">
      <Heading title="政务服务事项" />
      <p className="no-print">
        <Link to="/services/import">导入、导出</Link>
        {'　'}
        <Link to="/services/handbooks">服务手册</Link>
      </p>
      <div className="filters no-print">
        <WordsFilter label="名称、编码或者部门" filters={filters} most={80} />
        <Choice name="department" label="部门" all="全部部门" table={named(departments)} filters={filters} />
        <Choice name="theme" label="主题" all="全部主题" table={themes} filters={filters} />
        <Choice name="state" label="状态" all="全部状态" table={serviceStates} filters={filters} />
        <Choice name="round" label="指南审核" all="不限" table={roundNames} filters={filters} />
        <Checkbox
          checked={filters.of('guideless') === '1'}
          onChange={({ target }) => filters.set('guideless')(target.checked ? '1' : '')}
        >
          只看没有指南的
        </Checkbox>
      </div>
      {mayKeep && <KeepersPart />}
      {mayKeep && <LaterDaysPart />}
      {services.isPending && <Loading />}
      {services.isError && <Failed error={services.error} again={() => services.refetch()} />}
      {services.isSuccess && (
        <>
          <p role="status">共{services.data.total}项。</p>
          <Lines lines={services.data.services} />
          <Pages
            page={Number(filters.of('page') || 1)}
            pages={services.data.pages}
            go={(page) => filters.set('page')(String(page))}
          />
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly table: Readonly<Record<string, string>>;
  readonly filters: ListFilters;
}

function Choice({ name, label, all, table, filters }: ChoiceProps) {
  const options = Object.entries(table).map(([value, text]) => ({ value, label: text }));
  return (
    <Filter id={name} label={label} all={all} value={filters.of(name)} options={options} choose={filters.set(name)} />
  );
}

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

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
