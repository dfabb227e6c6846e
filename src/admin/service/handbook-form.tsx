/** What the next handbook holds: all guides, a department's, a theme's, or picked ones; of which day; under which title. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { themes } from '#law/service/guide';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import type { Handbooks } from './handbook.ts';
import { refreshHandbooks } from './handbook.ts';

type Wish = paths['/api/handbooks']['post']['requestBody']['content']['application/json'];
type Kind = Wish['choice']['kind'];

const kinds: Readonly<Record<Kind, string>> = {
  all: '全部事项',
  department: '一个部门',
  theme: '一个主题',
  picked: '自己挑选',
};

export function HandbookForm({ known, busy }: { readonly known: Handbooks; readonly busy: boolean }) {
  const [kind, setKind] = useState<Kind>('all');
  const [of, setOf] = useState<string | undefined>();
  const [picked, setPicked] = useState<string[]>([]);
  const [title, setTitle] = useState('大厅服务手册');
  const [editionDay, setEditionDay] = useState(known.today);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: (body: Wish) => dataOf(api.POST('/api/handbooks', { headers: { 'idempotency-key': key }, body })),
    onSettled: () => {
      setKey(crypto.randomUUID());
      return refreshHandbooks();
    },
  });
  const choice = choiceOf(kind, of, picked);
  return (
    <form
      className="act-form handbook-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (choice !== null) send.mutate({ choice, title: title.trim(), editionDay });
      }}
    >
      <fieldset className="handbook-kinds">
        <legend>收入哪些指南</legend>
        <Radio.Group
          value={kind}
          onChange={({ target }) => {
            setKind(target.value);
            setOf(undefined);
          }}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
      </fieldset>
      {kind === 'department' && (
        <One
          label="部门"
          options={known.departments.map((value) => ({ value, label: value }))}
          of={of}
          choose={setOf}
        />
      )}
      {kind === 'theme' && (
        <One
          label="主题"
          options={Object.entries(themes).map(([value, label]) => ({ value, label }))}
          of={of}
          choose={setOf}
        />
      )}
      {kind === 'picked' && <Picked picked={picked} pick={setPicked} />}
      <div className="handbook-line">
        <Field id="handbook-title" label="书名">
          <Input id="handbook-title" maxLength={60} value={title} onChange={({ target }) => setTitle(target.value)} />
        </Field>
        <Field id="handbook-day" label="收入哪一天有效的指南">
          <Input
            id="handbook-day"
            type="date"
            value={editionDay}
            onChange={({ target }) => setEditionDay(target.value)}
          />
        </Field>
      </div>
      <Button type="primary" htmlType="submit" loading={send.isPending} disabled={busy || choice === null}>
        开始编制
      </Button>
      {busy && <p className="quiet">正在编制一份，编成以后才能开始下一份。</p>}
      {!busy && choice === null && <p className="quiet">请先{whatIsMissing(kind)}。</p>}
      {send.isError && <Refused error={send.error} />}
    </form>
  );
}

const whatIsMissing = (kind: Kind) =>
  kind === 'picked' ? '挑选事项' : kind === 'department' ? '选择部门' : '选择主题';

/** Null while something is still to be chosen. */
function choiceOf(kind: Kind, of: string | undefined, picked: readonly string[]): Wish['choice'] | null {
  if (kind === 'all') return { kind };
  if (kind === 'picked') return picked.length === 0 ? null : { kind, caseIds: [...picked] };
  if (of === undefined) return null;
  return kind === 'department' ? { kind, department: of } : { kind, theme: of as keyof typeof themes };
}

interface OneProps {
  readonly label: string;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly of: string | undefined;
  readonly choose: (value: string) => void;
}

function One({ label, options, of, choose }: OneProps) {
  return (
    <Field id="handbook-of" label={label}>
      <Select
        id="handbook-of"
        showSearch
        optionFilterProp="label"
        value={of ?? null}
        placeholder={`请选择${label}`}
        options={options}
        onChange={choose}
      />
    </Field>
  );
}

function Picked({ picked, pick }: { readonly picked: string[]; readonly pick: (ids: string[]) => void }) {
  const [words, setWords] = useState('');
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const found = useQuery({
    queryKey: [...keys.services, 'pick', words],
    queryFn: () => dataOf(api.GET('/api/services', { params: { query: { text: words } } })),
    enabled: words.trim() !== '',
  });
  const options = new Map(picked.map((id) => [id, names[id] ?? id]));
  for (const { caseId, name, department, editions } of found.data?.services ?? [])
    if (editions > 0) options.set(caseId, `${name}（${department}）`);
  return (
    <Field id="handbook-picked" label="事项" hint="输入名称或者编码查找，可以挑选多项。">
      <Select
        id="handbook-picked"
        mode="multiple"
        showSearch
        filterOption={false}
        value={picked}
        searchValue={words}
        onSearch={setWords}
        notFoundContent={words === '' ? '请输入名称或者编码' : '没有找到有指南的事项'}
        options={[...options].map(([value, label]) => ({ value, label }))}
        onChange={(ids: string[]) => {
          setNames({ ...names, ...Object.fromEntries(options) });
          pick(ids);
        }}
      />
    </Field>
  );
}
