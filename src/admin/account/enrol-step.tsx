/** Setting up the second factor at the first sign-in: point the phone at the picture, type its code, keep the recovery codes. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../client/api.ts';
import { dataOf, type Fault } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { CodeField } from './code-field.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { endsSignIn, type SignInStage, type StepProps } from './stage.ts';

interface Enrolled {
  readonly recoveryCodes: readonly string[];
  readonly next: SignInStage;
}

export function EnrolStep({ onward, restart }: StepProps) {
  const enrolment = useQuery({
    queryKey: keys.enrolment,
    queryFn: () => dataOf(api.GET('/api/session/enrolment')),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null);
  const confirm = useMutation({
    mutationFn: (code: string) => dataOf(api.POST('/api/session/enrolment', { body: { code } })),
    onSuccess: setEnrolled,
    onError: (fault: Fault) => endsSignIn(fault) && restart(fault),
  });
  if (enrolled !== null) {
    return <RecoveryCodes codes={enrolled.recoveryCodes} kept={() => onward(enrolled.next)} />;
  }
  if (enrolment.isPending) return <Loading />;
  if (enrolment.isError) return <Failed error={enrolment.error} again={() => enrolment.refetch()} />;
  const { picture, secret } = enrolment.data;
  return (
    <>
      <p>登录后台除了密码，还要用手机上的验证码。请按下面三步设置一次：</p>
      <ol className="enrol">
        <li>
          在手机上打开验证器，例如<b>“腾讯身份验证器”小程序</b>、FreeOTP 或者 Microsoft
          Authenticator，选择“扫描二维码”。
        </li>
        <li>
          扫描这个二维码：
          <img
            className="enrol-picture"
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
            alt="手机验证器的二维码，内容与下面的密钥相同"
            width={200}
            height={200}
          />
          <details>
            <summary>不能扫描，手工输入密钥</summary>
            <code className="enrol-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
          </details>
        </li>
        <li>输入手机上显示的6位数字：</li>
      </ol>
      <CodeField
        label="验证码"
        hint="每30秒换一个。"
        button="完成设置"
        pending={confirm.isPending}
        fault={confirm.error}
        onCode={(code) => confirm.mutate(code)}
      />
    </>
  );
}
