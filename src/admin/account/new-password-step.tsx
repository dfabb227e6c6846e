/** The step of signing in that asks for a new password: the old one is too old, or somebody else has set it. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { api } from '../client/api.ts';
import { dataOf, type Fault } from '../client/fault.ts';
import { AgainField } from './again-field.tsx';
import { endsSignIn, type SignInStage, type StepProps } from './stage.ts';

interface Fields {
  readonly newPassword: string;
  readonly again: string;
}

interface NewPasswordStepProps extends StepProps {
  readonly stage: Extract<SignInStage, { stage: 'changePassword' }>;
}

const why = {
  expired: '密码已经用满规定的天数，请换一个新的再继续。',
  reset: '现在的密码不是您自己设的，请换成只有您知道的密码再继续。',
} as const;

export function NewPasswordStep({ stage, onward, restart }: NewPasswordStepProps) {
  const [form] = Form.useForm<Fields>();
  const choose = useMutation({
    mutationFn: ({ newPassword }: Fields) => dataOf(api.POST('/api/session/password', { body: { newPassword } })),
    onSuccess: onward,
    onError: (fault: Fault) => {
      if (endsSignIn(fault)) return restart(fault);
      form.setFields([{ name: 'newPassword', errors: fault.message.split('\n') }]);
      form.getFieldInstance('newPassword')?.focus();
    },
  });
  useEffect(() => form.getFieldInstance('newPassword')?.focus(), [form]);
  return (
    <>
      <Alert type="info" showIcon title={why[stage.because]} />
      <ul className="password-rules" id="password-rules">
        {stage.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields: Fields) => choose.mutate(fields)}>
        <Form.Item label="新密码" name="newPassword" rules={[{ required: true, message: '请填写新密码。' }]}>
          <Input.Password autoComplete="new-password" maxLength={1000} size="large" aria-describedby="password-rules" />
        </Form.Item>
        <AgainField name="again" of="newPassword" size="large" />
        <Button type="primary" htmlType="submit" size="large" block loading={choose.isPending}>
          保存并登录
        </Button>
      </Form>
    </>
  );
}
