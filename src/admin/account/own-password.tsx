/** Changing the own password: its rules before it is typed, each error beside the field that it is about. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../client/api.ts';
import { done, type Fault } from '../client/fault.ts';
import { secondInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { AgainField } from './again-field.tsx';
import { askOwnAgain, useOwnSecurity } from './own-account.ts';

interface Fields {
  readonly password: string;
  readonly newPassword: string;
  readonly again: string;
}

export function OwnPassword() {
  const security = useOwnSecurity();
  const [form] = Form.useForm<Fields>();
  const change = useMutation({
    mutationFn: ({ password, newPassword }: Fields) =>
      done(api.POST('/api/me/password', { body: { password, newPassword } })),
    onSuccess: async () => {
      form.resetFields();
      await askOwnAgain();
    },
    onError: (fault: Fault) => {
      const name = fieldOf(fault);
      if (name === null) return;
      form.setFields([{ name, errors: fault.message.split('\n') }]);
      form.getFieldInstance(name)?.focus();
    },
  });
  const lost = change.error !== null && fieldOf(change.error) === null ? change.error : null;
  return (
    <>
      {security.isError && <Failed error={security.error} again={() => security.refetch()} />}
      {security.data && (
        <>
          <p className="quiet">现在的密码设于 {secondInWords(security.data.passwordSetAt)}。新密码的要求：</p>
          <ul className="password-rules measure" id="password-rules">
            {security.data.passwordRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      )}
      <div role="status">
        {change.isSuccess && <Alert type="success" showIcon title="密码已经修改，其他地方的登录都已结束。" />}
      </div>
      {lost !== null && <Alert type="error" showIcon title={lost.message} />}
      <Form
        form={form}
        name="own-password"
        layout="vertical"
        requiredMark={false}
        className="own-form"
        onFinish={(fields: Fields) => change.mutate(fields)}
      >
        <Form.Item label="现在的密码" name="password" rules={[{ required: true, message: '请填写现在的密码。' }]}>
          <Input.Password autoComplete="current-password" maxLength={1000} />
        </Form.Item>
        <Form.Item label="新密码" name="newPassword" rules={[{ required: true, message: '请填写新密码。' }]}>
          <Input.Password autoComplete="new-password" maxLength={1000} aria-describedby="password-rules" />
        </Form.Item>
        <AgainField name="again" of="newPassword" />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          修改密码
        </Button>
      </Form>
    </>
  );
}

/** The field that a refusal is about; null for one that concerns none. */
function fieldOf(fault: Fault): 'password' | 'newPassword' | null {
  if (fault.code === 'password-wrong') return 'password';
  return fault.code.startsWith('password-') ? 'newPassword' : null;
}
