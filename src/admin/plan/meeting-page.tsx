/** One meeting: agenda, minutes, decisions with the tasks that they became. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { inWords, parseDay } from '#law/calendar/day';
import { meetingStates } from '#law/plan/fold';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { firstPlan, PlanFields, TaskLines } from './parts.tsx';
import { type MeetingOne, useMeeting } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './plan.css';

type ActBody = NonNullable<paths['/api/meetings/{id}/acts']['post']['requestBody']>['content']['application/json'];

export function MeetingPage() {
  const { id = '' } = useParams();
  const one = useMeeting(id);
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/plan">工作要点、会议和整改</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && (
        <>
          <Heading title="会议" />
          <Failed error={one.error} again={() => one.refetch()} />
        </>
      )}
      {one.isSuccess && <Whole key={`${one.data.caseId} ${one.data.decisions.length}`} one={one.data} />}
    </div>
  );
}

function Whole({ one }: { readonly one: MeetingOne }) {
  const { meeting } = one;
  const day = parseDay(meeting.heldOn);
  return (
    <>
      <header className="case-head">
        <Heading title={meeting.title} />
        <Tag color="blue">{meetingStates[meeting.state]}</Tag>
      </header>
      <p className="quiet">
        {day === null ? meeting.heldOn : inWords(day)}
        {meeting.place !== '' && `，${meeting.place}`}
      </p>
      {meeting.cancelled !== null && <p>取消的理由：{meeting.cancelled}</p>}
      <section aria-labelledby="agenda">
        <h2 id="agenda">议题</h2>
        <ol>
          {meeting.agenda.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </section>
      {meeting.minutes !== '' && (
        <section aria-labelledby="minutes">
          <h2 id="minutes">纪要</h2>
          {meeting.present !== '' && <p className="quiet">出席：{meeting.present}</p>}
          <p className="asked">{meeting.minutes}</p>
        </section>
      )}
      {meeting.state === 'held' && (
        <section aria-labelledby="decisions">
          <h2 id="decisions">决定</h2>
          <TaskLines lines={one.decisions} caption="会议决定的任务" />
        </section>
      )}
      <Acts one={one} />
    </>
  );
}

function Acts({ one }: { readonly one: MeetingOne }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState({
    present: one.meeting.present,
    minutes: one.meeting.minutes,
    words: '',
    reason: '',
  });
  const [plan, setPlan] = useState(() => firstPlan(one));
  const set = (name: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [name]: value }));
  const send = useMutation({
    mutationFn: (body: ActBody) =>
      done(api.POST('/api/meetings/{id}/acts', { params: { path: { id: one.caseId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.plan }),
  });
  if (one.can.length === 0) return null;
  const form = (body: () => ActBody) => ({
    className: 'act-form',
    noValidate: true,
    onSubmit: (event: React.FormEvent) => {
      event.preventDefault();
      send.mutate(body());
    },
  });
  return (
    <section className="no-print" aria-labelledby="can">
      <h2 id="can">可以办理</h2>
      {one.can.includes('minute') && (
        <details open={one.meeting.state === 'called'}>
          <summary>记纪要</summary>
          <form {...form(() => ({ act: 'minute', present: typed.present, minutes: typed.minutes }))}>
            <Field id="meeting-present" label="出席人员" hint="写职务。" optional>
              <Input
                id="meeting-present"
                maxLength={500}
                value={typed.present}
                onChange={({ target }) => set('present')(target.value)}
              />
            </Field>
            <Field id="meeting-minutes" label="纪要">
              <Input.TextArea
                id="meeting-minutes"
                rows={6}
                value={typed.minutes}
                onChange={({ target }) => set('minutes')(target.value)}
              />
            </Field>
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              保存纪要
            </Button>
          </form>
        </details>
      )}
      {one.can.includes('decide') && (
        <details open>
          <summary>记一项决定</summary>
          <form {...form(() => ({ act: 'decide', words: typed.words, plan }))}>
            <Field id="meeting-words" label="决定" hint="一项决定就是一项任务，列入当年的任务。">
              <Input
                id="meeting-words"
                maxLength={200}
                value={typed.words}
                onChange={({ target }) => set('words')(target.value)}
              />
            </Field>
            <PlanFields people={one} plan={plan} set={setPlan} />
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              记下决定
            </Button>
          </form>
        </details>
      )}
      {one.can.includes('cancel') && (
        <details>
          <summary>取消会议</summary>
          <form {...form(() => ({ act: 'cancel', reason: typed.reason }))}>
            <Field id="meeting-reason" label="取消的理由">
              <Input
                id="meeting-reason"
                maxLength={500}
                value={typed.reason}
                onChange={({ target }) => set('reason')(target.value)}
              />
            </Field>
            <Button danger htmlType="submit" loading={send.isPending}>
              取消会议
            </Button>
          </form>
        </details>
      )}
      {send.isError && <Refused error={send.error} />}
    </section>
  );
}
