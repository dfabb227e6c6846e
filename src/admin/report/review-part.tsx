/** How the report has been reviewed, and the form of whoever reviews it: passed as it stands on the page, or sent back. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { keys, queries } from '../client/queries.ts';
import type { ReportAddress } from './address.ts';
import { ReasonList } from './reason-list.tsx';
import type { LiveReport } from './words/section.ts';

type Review = NonNullable<LiveReport['review']>;

const standings: Readonly<Record<Review['standing'], { readonly name: string; readonly color: string }>> = {
  none: { name: '待复核', color: 'default' },
  passed: { name: '复核通过', color: 'success' },
  returned: { name: '已退回修改', color: 'warning' },
  outdated: { name: '复核后有变化，需重新复核', color: 'warning' },
};

interface Props {
  readonly review: Review;
  readonly mayReview: boolean;
  /** Sends what was found; fails with the reasons. */
  readonly send: (found: {
    readonly hash: string;
    readonly passed: boolean;
    readonly opinion: string;
  }) => Promise<unknown>;
}

/** The report of the agency of one's own. */
export function OwnReview({ address, review }: { readonly address: ReportAddress; readonly review: Review }) {
  const { data: me } = useMe();
  const { agency, year } = address;
  const mayReview = me?.deeds.includes('report.review') === true && me.agency === agency;
  const send: Props['send'] = async (body) => {
    await done(api.POST('/api/reports/{agency}/{year}/reviews', { params: { path: { agency, year } }, body }));
    await queries.invalidateQueries({ queryKey: keys.report(agency, year) });
  };
  return <ReviewPart review={review} mayReview={mayReview} send={send} />;
}

export function ReviewPart({ review, mayReview, send }: Props) {
  const { name, color } = standings[review.standing];
  return (
    <div className="stack">
      <p>
        复核：<Tag color={color}>{name}</Tag>
        {review.last !== null && `${review.last.by}，${minuteInWords(review.last.at)}`}
      </p>
      {review.last !== null && review.last.opinion !== '' && <p>复核意见：{review.last.opinion}</p>}
      {mayReview && review.standing !== 'passed' && <ReviewForm hash={review.hash} send={send} />}
    </div>
  );
}

function ReviewForm({ hash, send }: Pick<Props, 'send'> & { readonly hash: string }) {
  const [opinion, setOpinion] = useState('');
  const review = useMutation({
    mutationFn: (passed: boolean) => send({ hash, passed, opinion }),
    onSuccess: () => setOpinion(''),
  });
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <div className="editor">
        <label htmlFor="review-opinion">复核意见（退回时必填）</label>
        <Input.TextArea
          id="review-opinion"
          rows={3}
          maxLength={2000}
          value={opinion}
          onChange={(event) => setOpinion(event.target.value)}
        />
      </div>
      {review.isError && <ReasonList title="没有复核" error={review.error} />}
      <div className="buttons">
        <Button type="primary" loading={review.isPending} onClick={() => review.mutate(true)}>
          复核通过
        </Button>
        <Button loading={review.isPending} onClick={() => review.mutate(false)}>
          退回修改
        </Button>
      </div>
    </form>
  );
}
