/** One bundle: under review, being written, the edition that stands, and its end. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { lifeGroups } from '#law/bundle/bundle';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { BundleForm } from './bundle-form.tsx';
import { Merged } from './merged.tsx';
import { newBundle } from './new-bundle.ts';
import { type BundleContent, type BundleOne, refreshBundles, useBundle } from './question.ts';
import { RoundPart } from './round-part.tsx';
import '../service/service.css';

export function BundlePage() {
  const { id = '' } = useParams();
  const bundle = useBundle(id);
  if (bundle.isPending) return <Loading />;
  if (bundle.isError) return <Failed error={bundle.error} again={() => bundle.refetch()} />;
  return <One one={bundle.data} />;
}

function One({ one }: { readonly one: BundleOne }) {
  const { bundle, draft, round, editions, services, can } = one;
  const [writing, setWriting] = useState(false);
  const newest = editions[0]?.content ?? null;
  return (
    <div className="service-page">
      <Heading title={bundle.name} />
      <p className="quiet">
        <Tag color={bundle.cancelledOn === null ? 'success' : 'warning'}>
          {bundle.cancelledOn === null ? (bundle.editions === 0 ? '起草中' : '在用') : '停办'}
        </Tag>
        {bundle.editions > 0 && bundle.cancelledOn === null && (
          <a href={`/services/bundles/${bundle.caseId}?agency=${bundle.agency}`}>到公开页面查看</a>
        )}
      </p>
      {bundle.reason !== null && <p>{bundle.reason}</p>}
      {round !== null && <RoundPart one={one} round={round} />}
      {can.includes('draft') && (
        <section aria-labelledby="writing">
          <h2 id="writing">起草</h2>
          {draft !== null && (
            <p className="quiet">
              {draft.savedBy}于{minuteInWords(draft.savedAt)}保存。
            </p>
          )}
          {writing ? (
            <BundleForm
              id={bundle.caseId}
              start={draft?.content ?? newest ?? newBundle(bundle.name)}
              version={draft?.version ?? 0}
              services={services}
            />
          ) : (
            <Button onClick={() => setWriting(true)}>{newest === null ? '起草' : '修改，形成新的一版'}</Button>
          )}
        </section>
      )}
      <section aria-labelledby="editions">
        <h2 id="editions">版本</h2>
        {editions.length === 0 && <p className="quiet">还没有发布。</p>}
        {editions.map(({ edition, from, note, content }, i) => (
          <details key={edition} open={i === 0}>
            <summary>
              第{edition}版，{from}起施行{note !== null && `：${note}`}
            </summary>
            <BundleText bundle={content} services={services} />
          </details>
        ))}
      </section>
      {can.includes('cancel') && <Cancelling id={bundle.caseId} />}
    </div>
  );
}

interface TextProps {
  readonly bundle: BundleContent;
  readonly services: BundleOne['services'];
}

/** What a bundle says, to be read by its reviewer. */
export function BundleText({ bundle, services }: TextProps) {
  const nameOf = (code: string) => services.find((one) => one.code === code)?.name ?? code;
  const { name, group, lead, partners, summary, members, form, place, hours, telephone } = bundle;
  return (
    <div className="stack">
      <p>
        {name}（{lifeGroups[group]}），{lead}牵头{partners.length > 0 && `，${partners.join('、')}配合`}。{summary}
      </p>
      <ol>
        {members.map(({ code, stage, condition }) => (
          <li key={code}>
            第{stage}步：{nameOf(code)}
            {condition !== '' && `（${condition}）`}
          </li>
        ))}
      </ol>
      {form.name !== '' && (
        <p>
          一张表：{form.name}。{form.fields.join('、')}
        </p>
      )}
      <p>
        {place}，{hours}，电话{telephone}
      </p>
      <Merged bundle={bundle} services={services.filter(({ code }) => members.some((one) => one.code === code))} />
    </div>
  );
}

function Cancelling({ id }: { readonly id: string }) {
  const [reason, setReason] = useState('');
  const cancel = useMutation({
    mutationFn: () => done(api.POST('/api/bundles/{id}/cancellation', { params: { path: { id } }, body: { reason } })),
    onSuccess: refreshBundles,
  });
  return (
    <section aria-labelledby="cancelling" className="stack">
      <h2 id="cancelling">停办</h2>
      <div className="act-field">
        <label htmlFor="cancel-reason">依据和理由</label>
        <Input.TextArea
          id="cancel-reason"
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {cancel.isError && <Refused error={cancel.error} />}
      <div className="buttons">
        <Popconfirm
          title="停办这件一件事？"
          description="停办以后公众网站不再显示，不能恢复。"
          okText="停办"
          cancelText="不停办"
          onConfirm={() => cancel.mutate()}
        >
          <Button danger loading={cancel.isPending} disabled={reason.trim() === ''}>
            停办（不能恢复）
          </Button>
        </Popconfirm>
      </div>
    </section>
  );
}
