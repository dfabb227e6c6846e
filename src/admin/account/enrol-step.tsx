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
import { ScanSteps } from './scan-steps.tsx';
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
    return (
      <RecoveryCodes what="手机验证器已经设好。" codes={enrolled.recoveryCodes} kept={() => onward(enrolled.next)} />
    );
  }
  if (enrolment.isPending) return <Loading />;
  if (enrolment.isError) return <Failed error={enrolment.error} again={() => enrolment.refetch()} />;
  const { picture, secret } = enrolment.data;
  return (
    <>
      <p>登录后台除了密码，还要用手机上的验证码。请按下面三步设置一次：</p>
      <ScanSteps picture={picture} secret={secret} />
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
