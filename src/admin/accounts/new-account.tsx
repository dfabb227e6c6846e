/** Creating an account: login, name, agency; then its first password, shown once. */

import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useAgencies } from '../account/agencies.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { OnceSecret } from './once-secret.tsx';
import { accountsChanged } from './questions.ts';
import { Refused } from './refused.tsx';

interface Fields {
  readonly login: string;
  readonly name: string;
  readonly agency: string;
}

export function NewAccount({ close }: { readonly close: () => void }) {
  const [form] = Form.useForm<Fields>();
  const agencies = useAgencies();
  useEffect(() => form.getFieldInstance('login')?.focus(), [form]);
  const make = useMutation({
    mutationFn: (body: Fields) => dataOf(api.POST('/api/accounts', { body })),
    onSuccess: accountsChanged,
    onError: (error) => {
      const { code, message } = faultOf(error);
      if (code === 'login-taken') form.setFields([{ name: 'login', errors: [message] }]);
    },
  });
  if (make.isSuccess) {
    const { id, password } = make.data;
    return (
      <>
        <OnceSecret
          title={`已经建立账号“${make.variables.login.toLowerCase()}”，第一次登录的密码只显示这一次`}
          words="请当面或者用电话告诉本人，不要和用户名写在同一处。本人第一次登录时设定验证器，并改成自己的密码。"
          secret={password}
          close={close}
        />
        <p>
          这个账号还没有角色，什么也不能办。请安全管理员在<Link to={`/accounts/${id}`}>它的页面</Link>授予角色。
        </p>
      </>
    );
  }
  const inField = make.isError && faultOf(make.error).code === 'login-taken';
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="act-form no-print"
      aria-label="建立账号"
      onFinish={(fields: Fields) => make.mutate(fields)}
    >
      <Form.Item
        label="用户名"
        name="login"
        extra="字母、数字、点、下划线和连字符，3到40个；不分大小写，以后不能改。"
        rules={[
          { required: true, message: '请填写用户名。' },
          {
            pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/,
            message: '用户名应以字母或者数字开头，共3到40个字母、数字、点、下划线、连字符。',
          },
        ]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item label="姓名" name="name" rules={[{ required: true, whitespace: true, message: '请填写姓名。' }]}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item label="机关" name="agency" rules={[{ required: true, message: '请选择机关。' }]}>
        <Select
          placeholder="请选择"
          showSearch={{ optionFilterProp: 'label' }}
          options={(agencies.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      {make.isError && !inField && <Refused error={make.error} />}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          建立账号
        </Button>
        <Button onClick={close}>不建了</Button>
      </div>
    </Form>
  );
}
