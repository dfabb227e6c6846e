/** Signing in: one page, one step after the other, the error beside the field that it is about. */

import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf, type Fault } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Mark } from '../shell/mark.tsx';
import { CodeStep } from './code-step.tsx';
import { EnrolStep } from './enrol-step.tsx';
import { useMe } from './me.ts';
import { NewPasswordStep } from './new-password-step.tsx';
import { PasswordStep } from './password-step.tsx';
import type { SignInStage } from './stage.ts';
import './sign-in.css';

const titles: Readonly<Record<SignInStage['stage'], string>> = {
  password: '登录后台',
  factor: '输入验证码',
  enrol: '设置手机验证器',
  changePassword: '设置新密码',
  done: '登录后台',
};

export function SignInPage() {
  const me = useMe();
  const [search] = useSearchParams();
  const { state } = useLocation();
  const begun = useQuery({
    queryKey: keys.signIn,
    queryFn: () => dataOf(api.GET('/api/session')),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [reached, setReached] = useState<SignInStage | null>(null);
  const [ended, setEnded] = useState<Fault | null>(null);
  if (me.data) return <Navigate to={within(search.get('from'))} replace />;
  if (begun.isPending) return <Loading />;
  if (begun.isError) return <Failed error={begun.error} again={() => begun.refetch()} />;
  const stage = reached ?? begun.data;
  const onward = (next: SignInStage) => {
    setEnded(null);
    if (next.stage === 'done') queries.setQueryData(keys.me, next.me);
    else setReached(next);
  };
  /** The sign-in has run out, or too many codes were wrong: from the beginning. */
  const restart = (fault: Fault | null) => {
    setEnded(fault);
    setReached({ stage: 'password' });
  };
  return (
    <main className="sign-in">
      <div className="sign-in-mark">
        <Mark size={40} />
        <span>公开</span>
      </div>
      <Heading title={titles[stage.stage]} />
      {ended !== null && <Alert type="warning" showIcon title={ended.message} />}
      {state === 'bootstrapped' && stage.stage === 'password' && (
        <Alert
          type="success"
          showIcon
          title="机关和两位管理员已经建立。请两人各自登录一次，设好自己的手机验证器；其他账号由系统管理员建立，角色由安全管理员授予。"
        />
      )}
      {stage.stage === 'password' && <PasswordStep onward={onward} />}
      {stage.stage === 'factor' && <CodeStep onward={onward} restart={restart} />}
      {stage.stage === 'enrol' && <EnrolStep onward={onward} restart={restart} />}
      {stage.stage === 'changePassword' && <NewPasswordStep stage={stage} onward={onward} restart={restart} />}
    </main>
  );
}

/** Only an address of this back office is gone on to. */
function within(from: string | null): string {
  return from !== null && /^\/(?![/\\])/.test(from) ? from : '/reports';
}
