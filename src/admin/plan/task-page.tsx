/** One task: what it is, who does what until when, its evidence, what happened, what can be done now. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { inWords, parseDay } from '#law/calendar/day';
import { problemSources, taskKinds } from '#law/plan/events';
import { taskStates } from '#law/plan/fold';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Files } from '../file/files.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { firstPlan, PlanFields } from './parts.tsx';
import { type TaskOne, useTask } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';
import '../work/work.css';
import './plan.css';

type ActBody = NonNullable<paths['/api/tasks/{id}/acts']['post']['requestBody']>['content']['application/json'];

export function TaskPage() {
  const { id = '' } = useParams();
  const one = useTask(id);
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/plan">工作要点、会议和整改</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && (
        <>
          <Heading title="任务" />
          <Failed error={one.error} again={() => one.refetch()} />
        </>
      )}
      {one.isSuccess && <Whole key={`${one.data.caseId} ${one.data.happened.length}`} one={one.data} />}
    </div>
  );
}

const words = (day: string) => {
  const parsed = parseDay(day);
  return parsed === null ? day : inWords(parsed);
};

function Whole({ one }: { readonly one: TaskOne }) {
  const { task, owner, leader, standing } = one;
  const facts: readonly (readonly [string, string])[] = [
    ['类别', `${taskKinds[task.kind]}${task.source === null ? '' : `（${problemSources[task.source]}）`}`],
    ['年份', `${task.year}年`],
    ['措施', task.measure === '' ? '还没有定' : task.measure],
    ['牵头领导', leader?.name ?? '—'],
    ['责任人', owner?.name ?? '—'],
    ['完成期限', task.due === null ? '—' : words(task.due)],
    ['落实情况', task.what === '' ? '还没有报送' : task.what],
  ];
  return (
    <>
      <header className="case-head">
        <Heading title={task.title} />
        <Tag color="blue">{taskStates[task.state]}</Tag>
      </header>
      {standing.urgency !== 'still' && <Light standing={standing} />}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {task.ref !== '' && (
        <p>
          <Link to={task.ref}>查看来源</Link>
        </p>
      )}
      <Files owner={{ subject: 'task', id: one.caseId }} />
      <Acts one={one} />
      <section aria-labelledby="happened">
        <h2 id="happened">经过</h2>
        <ol className="happened">
          {one.happened.map(({ on, sentence, by }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ledger only grows, its order is its key
            <li key={i}>
              <time dateTime={on}>{words(on)}</time>
              <p>
                {sentence} <span className="quiet">{by}</span>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Acts({ one }: { readonly one: TaskOne }) {
  const queries = useQueryClient();
  const [plan, setPlan] = useState(() => ({
    ...firstPlan(one),
    ...(one.owner === null ? {} : { owner: one.owner.id }),
    ...(one.leader === null ? {} : { leader: one.leader.id }),
    measure: one.task.measure,
    due: one.task.due ?? '',
  }));
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: (body: ActBody) =>
      done(api.POST('/api/tasks/{id}/acts', { params: { path: { id: one.caseId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.plan }),
  });
  if (one.can.length === 0) return null;
  const writes = one.can.includes('report') || one.can.includes('accept') || one.can.includes('drop');
  return (
    <section className="no-print" aria-labelledby="can">
      <h2 id="can">可以办理</h2>
      {one.can.includes('plan') && (
        <details open={one.task.state === 'found'}>
          <summary>{one.task.state === 'found' ? '定措施、责任人和期限' : '调整措施、责任人和期限'}</summary>
          <form
            className="act-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              send.mutate({ act: 'plan', ...plan });
            }}
          >
            <PlanFields people={one} plan={plan} set={setPlan} again={one.task.state !== 'found'} />
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              确定安排
            </Button>
          </form>
        </details>
      )}
      {writes && (
        <form className="act-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <Field id="task-text" label={labelOf(one)} hint="不写任何人的身份证号、手机号；指明哪一件用编号。">
            <Input.TextArea
              id="task-text"
              rows={3}
              maxLength={2000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </Field>
          <div className="can-buttons">
            {one.can.includes('report') && (
              <Button
                type="primary"
                loading={send.isPending}
                onClick={() => send.mutate({ act: 'report', what: text })}
              >
                报送落实情况
              </Button>
            )}
            {one.can.includes('accept') && (
              <>
                <Button
                  type="primary"
                  loading={send.isPending}
                  onClick={() => send.mutate({ act: 'accept', words: text })}
                >
                  验收通过
                </Button>
                <Button loading={send.isPending} onClick={() => send.mutate({ act: 'return', words: text })}>
                  退回
                </Button>
              </>
            )}
            {one.can.includes('drop') && (
              <Button danger loading={send.isPending} onClick={() => send.mutate({ act: 'drop', reason: text })}>
                不再办理
              </Button>
            )}
          </div>
        </form>
      )}
      {send.isError && <Refused error={send.error} />}
    </section>
  );
}

function labelOf({ can }: TaskOne): string {
  if (can.includes('accept')) return '验收意见';
  return can.includes('report') ? '落实情况，或者不再办理的理由' : '不再办理的理由';
}
