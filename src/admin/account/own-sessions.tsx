/** Where the person is signed in; each session but this one can be ended, or all others at once. */

import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { secondInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { askOwnAgain, type OwnSession, useOwnSessions } from './own-account.ts';

export function OwnSessions() {
  const sessions = useOwnSessions();
  const { modal } = App.useApp();
  const end = useMutation({
    mutationFn: ({ id }: OwnSession) => done(api.DELETE('/api/me/sessions/{id}', { params: { path: { id } } })),
    onSettled: askOwnAgain,
  });
  const endOthers = useMutation({
    mutationFn: () => dataOf(api.DELETE('/api/me/sessions')),
    onSettled: askOwnAgain,
  });
  if (sessions.isPending) return <Loading />;
  if (sessions.isError) return <Failed error={sessions.error} again={() => sessions.refetch()} />;
  const ask = (title: string, content: string, onOk: () => void) =>
    modal.confirm({
      title,
      content,
      okText: '结束登录',
      okButtonProps: { danger: true },
      cancelText: '不结束',
      autoFocusButton: 'cancel',
      onOk,
    });
  const others = sessions.data.filter(({ current }) => !current);
  const fault = end.error ?? endOthers.error;
  return (
    <>
      <p className="quiet measure">时间都是北京时间。有不认识的登录，请把它结束，并立即修改密码。</p>
      {fault !== null && <Alert type="error" showIcon title={fault.message} />}
      <ul className="own-sessions">
        {sessions.data.map((session) => (
          <li key={session.id}>
            <Words session={session} />
            {!session.current && (
              <Button
                aria-label={`结束登录：${session.device}，${session.from}`}
                loading={end.isPending && end.variables.id === session.id}
                onClick={() =>
                  ask(`结束“${session.device}”的登录？`, '那里没有保存的内容会丢失，再用要重新登录。', () =>
                    end.mutate(session),
                  )
                }
              >
                结束
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button
          danger
          className="own-act"
          loading={endOthers.isPending}
          onClick={() =>
            ask(`结束其他${others.length}个登录？`, '只留下现在这一个；其他地方没有保存的内容会丢失。', () =>
              endOthers.mutate(),
            )
          }
        >
          结束其他全部登录
        </Button>
      )}
      <p role="status" className="only-read">
        {endOthers.isSuccess || end.isSuccess ? '已经结束。' : ''}
      </p>
    </>
  );
}

function Words({ session: { device, from, beganAt, seenAt, current } }: { readonly session: OwnSession }) {
  return (
    <div>
      <p>
        <b>{device}</b>
        {current && <span className="own-current">现在这一个</span>}
      </p>
      <p className="quiet own-where">
        <span>网络地址 {from}</span>
        <span>登录 {secondInWords(beganAt)}</span>
        <span>最近使用 {secondInWords(seenAt)}</span>
      </p>
    </div>
  );
}
