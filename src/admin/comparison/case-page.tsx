/** One of what a figure counts, as its superior office may see it: the days, nothing personal. */

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { type ComparedKey, comparedKeys } from '#law/comparison/figures';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import '../shell/case-lines.css';
import '../work/work.css';

export function ComparedCasePage() {
  const { agency = '', figure = '', id = '' } = useParams();
  const key = comparedKeys.find((one) => one === figure);
  return key === undefined ? <NotFoundPage /> : <Case agency={agency} figure={key} id={id} />;
}

interface CaseProps {
  readonly agency: string;
  readonly figure: ComparedKey;
  readonly id: string;
}

function Case({ agency, figure, id }: CaseProps) {
  const one = useQuery({
    queryKey: [...keys.comparison, agency, figure, id],
    queryFn: () =>
      dataOf(api.GET('/api/comparison/{agency}/{figure}/{id}', { params: { path: { agency, figure, id } } })),
  });
  return (
    <div className="list-page">
      <nav aria-label="位置" className="crumbs">
        <Link to="/comparison">下级比较</Link>
        {' / '}
        <Link to={`/comparison/${agency}/${figure}`}>
          {one.data === undefined ? '列表' : `${one.data.agencyName}：${one.data.figureName}`}
        </Link>
      </nav>
      <Heading title={one.data?.name ?? '办理经过'} />
      {one.isPending && <Loading />}
      {one.isError && <Failed error={one.error} again={() => one.refetch()} />}
      {one.isSuccess && (
        <>
          <p className="quiet measure">
            计入“{one.data.figureName}”：{one.data.formula}。只列办理经过，不含申请人、来件人的信息和来件内容。
          </p>
          {one.data.happened.length === 0 && <p role="status">没有可以列出的办理经过。</p>}
          {one.data.happened.length > 0 && <Happened lines={one.data.happened} />}
        </>
      )}
    </div>
  );
}

/** Lines have no other name than their place. */
function Happened({ lines }: { readonly lines: readonly { readonly on: string; readonly sentence: string }[] }) {
  return (
    <table className="case-lines">
      <caption className="only-read">办理经过</caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">经过</th>
        </tr>
      </thead>
      <tbody>
        {lines
          .map((line, n) => ({ ...line, n }))
          .map(({ on, sentence, n }) => (
            <tr key={n}>
              <th scope="row">{on}</th>
              <td data-label="经过">{sentence}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
