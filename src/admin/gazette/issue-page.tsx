/** One issue: its contents in order while it is compiled, the look of another person, and the issue as it went out. */

import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Compile } from './compile.tsx';
import {
  type Entry,
  type IssueOne,
  useDeleting,
  useIssue,
  useIssuing,
  useReturning,
  useSubmitting,
} from './question.ts';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './gazette.css';

export function IssuePage() {
  const { id = '' } = useParams();
  const asked = useIssue(id);
  return (
    <div className="list-page gazette">
      <nav aria-label="位置" className="crumbs">
        <Link to="/gazette">政府公报</Link>
      </nav>
      {asked.isPending && <Loading />}
      {asked.isError && (
        <>
          <Heading title="政府公报" />
          <Failed error={asked.error} again={() => asked.refetch()} />
        </>
      )}
      {asked.isSuccess && <Whole key={`${asked.data.id} ${asked.data.state}`} issue={asked.data} />}
    </div>
  );
}

function Whole({ issue }: { readonly issue: IssueOne }) {
  const { id, name, stateName, from, to, issuedOn, returned, entries, notes, owed, can } = issue;
  return (
    <>
      <Heading title={name ?? '还没有编号的一期'} />
      <p role="status">
        {stateName}，刊登{from}至{to}公布的信息{issuedOn !== null && `，${issuedOn}印发`}。
        {returned !== null && <strong> 审核人退回：{returned}</strong>}
      </p>
      {can.includes('save') ? <Compile issue={issue} /> : <Contents entries={entries} />}
      <Notes title="已刊登的更正、撤回" notes={notes} />
      <Notes title="印发时将刊登的更正、撤回" notes={owed} />
      <div className="gazette-acts">
        {entries.length > 0 && (
          <a href={`/api/gazette/${id}/file`} download>
            {name === null ? '下载校样（PDF）' : '下载（PDF）'}
          </a>
        )}
        {can.includes('submit') && entries.length > 0 && <Submit id={id} />}
        {can.includes('delete') && <Delete id={id} />}
      </div>
      {can.includes('issue') && <Judge id={id} />}
      {issue.state === 'submitted' && !can.includes('issue') && (
        <p className="quiet">已经送审，由编排以外的人审核印发。</p>
      )}
    </>
  );
}

function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">目录</h2>
      <ol className="gazette-contents">
        {entries.map(({ caseId, title, edition, newest, withdrawnOn }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}`}>{title}</Link>
            {withdrawnOn !== null && <strong>（已于{withdrawnOn}撤下）</strong>}
            {withdrawnOn === null && newest > edition && <strong>（已有第{newest}版）</strong>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Notes({ title, notes }: { readonly title: string; readonly notes: IssueOne['notes'] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {notes.map(({ issue, caseId, title: of, kind, on }) => (
          <li key={`${issue} ${caseId} ${kind}`}>
            {issue}刊登的“{of}”{kind === 'withdrawn' ? '已撤回' : '已更正'}（{on}）。
          </li>
        ))}
      </ul>
    </section>
  );
}

function Submit({ id }: { readonly id: string }) {
  const submitting = useSubmitting(id);
  return (
    <>
      <Button type="primary" onClick={() => submitting.mutate(null)} loading={submitting.isPending}>
        送审
      </Button>
      {submitting.isError && <Refused error={submitting.error} />}
    </>
  );
}

function Delete({ id }: { readonly id: string }) {
  const go = useNavigate();
  const deleting = useDeleting(id);
  const ask = () =>
    Modal.confirm({
      title: '删去这一期？',
      content: '编排的目录不保留，已经公布的信息不受影响。',
      okText: '删去',
      cancelText: '不删',
      onOk: () =>
        deleting.mutateAsync(null).then(
          () => go('/gazette'),
          () => undefined,
        ),
    });
  return (
    <>
      <Button onClick={ask}>删去这一期</Button>
      {deleting.isError && <Refused error={deleting.error} />}
    </>
  );
}

function Judge({ id }: { readonly id: string }) {
  const [reason, setReason] = useState('');
  const issuing = useIssuing(id);
  const returning = useReturning(id);
  const ask = () =>
    Modal.confirm({
      title: '审核通过，印发这一期？',
      content: '印发后编号，目录不再改变，网站立即提供下载。',
      okText: '印发',
      cancelText: '再看看',
      onOk: () => issuing.mutateAsync(null).catch(() => undefined),
    });
  return (
    <section aria-labelledby="judge">
      <h2 id="judge">审核</h2>
      <p>先下载校样，核对目录、顺序和正文。</p>
      <Button type="primary" onClick={ask} loading={issuing.isPending}>
        审核通过，印发
      </Button>
      {issuing.isError && <Refused error={issuing.error} />}
      <Field id="gazette-reason" label="退回的理由">
        <Input.TextArea
          id="gazette-reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <Button onClick={() => returning.mutate(reason)} loading={returning.isPending}>
        退回修改
      </Button>
      {returning.isError && <Refused error={returning.error} />}
    </section>
  );
}
