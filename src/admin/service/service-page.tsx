/** One service: how it stands, its guide under review, the form of the next edition, the editions that were. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { serviceStates } from '#law/service/fold';
import { changedGuideFields, guideFields, serviceKinds } from '#law/service/guide';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { GuideForm } from './guide-form.tsx';
import { GuideText } from './guide-text.tsx';
import { newGuide } from './new-guide.ts';
import { refreshServices, type ServiceOne, useService } from './question.ts';
import { RoundPart } from './round-part.tsx';
import { UpkeepPart } from './upkeep-part.tsx';
import './service.css';

export function ServicePage() {
  const { id = '' } = useParams();
  const service = useService(id);
  if (service.isPending) return <Loading />;
  if (service.isError) return <Failed error={service.error} again={() => service.refetch()} />;
  return <Service one={service.data} />;
}

function Service({ one }: { readonly one: ServiceOne }) {
  const { service, round, editions, draft, can, codeRemark } = one;
  const [writing, setWriting] = useState(false);
  const newest = editions[0]?.content ?? null;
  return (
    <div className="service-page">
      <Heading title={service.name} />
      <p className="quiet">
        {service.department} · {serviceKinds[service.kind as keyof typeof serviceKinds] ?? service.kind} · 编码{' '}
        {service.code}{' '}
        <Tag color={service.state === 'inUse' ? 'success' : 'warning'}>{serviceStates[service.state]}</Tag>
        {service.editions > 0 && (
          <a href={`/services/${encodeURIComponent(service.code)}?agency=${service.agency}`}>到公开页面查看</a>
        )}
      </p>
      {service.reason !== null && <p>{service.reason}</p>}
      {codeRemark !== null && <p className="quiet">{codeRemark}</p>}
      {round !== null && <RoundPart one={one} round={round} />}
      {can.includes('draft') && (
        <section aria-labelledby="writing">
          <h2 id="writing">起草指南</h2>
          {draft !== null && (
            <p className="quiet">
              {draft.savedBy}于{minuteInWords(draft.savedAt)}保存。
            </p>
          )}
          {writing ? (
            <GuideForm id={service.caseId} start={draft?.content ?? newest ?? newGuide} version={draft?.version ?? 0} />
          ) : (
            <Button onClick={() => setWriting(true)}>{newest === null ? '起草指南' : '修改指南，形成新的一版'}</Button>
          )}
        </section>
      )}
      <Editions one={one} />
      {service.state !== 'cancelled' && <UpkeepPart id={service.caseId} />}
      <Standing one={one} />
    </div>
  );
}

type Text = ServiceOne['editions'][number]['content'];

/** What an edition changed against the one before it. */
function changedSince(before: Text, after: Text): readonly (keyof typeof guideFields)[] {
  return before === null || after === null ? [] : changedGuideFields(before, after);
}

function changedWords(before: Text, after: Text): string {
  const changed = changedSince(before, after);
  return changed.length === 0 ? '' : `（改了${changed.map((field) => guideFields[field]).join('、')}）`;
}

function Editions({ one: { editions } }: { readonly one: ServiceOne }) {
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">指南的版本</h2>
      {editions.length === 0 && <p className="quiet">还没有指南。没有指南的事项不能收件。</p>}
      {editions.map(({ edition, from, note, content }, i) => (
        <details key={edition} open={i === 0}>
          <summary>
            第{edition}版，{from}起施行{note !== null && `：${note}`}
            {changedWords(editions[i + 1]?.content ?? null, content)}
          </summary>
          {content === null ? (
            <p className="quiet">旧系统登记的指南，没有正文。</p>
          ) : (
            <GuideText guide={content} changed={changedSince(editions[i + 1]?.content ?? null, content)} />
          )}
        </details>
      ))}
    </section>
  );
}

function Standing({ one: { service } }: { readonly one: ServiceOne }) {
  const { data: me } = useMe();
  const [reason, setReason] = useState('');
  const stand = useMutation({
    mutationFn: (act: 'suspend' | 'cancel' | 'resume') =>
      done(
        api.POST('/api/services/{id}/standing', {
          params: { path: { id: service.caseId } },
          body: act === 'resume' ? { act } : { act, reason },
        }),
      ),
    onSuccess: () => {
      setReason('');
      return refreshServices();
    },
  });
  if (me?.deeds.includes('service.issue') !== true || service.state === 'cancelled') return null;
  return (
    <section aria-labelledby="standing" className="stack">
      <h2 id="standing">暂停、取消</h2>
      <div className="act-field">
        <label htmlFor="standing-reason">依据和理由（办事人会看到）</label>
        <Input.TextArea
          id="standing-reason"
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {stand.isError && <Refused error={stand.error} />}
      <div className="buttons">
        {service.state === 'inUse' ? (
          <Button onClick={() => stand.mutate('suspend')} loading={stand.isPending}>
            暂停办理
          </Button>
        ) : (
          <Button onClick={() => stand.mutate('resume')} loading={stand.isPending}>
            恢复办理
          </Button>
        )}
        <Button danger onClick={() => stand.mutate('cancel')} loading={stand.isPending}>
          取消事项（不能恢复）
        </Button>
      </div>
    </section>
  );
}
