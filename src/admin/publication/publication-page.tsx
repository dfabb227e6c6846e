/** One publication on one screen: where it stands, the text under review with its six marks, the draft, the editions. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { inWords, parseDay } from '#law/calendar/day';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Broadcasts } from './broadcasts.tsx';
import { Deliveries } from './deliveries.tsx';
import { Duty } from './duty.tsx';
import { Editor } from './editor.tsx';
import { Interpretations } from './interpretations.tsx';
import { type PublicationOne, usePublication } from './question.ts';
import { Review } from './review.tsx';
import { Moments, TakeDown } from './schedule.tsx';
import '../application/application.css';
import '../appeal/appeal.css';
import '../shell/case-lines.css';
import { Versions } from './versions.tsx';
import { WaiveText } from './waive-text.tsx';
import './publication.css';
import { OwedMarks } from './urgent.tsx';

export function PublicationPage() {
  const { id = '' } = useParams();
  const one = usePublication(id);
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && (
        <>
          <Heading title="主动公开" />
          <Failed error={one.error} again={() => one.refetch()} />
        </>
      )}
      {one.isSuccess && <Whole key={one.data.caseId} one={one.data} />}
    </div>
  );
}

function Whole({ one }: { readonly one: PublicationOne }) {
  const title = one.round?.content.title ?? one.draft?.content.title ?? '';
  return (
    <>
      <header className="case-head">
        <Heading title={title === '' ? '主动公开' : title} />
        <Tag color="blue">{one.stateName}</Tag>
      </header>
      <p className="quiet">索引号：{one.indexNumber ?? '送审时编号'}</p>
      {one.withdrawn !== null && <p>已撤下：{one.withdrawn}</p>}
      <Duty one={one} />
      <Moments one={one} />
      <OwedMarks key={one.owed?.steps[0]?.step ?? 'none'} one={one} />
      {one.round !== null && <Review one={one} round={one.round} />}
      {one.can.includes('draft') && one.draft !== null && <Editor one={one} draft={one.draft} />}
      {one.can.includes('waive') && one.draft !== null && <WaiveText one={one} draft={one.draft} />}
      <Interpretations one={one} />
      <Editions one={one} />
      <Versions id={one.caseId} />
      {one.editions.length > 0 && <Deliveries id={one.caseId} />}
      {one.editions.length > 0 && <Broadcasts id={one.caseId} />}
      {one.can.includes('withdraw') && <TakeDown one={one} />}
      {one.can.includes('withdraw') && <Withdraw id={one.caseId} />}
    </>
  );
}

function Editions({ one }: { readonly one: PublicationOne }) {
  if (one.editions.length === 0) return null;
  const words = (day: string) => {
    const parsed = parseDay(day);
    return parsed === null ? day : inWords(parsed);
  };
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">已发布的版本</h2>
      <ul>
        {one.editions.map(({ number, publishedOn, note }) => (
          <li key={number}>
            <a href={`/xxgk/publications/${one.caseId}?edition=${number}`}>第{number}版</a>，{words(publishedOn)}
            {note !== null && `：${note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/publications/{id}/withdrawal', {
          params: { path: { id } },
          headers: { 'idempotency-key': `${key}-${reason.length}` },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  return (
    <details className="no-print">
      <summary>撤下</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Field id="withdraw-reason" label="撤下的理由" hint="理由在网站上公开显示，原地址保留撤下的告示。">
          <Input
            id="withdraw-reason"
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        <Button danger htmlType="submit" loading={send.isPending}>
          撤下
        </Button>
        {send.isError && <Refused error={send.error} />}
      </form>
    </details>
  );
}
