/** What can be recorded of an appeal now: a button each, and its form. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { type AppealDecision, appealDecisions, decisions, type Forum } from '#law/appeal/decisions';
import { procedures } from '#law/appeal/events';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Field, Refused } from './form-parts.tsx';
import type { Appeal } from './question.ts';

type Body = paths['/api/appeals/{id}/acts']['post']['requestBody']['content']['application/json'];

interface Filled {
  readonly on: string;
  readonly to: string;
  readonly documentNumber: string;
  readonly procedure: 'ordinary' | 'simplified';
  readonly decision: AppealDecision | null;
  readonly again: boolean;
  readonly workingDays: string;
  readonly by: 'applicant' | 'agency';
}

export function AppealActs({ appeal }: { readonly appeal: Appeal }) {
  const [act, setAct] = useState<string | null>(null);
  const chosen = appeal.can.find((one) => one.act === act) ?? null;
  if (appeal.can.length === 0) return null;
  return (
    <section aria-labelledby="can" className="can no-print">
      <h2 id="can">现在可以登记</h2>
      <div className="can-buttons">
        {appeal.can.map(({ act: name, label }) => (
          <Button key={name} aria-expanded={name === act} onClick={() => setAct(name === act ? null : name)}>
            {label}
          </Button>
        ))}
      </div>
      {chosen !== null && (
        <ActForm key={chosen.act} appeal={appeal} act={chosen.act} label={chosen.label} close={() => setAct(null)} />
      )}
    </section>
  );
}

interface ActFormProps {
  readonly appeal: Appeal;
  readonly act: string;
  readonly label: string;
  readonly close: () => void;
}

function ActForm({ appeal, act, label, close }: ActFormProps) {
  const today = useMe().data?.today ?? '';
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [filled, setFilled] = useState<Filled>({
    on: today,
    to: '',
    documentNumber: '',
    procedure: 'ordinary',
    decision: null,
    again: false,
    workingDays: '',
    by: 'applicant',
  });
  const set = (change: Partial<Filled>) => setFilled((before) => ({ ...before, ...change }));
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/appeals/{id}/acts', {
          params: { path: { id: appeal.caseId } },
          headers: { 'idempotency-key': `${key}-${appeal.steps.length}` },
          body: bodyOf(act, filled),
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.appeals });
      await queries.invalidateQueries({ queryKey: keys.application(appeal.applicationId) });
      await queries.invalidateQueries({ queryKey: ['work'] });
      close();
    },
  });
  return (
    <form
      className="act-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Field id="appeal-on" label={dayLabels[act] ?? '日期'}>
        <Input
          id="appeal-on"
          type="date"
          className="short"
          value={filled.on}
          max={today}
          onChange={({ target }) => set({ on: target.value })}
        />
      </Field>
      <Fields appeal={appeal} act={act} filled={filled} set={set} />
      {send.isError && <Refused error={send.error} />}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {label}
        </Button>
        <Button onClick={close}>不办了</Button>
      </div>
    </form>
  );
}

const dayLabels: Readonly<Record<string, string>> = {
  accepted: '受理（立案）日期',
  copyReceived: '收到副本的日期',
  answered: '提交日期',
  decided: '收到决定、裁判文书的日期',
  appealed: '上诉日期',
};

interface FieldsProps {
  readonly appeal: Appeal;
  readonly act: string;
  readonly filled: Filled;
  readonly set: (change: Partial<Filled>) => void;
}

function Fields(props: FieldsProps) {
  const { act, filled, set } = props;
  switch (act) {
    case 'assigned':
      return (
        <Field id="appeal-to" label="承办人或者承办科室" hint="诉讼的，写明代理人和出庭负责人。">
          <Input id="appeal-to" value={filled.to} onChange={({ target }) => set({ to: target.value })} />
        </Field>
      );
    case 'accepted':
      return (
        <Field id="appeal-procedure" label="程序">
          <Select
            id="appeal-procedure"
            value={filled.procedure}
            options={Object.entries(procedures).map(([value, name]) => ({ value, label: name }))}
            onChange={(procedure) => set({ procedure: procedure as Filled['procedure'] })}
          />
        </Field>
      );
    case 'answered':
      return <DocumentNumber label="答复书（答辩状）文号" filled={filled} set={set} />;
    case 'decided':
      return <Decision {...props} />;
    case 'appealed':
      return (
        <Field id="appeal-by" label="上诉人">
          <Select
            id="appeal-by"
            value={filled.by}
            options={[
              { value: 'applicant', label: '申请人（原告）' },
              { value: 'agency', label: '本机关' },
            ]}
            onChange={(by) => set({ by: by as Filled['by'] })}
          />
        </Field>
      );
    default:
      return null;
  }
}

function DocumentNumber({ label, filled, set }: { readonly label: string } & Pick<FieldsProps, 'filled' | 'set'>) {
  return (
    <Field id="appeal-document" label={label}>
      <Input
        id="appeal-document"
        value={filled.documentNumber}
        maxLength={100}
        onChange={({ target }) => set({ documentNumber: target.value })}
      />
    </Field>
  );
}

function Decision({ appeal, filled, set }: FieldsProps) {
  const forum: Forum = appeal.block === 'reconsideration' ? 'reconsideration' : 'litigation';
  const { decision, again } = filled;
  const options = appealDecisions
    .filter((one) => (decisions[one].forums as readonly Forum[]).includes(forum))
    .map((value) => ({ value, label: decisions[value].name }));
  const mayOrder = decision !== null && decisions[decision].mayOrderAnswer;
  return (
    <>
      <Field id="appeal-decision" label="结案方式">
        <Select
          id="appeal-decision"
          value={decision}
          placeholder="请选择"
          options={options}
          onChange={(next) => set({ decision: next, again: false })}
        />
      </Field>
      <DocumentNumber label="决定书、裁判文书文号" filled={filled} set={set} />
      {mayOrder && (
        <div className="act-field">
          <Checkbox id="appeal-again" checked={again} onChange={({ target }) => set({ again: target.checked })}>
            责令本机关重新答复
          </Checkbox>
          <p className="quiet">
            {forum === 'reconsideration'
              ? '登记后这件申请同时重新办理，答复期限自收到决定之日的次日起算。'
              : '裁判生效以后，再登记“按生效裁判重新办理”。'}
          </p>
        </div>
      )}
      {mayOrder && again && (
        <Field
          id="appeal-days"
          label="责令的期限（工作日）"
          hint="决定没有写明期限的留空，按二十个工作日计算。"
          optional
        >
          <Input
            id="appeal-days"
            inputMode="numeric"
            className="short"
            value={filled.workingDays}
            onChange={({ target }) => set({ workingDays: target.value.replace(/\D/g, '') })}
          />
        </Field>
      )}
    </>
  );
}

function bodyOf(type: string, filled: Filled): Body {
  const { on, to, procedure, decision, again, workingDays, by } = filled;
  const documentNumber = filled.documentNumber.trim();
  switch (type) {
    case 'assigned':
      return { type, on, to: to.trim() };
    case 'accepted':
      return { type, on, procedure };
    case 'answered':
      return { type, on, documentNumber };
    case 'decided': {
      const order = again ? { answerAgain: workingDays === '' ? {} : { workingDays: Number(workingDays) } } : {};
      return { type, on, decision, documentNumber, ...order } as Body;
    }
    case 'appealed':
      return { type, on, by };
    default:
      return { type, on } as Body;
  }
}
