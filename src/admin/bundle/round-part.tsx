/** The bundle that was handed in: what it says, its review, and its coming into force. */

import { bundleFields } from '#law/bundle/bundle';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { IssueForm, ReviewForm } from '../service/round-forms.tsx';
import { BundleText } from './bundle-page.tsx';
import { type BundleOne, refreshBundles } from './question.ts';

interface Props {
  readonly one: BundleOne;
  readonly round: NonNullable<BundleOne['round']>;
}

export function RoundPart({ one, round }: Props) {
  const { hash, content, changed, drafters, review } = round;
  const params = { path: { id: one.bundle.caseId } };
  return (
    <section aria-labelledby="round" className="stack">
      <h2 id="round">送审的内容</h2>
      <p>
        起草：{drafters.join('、')}。
        {review === null
          ? '等待审核。'
          : `${review.by}于${minuteInWords(review.at)}${review.passed ? '审核通过' : '退回'}${review.opinion === '' ? '。' : `：${review.opinion}`}`}
      </p>
      {one.editions.length > 0 && <p>修改了：{changed.map((field) => bundleFields[field]).join('、')}。</p>}
      <BundleText bundle={content} services={one.services} />
      {one.can.includes('review') && (
        <ReviewForm
          send={(wish) => done(api.POST('/api/bundles/{id}/reviews', { params, body: { hash, ...wish } }))}
          after={refreshBundles}
        />
      )}
      {one.can.includes('issue') && (
        <IssueForm
          what="发布这一版"
          first={one.editions.length === 0}
          send={(wish) => done(api.POST('/api/bundles/{id}/editions', { params, body: { hash, ...wish } }))}
          after={refreshBundles}
        />
      )}
    </section>
  );
}
