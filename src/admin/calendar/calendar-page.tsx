/** 工作日历: the notices that make it, and entering the next one: what it moves is shown before it is done. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import type { components } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { blankNotice, NoticeForm, noticeOf, type TypedNotice } from './notice-form.tsx';
import '../application/application.css';
import '../shell/case-lines.css';

const calendarKey = ['calendar'] as const;

export function CalendarPage() {
  const me = useMe();
  const calendar = useQuery({ queryKey: calendarKey, queryFn: () => dataOf(api.GET('/api/calendar')) });
  if (calendar.isPending) return <Loading />;
  if (calendar.isError) return <Failed error={calendar.error} again={() => calendar.refetch()} />;
  const { version, lastNoticeYear, notices, keepers, keptHere } = calendar.data;
  return (
    <div className="application">
      <Heading title="工作日历" />
      <p className="measure">
        期限按国务院办公厅历年的放假通知计算，现在用到{lastNoticeYear}年（日历版本{version}）。
        {lastNoticeYear + 1}
        年及以后按周末和法定节假日暂算，期限旁注明“暂定”；通知公布后录入，没有办结的申请会重新计算。
      </p>
      <p className="measure">
        本平台各机关共用这个日历，{keptHere ? '由本机关' : `由${keepers.join('或者')}`}的公开办负责人或者领导录入。
      </p>
      {keptHere && me.data?.deeds.includes('calendar.enter') && <Enter year={lastNoticeYear + 1} />}
      <table className="case-lines">
        <caption className="only-read">放假通知</caption>
        <Heads names={['年份', '通知', '发文字号', '成文日期', '来源']} />
        <tbody>
          {notices.map((one) => (
            <tr key={one.number}>
              <th scope="row">{one.year}年</th>
              <td data-label="通知">{one.title}</td>
              <td data-label="发文字号">{one.number}</td>
              <td data-label="成文日期">{one.issued}</td>
              <td data-label="来源">{one.entered ? '录入' : '随程序提供'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Enter({ year }: { readonly year: number }) {
  const [typed, setTyped] = useState<TypedNotice>(blankNotice(year));
  const [shown, setShown] = useState(false);
  const queries = useQueryClient();
  const preview = useMutation({
    mutationFn: () => dataOf(api.POST('/api/calendar/preview', { body: noticeOf(typed, year) })),
  });
  const enter = useMutation({
    mutationFn: () => dataOf(api.POST('/api/calendar/notices', { body: noticeOf(typed, year) })),
    onSuccess: async () => {
      setShown(false);
      preview.reset();
      await queries.invalidateQueries();
    },
  });
  if (!shown) {
    return (
      <>
        {enter.isSuccess && (
          <Alert
            type="success"
            role="status"
            message="已经录入"
            description={`本机关${enter.data.moved.length}件、其他机关${enter.data.elsewhere.reduce((sum, { moved }) => sum + moved, 0)}件申请的期限已经改变，需要通知的都已通知。`}
          />
        )}
        <div>
          <Button type="primary" onClick={() => setShown(true)}>
            录入{year}年的放假通知
          </Button>
        </div>
      </>
    );
  }
  const fault = enter.isError ? faultOf(enter.error) : preview.isError ? faultOf(preview.error) : null;
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        preview.mutate();
      }}
    >
      <NoticeForm
        typed={typed}
        change={(next) => {
          preview.reset();
          setTyped(next);
        }}
      />
      {fault !== null && (
        <Alert
          type="error"
          role="alert"
          message="这份通知不能录入"
          description={
            <ul className="reasons">
              {(fault.refusals.length > 0 ? fault.refusals : [fault]).map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          }
        />
      )}
      {preview.isSuccess && <Effect {...preview.data} />}
      <div className="can-buttons">
        <Button htmlType="submit" loading={preview.isPending}>
          看看会影响哪些申请
        </Button>
        {preview.isSuccess && (
          <Button type="primary" onClick={() => enter.mutate()} loading={enter.isPending}>
            确认录入
          </Button>
        )}
        <Button onClick={() => setShown(false)}>不录了</Button>
      </div>
    </form>
  );
}

type Effects = components['schemas']['NoticeEffect'];

function Effect({ moved, elsewhere }: Pick<Effects, 'moved' | 'elsewhere'>) {
  return (
    <div role="status" className="effect">
      {moved.length === 0 ? (
        <p>本机关没有办结的申请，期限都不变，不通知任何人。</p>
      ) : (
        <table className="case-lines">
          <caption>本机关有{moved.length}件申请的期限会改变。确认录入以后通知：</caption>
          <Heads names={['申请', '答复期限', '通知工作人员', '通知申请人']} />
          <tbody>
            {moved.map(({ caseId, number, from, to, officers, applicant }) => (
              <tr key={caseId}>
                <th scope="row">
                  <Link to={`/applications/${caseId}`}>{number}</Link>
                </th>
                <td data-label="答复期限">
                  {from ?? '不计算'} → {to ?? '不计算'}
                </td>
                <td data-label="通知工作人员">{officers.length === 0 ? '不通知' : officers.join('、')}</td>
                <td data-label="通知申请人">{applicant ? '发电子邮件' : '不发邮件'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {elsewhere.length > 0 && (
        <table className="case-lines">
          <caption>其他机关，由程序按同样的办法通知各自的承办人和申请人：</caption>
          <Heads names={['机关', '没有办结的申请', '期限会改变']} />
          <tbody>
            {elsewhere.map(({ agency, open, moved: count }) => (
              <tr key={agency}>
                <th scope="row">{agency}</th>
                <td data-label="没有办结的申请">{open}件</td>
                <td data-label="期限会改变">{count}件</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Heads({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
