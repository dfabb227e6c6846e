/** 大厅平面图: a table of what stands where, with the drawing beside it as it is typed. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type HallPlace,
  mostColumns,
  mostRows,
  type PlaceKind,
  placeKinds,
  planFaults,
  planFloors,
} from '#law/hall/plan';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { PlanDrawing } from './plan-drawing.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './plan.css';

type Plan = paths['/api/hall-plan']['get']['responses'][200]['content']['application/json'];

export function HallPlanPage() {
  const asked = useQuery({ queryKey: keys.hallPlan, queryFn: () => dataOf(api.GET('/api/hall-plan')) });
  return (
    <div className="list-page">
      <Heading title="大厅平面图" />
      <p className="quiet measure">
        每个窗口、设施填一行：在哪一层、第几行第几列。公众在网站的大厅页面、办事指南和触摸屏上看到，指南写的窗口会标出来。
        <Link to="/columns#plan">返回栏目更新</Link>
      </p>
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={() => asked.refetch()} />}
      {asked.isSuccess && <Editor key={asked.data.version} plan={asked.data} />}
    </div>
  );
}

interface Line extends HallPlace {
  /** Of the row on the page, not of the plan. */
  readonly id: number;
}

const first: HallPlace = {
  ...{ kind: 'window', floor: '一层', label: '1', departments: '', row: 1, column: 1, width: 1 },
};

/** What most often stands next: the following window beside it. */
function after(line: HallPlace): HallPlace {
  const number = /^(\D*)(\d+)$/.exec(line.label);
  const label = number === null ? '' : `${number[1]}${Number(number[2]) + 1}`;
  return { ...line, label, column: Math.min(mostColumns, line.column + line.width), width: 1 };
}

function Editor({ plan }: { readonly plan: Plan }) {
  const mayKeep = useMe().data?.deeds.includes('column.keep') === true;
  const [lines, setLines] = useState<readonly Line[]>(() => plan.places.map((place, id) => ({ ...place, id })));
  const places = lines.map(({ id: _, ...place }): HallPlace => place);
  const faults = planFaults(places);
  const save = useMutation({
    mutationFn: () => done(api.PUT('/api/hall-plan', { body: { places, seen: plan.version } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.hallPlan }),
  });
  const nextId = Math.max(-1, ...lines.map(({ id }) => id)) + 1;
  const add = (at: number, place: HallPlace) =>
    setLines([...lines.slice(0, at), { ...place, id: nextId }, ...lines.slice(at)]);
  const change = (id: number, part: Partial<HallPlace>) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  return (
    <>
      {plan.savedOn !== null && (
        <p className="quiet">
          {plan.savedOn}由{plan.savedBy ?? '已离开的同事'}保存。
        </p>
      )}
      <Missing missing={plan.missing} />
      <section aria-label="平面图" className="plan-floors">
        {planFloors(places.filter((_, at) => faults.every((fault) => fault.at !== at))).map((floor) => (
          <PlanDrawing key={floor.name} floor={floor} />
        ))}
        {places.length === 0 && <p className="quiet">还没有位置。加一行，图就画在这里。</p>}
      </section>
      {mayKeep && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <Table
            lines={lines}
            faults={faults}
            change={change}
            add={add}
            remove={(id) => setLines(lines.filter((line) => line.id !== id))}
          />
          <div className="plan-acts">
            <Button onClick={() => add(lines.length, lines.length === 0 ? first : after(lines.at(-1) ?? first))}>
              添加一个位置
            </Button>
            <Button type="primary" htmlType="submit" disabled={faults.length > 0} loading={save.isPending}>
              保存，公众立即看到
            </Button>
            {faults.length > 0 && <span className="quiet">先改好标出的{faults.length}处，再保存。</span>}
          </div>
          {save.isError && <Refused error={save.error} />}
        </form>
      )}
    </>
  );
}

function Missing({ missing }: { readonly missing: Plan['missing'] }) {
  if (missing.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title="办事指南写了下面的窗口，平面图上没有"
      description={
        <ul className="plan-missing">
          {missing.map(({ department, place, services }) => (
            <li key={`${department}${place}`}>
              {place}（{department}，{services}项）
            </li>
          ))}
        </ul>
      }
    />
  );
}

interface TableProps {
  readonly lines: readonly Line[];
  readonly faults: ReturnType<typeof planFaults>;
  readonly change: (id: number, part: Partial<HallPlace>) => void;
  readonly add: (at: number, place: HallPlace) => void;
  readonly remove: (id: number) => void;
}

const heads = ['楼层', '是什么', '编号或者名称', '部门（多个用顿号隔开）', '行', '列', '宽', '办理'];

function Table({ lines, faults, change, add, remove }: TableProps) {
  if (lines.length === 0) return null;
  return (
    <table className="case-lines plan-lines">
      <caption className="only-read">平面图上的位置</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <Row
            key={line.id}
            line={line}
            at={at}
            wrong={faults.filter((fault) => fault.at === at).map(({ message }) => message)}
            change={(part) => change(line.id, part)}
            add={() => add(at + 1, after(line))}
            remove={() => remove(line.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly line: Line;
  readonly at: number;
  readonly wrong: readonly string[];
  readonly change: (part: Partial<HallPlace>) => void;
  readonly add: () => void;
  readonly remove: () => void;
}

function Row({ line, at, wrong, change, add, remove }: RowProps) {
  const named = (what: string) => `第${at + 1}行，${what}`;
  const bad = wrong.length > 0 ? ({ 'aria-invalid': true, 'aria-describedby': `plan-wrong-${line.id}` } as const) : {};
  const words = (key: 'floor' | 'label' | 'departments', most: number, what: string) => (
    <input
      className="plan-input"
      aria-label={named(what)}
      maxLength={most}
      value={line[key]}
      onChange={({ target }) => change({ [key]: target.value })}
      {...bad}
    />
  );
  const number = (key: 'row' | 'column' | 'width', most: number, what: string) => (
    <input
      className="plan-input plan-number"
      type="number"
      min={1}
      max={most}
      aria-label={named(what)}
      value={Number.isNaN(line[key]) ? '' : line[key]}
      onChange={({ target }) => change({ [key]: target.valueAsNumber })}
      {...bad}
    />
  );
  return (
    <tr>
      <td data-label="楼层">{words('floor', 20, '楼层')}</td>
      <td data-label="是什么">
        <select
          className="plan-input"
          aria-label={named('是什么')}
          value={line.kind}
          onChange={({ target }) => change({ kind: target.value as PlaceKind })}
        >
          {Object.entries(placeKinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td data-label="编号或者名称">{words('label', 20, '编号或者名称')}</td>
      <td data-label="部门">{words('departments', 200, '部门')}</td>
      <td data-label="行">{number('row', mostRows, '行')}</td>
      <td data-label="列">{number('column', mostColumns, '列')}</td>
      <td data-label="宽">{number('width', mostColumns, '宽')}</td>
      <td data-label="办理">
        <div className="plan-row-acts">
          <Button size="small" onClick={add} aria-label={`接着加：在第${at + 1}行后`}>
            接着加
          </Button>
          <Button size="small" onClick={remove} aria-label={`删去：第${at + 1}行`}>
            删去
          </Button>
        </div>
        {wrong.length > 0 && (
          <p className="plan-wrong" id={`plan-wrong-${line.id}`}>
            {wrong.join('')}
          </p>
        )}
      </td>
    </tr>
  );
}
