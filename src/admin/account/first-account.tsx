/** One of the first two administrators: user name, name, password. */

import { Form, Input } from 'antd';
import { AgainField } from './again-field.tsx';

interface FirstAccountProps {
  readonly who: 'system' | 'security';
  readonly title: string;
}

export function FirstAccount({ who, title }: FirstAccountProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <Form.Item
        label="姓名"
        name={[who, 'name']}
        rules={[{ required: true, whitespace: true, message: `请填写${title}的姓名。` }]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item
        label="用户名"
        name={[who, 'login']}
        extra="登录时用，例如姓名的拼音。不分大小写。"
        rules={[
          { required: true, whitespace: true, message: `请填写${title}的用户名。` },
          { min: 2, message: '用户名至少2个字符。请加长。' },
        ]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item label="密码" name={[who, 'password']} rules={[{ required: true, message: `请填写${title}的密码。` }]}>
        <Input.Password autoComplete="new-password" maxLength={1000} aria-describedby="password-rules" />
      </Form.Item>
      <AgainField name={[who, 'again']} of={[who, 'password']} />
    </fieldset>
  );
}
