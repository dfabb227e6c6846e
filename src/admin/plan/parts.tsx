/** Parts of the pages of the plan: lines, and the fields that say who does what until when. */

import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { problemSources } from '#law/plan/events';
import { taskStates } from '#law/plan/fold';
import { Field } from '../appeal/form-parts.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Light } from '../work/light.tsx';
import type { People, TaskLine } from './question.ts';

const columns: readonly Column<TaskLine>[] = [
  {
    head: '事项',
    cell: ({ caseId, title, source }) => (
      <>
        <Link to={`/plan/${caseId}`}>{title}</Link>
        {source !== null && <span className="quiet task-source">来自{problemSources[source]}</span>}
      </>
    ),
    className: 'task-title',
  },
  { head: '状态', cell: ({ state }) => taskStates[state], className: 'day' },
  {
    head: '期限',
    cell: ({ standing }) => (standing.urgency === 'still' ? standing.why : <Light standing={standing} />),
  },
  { head: '责任人', cell: ({ ownerName }) => ownerName ?? '—' },
];

export function TaskLines({ lines, caption }: { readonly lines: readonly TaskLine[]; readonly caption: string }) {
  if (lines.length === 0) return <p className="quiet">还没有列入任何一项。</p>;
  return <CaseTable caption={caption} columns={columns} lines={lines} keyOf={({ caseId }) => caseId} />;
}

export interface Planned {
  readonly measure: string;
  readonly leader: string;
  readonly owner: string;
  readonly due: string;
  readonly reason: string;
}

export const firstPlan = ({ owners, leaders }: People): Planned => ({
  measure: '',
  leader: leaders[0]?.id ?? '',
  owner: owners[0]?.id ?? '',
  due: '',
  reason: '',
});

interface PlanFieldsProps {
  readonly people: People;
  readonly plan: Planned;
  readonly set: (plan: Planned) => void;
  /** Planned before: why it changes is asked. */
  readonly again?: boolean;
}

export function PlanFields({ people, plan, set, again = false }: PlanFieldsProps) {
  const options = (list: People['owners']) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Field id="plan-measure" label="措施">
        <Input.TextArea
          id="plan-measure"
          rows={3}
          maxLength={1000}
          value={plan.measure}
          onChange={({ target }) => set({ ...plan, measure: target.value })}
        />
      </Field>
      <Field id="plan-leader" label="牵头领导">
        <Select
          id="plan-leader"
          value={plan.leader}
          options={options(people.leaders)}
          onChange={(leader) => set({ ...plan, leader })}
        />
      </Field>
      <Field id="plan-owner" label="责任人">
        <Select
          id="plan-owner"
          value={plan.owner}
          options={options(people.owners)}
          onChange={(owner) => set({ ...plan, owner })}
        />
      </Field>
      <Field id="plan-due" label="完成期限">
        <Input
          id="plan-due"
          type="date"
          className="plan-day"
          value={plan.due}
          onChange={({ target }) => set({ ...plan, due: target.value.trim() })}
        />
      </Field>
      {again && (
        <Field id="plan-reason" label="调整的理由">
          <Input
            id="plan-reason"
            maxLength={500}
            value={plan.reason}
            onChange={({ target }) => set({ ...plan, reason: target.value })}
          />
        </Field>
      )}
    </>
  );
}
