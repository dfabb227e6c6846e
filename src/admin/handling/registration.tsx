/** 登记: the receipt for the applicant, what the case was split from or into, and splitting it: one matter, one application. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { type Application, useContent } from '../application/question.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { saveFile } from '../client/save-file.ts';
import { HandlingForm } from './handling-form.tsx';
import './handling.css';

const relations = { partOf: '拆分自', splitInto: '拆分为', mergedInto: '并入' } as const;

export function Registration({ application }: { readonly application: Application }) {
  const { caseId, number, receivedOn, related, can } = application;
  const deeds = useMe().data?.deeds ?? [];
  const [splitting, setSplitting] = useState(false);
  const maySplit = can.some(({ act }) => act === 'split');
  const mayPrint = deeds.includes('applicant.reveal') && receivedOn !== null;
  if (!maySplit && !mayPrint && related.length === 0) return null;
  return (
    <section aria-labelledby="registration">
      <h2 id="registration">登记</h2>
      {related.map((one) => (
        <p key={`${one.relation} ${one.number}`}>
          {one.relation !== 'mergedFrom' && relations[one.relation]}
          {one.caseId === null ? one.number : <Link to={`/applications/${one.caseId}`}>{one.number}</Link>}
          {one.relation === 'mergedFrom' && '已经并入本件，不另计件。'}
        </p>
      ))}
      {related.some(({ relation }) => relation === 'mergedInto') && <MergeGround caseId={caseId} />}
      <div className="can-buttons no-print">
        {mayPrint && <Receipt caseId={caseId} number={number} />}
        {maySplit && !splitting && <Button onClick={() => setSplitting(true)}>一事一申请拆分</Button>}
      </div>
      {maySplit && splitting && <Split application={application} close={() => setSplitting(false)} />}
    </section>
  );
}

function MergeGround({ caseId }: { readonly caseId: string }) {
  const content = useContent(caseId, useMe().data?.deeds.includes('applicant.view') === true);
  const ground = content.data?.mergeGround ?? null;
  return ground === null ? null : <p>认定为同一信息的理由：{ground}</p>;
}

function Receipt({ caseId, number }: { readonly caseId: string; readonly number: string }) {
  const print = useMutation({
    mutationFn: async () => {
      const asked = api.POST('/api/applications/{id}/receipt', { params: { path: { id: caseId } }, parseAs: 'blob' });
      saveFile(`登记回执-${number}.pdf`, await dataOf(asked));
    },
  });
  return (
    <>
      <Button onClick={() => print.mutate()} loading={print.isPending}>
        登记回执
      </Button>
      {print.isError && (
        <p className="field-error" role="alert">
          {faultOf(print.error).message}
        </p>
      )}
    </>
  );
}

interface SplitProps {
  readonly application: Application;
  readonly close: () => void;
}

function Split({ application, close }: SplitProps) {
  const { caseId } = application;
  const me = useMe();
  const content = useContent(caseId, me.data?.deeds.includes('applicant.view') === true);
  const whole = content.data?.description ?? '';
  const [texts, setTexts] = useState<readonly string[]>([whole, '']);
  const change = (at: number, text: string) => setTexts(texts.map((one, i) => (i === at ? text : one)));
  return (
    <HandlingForm
      title="拆分"
      application={application}
      close={close}
      send={(headers) =>
        dataOf(
          api.POST('/api/applications/{id}/parts', {
            params: { path: { id: caseId } },
            headers,
            body: { on: me.data?.today ?? '', texts: [...texts] },
          }),
        )
      }
    >
      <p className="quiet">
        一件申请里有几项互不相干的内容的，按一事一申请拆分：每件另给编号，各计一件，收到之日和期限照旧；原来的编号不再计件。有一件答复以后不能再拆分。
      </p>
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and are only added at the end.
        <div key={i} className="act-field">
          <label htmlFor={`part-${i}`}>第{i + 1}件申请的内容</label>
          <Input.TextArea
            id={`part-${i}`}
            rows={3}
            value={text}
            maxLength={5000}
            onChange={({ target }) => change(i, target.value)}
          />
          {texts.length > 2 && (
            <div>
              <Button onClick={() => setTexts(texts.filter((_, at) => at !== i))}>不要这一件</Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button onClick={() => setTexts([...texts, ''])}>再加一件</Button>
      </div>
    </HandlingForm>
  );
}
