/** 相同申请: earlier applications of the same applicant that look the same, and signs of too many. Hints; nothing follows by itself. */

import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { likenessNames } from '#law/application/likeness';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { Merge } from './merge.tsx';
import { useLikeness } from './questions.ts';
import './handling.css';

export function Alike({ application }: { readonly application: Application }) {
  const id = application.caseId;
  const deeds = useMe().data?.deeds ?? [];
  const allowed = deeds.includes('applicant.view');
  const answer = useLikeness(id, allowed);
  if (!allowed) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">同一申请人的其他申请</h2>
      {answer.isPending && <Loading />}
      {answer.isError && <Failed error={answer.error} again={() => answer.refetch()} />}
      {answer.isSuccess && <Found application={application} {...answer.data} />}
    </section>
  );
}

type Answer = NonNullable<ReturnType<typeof useLikeness>['data']>;

/** As many as one takes in at a look; the rest are a press away. */
const shown = 5;

function Numbers({ all }: { readonly all: readonly string[] }) {
  if (all.length <= shown) return <p className="quiet">{all.join('、')}</p>;
  return (
    <>
      <p className="quiet">
        {all.slice(0, shown).join('、')}等{all.length}件
      </p>
      <details className="no-print">
        <summary>列出全部{all.length}件的编号</summary>
        <p className="quiet">{all.join('、')}</p>
      </details>
    </>
  );
}

function Found({ application, known, alike, signals }: Answer & { readonly application: Application }) {
  const [all, setAll] = useState(false);
  const mayMerge = application.can.some(({ act }) => act === 'merge');
  if (!known) {
    return <p className="quiet">没有登记证件号码，或者申请人信息已经删除，不能查找同一申请人的其他申请。</p>;
  }
  return (
    <>
      {signals.map(({ kind, says, counted, numbers, because }) => (
        <div key={kind} className="signal">
          <p>
            <strong>提示：</strong>
            {says}
          </p>
          <p className="quiet">
            {counted}依据：{because.map(({ instrument, article }) => `${instrument}${article}`).join('；')}
          </p>
          <Numbers all={numbers} />
        </div>
      ))}
      {alike.length === 0 && <p className="quiet">没有发现内容相同或者相近的申请。</p>}
      {alike.length > 0 && (
        <ul className="alike">
          {(all ? alike : alike.slice(0, shown)).map((one) => (
            <li key={one.caseId}>
              <Link to={`/applications/${one.caseId}`}>{one.number}</Link>
              <span className="quiet">
                {one.percent === 100
                  ? likenessNames[one.likeness]
                  : `${likenessNames[one.likeness]}（${one.percent}%）`}
                ，{one.stateName}
              </span>
              <p>
                {one.says}
                <span className="quiet">
                  （{one.because.instrument}
                  {one.because.article}）
                </span>
              </p>
              {mayMerge && one.reply === null && <Merge application={application} into={one.number} />}
            </li>
          ))}
        </ul>
      )}
      {alike.length > shown && !all && (
        <p className="no-print">
          <Button onClick={() => setAll(true)}>再列出其余{alike.length - shown}件</Button>
        </p>
      )}
    </>
  );
}
