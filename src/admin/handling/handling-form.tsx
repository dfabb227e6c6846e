/** A form that does one thing to a case: sent once however often it is pressed, refused with every reason and its article. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Application } from '../application/question.ts';
import { Reasons } from '../application/reasons.tsx';
import { faultOf } from '../client/fault.ts';
import { useRefresh } from './refresh.ts';

export interface HandlingFormProps {
  readonly title: string;
  readonly application: Application;
  readonly close: () => void;
  readonly send: (headers: { readonly 'idempotency-key': string }) => Promise<unknown>;
  readonly children: ReactNode;
}

export function HandlingForm({ title, application, close, send, children }: HandlingFormProps) {
  const { caseId, steps } = application;
  const refresh = useRefresh(caseId);
  const [key] = useState(() => crypto.randomUUID());
  const sending = useMutation({
    mutationFn: () => send({ 'idempotency-key': `${key}-${steps.length}` }),
    onSuccess: async () => {
      await refresh();
      close();
    },
  });
  const fault = sending.isError ? faultOf(sending.error) : null;
  return (
    <form
      className="act-form no-print"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      {children}
      {fault !== null && <Reasons fault={fault} />}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {title}
        </Button>
        <Button onClick={close}>不办了</Button>
      </div>
    </form>
  );
}
