/** Issuing a token: for which system, what it may do, until when; then the token, shown once. */

import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { type Deed, whatOf } from '#law/account/deeds';
import { tokenDays, tokenDeedsOf } from '#law/account/token';
import { useMe } from '../account/me.ts';
import { OnceSecret } from '../accounts/once-secret.tsx';
import { Refused } from '../accounts/refused.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { tokensChanged } from './questions.ts';

interface Fields {
  readonly name: string;
  readonly expiresOn: string;
}

export function NewToken({ close }: { readonly close: () => void }) {
  const me = useMe();
  const [form] = Form.useForm<Fields>();
  const [scopes, setScopes] = useState<readonly Deed[]>([]);
  useEffect(() => form.getFieldInstance('name')?.focus(), [form]);
  const issue = useMutation({
    mutationFn: (fields: Fields) => dataOf(api.POST('/api/me/tokens', { body: { ...fields, scopes: [...scopes] } })),
    onSuccess: tokensChanged,
  });
  if (issue.isSuccess) {
    return (
      <OnceSecret
        title={`“${issue.variables.name}”的令牌只显示这一次`}
        words="请交给对方系统的管理人员，放在请求头“Authorization: Bearer 令牌”中使用；不要写进网址，不要用聊天工具发送。"
        secret={issue.data.token}
        close={close}
      />
    );
  }
  const options = tokenDeedsOf(me.data?.roles ?? []).map((deed) => ({
    value: deed,
    label: whatOf(deed).replace('依申请公开：', ''),
  }));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="act-form no-print"
      aria-label="发放令牌"
      onFinish={(fields: Fields) => issue.mutate(fields)}
    >
      <Form.Item
        label="给哪个系统使用"
        name="name"
        rules={[{ required: true, whitespace: true, message: '请填写系统的名称。' }]}
      >
        <Input autoComplete="off" maxLength={60} placeholder="例如 市级政务公开统计平台" />
      </Form.Item>
      <Form.Item
        label="最后一天"
        name="expiresOn"
        extra={`最长${tokenDays}天，到期以后重新发放。`}
        rules={[{ required: true, message: '请填写最后一天。' }]}
      >
        <Input type="date" className="short" min={me.data?.today} />
      </Form.Item>
      <fieldset className="act-field">
        <legend>可以做什么</legend>
        <p className="quiet">只勾选对方系统用得到的。审核、签发、发布和查看申请人信息要由本人办理，不能交给令牌。</p>
        <Checkbox.Group className="scope-boxes" options={options} value={[...scopes]} onChange={setScopes} />
      </fieldset>
      {issue.isError && <Refused error={issue.error} />}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={issue.isPending}>
          发放令牌
        </Button>
        <Button onClick={close}>不发了</Button>
      </div>
    </Form>
  );
}
