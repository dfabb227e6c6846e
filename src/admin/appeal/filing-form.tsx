/** The form that records a reconsideration or a suit about an application. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type AppealGround, appealGrounds } from '#law/appeal/events';
import { type AppealBlock, appealBlocks } from '#law/report/report';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Field, Refused } from './form-parts.tsx';
import { kindWord } from './words.ts';

interface FilingFormProps {
  readonly applicationId: string;
  /** A reply was given: that is what is attacked, as a rule. */
  readonly answered: boolean;
  /** Those that a suit may follow. */
  readonly reconsiderations: readonly { readonly caseId: string; readonly number: string }[];
  readonly close: () => void;
  /** Already known where a suit follows the reconsideration that is on the screen. */
  readonly following?: string;
}

const blocks = appealBlocks.map((value) => ({ value, label: kindWord(value) }));
const grounds = (Object.keys(appealGrounds) as AppealGround[]).map((value) => ({ value, label: appealGrounds[value] }));

export function FilingForm({ applicationId, answered, reconsiderations, close, following }: FilingFormProps) {
  const today = useMe().data?.today ?? '';
  const queries = useQueryClient();
  const go = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [on, setOn] = useState(today);
  const [block, setBlock] = useState<AppealBlock>(
    following === undefined ? 'reconsideration' : 'litigationAfterReconsideration',
  );
  const [ground, setGround] = useState<AppealGround>(answered ? 'reply' : 'failureToReply');
  const [number, setNumber] = useState('');
  const [organ, setOrgan] = useState('');
  const [after, setAfter] = useState<string | undefined>(following ?? reconsiderations.at(-1)?.caseId);
  const follows = block === 'litigationAfterReconsideration';
  const file = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/applications/{id}/appeals', {
          params: { path: { id: applicationId } },
          headers: { 'idempotency-key': key },
          body: {
            on,
            block,
            ground,
            number: number.trim(),
            organ: organ.trim(),
            ...(follows && after !== undefined ? { after } : {}),
          },
        }),
      ),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: keys.appeals });
      await queries.invalidateQueries({ queryKey: keys.application(applicationId) });
      await go(`/appeals/${caseId}`);
    },
  });
  const reconsidered = block === 'reconsideration';
  return (
    <form
      className="act-form"
      aria-label="登记复议、诉讼"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        file.mutate();
      }}
    >
      <Field id="filing-block" label="类型">
        <Select
          id="filing-block"
          value={block}
          options={blocks}
          onChange={setBlock}
          disabled={following !== undefined}
        />
      </Field>
      {follows && reconsiderations.length > 0 && (
        <Field id="filing-after" label="针对哪一件行政复议">
          <Select
            id="filing-after"
            value={after}
            options={reconsiderations.map((one) => ({ value: one.caseId, label: one.number }))}
            onChange={setAfter}
          />
        </Field>
      )}
      <Field id="filing-on" label={reconsidered ? '申请人提出复议申请的日期' : '申请人起诉的日期'}>
        <Input
          id="filing-on"
          type="date"
          className="short"
          value={on}
          max={today}
          onChange={({ target }) => setOn(target.value)}
        />
      </Field>
      <Field id="filing-number" label="案号" hint="机关或者法院还没有给案号的，写本机关的收文号。">
        <Input id="filing-number" value={number} maxLength={100} onChange={({ target }) => setNumber(target.value)} />
      </Field>
      <Field id="filing-organ" label={reconsidered ? '复议机关' : '受理法院'}>
        <Input id="filing-organ" value={organ} maxLength={200} onChange={({ target }) => setOrgan(target.value)} />
      </Field>
      <Field id="filing-ground" label="事由">
        <Select id="filing-ground" value={ground} options={grounds} onChange={setGround} />
      </Field>
      {file.isError && <Refused error={file.error} />}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={file.isPending}>
          登记
        </Button>
        <Button onClick={close}>不登记了</Button>
      </div>
    </form>
  );
}
