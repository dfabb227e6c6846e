/** 复查: what the gate finds today in what stands published, and what became of each finding. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type SweepOutcome, type SweepRhythm, sweepOutcomes, sweepRhythms } from '#law/sweep/sweep';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { momentWords } from '../publication/schedule.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './sweep.css';

type Sweep = paths['/api/publication-sweep']['get']['responses'][200]['content']['application/json'];
type Finding = Sweep['findings'][number];
const outcomeKeys = Object.keys(sweepOutcomes) as SweepOutcome[];

export function SweepPage() {
  const [outcome, setOutcome] = useState<SweepOutcome>('open');
  const asked = useQuery({
    queryKey: [...keys.sweep, outcome],
    queryFn: () => dataOf(api.GET('/api/publication-sweep', { params: { query: { outcome } } })),
    refetchInterval: ({ state }) => (state.data?.runs[0]?.doneAt === null ? refreshMs : false),
  });
  return (
    <div className="list-page">
      <Heading title="已发布信息复查" />
      <p className="quiet measure">
        按现在的规则、词语表重新检查网站上的全部信息：个人信息、规范表述、附件、链接、缺少的内容。点标题打开那一件，按建议更正或者撤下；下次复查时自动记为已更正、已撤下。
      </p>
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={() => asked.refetch()} />}
      {asked.isSuccess && (
        <>
          <Runs sweep={asked.data} />
          <nav aria-label="处理情况" className="sweep-outcomes">
            {outcomeKeys.map((key) => (
              <Button
                key={key}
                type={key === outcome ? 'primary' : 'default'}
                aria-pressed={key === outcome}
                onClick={() => setOutcome(key)}
              >
                {sweepOutcomes[key]}（{asked.data.counts[key] ?? 0}）
              </Button>
            ))}
          </nav>
          <Findings findings={asked.data.findings} outcome={outcome} ever={asked.data.runs.length > 0} />
        </>
      )}
    </div>
  );
}
const refreshMs = 3000;

function useSending<T>(send: (what: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => queries.invalidateQueries({ queryKey: keys.sweep }) });
}

function Runs({ sweep: { runs, every } }: { readonly sweep: Sweep }) {
  const maySweep = useMe().data?.deeds.includes('publication.sweep') === true;
  const [key] = useState(() => crypto.randomUUID());
  const start = useSending((_: null) =>
    done(api.POST('/api/publication-sweep', { headers: { 'idempotency-key': `${key}-${runs[0]?.id ?? ''}` } })),
  );
  const set = useSending((wish: SweepRhythm) => done(api.PUT('/api/publication-sweep', { body: { every: wish } })));
  const [newest] = runs;
  return (
    <section aria-label="复查的进度" className="sweep-runs">
      <p role="status">
        {newest === undefined
          ? '还没有复查过。'
          : newest.doneAt === null
            ? `正在复查：已查${newest.checked}件，共${newest.total}件。`
            : `最近一次：${momentWords(newest.doneAt)}做完，查了${newest.checked}件。`}
      </p>
      {maySweep && (
        <div className="sweep-acts">
          <Button onClick={() => start.mutate(null)} loading={start.isPending} disabled={newest?.doneAt === null}>
            现在复查
          </Button>
          <label htmlFor="sweep-every">自动复查</label>
          <Select<SweepRhythm>
            id="sweep-every"
            value={every}
            loading={set.isPending}
            onChange={(wish) => set.mutate(wish)}
            options={(Object.keys(sweepRhythms) as SweepRhythm[]).map((value) => ({
              value,
              label: sweepRhythms[value].name,
            }))}
          />
        </div>
      )}
      {start.isError && <Refused error={start.error} />}
      {set.isError && <Refused error={set.error} />}
    </section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly outcome: SweepOutcome;
  readonly ever: boolean;
}

function Findings({ findings, outcome, ever }: FindingsProps) {
  const mayKeep = useMe().data?.deeds.includes('publication.waive') === true;
  if (findings.length === 0) {
    return <p role="status">{ever ? `没有“${sweepOutcomes[outcome]}”的结果。` : '复查以后，结果列在这里。'}</p>;
  }
  return (
    <table className="case-lines">
      <caption className="only-read">复查结果：{sweepOutcomes[outcome]}</caption>
      <thead>
        <tr>
          {['信息', '发现和建议', '依据', '查出', '处理'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="sweep-title">
              <Link to={`/publications/${one.caseId}`}>{one.title}</Link>
            </th>
            <td data-label="发现和建议">
              <Tag color={one.severity === 'error' ? 'red' : 'gold'}>
                {one.severity === 'error' ? '应改' : '请核对'}
              </Tag>
              {one.fieldName}：{one.message}
            </td>
            <td data-label="依据">{one.article}</td>
            <td data-label="查出">{one.foundOn}</td>
            <td data-label="处理">
              {one.outcome === 'open' ? mayKeep ? <Keep one={one} /> : '待更正或者撤下' : <Settled one={one} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Settled({ one: { outcome, settledOn, settledBy, reason } }: { readonly one: Finding }) {
  return (
    <>
      {sweepOutcomes[outcome]}，{settledOn}
      {settledBy !== null && `，${settledBy}`}
      {reason !== null && `：${reason}`}
    </>
  );
}

function Keep({ one: { id, title } }: { readonly one: Finding }) {
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const send = useSending((_: null) =>
    done(
      api.POST('/api/publication-sweep/{id}/kept', {
        params: { path: { id } },
        headers: { 'idempotency-key': `${key}-${reason.length}` },
        body: { reason },
      }),
    ),
  );
  return (
    <details>
      <summary aria-label={`核对后保留：${title}`}>核对后保留</summary>
      <Field id={`keep-${id}`} label="理由" hint="核对了什么，依据哪一条可以公开。">
        <Input id={`keep-${id}`} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      <Button onClick={() => send.mutate(null)} loading={send.isPending}>
        保留
      </Button>
      {send.isError && <Refused error={send.error} />}
    </details>
  );
}
