/** 服务手册: what is being made and how far it is, what was made, by whom and when. */

import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm, Progress, Tag } from 'antd';
import { Link } from 'react-router';
import { choiceInWords, handbookPercent, handbookStates } from '#law/service/handbook';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { momentWords } from '../publication/schedule.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type HandbookOne, isOpen, refreshHandbooks, useHandbooks } from './handbook.ts';
import { HandbookForm } from './handbook-form.tsx';
import '../work/work.css';
import './handbook.css';

export function HandbooksPage() {
  const asked = useHandbooks();
  const mayMake = useMe().data?.deeds.includes('handbook.make') === true;
  const open = asked.data?.handbooks.find(isOpen);
  return (
    <div className="list-page">
      <Heading title="大厅服务手册" />
      <p className="quiet measure">
        把办事指南编成一本
        PDF：封面、带页码的目录、按部门排列的指南、按拼音排列的索引。在大厅打印，或者发布到网站的“办事服务”供下载。
        <Link to="/services">返回事项和指南</Link>
      </p>
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={() => asked.refetch()} />}
      {asked.isSuccess && (
        <>
          {mayMake && <HandbookForm known={asked.data} busy={open !== undefined} />}
          {open !== undefined && <UnderWay one={open} mayCancel={mayMake} />}
          <Made handbooks={asked.data.handbooks.filter((one) => !isOpen(one))} mayMake={mayMake} />
        </>
      )}
    </div>
  );
}

function useAct(send: () => Promise<unknown>) {
  return useMutation({ mutationFn: send, onSettled: refreshHandbooks });
}

function UnderWay({ one, mayCancel }: { readonly one: HandbookOne; readonly mayCancel: boolean }) {
  const cancel = useAct(() => done(api.POST('/api/handbooks/{id}/cancelled', { params: { path: { id: one.id } } })));
  return (
    <section aria-label="正在编制" className="handbook-now">
      <p role="status">
        《{one.title}》{doingInWords(one)}
      </p>
      <Progress percent={handbookPercent(one)} status="active" showInfo={false} aria-label="编制进度" />
      {mayCancel && (
        <Button onClick={() => cancel.mutate()} loading={cancel.isPending}>
          取消编制
        </Button>
      )}
      {cancel.isError && <Refused error={cancel.error} />}
    </section>
  );
}

function doingInWords({ state, done: read, total, settingMs, expectedMs }: HandbookOne): string {
  if (state === 'waiting') return `等待编制，共${total}项指南。`;
  if (settingMs === null) return `正在读取指南：${read}项，共${total}项。`;
  const left = Math.ceil((expectedMs - settingMs) / 1000);
  return `${total}项指南已读取，正在排版${left > 0 ? `，预计还要${left}秒` : '，比预计的久一些'}。`;
}

interface MadeProps {
  readonly handbooks: readonly HandbookOne[];
  readonly mayMake: boolean;
}

function Made({ handbooks, mayMake }: MadeProps) {
  if (handbooks.length === 0) return <p role="status">还没有编过手册。编成以后列在这里。</p>;
  const columns: readonly Column<HandbookOne>[] = [
    {
      head: '手册',
      cell: ({ id, title, state }) =>
        state === 'made' ? (
          <a href={`/api/handbooks/${id}/file`} download>
            {title}
          </a>
        ) : (
          title
        ),
    },
    { head: '收入', cell: ({ choice, editionDay }) => `${choiceInWords(choice)}，${editionDay}有效` },
    { head: '编制', cell: ({ askedBy, askedAt }) => `${askedBy}，${momentWords(askedAt)}` },
    { head: '篇幅', cell: extentOf },
    {
      head: '状态',
      cell: ({ state, failure, onSite, issuedOn }) => (
        <>
          {handbookStates[state]}
          {failure !== null && `：${failure}`}
          {onSite && <Tag color="green">网站供下载</Tag>}
          {!onSite && issuedOn !== null && <Tag>{issuedOn}曾发布</Tag>}
        </>
      ),
    },
    { head: '操作', cell: (one) => <Acts one={one} mayMake={mayMake} /> },
  ];
  return <CaseTable caption="编过的手册" columns={columns} lines={handbooks} keyOf={({ id }) => id} />;
}

function extentOf({ total, pages, size }: HandbookOne): string {
  const megabytes = size === null ? '' : `，${Math.max(0.1, size / 1_048_576).toFixed(1)} MB`;
  return `${total}项指南${pages === null ? '' : `，${pages}页`}${megabytes}`;
}

function Acts({ one, mayMake }: { readonly one: HandbookOne; readonly mayMake: boolean }) {
  const mayIssue = useMe().data?.deeds.includes('handbook.issue') === true;
  const path = { params: { path: { id: one.id } } };
  const issue = useAct(() => done(api.POST('/api/handbooks/{id}/issue', path)));
  const remove = useAct(() => done(api.DELETE('/api/handbooks/{id}', path)));
  return (
    <div className="handbook-acts">
      {mayIssue && one.state === 'made' && one.issuedOn === null && (
        <Popconfirm
          title="发布到网站？"
          description="公众在“办事服务”下载的，就是这一份；以前发布的不再提供。"
          okText="发布"
          cancelText="不发布"
          onConfirm={() => issue.mutate()}
        >
          <Button aria-label={`发布到网站：${one.title}`}>发布到网站</Button>
        </Popconfirm>
      )}
      {mayMake && !one.onSite && (
        <Popconfirm
          title="删除这份手册？"
          description="删除后不能恢复，可以重新编制。"
          okText="删除"
          cancelText="不删除"
          onConfirm={() => remove.mutate()}
        >
          <Button aria-label={`删除：${one.title}`}>删除</Button>
        </Popconfirm>
      )}
      {issue.isError && <Refused error={issue.error} />}
      {remove.isError && <Refused error={remove.error} />}
    </div>
  );
}
