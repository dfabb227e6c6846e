/** The guide that was handed in: what it says, what changed, the review, and its coming into force. */

import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { GuideText } from './guide-text.tsx';
import { refreshServices, type ServiceOne } from './question.ts';
import { IssueForm, ReviewForm } from './round-forms.tsx';

interface Props {
  readonly one: ServiceOne;
  readonly round: NonNullable<ServiceOne['round']>;
}

export function RoundPart({ one, round }: Props) {
  const { hash, review } = round;
  const params = { path: { id: one.service.caseId } };
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
      {one.can.includes('review') && (
        <ReviewForm
          send={(wish) => done(api.POST('/api/services/{id}/reviews', { params, body: { hash, ...wish } }))}
          after={refreshServices}
        />
      )}
      {one.can.includes('issue') && (
        <IssueForm
          what="发布这一版指南"
          first={one.editions.length === 0}
          send={(wish) => done(api.POST('/api/services/{id}/editions', { params, body: { hash, ...wish } }))}
          after={refreshServices}
        />
      )}
    </section>
  );
}
