/** Publishing the sum: by another person than who wrote its words, refused with the reasons. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useMe } from '../../account/me.ts';
import { api } from '../../client/api.ts';
import { dataOf, done } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import { ReviewPart } from '../review-part.tsx';
import type { CollectionAddress } from './address.ts';
import { collectionKey, type RollupView } from './questions.ts';

interface Props {
  readonly view: RollupView;
  readonly address: CollectionAddress;
}

export function PublishRollup({ view, address }: Props) {
  const { agency, year } = address;
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const deeds = useMe().data?.deeds ?? [];
  const mayPublish = deeds.includes('collection.publish');
  const review = async (body: { readonly hash: string; readonly passed: boolean; readonly opinion: string }) => {
    const params = { path: { agency, year } };
    await done(api.POST('/api/collections/{agency}/{year}/rollup/reviews', { params, body }));
    await queries.invalidateQueries({ queryKey: collectionKey(address) });
  };
  const publish = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/collections/{agency}/{year}/rollup/publication', {
          params: { path: { agency, year } },
          body: note.trim() === '' ? {} : { note },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: collectionKey(address) }),
  });
  if (publish.isSuccess) {
    const path = `/xxgk/reports/${publish.data.agency}/${year}`;
    return (
      <section className="publish no-print" aria-label="发布" role="status">
        <p>
          第{publish.data.edition}版已经发布。<a href={path}>到公开页面查看、下载</a>
        </p>
      </section>
    );
  }
  return (
    <section className="publish no-print" aria-labelledby="publish">
      <h2 id="publish">发布</h2>
      <ReviewPart
        review={view.review}
        mayReview={view.written && deeds.includes('collection.reviewSum')}
        send={review}
      />
      {!mayPublish && <p className="quiet">由终审（签发）或者领导发布，不能是撰写文字部分或者复核的人。</p>}
      {mayPublish && !asked && (
        <Button type="primary" onClick={() => setAsked(true)}>
          发布{view.of.name}的年度报告
        </Button>
      )}
      {mayPublish && asked && (
        <form
          className="editor"
          onSubmit={(event) => {
            event.preventDefault();
            publish.mutate();
          }}
        >
          <p>发布后任何人都可以查看和下载，不能修改或者撤回；以后更正，只能发布附有说明的新版本。</p>
          <label htmlFor="rollup-note">
            说明{view.missing.length > 0 ? `（${view.missing.length}个机关没有计入，请写明原因）` : '（更正时必填）'}
          </label>
          <Input.TextArea
            id="rollup-note"
            rows={3}
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          {publish.isError && (
            <Alert
              type="error"
              showIcon
              title="没有发布"
              description={
                <ul className="reasons">
                  {publish.error.message.split('\n').map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              }
            />
          )}
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={publish.isPending}>
              确认发布
            </Button>
            <Button onClick={() => setAsked(false)}>不发布</Button>
          </div>
        </form>
      )}
    </section>
  );
}
