/** Urgent release: called so with a reason; what was left out is made up for on the published text. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { PublicationOne } from './question.ts';

function useSending<T>(send: (what: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
}

export function Haste({ one }: { readonly one: PublicationOne }) {
  const [reason, setReason] = useState('');
  const path = { id: one.caseId };
  const send = useSending((_: null) =>
    done(api.POST('/api/publications/{id}/haste', { params: { path }, body: { reason } })),
  );
  const urgent = one.round?.urgent ?? null;
  if (urgent !== null) {
    const description = `${urgent.reason}。三道审核不能略过，略过的校对应于${urgent.makeUpBy}前补办。`;
    return <Alert type="warning" message="紧急发布" description={description} />;
  }
  if (!one.can.includes('hasten')) return null;
  return (
    <details className="no-print">
      <summary>改为紧急发布</summary>
      <Field
        id="haste-reason"
        label="为什么紧急"
        hint="三道审核仍由三个人办理，可以由事先确定的人代行；三道校对发布以后限期补办。"
      >
        <Input id="haste-reason" maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      <Button danger loading={send.isPending} onClick={() => send.mutate(null)}>
        按紧急发布办理
      </Button>
      {send.isError && <Refused error={send.error} />}
    </details>
  );
}

export function OwedMarks({ one }: { readonly one: PublicationOne }) {
  const [note, setNote] = useState('');
  const { owed } = one;
  const next = owed?.steps[0];
  const send = useSending((sound: boolean) =>
    owed === null || next === undefined
      ? Promise.resolve()
      : done(
          api.POST('/api/publications/{id}/made-up-marks', {
            params: { path: { id: one.caseId } },
            body: { step: next.step, hash: owed.hash, sound, note },
          }),
        ),
  );
  if (owed === null || next === undefined) return null;
  return (
    <section aria-labelledby="owed-marks">
      <h2 id="owed-marks">紧急发布以后补办的审校</h2>
      <p role="status">
        还欠{owed.steps.map(({ name }) => name).join('、')}。{owed.standing.why}
      </p>
      {one.can.includes('makeUp') && (
        <form className="act-form no-print" noValidate onSubmit={(event) => event.preventDefault()}>
          <p>
            看<a href={`/xxgk/publications/${one.caseId}`}>网站上的内容</a>，{next.looksAt}。
          </p>
          <Field id="make-up-note" label={`${next.name}意见`} hint="发现问题的，写明问题，再更正或者撤下。">
            <Input.TextArea
              id="make-up-note"
              rows={2}
              maxLength={1000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </Field>
          <div className="can-buttons">
            <Button type="primary" loading={send.isPending} onClick={() => send.mutate(true)}>
              补办{next.name}：没有问题
            </Button>
            <Button danger loading={send.isPending} onClick={() => send.mutate(false)}>
              发现问题
            </Button>
          </div>
          {send.isError && <Refused error={send.error} />}
        </form>
      )}
    </section>
  );
}
