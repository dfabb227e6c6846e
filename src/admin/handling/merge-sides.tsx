/** Both texts side by side before one case is merged into another, and what stands against it. */

import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { likenessNames } from '#law/application/likeness';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import './handling.css';

export interface MergeSidesProps {
  readonly caseId: string;
  readonly number: string;
  readonly into: string;
}

export function useMergeSides({ caseId, into }: Pick<MergeSidesProps, 'caseId' | 'into'>) {
  return useQuery({
    queryKey: keys.merge(caseId, into),
    queryFn: () =>
      dataOf(api.GET('/api/applications/{id}/merge', { params: { path: { id: caseId }, query: { into } } })),
    enabled: /^\d{4}-\d+$/.test(into),
  });
}

const matches = {
  sameNumber: '两件登记的证件号码相同。',
  otherNumber: '两件登记的证件号码不同。',
  sameNameAndContact: '证件号码不全；姓名或者名称和一项联系方式相同。',
  otherName: '证件号码不全；姓名或者名称不同。',
  noSharedContact: '证件号码不全；姓名或者名称相同，联系方式没有一项相同。',
} as const;

export function MergeSides({ caseId, number, into }: MergeSidesProps) {
  const typed = useDeferredValue(into.trim());
  const sides = useMergeSides({ caseId, into: typed });
  if (sides.isError) return <Failed error={sides.error} again={() => sides.refetch()} />;
  if (sides.data === undefined) return null;
  const { texts, contents, applicants, objections, needsGround } = sides.data;
  return (
    <section className="merge-sides" aria-label="两件对照" aria-live="polite">
      {texts !== null && (
        <div className="tariffs">
          <section aria-label={number}>
            <h3>{number}（本件）</h3>
            <p className="asked">{texts.own}</p>
          </section>
          <section aria-label={typed}>
            <h3>{typed}</h3>
            <p className="asked">{texts.other}</p>
          </section>
        </div>
      )}
      {contents !== null && applicants !== null && (
        <p>
          {likenessNames[contents.likeness]}，相同的部分约占{contents.percent}%
          {contents.numbersDiffer.length > 0 && `，只在一件里有的数字：${contents.numbersDiffer.join('、')}`}。
          {matches[applicants]}
        </p>
      )}
      {objections.map(({ code, message, article }) => (
        <div key={code} className="signal">
          <p>{message}</p>
          <p className="quiet">依据：{article}</p>
        </div>
      ))}
      {needsGround && <p>内容相近而不相同：并入时必须写明为什么是同一信息。</p>}
    </section>
  );
}
