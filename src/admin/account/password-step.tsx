/** The first step of signing in: user name and password. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../client/api.ts';
import { dataOf, type Fault } from '../client/fault.ts';
import type { StepProps } from './stage.ts';

interface Fields {
  readonly login: string;
  readonly password: string;
}

export function PasswordStep({ onward }: Pick<StepProps, 'onward'>) {
  const [form] = Form.useForm<Fields>();
  const signIn = useMutation({
    mutationFn: (fields: Fields) => dataOf(api.POST('/api/session', { body: fields })),
    onSuccess: onward,
    onError: (fault: Fault) => {
      form.setFields(fieldErrors(fault));
      const [first] = fieldErrors(fault);
      if (first !== undefined) form.getFieldInstance(first.name)?.focus();
    },
  });
  const beside = signIn.error === null ? [] : fieldErrors(signIn.error);
  return (
    <>
      {signIn.error !== null && beside.length === 0 && <Alert type="error" showIcon title={signIn.error.message} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields: Fields) => signIn.mutate(fields)}>
        <Form.Item
          label="用户名"
          name="login"
          rules={[{ required: true, whitespace: true, message: '请填写用户名。' }]}
        >
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} size="large" />
        </Form.Item>
        <Form.Item label="密码" name="password" rules={[{ required: true, message: '请填写密码。' }]}>
          <Input type="password" autoComplete="current-password" maxLength={1000} size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
          下一步
        </Button>
      </Form>
      <p className="quiet">忘记密码的，请联系本机关的系统管理员。</p>
    </>
  );
}

/** Where the errors of a refusal belong. A wrong password stands beside the password; a lock concerns neither field. */
function fieldErrors(fault: Fault): { name: keyof Fields; errors: string[] }[] {
  if (fault.code === 'sign-in-wrong') return [{ name: 'password', errors: [fault.message] }];
  return fault.fields.flatMap(({ field, message }) =>
    field === 'login' || field === 'password' ? [{ name: field, errors: [message] }] : [],
  );
}
