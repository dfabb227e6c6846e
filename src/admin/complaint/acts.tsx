/** What can be done to a complaint now: a button each, and the form of the one that was chosen. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { type ComplaintAct, complaintActs } from '#law/complaint/acts';
import { callBackResults, reopenReasons, rightDoors, tellingWays } from '#law/complaint/events';
import type { ComplaintStateKey } from '#law/complaint/fold';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { ActBody, One } from './question.ts';

function useAct(id: string, after: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ActBody) => done(api.POST('/api/complaints/{id}/acts', { params: { path: { id } }, body })),
    onSuccess: () => {
      after();
      return queries.invalidateQueries({ queryKey: keys.complaints });
    },
  });
}

/** What is usually done next. */
const next: Readonly<Partial<Record<ComplaintStateKey, ComplaintAct>>> = {
  received: 'assign',
  assigned: 'answer',
  answered: 'tell',
  told: 'close',
};

export function Acts({ one }: { readonly one: One }) {
  const [chosen, setChosen] = useState<ComplaintAct | null>(null);
  const shown = chosen !== null && one.can.includes(chosen) ? chosen : null;
  if (one.can.length === 0) return null;
  return (
    <section className="no-print" aria-labelledby="can">
      <h2 id="can">可以办理</h2>
      <div className="complaint-acts">
        {one.can.map((act) => (
          <Button
            key={act}
            type={act === (shown ?? next[one.state]) ? 'primary' : 'default'}
            onClick={() => setChosen(act)}
          >
            {complaintActs[act].label}
          </Button>
        ))}
      </div>
      {shown !== null && <ActForm key={shown} one={one} act={shown} close={() => setChosen(null)} />}
    </section>
  );
}

interface FormProps {
  readonly one: One;
  readonly act: ComplaintAct;
  readonly close: () => void;
}

type Typed = Readonly<Record<string, string>>;

function ActForm({ one, act, close }: FormProps) {
  const send = useAct(one.caseId, close);
  const [typed, setTyped] = useState<Typed>(() => firstOf(one, act));
  const set = (name: string) => (value: string) => setTyped((now) => ({ ...now, [name]: value }));
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ act, ...typed } as ActBody);
      }}
    >
      {fieldsOf(one, act).map((field) => (
        <ActField key={field.name} field={field} value={typed[field.name] ?? ''} set={set(field.name)} />
      ))}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {complaintActs[act].label}
        </Button>
        <Button onClick={close}>不办了</Button>
      </div>
      {send.isError && <Refused error={send.error} />}
    </form>
  );
}

interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** To choose from; absent: to write. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly rows?: number;
}

const optionsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

function fieldsOf(one: One, act: ComplaintAct): readonly FieldSpec[] {
  switch (act) {
    case 'assign':
      return [{ name: 'to', label: '承办人', options: one.owners.map(({ id, name }) => ({ value: id, label: name })) }];
    case 'extend':
      return [{ name: 'words', label: '延长的理由', hint: '来件人查询进度时看到延长后的期限。', rows: 2 }];
    case 'redirect':
      return [
        { name: 'door', label: '应当走的渠道', options: optionsOf(rightDoors) },
        { name: 'words', label: '告知的内容', hint: '写明为什么、到哪里、怎样办理。', rows: 4 },
      ];
    case 'answer':
      return [{ name: 'words', label: '答复的内容', hint: '告知来件人以后，来件人在进度页上看到。', rows: 6 }];
    case 'tell':
      return [{ name: 'how', label: '怎样告知', options: optionsOf(waysFor(one.anonymous)) }];
    case 'callBack':
      return [{ name: 'result', label: '回访结果', options: optionsOf(callBackResults) }];
    case 'publish':
      return [
        { name: 'question', label: '公开的问题', hint: '不写任何人的姓名、号码和住址。', rows: 2 },
        { name: 'answer', label: '公开的答复', rows: 5 },
      ];
    case 'merge':
      return [{ name: 'into', label: '并入哪一件', hint: '填写编号，例如 T2026-00012。' }];
    case 'reopen':
      return [{ name: 'reason', label: '重新办理的原因', options: optionsOf(reopenReasons) }];
    case 'close':
      return [];
  }
}

/** Whoever left no contact can not be reached but on the page, in public or in person. */
function waysFor(anonymous: boolean): Readonly<Record<string, string>> {
  const { page, published, ...direct } = tellingWays;
  return anonymous ? { page, published, counter: direct.counter } : direct;
}

function firstOf(one: One, act: ComplaintAct): Typed {
  const first = fieldsOf(one, act).flatMap(({ name, options }) => [[name, options?.[0]?.value ?? ''] as const]);
  return Object.fromEntries(first);
}

function ActField({ field, value, set }: { field: FieldSpec; value: string; set: (value: string) => void }) {
  const { name, label, hint, options, rows } = field;
  const id = `complaint-${name}`;
  return (
    <Field id={id} label={label} {...(hint === undefined ? {} : { hint })}>
      {options !== undefined && <Select id={id} value={value} options={[...options]} onChange={set} />}
      {options === undefined && rows === undefined && (
        <Input id={id} value={value} maxLength={40} onChange={({ target }) => set(target.value)} />
      )}
      {options === undefined && rows !== undefined && (
        <Input.TextArea
          id={id}
          rows={rows}
          maxLength={4000}
          value={value}
          onChange={({ target }) => set(target.value)}
        />
      )}
    </Field>
  );
}

/** Those of the merged ones who left a contact are told in person: once all of them are, it is written down here. */
export function TellMerged({ owed }: { readonly owed: One['owedTelling'] }) {
  const queries = useQueryClient();
  const ways = optionsOf(waysFor(false));
  const [how, setHow] = useState(ways[0]?.value ?? '');
  const send = useMutation({
    mutationFn: async () => {
      const body = { act: 'tell', how } as ActBody;
      for (const { caseId: id } of owed) {
        await done(api.POST('/api/complaints/{id}/acts', { params: { path: { id } }, body }));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.complaints }),
  });
  return (
    <div className="complaint-acts tell-merged no-print">
      <Field id="tell-merged" label={`其中${owed.length}件留了联系方式，还没有告知。怎样告知`}>
        <Select id="tell-merged" value={how} options={ways} onChange={setHow} />
      </Field>
      <Button loading={send.isPending} onClick={() => send.mutate()}>
        已经告知这{owed.length}件
      </Button>
      {send.isError && <Refused error={send.error} />}
    </div>
  );
}

/** Merging can not be taken back: it is asked once more. */
export function MergeButton({ id, into }: { readonly id: string; readonly into: string }) {
  const send = useAct(id, () => undefined);
  return (
    <>
      <Popconfirm
        title={`把这一件并入${into}？`}
        description="并案以后随那一件办理和告知，不能撤回。"
        okText="并案"
        cancelText="不并"
        onConfirm={() => send.mutate({ act: 'merge', into })}
      >
        <Button loading={send.isPending}>是同一件事，并入{into}</Button>
      </Popconfirm>
      {send.isError && <Refused error={send.error} />}
    </>
  );
}
