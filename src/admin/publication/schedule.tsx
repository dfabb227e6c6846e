/** The moments of a publication: when it goes out by itself, why it did not, from which day on it is shown no more. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { PublicationOne } from './question.ts';

/** 2026-12-01 09:00, in Beijing's time. */
export function momentWords(at: string): string {
  return new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' });
}

function useSending<T>(send: (what: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
}

/** What was planned, and what became of it. */
export function Moments({ one }: { readonly one: PublicationOne }) {
  const path = { id: one.caseId };
  const cancel = useSending((_: null) => done(api.DELETE('/api/publications/{id}/schedule', { params: { path } })));
  return (
    <>
      {one.missed !== null && (
        <Alert type="error" role="alert" message="到了定时发布的时间，没有发布" description={one.missed} />
      )}
      {one.schedule !== null && (
        <p role="status">
          定于{momentWords(one.schedule.at)}发布（{one.schedule.by}）。到时再检查一次，有问题的不发布。
          {one.can.includes('publish') && (
            <Button className="no-print" onClick={() => cancel.mutate(null)} loading={cancel.isPending}>
              取消定时发布
            </Button>
          )}
        </p>
      )}
      {cancel.isError && <Refused error={cancel.error} />}
      {one.takeDownOn !== null && one.withdrawn === null && <p>撤下日期：{one.takeDownOn}，从这一天起不再显示。</p>}
    </>
  );
}

interface ScheduleProps {
  readonly id: string;
  readonly hash: string;
  readonly note: string;
}

/** Beside the button that publishes at once. */
export function Schedule({ id, hash, note }: ScheduleProps) {
  const [at, setAt] = useState('');
  const send = useSending((_: null) =>
    done(
      api.PUT('/api/publications/{id}/schedule', {
        params: { path: { id } },
        body: { hash, note, at: `${at}:00+08:00` },
      }),
    ),
  );
  return (
    <details>
      <summary>定时发布</summary>
      <Field id="schedule-at" label="发布的时间（北京时间）">
        <Input id="schedule-at" type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
      </Field>
      <Button disabled={at === ''} loading={send.isPending} onClick={() => send.mutate(null)}>
        到时发布
      </Button>
      {send.isError && <Refused error={send.error} />}
    </details>
  );
}

/** For what is shown for a term only (PLT-95). */
export function TakeDown({ one }: { readonly one: PublicationOne }) {
  const [day, setDay] = useState(one.takeDownOn ?? '');
  const [reason, setReason] = useState('');
  const send = useSending((_: null) =>
    done(
      api.PUT('/api/publications/{id}/take-down', {
        params: { path: { id: one.caseId } },
        body: { day: day === '' ? null : day, reason },
      }),
    ),
  );
  return (
    <details className="no-print">
      <summary>到期撤下</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(null);
        }}
      >
        <Field
          id="take-down-day"
          label="撤下日期"
          hint="公示等只公开一段时间的，从这一天起自动撤下，原地址保留告示。不填的，不再撤下。"
          optional
        >
          <Input id="take-down-day" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </Field>
        <Field id="take-down-reason" label="理由">
          <Input
            id="take-down-reason"
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        <Button htmlType="submit" loading={send.isPending}>
          保存撤下日期
        </Button>
        {send.isError && <Refused error={send.error} />}
      </form>
    </details>
  );
}

interface RecallProps {
  readonly id: string;
  readonly step: NonNullable<PublicationOne['round']>['steps'][number];
}

/** Whoever set a mark takes it back before the text goes out. */
export function Recall({ id, step }: RecallProps) {
  const [reason, setReason] = useState('');
  const send = useSending((_: null) =>
    done(api.POST('/api/publications/{id}/recall', { params: { path: { id } }, body: { step: step.step, reason } })),
  );
  return (
    <details className="no-print">
      <summary>收回我的{step.name}</summary>
      <Field
        id={`recall-${step.step}`}
        label="收回的理由"
        hint="收回以后，从这一步起重新办理；定时发布的，到时不发布。"
      >
        <Input
          id={`recall-${step.step}`}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <Button danger loading={send.isPending} onClick={() => send.mutate(null)}>
        收回
      </Button>
      {send.isError && <Refused error={send.error} />}
    </details>
  );
}
