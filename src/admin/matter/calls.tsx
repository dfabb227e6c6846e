/** Calls back after a poor rating: what was found, by whom, until when it is put right. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type CallResult, callResults } from '#law/matter/call';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { Call, One } from './question.ts';
import { dayWords } from './receipt-page.tsx';

const options = (Object.entries(callResults) as [CallResult, string][]).map(([value, label]) => ({ value, label }));

export function Calls({ one }: { readonly one: One }) {
  const may = useMe().data?.deeds.includes('matter.callBack') === true;
  const settled = ['corrected', 'explained', 'mistaken'].includes(one.calls.at(-1)?.result ?? '');
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">差评回访</h2>
      {one.calls.length === 0 && <p className="provisional">还没有回访。差评应当回访，并记录结果。</p>}
      <ul className="matter-steps">
        {one.calls.map(({ at, by, result, doneBy, measure }) => (
          <li key={at}>
            {dayWords(at.slice(0, 10))}，{by}：{callResults[result]}
            {doneBy !== null && `，${dayWords(doneBy)}前改正`}
            {measure !== '' && `。${measure}`}
          </li>
        ))}
      </ul>
      {may && !settled && <CallForm id={one.id} />}
    </section>
  );
}

function CallForm({ id }: { readonly id: number }) {
  const queries = useQueryClient();
  const [result, setResult] = useState<CallResult>('corrected');
  const [doneBy, setDoneBy] = useState('');
  const [measure, setMeasure] = useState('');
  const send = useMutation({
    mutationFn: () => {
      const body = { result, doneBy: result === 'dated' && doneBy !== '' ? doneBy : null, measure } as Call;
      return done(api.POST('/api/matters/{id}/calls', { params: { path: { id } }, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.matters }),
  });
  return (
    <form
      className="act-form no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Field id="call-result" label="回访结果">
        <Select id="call-result" value={result} options={options} onChange={setResult} />
      </Field>
      {result === 'dated' && (
        <Field id="call-by" label="哪一天前改正" hint="格式如 2026-11-23，评价后15个工作日内。">
          <Input id="call-by" value={doneBy} maxLength={10} onChange={({ target }) => setDoneBy(target.value.trim())} />
        </Field>
      )}
      <Field
        id="call-measure"
        label="措施和结果"
        hint="写做了什么，或者说明、核实的情况。会公开，不写姓名、电话、证件号码。"
      >
        <Input.TextArea
          id="call-measure"
          rows={2}
          value={measure}
          maxLength={500}
          onChange={({ target }) => setMeasure(target.value.replace(/[\r\n]+/g, ' '))}
        />
      </Field>
      <Button htmlType="submit" loading={send.isPending}>
        记录回访
      </Button>
      {send.isError && <Refused error={send.error} />}
    </form>
  );
}
