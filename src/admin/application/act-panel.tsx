/** 现在可以办理: one button an act that the law allows now; its form says what it does to the clock before it is done. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { done, faultOf } from '../client/fault.ts';
import type { paths } from '../client/schema.ts';
import { FeeQuote } from '../handling/fee-quote.tsx';
import { MergeSides } from '../handling/merge-sides.tsx';
import { DraftFeeNotice } from '../letter/draft-fee-notice.tsx';
import { ActField } from './act-field.tsx';
import { fieldsOf, formlessActs } from './act-fields.ts';
import { beginning, changed, type Filled, payloadOf } from './act-payload.ts';
import type { Application } from './question.ts';
import { Reasons } from './reasons.tsx';

type ActBody = paths['/api/applications/{id}/acts']['post']['requestBody']['content']['application/json'];

export function ActPanel({ application }: { readonly application: Application }) {
  const [act, setAct] = useState<string | null>(null);
  const buttons = application.can.filter((one) => !formlessActs.has(one.act));
  const chosen = buttons.find((one) => one.act === act) ?? null;
  return (
    <section aria-labelledby="can" className="can no-print">
      <h2 id="can">现在可以办理</h2>
      {buttons.length === 0 && <p className="quiet">这件申请现在没有轮到您办的事。</p>}
      <div className="can-buttons">
        {buttons.map(({ act: name, label }) => (
          <Button
            key={name}
            type={buttons.length === 1 && chosen === null ? 'primary' : 'default'}
            aria-expanded={name === act}
            onClick={() => setAct(name === act ? null : name)}
          >
            {label}
          </Button>
        ))}
      </div>
      {chosen !== null && (
        <ActForm key={chosen.act} application={application} button={chosen} close={() => setAct(null)} />
      )}
    </section>
  );
}

interface ActFormProps {
  readonly application: Application;
  readonly button: Application['can'][number];
  readonly close: () => void;
}

function ActForm({ application, button: { act, label, clock }, close }: ActFormProps) {
  const me = useMe();
  const queries = useQueryClient();
  const today = me.data?.today ?? '';
  const [filled, setFilled] = useState<Filled>(() => beginning(act, application, today));
  const own = fieldsOf(act, application);
  // A second click on the way is the same act: the key stays until the form is closed.
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/applications/{id}/acts', {
          params: { path: { id: application.caseId } },
          headers: { 'idempotency-key': `${key}-${application.steps.length}` },
          body: payloadOf(act, own, filled) as ActBody,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['application', application.caseId] });
      await queries.invalidateQueries({ queryKey: ['work'] });
      await queries.invalidateQueries({ queryKey: ['applications'] });
      close();
    },
  });
  const fault = send.isError ? faultOf(send.error) : null;
  const fields = own.filter(({ when }) => when === undefined || filled[when.field] === when.is);
  const set = (name: string, value: Filled[string]) => setFilled((before) => changed(before, name, value));
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
      <p className="quiet">对答复期限：{clock}。</p>
      <ActField
        field={{ name: 'on', label: '办理日期', kind: 'day' }}
        application={application}
        value={filled['on']}
        max={today}
        error={undefined}
        set={set}
      />
      {act === 'sendToReview' && application.replyLetter !== null && (
        <p>
          送审的是已经起草的<Link to={`/letters/${application.replyLetter}`}>答复文书</Link>，送审后不能改动。
        </p>
      )}
      {act === 'noticeFee' && (
        <>
          <FeeQuote
            caseId={application.caseId}
            choose={(chosen) => setFilled((before) => ({ ...before, ...chosen }))}
          />
          <DraftFeeNotice caseId={application.caseId} filled={filled} />
        </>
      )}
      {fields.map((field) => (
        <Fragment key={field.name}>
          <ActField
            field={field}
            application={application}
            value={filled[field.name]}
            error={fault?.refusals.find(({ code }) => code === `blank.${field.name}`)?.message}
            set={set}
          />
          {act === 'merge' && field.name === 'into' && (
            <MergeSides caseId={application.caseId} number={application.number} into={String(filled['into'] ?? '')} />
          )}
        </Fragment>
      ))}
      {fault !== null && <Reasons fault={fault} />}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {label}
        </Button>
        <Button onClick={close}>不办了</Button>
      </div>
    </form>
  );
}
