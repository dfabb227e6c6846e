/** 三审三校 of the text under review: what it says, what changed, six marks in order, release. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { audienceWords } from '#law/publication/audiences';
import { attributes } from '#law/publication/catalogue';
import { fieldNames } from '#law/publication/content';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Differences } from './difference.tsx';
import { Gate } from './editor.tsx';
import { GoingFiles } from './going-files.tsx';
import type { PublicationOne } from './question.ts';
import { Recall, Schedule } from './schedule.tsx';
import { TextView } from './text-view.tsx';
import { Haste } from './urgent.tsx';

type Round = NonNullable<PublicationOne['round']>;

interface ReviewProps {
  readonly one: PublicationOne;
  readonly round: Round;
}

export function Review({ one, round }: ReviewProps) {
  const next = round.steps.find((step) => step.next);
  return (
    <section aria-labelledby="review">
      <h2 id="review">送审的内容</h2>
      {round.returned !== null && (
        <p role="status">
          {round.returned.name}退回（{round.returned.by}）：{round.returned.reason}
        </p>
      )}
      <Facts round={round} />
      <TextView body={round.content.body} />
      <GoingFiles id={one.caseId} attachments={round.content.attachments ?? []} />
      <Gate findings={round.gate} />
      {one.editions.length > 0 && <Changes round={round} />}
      <h3>三审三校</h3>
      <Haste one={one} />
      <Steps round={round} />
      {one.can.includes('mark') && next !== undefined && (
        <Mark key={next.step} id={one.caseId} round={round} step={next} />
      )}
      {round.steps.map((step) => step.own && <Recall key={step.step} id={one.caseId} step={step} />)}
      {one.can.includes('publish') && <Publish one={one} round={round} />}
    </section>
  );
}

function Facts({ round: { content } }: { readonly round: Round }) {
  const names = [
    'issuer',
    'documentNumber',
    'genre',
    'formedOn',
    'effectiveOn',
    'expiresOn',
    'takeDownOn',
    'topic',
    'audience',
    'attribute',
    'attributeBasis',
    'interpretation',
    'consultation',
    'secrecy',
    'summary',
  ] as const;
  const words = (name: (typeof names)[number]) => {
    if (name === 'audience') return audienceWords(content.audience);
    return name === 'attribute' ? attributes[content.attribute] : (content[name] ?? '');
  };
  return (
    <dl className="facts">
      {names.map((name) =>
        words(name) === '' ? null : (
          <div key={name}>
            <dt>{fieldNames[name]}</dt>
            <dd>{words(name)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Changes({ round }: { readonly round: Round }) {
  if (round.changes.length === 0) return <p>与已发布的版本相同。</p>;
  return (
    <details open>
      <summary>与已发布版本的不同（{round.changes.length}处）</summary>
      <Differences changes={round.changes} />
    </details>
  );
}

function Steps({ round }: { readonly round: Round }) {
  return (
    <table className="case-lines">
      <caption className="only-read">三审三校的记录</caption>
      <thead>
        <tr>
          {['步骤', '岗位', '看什么', '办理人', '时间', '意见'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {round.steps.map(({ step, name, post, looksAt, mark, next }) => (
          <tr key={step}>
            <td>{name}</td>
            <td>{post}</td>
            <td>{looksAt}</td>
            <td>{mark?.by ?? (next ? '待办' : '')}</td>
            <td>{mark === null ? '' : new Date(mark.at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}</td>
            <td>{mark?.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MarkProps {
  readonly id: string;
  readonly round: Round;
  readonly step: Round['steps'][number];
}

function Mark({ id, round, step }: MarkProps) {
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const send = useMutation({
    mutationFn: (verdict: 'passed' | 'returned') =>
      done(
        api.POST('/api/publications/{id}/marks', {
          params: { path: { id } },
          body: { step: step.step, hash: round.hash, verdict, note },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  return (
    <form className="act-form no-print" aria-label={step.name} noValidate onSubmit={(event) => event.preventDefault()}>
      <Field id="mark-note" label={`${step.name}意见`} hint={`${step.looksAt}。退回的，请写明理由。`}>
        <Input.TextArea
          id="mark-note"
          rows={2}
          maxLength={1000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </Field>
      <div className="can-buttons">
        <Button type="primary" loading={send.isPending} onClick={() => send.mutate('passed')}>
          {step.name}通过
        </Button>
        <Button loading={send.isPending} onClick={() => send.mutate('returned')}>
          退回
        </Button>
      </div>
      {send.isError && <Refused error={send.error} />}
    </form>
  );
}

function Publish({ one, round }: ReviewProps) {
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/publications/{id}/edition', {
          params: { path: { id: one.caseId } },
          body: { hash: round.hash, note },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  return (
    <form
      className="act-form no-print"
      aria-label="发布"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      {one.editions.length > 0 && (
        <Field id="edition-note" label="更正说明" hint="写明更正了什么、为什么更正，随新版本公开。">
          <Input id="edition-note" maxLength={1000} value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
      )}
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {one.schedule === null ? '发布' : '立即发布'}
      </Button>
      {send.isError && <Refused error={send.error} />}
      {one.schedule === null && <Schedule id={one.caseId} hash={round.hash} note={note} />}
    </form>
  );
}
