/** Forms of a round of review: to pass it or send it back, and to bring it into force. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';

interface ReviewProps {
  readonly send: (wish: { readonly passed: boolean; readonly opinion: string }) => Promise<unknown>;
  readonly after: () => Promise<unknown>;
}

export function ReviewForm({ send, after }: ReviewProps) {
  const [opinion, setOpinion] = useState('');
  const review = useMutation({ mutationFn: (passed: boolean) => send({ passed, opinion }), onSuccess: after });
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

interface IssueProps {
  /** 发布这一版指南 */
  readonly what: string;
  readonly first: boolean;
  readonly send: (wish: { readonly from: string; readonly note: string }) => Promise<unknown>;
  readonly after: () => Promise<unknown>;
}

export function IssueForm({ what, first, send, after }: IssueProps) {
  const { data: me } = useMe();
  const [from, setFrom] = useState(me?.today ?? '');
  const [note, setNote] = useState('');
  const issue = useMutation({ mutationFn: () => send({ from, note }), onSuccess: after });
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
          {what}
        </Button>
      </div>
    </form>
  );
}
