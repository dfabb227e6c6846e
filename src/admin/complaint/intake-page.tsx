/** Taking down what came by telephone, at the counter, by letter or from the hotline. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { complaintChannels, complaintKinds, complaintObjects } from '#law/complaint/events';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Heading } from '../shell/heading.tsx';
import '../application/application.css';

const { web: _, ...channels } = complaintChannels;
type Channel = keyof typeof channels;
const optionsOf = <T extends string>(table: Readonly<Record<T, string>>) =>
  (Object.entries(table) as [T, string][]).map(([value, label]) => ({ value, label }));

const nothing = { kind: 'complaint', object: 'office', ref: '', text: '', name: '', contact: '', unpublished: false };

export function ComplaintIntakePage() {
  const me = useMe().data;
  const go = useNavigate();
  const queries = useQueryClient();
  const [channel, setChannel] = useState<Channel>('telephone');
  const [on, setOn] = useState(me?.today ?? '');
  const [typed, setTyped] = useState(nothing);
  const [key] = useState(() => crypto.randomUUID());
  const set = (name: Exclude<keyof typeof nothing, 'unpublished'>) => (value: string) =>
    setTyped((now) => ({ ...now, [name]: value }));
  const send = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/complaints', {
          headers: { 'idempotency-key': `${key}-${JSON.stringify(typed).length}` },
          body: { channel, on, typed },
        }),
      ),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: keys.complaints });
      go(`/complaints/${caseId}`);
    },
  });
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/complaints">投诉、建议、找错</Link>
      </nav>
      <Heading title="登记来件" />
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Field id="intake-channel" label="来源">
          <Select id="intake-channel" value={channel} options={optionsOf(channels)} onChange={setChannel} />
        </Field>
        <Field id="intake-on" label="收到的日期">
          <Input
            id="intake-on"
            type="date"
            className="intake-day"
            value={on}
            onChange={({ target }) => setOn(target.value.trim())}
          />
        </Field>
        <Field id="intake-kind" label="类型">
          <Select id="intake-kind" value={typed.kind} options={optionsOf(complaintKinds)} onChange={set('kind')} />
        </Field>
        <Field id="intake-object" label="关于什么">
          <Select
            id="intake-object"
            value={typed.object}
            options={optionsOf(complaintObjects)}
            onChange={set('object')}
          />
        </Field>
        <Field id="intake-ref" label="哪一项" hint="事项编码、办件编号、索引号或者网页地址" optional>
          <Input
            id="intake-ref"
            value={typed.ref}
            maxLength={200}
            onChange={({ target }) => set('ref')(target.value)}
          />
        </Field>
        <Field id="intake-text" label="具体内容">
          <Input.TextArea
            id="intake-text"
            rows={6}
            maxLength={3000}
            value={typed.text}
            onChange={({ target }) => set('text')(target.value)}
          />
        </Field>
        <Field id="intake-name" label="来件人姓名" hint="加密保存，不进入台账。" optional>
          <Input
            id="intake-name"
            value={typed.name}
            maxLength={60}
            onChange={({ target }) => set('name')(target.value)}
          />
        </Field>
        <Field id="intake-contact" label="联系方式" hint="不填的按匿名办理。" optional>
          <Input
            id="intake-contact"
            value={typed.contact}
            maxLength={120}
            onChange={({ target }) => set('contact')(target.value)}
          />
        </Field>
        <Checkbox
          checked={typed.unpublished}
          onChange={({ target }) => setTyped((now) => ({ ...now, unpublished: target.checked }))}
        >
          来件人不要公开
        </Checkbox>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          登记
        </Button>
        {send.isError && <Refused error={send.error} />}
      </form>
    </div>
  );
}
