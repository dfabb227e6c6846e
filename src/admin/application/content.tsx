/** What was applied for and by whom. The applicant's whole data is shown for a purpose, for as long as the page stands open. */

import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type RevealPurpose, revealPurposeKeys, revealPurposes } from '#law/applicant/purposes';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { Kept } from './kept.tsx';
import { useContent } from './question.ts';

export function Content({ id }: { readonly id: string }) {
  const deeds = useMe().data?.deeds ?? [];
  const allowed = deeds.includes('applicant.view');
  const content = useContent(id, allowed);
  if (!allowed) return null;
  return (
    <section aria-labelledby="content">
      <h2 id="content">申请内容</h2>
      {content.isPending && <Loading />}
      {content.isError && <Failed error={content.error} again={() => content.refetch()} />}
      {content.isSuccess && (
        <>
          <p className="asked">{content.data.description}</p>
          <p className="quiet">
            希望以“{content.data.carrier}”的形式，通过“{content.data.route}”的途径获取。
          </p>
          {content.data.statements.map(({ on, text }) => (
            <div key={on} className="statement">
              <p className="quiet">申请人补充于{minuteInWords(on)}</p>
              <p className="asked">{text}</p>
            </div>
          ))}
          <Kept
            id={id}
            keptUntil={content.data.keptUntil}
            held={content.data.held}
            mayHold={deeds.includes('applicant.hold')}
          />
          <Applicant id={id} veiled={content.data.applicant} mayReveal={deeds.includes('applicant.reveal')} />
        </>
      )}
    </section>
  );
}

type Person = NonNullable<ReturnType<typeof useContent>['data']>['applicant'];

const purposes = revealPurposeKeys.map((value) => ({ value, label: revealPurposes[value] }));

function Applicant({ id, veiled, mayReveal }: { id: string; veiled: Person; mayReveal: boolean }) {
  const [purpose, setPurpose] = useState<RevealPurpose>();
  const [blank, setBlank] = useState(false);
  const reveal = useMutation({
    mutationFn: (wanted: RevealPurpose) =>
      dataOf(api.POST('/api/applications/{id}/applicant', { params: { path: { id } }, body: { purpose: wanted } })),
  });
  const person = reveal.data ?? veiled;
  const facts: readonly (readonly [string, string])[] = [
    ['姓名或者名称', person.name],
    [person.identityKind, person.identity],
    ['联系电话', person.telephone],
    ['电子邮箱', person.email],
    ['通信地址', person.address],
  ];
  return (
    <>
      <h3>申请人</h3>
      <dl className="facts" aria-live="polite">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text === '' ? '没有填写' : text}</dd>
          </div>
        ))}
      </dl>
      {mayReveal && reveal.data === undefined && (
        <form
          className="reveal no-print"
          aria-label="查看申请人的完整信息"
          onSubmit={(event) => {
            event.preventDefault();
            setBlank(purpose === undefined);
            if (purpose !== undefined) reveal.mutate(purpose);
          }}
        >
          <label htmlFor="reveal-purpose">需要完整信息，用于</label>
          <Select
            id="reveal-purpose"
            value={purpose}
            placeholder="请选择用途"
            options={purposes}
            onChange={(next) => {
              setPurpose(next);
              setBlank(false);
            }}
            {...(blank ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': 'reveal-blank' } : {})}
          />
          <Button htmlType="submit" loading={reveal.isPending}>
            查看完整信息
          </Button>
          {blank && (
            <p className="field-error" id="reveal-blank">
              没有选择用途。请选择为什么需要完整信息。
            </p>
          )}
          {reveal.isError && (
            <p className="field-error" role="alert">
              {faultOf(reveal.error).message}
            </p>
          )}
          <p className="quiet">每次查看都记入审计记录，包括您的姓名、时间和用途。</p>
        </form>
      )}
      {reveal.data !== undefined && (
        <p className="no-print">
          <Button onClick={() => reveal.reset()}>隐去</Button>
        </p>
      )}
    </>
  );
}
