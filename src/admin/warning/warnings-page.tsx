/** 未诉先办: what to do before anybody complains, why, by whom, until when; was it of use; how good each signal is. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { basisOf } from '#law/warning/basis';
import { outcomes } from '#law/warning/events';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { AsProblem } from '../plan/as-problem.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './warning.css';

const ask = () => dataOf(api.GET('/api/warnings'));
type Warnings = Awaited<ReturnType<typeof ask>>;
type Line = Warnings['open'][number];
type Outcome = keyof typeof outcomes;

/** So many are most likely complained about tomorrow. */
const first = 10;

export function WarningsPage() {
  const warnings = useQuery({ queryKey: keys.warnings, queryFn: ask });
  return (
    <div className="list-page">
      <Heading title="未诉先办" />
      <p className="quiet measure">
        每天早上按信号从台账里找出可能引起投诉的事。原因消失的，下一天早上自动结束。办过以后请记下有没有用，程序据此计算每个信号的准确率。
      </p>
      {warnings.isPending && <Loading />}
      {warnings.isError && <Failed error={warnings.error} again={() => warnings.refetch()} />}
      {warnings.isSuccess && <Whole warnings={warnings.data} />}
    </div>
  );
}

function Whole({ warnings: { open, ended, signals } }: { readonly warnings: Warnings }) {
  const [all, setAll] = useState(false);
  const shown = all ? open : open.slice(0, first);
  return (
    <>
      <section aria-labelledby="tomorrow" className="warning-part">
        <h2 id="tomorrow">最可能被投诉的{Math.min(first, open.length)}件事</h2>
        <p className="quiet">按信号的分量和它过去的准确率排序，不是概率。</p>
        {open.length === 0 && <p role="status">今天没有预警。</p>}
        {open.length > 0 && <Lines lines={shown} caption="现在的预警" />}
        {open.length > first && !all && <Button onClick={() => setAll(true)}>看全部{open.length}条</Button>}
      </section>
      <section aria-labelledby="signals" className="warning-part">
        <h2 id="signals">信号和它们的准确率</h2>
        <p>
          <Link to="/warnings/history">历月的准确率和提出过的预警</Link>
        </p>
        <Signals signals={signals} />
      </section>
      {ended.length > 0 && (
        <details>
          <summary>最近结束的{ended.length}条</summary>
          <Lines lines={ended} caption="最近结束的预警" />
        </details>
      )}
    </>
  );
}

function Lines({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) {
  const maySettle = useMe().data?.deeds.includes('warning.settle') === true;
  const columns: readonly Column<Line>[] = [
    { head: '事项', cell: ({ ref, name }) => <Link to={ref}>{name}</Link>, className: 'warning-name' },
    { head: '信号', cell: ({ signalName }) => signalName },
    {
      head: '为什么',
      cell: ({ reason, raisedOn }) => (
        <>
          {reason}
          <span className="quiet">（{raisedOn}提出时）</span>
        </>
      ),
    },
    {
      head: '该做什么',
      cell: ({ dueAct, outcome, name, reason, ref }) => (
        <>
          {dueAct}
          {outcome === null && <AsProblem source="warning" title={`${name}：${reason}`} at={ref} />}
        </>
      ),
    },
    { head: '责任人', cell: ({ ownerName }) => ownerName ?? '公开办负责人' },
    { head: '期限', cell: ({ due }) => due },
    {
      head: '有用吗',
      cell: (line) => (line.outcome !== null ? outcomes[line.outcome] : maySettle ? <Settle line={line} /> : '—'),
    },
  ];
  return <CaseTable caption={caption} columns={columns} lines={lines} keyOf={({ caseId }) => caseId} />;
}

function Settle({ line }: { readonly line: Line }) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (outcome: Outcome) => done(api.POST('/api/warnings/outcomes', { body: { id: line.caseId, outcome } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.warnings }),
  });
  return (
    <div className="warning-settle no-print">
      {(Object.keys(outcomes) as Outcome[]).map((outcome) => (
        <Button
          key={outcome}
          size="small"
          loading={send.isPending}
          aria-label={`${outcomes[outcome]}：${line.name}，${line.signalName}`}
          onClick={() => send.mutate(outcome)}
        >
          {outcomes[outcome]}
        </Button>
      ))}
      {send.isError && <Refused error={send.error} />}
    </div>
  );
}

function Signals({ signals }: { readonly signals: Warnings['signals'] }) {
  const maySet = useMe().data?.deeds.includes('warning.set') === true;
  return (
    <table className="case-lines">
      <caption className="only-read">信号</caption>
      <thead>
        <tr>
          {['信号', '看什么', '提出', '现在', '有用', '没有用', '准确率', '界限', '启用'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {signals.map((signal) => (
          <SignalRow key={`${signal.signal} ${signal.on} ${signal.threshold}`} signal={signal} maySet={maySet} />
        ))}
      </tbody>
    </table>
  );
}

function SignalRow({ signal, maySet }: { readonly signal: Warnings['signals'][number]; readonly maySet: boolean }) {
  const { name, watches, limits, precision } = signal;
  const queries = useQueryClient();
  const [threshold, setThreshold] = useState(signal.threshold);
  const send = useMutation({
    mutationFn: (body: { on: boolean; threshold: number | null }) =>
      done(api.PUT('/api/warnings/signals/{signal}', { params: { path: { signal: signal.signal } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.warnings }),
  });
  return (
    <tr>
      <th scope="row" className="warning-name">
        {name}
      </th>
      <td data-label="看什么">
        {watches}
        <span className="quiet">（{basisOf(signal.signal)}）</span>
      </td>
      <td data-label="提出">{signal.raised}</td>
      <td data-label="现在">{signal.open}</td>
      <td data-label="有用">{signal.helpful}</td>
      <td data-label="没有用">{signal.notHelpful}</td>
      <td data-label="准确率">
        {precision === null ? (
          '—'
        ) : (
          <Link
            to={`/warnings/history?signal=${signal.signal}`}
            aria-label={`${Math.round(precision * 100)}%，${name}历月的准确率`}
          >
            {Math.round(precision * 100)}%
          </Link>
        )}
      </td>
      <td data-label="界限">
        {limits === null && '—'}
        {limits !== null && (
          <span className="warning-threshold">
            <InputNumber
              size="small"
              aria-label={`${name}的界限`}
              min={limits.least}
              max={limits.most}
              value={threshold}
              disabled={!maySet}
              onChange={setThreshold}
              onBlur={() => threshold !== signal.threshold && send.mutate({ on: signal.on, threshold })}
              onPressEnter={() => send.mutate({ on: signal.on, threshold })}
            />
            {limits.unit}
          </span>
        )}
      </td>
      <td data-label="启用">
        <Switch
          aria-label={`启用${name}`}
          checked={signal.on}
          disabled={!maySet}
          loading={send.isPending}
          onChange={(on) => send.mutate({ on, threshold: signal.threshold })}
        />
        {send.isError && <Refused error={send.error} />}
      </td>
    </tr>
  );
}
