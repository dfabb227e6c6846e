/** The year's work on one screen: points, decisions, problems with their lights; meetings; a new one is put on the list here. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type ProblemSource, problemSources, type TaskKind, taskKinds } from '#law/plan/events';
import { meetingStates } from '#law/plan/fold';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { TaskLines } from './parts.tsx';
import { type Plan, usePlan } from './question.ts';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './plan.css';

export function PlanPage() {
  const me = useMe().data;
  const [query, setQuery] = useSearchParams();
  const present = Number((me?.today ?? '2026').slice(0, 4));
  const year = Number(query.get('year') ?? present);
  const plan = usePlan(year);
  const years = [present + 1, present, present - 1].map((value) => ({ value, label: `${value}年` }));
  return (
    <div className="list-page">
      <Heading title={`${year}年工作要点、会议和整改`} />
      <div className="filters no-print">
        <div>
          <label htmlFor="year">年份</label>
          <Select id="year" value={year} options={years} onChange={(next) => setQuery({ year: String(next) })} />
        </div>
      </div>
      {plan.isPending && <Loading />}
      {plan.isError && <Failed error={plan.error} again={() => plan.refetch()} />}
      {plan.isSuccess && <Whole plan={plan.data} maySet={me?.deeds.includes('plan.set') === true} />}
    </div>
  );
}

function Whole({ plan, maySet }: { readonly plan: Plan; readonly maySet: boolean }) {
  const [query] = useSearchParams();
  const onlyLate = query.get('late') === 'true';
  const kinds = Object.keys(taskKinds) as TaskKind[];
  const late = plan.tasks.filter(({ standing }) => standing.urgency === 'overdue').length;
  const shown = onlyLate ? plan.tasks.filter(({ standing }) => standing.urgency === 'overdue') : plan.tasks;
  return (
    <>
      <p role="status">
        {plan.tasks.length}项，逾期{late}项。
        {onlyLate && <Link to="/plan">看全部</Link>}
      </p>
      {maySet && <NewTask year={plan.year} />}
      {maySet && <FromReport plan={plan} />}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind} className="plan-part">
          <h2 id={kind}>{taskKinds[kind]}</h2>
          <TaskLines lines={shown.filter((task) => task.kind === kind)} caption={taskKinds[kind]} />
        </section>
      ))}
      <section aria-labelledby="meetings" className="plan-part">
        <h2 id="meetings">专题会议</h2>
        {plan.meetings.length === 0 && <p className="quiet">还没有会议。</p>}
        <ul>
          {plan.meetings.map(({ caseId, title, state, heldOn, decisions }) => (
            <li key={caseId}>
              <Link to={`/plan/meetings/${caseId}`}>{title}</Link>
              <span className="quiet">
                {' '}
                {heldOn}，{meetingStates[state]}
                {decisions > 0 && `，${decisions}项决定`}
              </span>
            </li>
          ))}
        </ul>
        {maySet && <NewMeeting />}
      </section>
    </>
  );
}

/** Last year's problems are carried onto the list in the very words of the report, so that the next one can answer them. */
function FromReport({ plan }: { readonly plan: Plan }) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (title: string) =>
      dataOf(api.POST('/api/tasks', { body: { kind: 'problem', year: plan.year, title, source: 'report', ref: '' } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.plan }),
  });
  if (plan.lastProblems.length === 0) return null;
  return (
    <section aria-labelledby="last-problems" className="plan-part no-print">
      <h2 id="last-problems">{plan.year - 1}年报告写明、还没有列入的问题</h2>
      <ul>
        {plan.lastProblems.map((problem) => (
          <li key={problem}>
            {problem}{' '}
            <Button
              size="small"
              loading={send.isPending}
              aria-label={`列入：${problem}`}
              onClick={() => send.mutate(problem)}
            >
              列入
            </Button>
          </li>
        ))}
      </ul>
      {send.isError && <Refused error={send.error} />}
    </section>
  );
}

const sourceOf = (asked: string | null): ProblemSource =>
  asked !== null && Object.hasOwn(problemSources, asked) ? (asked as ProblemSource) : 'own';

const sources = Object.entries(problemSources).map(([value, label]) => ({ value: value as ProblemSource, label }));

function NewTask({ year }: { readonly year: number }) {
  const go = useNavigate();
  const queries = useQueryClient();
  const [query] = useSearchParams();
  // Pages that show a problem lead here with its words.
  const [kind, setKind] = useState<'point' | 'problem'>(query.has('problem') ? 'problem' : 'point');
  const [source, setSource] = useState<ProblemSource>(sourceOf(query.get('source')));
  const [title, setTitle] = useState(query.get('problem') ?? '');
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/tasks', {
          headers: { 'idempotency-key': `${key}-${title.length}-${kind}` },
          body: { kind, year, title, source: kind === 'problem' ? source : null, ref: query.get('ref') ?? '' },
        }),
      ),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: keys.plan });
      go(`/plan/${caseId}`);
    },
  });
  return (
    <details className="no-print" open={query.has('problem')}>
      <summary>列入一项</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Field id="new-kind" label="类别">
          <Select
            id="new-kind"
            value={kind}
            options={[
              { value: 'point', label: taskKinds.point },
              { value: 'problem', label: taskKinds.problem },
            ]}
            onChange={setKind}
          />
        </Field>
        {kind === 'problem' && (
          <Field id="new-source" label="问题来源">
            <Select id="new-source" value={source} options={sources} onChange={setSource} />
          </Field>
        )}
        <Field id="new-title" label="名称" hint="问题照原文写，年度报告第五部分的草稿会引用。">
          <Input id="new-title" maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />
        </Field>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          列入
        </Button>
        {send.isError && <Refused error={send.error} />}
      </form>
    </details>
  );
}

function NewMeeting() {
  const go = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ title: '', heldOn: '', place: '', agenda: '' });
  const set = (name: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [name]: value }));
  const send = useMutation({
    mutationFn: () => dataOf(api.POST('/api/meetings', { body: { ...typed, agenda: typed.agenda.split('\n') } })),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: keys.plan });
      go(`/plan/meetings/${caseId}`);
    },
  });
  return (
    <details className="no-print">
      <summary>召集会议</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Field id="meeting-title" label="会议名称">
          <Input
            id="meeting-title"
            maxLength={200}
            value={typed.title}
            onChange={({ target }) => set('title')(target.value)}
          />
        </Field>
        <Field id="meeting-day" label="日期">
          <Input
            id="meeting-day"
            type="date"
            className="plan-day"
            value={typed.heldOn}
            onChange={({ target }) => set('heldOn')(target.value.trim())}
          />
        </Field>
        <Field id="meeting-place" label="地点" optional>
          <Input
            id="meeting-place"
            maxLength={100}
            value={typed.place}
            onChange={({ target }) => set('place')(target.value)}
          />
        </Field>
        <Field id="meeting-agenda" label="议题" hint="每行一项">
          <Input.TextArea
            id="meeting-agenda"
            rows={4}
            value={typed.agenda}
            onChange={({ target }) => set('agenda')(target.value)}
          />
        </Field>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          召集
        </Button>
        {send.isError && <Refused error={send.error} />}
      </form>
    </details>
  );
}
