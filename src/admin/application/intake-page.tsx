/** 登记来件: what came over the counter, by post, fax or e-mail, or was told by word of mouth (REG-28 to REG-31). */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { applicantKinds, carriers, identityKinds, identityKindsFor, routes } from '#law/applicant/kinds';
import { takenDownWays } from '#law/application/events';
import { type ApplicantType, applicantTypes } from '#law/report/report';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import type { paths } from '../client/schema.ts';
import { Scans, useScans } from '../handling/scans.tsx';
import { Heading } from '../shell/heading.tsx';
import { channelName } from './words.ts';
import './application.css';

type IntakeBody = paths['/api/agencies/{agency}/applications']['post']['requestBody']['content']['application/json'];

const channels = ['counter', 'registeredMail', 'ordinaryMail', 'fax', 'email'] as const;
const receiptNotes: Readonly<Record<(typeof channels)[number], string>> = {
  counter: '当面提交的，提交之日为收到之日，登记后即可打印回执，不需要再确认收到。口头申请由窗口代为填写。',
  registeredMail: '挂号信、快递以签收之日为收到之日。',
  ordinaryMail: '平常信函以实际收到后与申请人确认之日为收到之日。',
  fax: '传真以双方确认之日为收到之日。',
  email: '电子邮件以双方确认之日为收到之日。',
};

const empty = {
  channel: 'counter' as (typeof channels)[number],
  on: '',
  applicantType: 'naturalPerson' as ApplicantType,
  name: '',
  identityKind: 'idCard',
  identity: '',
  telephone: '',
  email: '',
  address: '',
  description: '',
  carrier: 'paper',
  route: 'counter',
};

type TakenDown = 'self' | keyof typeof takenDownWays;

export function IntakePage() {
  const me = useMe();
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ ...empty, on: me.data?.today ?? '' });
  const [key] = useState(() => crypto.randomUUID());
  const [takenDown, setTakenDown] = useState<TakenDown>('self');
  const [readBack, setReadBack] = useState(false);
  const scans = useScans();
  const set = (next: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...next }));
  const send = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/agencies/{agency}/applications', {
          params: { path: { agency: me.data?.agency ?? '' } },
          headers: { 'idempotency-key': key },
          body: {
            ...typed,
            identity: typed.identity.trim() === '' ? null : typed.identity,
            ...(takenDown === 'self' || typed.channel !== 'counter' ? {} : { takenDown: { how: takenDown, readBack } }),
          } as IntakeBody,
        }),
      ),
    onSuccess: async ({ caseId }) => {
      if (await scans.send(caseId)) await navigate(`/applications/${caseId}`);
    },
  });
  const fault = send.isError ? faultOf(send.error) : null;
  const wrong = (name: string) => fault?.fields.find(({ field }) => field === name)?.message;
  const line = (name: 'name' | 'identity' | 'telephone' | 'email' | 'address', label: string, optional = false) => (
    <div className="act-field">
      <label htmlFor={name}>
        {label}
        {optional && <span className="quiet">（选填）</span>}
      </label>
      <Input id={name} value={typed[name]} onChange={({ target }) => set({ [name]: target.value })} />
      {wrong(name) !== undefined && <p className="field-error">{wrong(name)}</p>}
    </div>
  );
  return (
    <div className="application">
      <Heading title="登记来件" />
      <p className="quiet measure">网站提交的申请自动登记。这里登记其他渠道来的申请；只登记条例要求的内容。</p>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <div className="act-field">
          <label htmlFor="channel">来件渠道</label>
          <Select
            id="channel"
            value={typed.channel}
            options={channels.map((value) => ({ value, label: channelName(value) }))}
            onChange={(channel) => set({ channel })}
          />
          <p className="quiet">{receiptNotes[typed.channel]}</p>
        </div>
        <div className="act-field">
          <label htmlFor="on">来件日期</label>
          <Input
            id="on"
            type="date"
            className="short"
            value={typed.on}
            max={me.data?.today}
            onChange={({ target }) => set({ on: target.value })}
          />
          {wrong('on') !== undefined && <p className="field-error">{wrong('on')}</p>}
        </div>
        {typed.channel === 'counter' && (
          <TakenDownBy how={takenDown} choose={setTakenDown} readBack={readBack} setReadBack={setReadBack} />
        )}
        <fieldset className="act-field">
          <legend>申请人类型</legend>
          <Radio.Group
            value={typed.applicantType}
            options={applicantTypes.map((value) => ({ value, label: applicantKinds[value].name }))}
            onChange={({ target }) =>
              set({ applicantType: target.value, identityKind: identityKindsFor(target.value)[0] ?? 'idCard' })
            }
          />
        </fieldset>
        {line('name', '姓名或者名称')}
        <div className="act-field">
          <label htmlFor="identityKind">身份证明种类</label>
          <Select
            id="identityKind"
            value={typed.identityKind}
            options={identityKindsFor(typed.applicantType).map((value) => ({
              value: String(value),
              label: identityKinds[value].name,
            }))}
            onChange={(identityKind) => set({ identityKind })}
          />
        </div>
        {line('identity', '证件号码', true)}
        {line('telephone', '联系电话', true)}
        {line('email', '电子邮箱', true)}
        {line('address', '通信地址', true)}
        <div className="act-field">
          <label htmlFor="description">所需政府信息的内容描述</label>
          <Input.TextArea
            id="description"
            rows={5}
            value={typed.description}
            onChange={({ target }) => set({ description: target.value })}
          />
          {wrong('description') !== undefined && <p className="field-error">{wrong('description')}</p>}
        </div>
        <div className="act-field">
          <label htmlFor="carrier">获取信息的方式</label>
          <Select
            id="carrier"
            value={typed.carrier}
            options={optionsOf(carriers)}
            onChange={(carrier) => set({ carrier })}
          />
        </div>
        <div className="act-field">
          <label htmlFor="route">获取信息的途径</label>
          <Select id="route" value={typed.route} options={optionsOf(routes)} onChange={(route) => set({ route })} />
        </div>
        <Scans scans={scans} />
        {fault !== null && <Alert type="error" role="alert" message="没有登记成" description={fault.message} />}
        <div className="can-buttons">
          <Button type="primary" htmlType="submit" loading={send.isPending} disabled={send.isSuccess}>
            登记
          </Button>
        </div>
      </form>
    </div>
  );
}

interface TakenDownProps {
  readonly how: TakenDown;
  readonly choose: (how: TakenDown) => void;
  readonly readBack: boolean;
  readonly setReadBack: (done: boolean) => void;
}

/** 采用书面形式确有困难的，可以口头提出 (art. 29): who wrote it is whoever registers it. */
function TakenDownBy({ how, choose, readBack, setReadBack }: TakenDownProps) {
  return (
    <fieldset className="act-field taken-down">
      <legend>申请由谁填写</legend>
      <Radio.Group
        value={how}
        options={[
          { value: 'self', label: '申请人自己填写' },
          ...Object.entries(takenDownWays).map(([value, label]) => ({ value, label })),
        ]}
        onChange={({ target }) => choose(target.value as TakenDown)}
      />
      {how !== 'self' && (
        <Checkbox checked={readBack} onChange={({ target }) => setReadBack(target.checked)}>
          已经把填写的内容向申请人宣读，申请人确认无误
        </Checkbox>
      )}
    </fieldset>
  );
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
