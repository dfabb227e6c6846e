/** 差评整改: each poor rating with whoever answers for it, what was done, and until when. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { callResults, correctionWithin, followUpStates } from '#law/matter/call';
import { ratings } from '#law/matter/events';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { usePoorRatings } from './question.ts';
import { dayWords } from './receipt-page.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './matter.css';

type Line = NonNullable<ReturnType<typeof usePoorRatings>['data']>['ratings'][number];

export function RatingsPage() {
  const found = usePoorRatings();
  return (
    <div className="list-page">
      <nav aria-label="位置" className="crumbs">
        <Link to="/matters">办件</Link>
      </nav>
      <Heading title="差评整改" />
      <p>
        “不满意”“非常不满意”的，先认领，再回访；评价后{correctionWithin}
        个工作日内改正。措施和结果公开；误评的，核实后不计入。
      </p>
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} again={() => found.refetch()} />}
      {found.data?.ratings.length === 0 && (
        <p className="quiet" role="status">
          没有差评。
        </p>
      )}
      {found.data !== undefined && found.data.ratings.length > 0 && <Lines lines={found.data.ratings} />}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <table className="case-lines">
      <caption className="only-read">差评</caption>
      <thead>
        <tr>
          {['办件', '评价', '期限', '负责人', '状态', '措施和结果'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line }: { readonly line: Line }) {
  const { id, number, serviceName, rating, ratedOn, ownerName, calls, followUp, standing } = line;
  const last = calls.at(-1);
  return (
    <tr>
      <td data-label="办件">
        <Link to={`/matters/${id}`}>{serviceName}</Link>
        <div className="quiet">{number}</div>
      </td>
      <td data-label="评价">
        {ratings[rating]}
        <div className="quiet">{dayWords(ratedOn)}</div>
      </td>
      <td data-label="期限">
        {dayWords(followUp.due)}
        {followUp.settledOn === null && <Light standing={standing} />}
      </td>
      <td data-label="负责人">{ownerName ?? (followUp.settledOn === null ? <Take id={id} number={number} /> : '')}</td>
      <td data-label="状态">
        {followUpStates[followUp.state]}
        {followUp.settledOn !== null && <div className="quiet">{dayWords(followUp.settledOn)}</div>}
      </td>
      <td data-label="措施和结果">
        {last === undefined ? '还没有回访' : [callResults[last.result], last.measure].filter(Boolean).join('。')}
      </td>
    </tr>
  );
}

function Take({ id, number }: { readonly id: number; readonly number: string }) {
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: () => done(api.POST('/api/matters/{id}/rating-owner', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.matters }),
  });
  return (
    <>
      <Button size="small" loading={take.isPending} onClick={() => take.mutate()} aria-label={`认领${number}`}>
        认领
      </Button>
      {take.isError && <Refused error={take.error} />}
    </>
  );
}
