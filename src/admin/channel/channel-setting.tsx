/** How one channel is reached: whoever may sets it, others see that it is set. The secret is written, never shown. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import type { ChannelOne } from './channels-page.tsx';

type Outward = paths['/api/channels/{channel}']['put']['parameters']['path']['channel'];

const words = {
  wechat: { account: 'AppID', secret: 'AppSecret', address: '公众号接口，一般是 https://api.weixin.qq.com' },
  serviceNetwork: { account: '接入编号', secret: '签名密钥', address: '政务服务网给的接口地址' },
} as const;

export function ChannelSetting({ one, maySet }: { readonly one: ChannelOne; readonly maySet: boolean }) {
  const channel = one.channel as Outward;
  const says = words[channel];
  if (one.setting === null) return null;
  const heading = `channel-${channel}`;
  return (
    <section aria-labelledby={heading} className="channel-setting">
      <h2 id={heading}>{one.name}</h2>
      {maySet ? (
        <Form channel={channel} says={says} setting={one.setting} />
      ) : (
        <p className="quiet">{one.setting.on ? '已启用，由公开办负责人维护。' : '没有启用，请公开办负责人设置。'}</p>
      )}
    </section>
  );
}

interface FormProps {
  readonly channel: Outward;
  readonly says: (typeof words)[Outward];
  readonly setting: NonNullable<ChannelOne['setting']>;
}

function Form({ channel, says, setting }: FormProps) {
  const queries = useQueryClient();
  const { secretKept, ...kept } = setting;
  const [wish, setWish] = useState({ ...kept, secret: '' });
  const send = useMutation({
    mutationFn: () =>
      done(
        api.PUT('/api/channels/{channel}', {
          params: { path: { channel } },
          body: { ...wish, secret: wish.secret === '' ? null : wish.secret },
        }),
      ),
    onSuccess: () => {
      setWish({ ...wish, secret: '' });
      return queries.invalidateQueries({ queryKey: keys.channels });
    },
  });
  const text = (key: 'address' | 'account' | 'cover', label: string, hint?: string) => (
    <Field id={`${channel}-${key}`} label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        id={`${channel}-${key}`}
        value={wish[key]}
        onChange={({ target }) => setWish({ ...wish, [key]: target.value })}
      />
    </Field>
  );
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      {text('address', '接口地址', says.address)}
      {text('account', says.account)}
      {channel === 'wechat' && text('cover', '封面素材编号', '公众号永久素材的 media_id，作为每篇文章的封面')}
      <Field id={`${channel}-secret`} label={says.secret} hint={secretKept ? '已保存，不再显示；留空表示不改。' : ''}>
        <Input.Password
          id={`${channel}-secret`}
          autoComplete="off"
          value={wish.secret}
          onChange={({ target }) => setWish({ ...wish, secret: target.value })}
        />
      </Field>
      <Checkbox checked={wish.on} onChange={({ target }) => setWish({ ...wish, on: target.checked })}>
        启用：以后发布的信息自动发送到这里
      </Checkbox>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        保存
      </Button>
      {send.isError && <Refused error={send.error} />}
      {send.isSuccess && <p role="status">已保存。</p>}
    </form>
  );
}
