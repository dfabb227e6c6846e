/** A reviewer takes on what the gate found in the text: the article and the reason stand with the name. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { PublicationOne } from './question.ts';

interface WaiveProps {
  readonly one: PublicationOne;
  readonly draft: NonNullable<PublicationOne['draft']>;
}

export function WaiveText({ one, draft }: WaiveProps) {
  const [article, setArticle] = useState('');
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const open = draft.gate.filter(({ waivable }) => waivable);
  const waive = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/publications/{id}/waiver', {
          params: { path: { id: one.caseId } },
          body: { article, reason, seen: draft.version },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="waive-text" className="no-print">
      <h2 id="waive-text">准予公开检查出的内容</h2>
      <ul>
        {open.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
      <p className="quiet">依法应当公开的，才可以准予公开。由没有参与起草的人办理，姓名、依据和理由存档。</p>
      <form
        className="act-form"
        aria-label="准予公开"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          waive.mutate();
        }}
      >
        <Field id="waive-article" label="依据" hint="法律、法规的名称和条款">
          <Input
            id="waive-article"
            maxLength={200}
            value={article}
            onChange={({ target }) => setArticle(target.value)}
          />
        </Field>
        <Field id="waive-reason" label="理由">
          <Input.TextArea
            id="waive-reason"
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        <Button htmlType="submit" loading={waive.isPending}>
          准予公开
        </Button>
        {waive.isError && <Refused error={waive.error} />}
      </form>
    </section>
  );
}
