/** The guide that was handed in: what it says, what changed, the review, and its coming into force. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { GuideText } from './guide-text.tsx';
import { refreshServices, type ServiceOne } from './question.ts';

interface Props {
  readonly one: ServiceOne;
  readonly round: NonNullable<ServiceOne['round']>;
}

export function RoundPart({ one, round }: Props) {
  const { review } = round;
  return (
    <section aria-labelledby="round" className="stack">
      <h2 id="round">送审的指南</h2>
      <p>
        起草：{round.drafters.join('、')}。
        {review === null
          ? '等待审核。'
          : `${review.by}于${minuteInWords(review.at)}${review.passed ? '审核通过' : '退回'}${review.opinion === '' ? '。' : `：${review.opinion}`}`}
      </p>
      <details open={one.can.length > 0}>
        <summary>送审的内容</summary>
        <GuideText guide={round.content} changed={one.editions.length === 0 ? [] : round.changed} />
      </details>
      {one.can.includes('review') && <Review id={one.service.caseId} hash={round.hash} />}
      {one.can.includes('issue') && (
        <Issue id={one.service.caseId} hash={round.hash} first={one.editions.length === 0} />
      )}
    </section>
  );
}

function Review({ id, hash }: { readonly id: string; readonly hash: string }) {
  const [opinion, setOpinion] = useState('');
  const review = useMutation({
    mutationFn: (passed: boolean) =>
      done(api.POST('/api/services/{id}/reviews', { params: { path: { id } }, body: { hash, passed, opinion } })),
    onSuccess: refreshServices,
  });
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <div className="act-field">
        <label htmlFor="guide-opinion">审核意见（退回时必填）</label>
        <Input.TextArea
          id="guide-opinion"
          rows={2}
          maxLength={2000}
          value={opinion}
          onChange={({ target }) => setOpinion(target.value)}
        />
      </div>
      {review.isError && <Refused error={review.error} />}
      <div className="buttons">
        <Button type="primary" loading={review.isPending} onClick={() => review.mutate(true)}>
          审核通过
        </Button>
        <Button loading={review.isPending} onClick={() => review.mutate(false)}>
          退回修改
        </Button>
      </div>
    </form>
  );
}

function Issue({ id, hash, first }: { readonly id: string; readonly hash: string; readonly first: boolean }) {
  const { data: me } = useMe();
  const [from, setFrom] = useState(me?.today ?? '');
  const [note, setNote] = useState('');
  const issue = useMutation({
    mutationFn: () =>
      done(api.POST('/api/services/{id}/editions', { params: { path: { id } }, body: { hash, from, note } })),
    onSuccess: refreshServices,
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        issue.mutate();
      }}
    >
      <div className="act-field">
        <label htmlFor="guide-from">从哪天起施行</label>
        <Input id="guide-from" type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
      </div>
      {!first && (
        <div className="act-field">
          <label htmlFor="guide-note">改了什么、为什么改</label>
          <Input.TextArea
            id="guide-note"
            rows={2}
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
      )}
      {issue.isError && <Refused error={issue.error} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={issue.isPending}>
          发布这一版指南
        </Button>
      </div>
    </form>
  );
}
