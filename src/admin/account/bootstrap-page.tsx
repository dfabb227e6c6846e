/** First use: with the token that the program has printed, the first agency and its two administrators. Ends at the sign-in. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { passwordPolicies, policySentences } from '#law/account/password-policy';
import { defaultSecuritySettings } from '#law/account/security-settings';
import { api } from '../client/api.ts';
import { done, type Fault } from '../client/fault.ts';
import { Heading } from '../shell/heading.tsx';
import { Mark } from '../shell/mark.tsx';
import { BootstrapAgency } from './bootstrap-agency.tsx';
import { type BootstrapFields, requestOf } from './bootstrap-fields.ts';
import { FirstAccount } from './first-account.tsx';
import './sign-in.css';
import './bootstrap.css';

export function BootstrapPage() {
  const [form] = Form.useForm<BootstrapFields>();
  const navigate = useNavigate();
  const found = useMutation({
    mutationFn: (fields: BootstrapFields) => done(api.POST('/api/bootstrap', { body: requestOf(fields) })),
    onSuccess: () => navigate('/sign-in', { state: 'bootstrapped' }),
    onError: ({ fields }: Fault) => {
      const wrong = [...new Set(fields.map(({ field }) => field))];
      form.setFields(
        wrong.map((path) => ({
          name: pathOf(path),
          errors: fields.filter(({ field }) => field === path).map(({ message }) => message),
        })),
      );
      const [first] = wrong;
      if (first !== undefined) form.focusField(pathOf(first));
    },
  });
  return (
    <main className="sign-in bootstrap">
      <div className="sign-in-mark">
        <Mark size={40} />
        <span>公开</span>
      </div>
      <Heading title="首次启用" />
      <p>建立第一个机关和两位管理员。系统管理员管理账号和运行，安全管理员授予角色，两人互相制约，不能是同一个人。</p>
      {found.error !== null && found.error.fields.length === 0 && (
        <Alert type="error" showIcon title={found.error.message} />
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ which: 'new', agency: { level: 'county', kind: 'government' } }}
        scrollToFirstError={{ focus: true }}
        onFinish={(fields: BootstrapFields) => found.mutate(fields)}
      >
        <Form.Item
          label="启用口令"
          name="token"
          extra="启动程序时显示在服务器屏幕上，15分钟内有效，只能用一次。过期的，在服务器上运行 bin/gongkai account bootstrap 取得新的。"
          rules={[
            { required: true, whitespace: true, message: '请填写启用口令。' },
            { pattern: /^\s*[0-9a-f]{64}\s*$/i, message: '启用口令是64个字符，由数字和字母 a 到 f 组成。请核对。' },
          ]}
        >
          <Input autoComplete="off" spellCheck={false} maxLength={80} className="bootstrap-token" />
        </Form.Item>
        <BootstrapAgency />
        <p>两个密码都要符合：</p>
        <ul className="password-rules" id="password-rules">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <FirstAccount who="system" title="系统管理员" />
        <FirstAccount who="security" title="安全管理员" />
        <Button type="primary" htmlType="submit" size="large" block loading={found.isPending}>
          建立机关和管理员
        </Button>
      </Form>
    </main>
  );
}

/** As the server names a field, `system/password`, and as the form does. The paths of both are the same. */
const pathOf = (field: string) => field.split('/') as ['token'];

/** Nobody has chosen other rules for an installation that is not in use yet. */
const rules = policySentences(passwordPolicies[defaultSecuritySettings.passwordPolicy]);
