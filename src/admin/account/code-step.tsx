/** The second step of signing in: the code that the phone shows, or one of the recovery codes. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../client/api.ts';
import { dataOf, type Fault } from '../client/fault.ts';
import { CodeField } from './code-field.tsx';
import { endsSignIn, type StepProps } from './stage.ts';

export function CodeStep({ onward, restart }: StepProps) {
  const [byPaper, setByPaper] = useState(false);
  const give = useMutation({
    mutationFn: (code: string) => dataOf(api.POST('/api/session/code', { body: { code } })),
    onSuccess: onward,
    onError: (fault: Fault) => endsSignIn(fault) && restart(fault),
  });
  return (
    <>
      <CodeField
        key={String(byPaper)}
        label={byPaper ? '备用码' : '验证码'}
        hint={byPaper ? '设置验证器时保存的12位备用码，每个只能用一次。' : '手机验证器上现在显示的6位数字。'}
        letters={byPaper}
        button="登录"
        pending={give.isPending}
        fault={give.error}
        onCode={(code) => give.mutate(code)}
      />
      <p className="sign-in-other">
        <Button
          type="link"
          onClick={() => {
            give.reset();
            setByPaper(!byPaper);
          }}
        >
          {byPaper ? '改用手机验证码' : '手机不在身边，使用备用码'}
        </Button>
        <Button type="link" onClick={() => restart(null)}>
          换一个账号
        </Button>
      </p>
    </>
  );
}
