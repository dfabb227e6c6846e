/** Mail at chosen hours, none in the quiet ones; for whoever answers for the office also the rule of escalation. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, InputNumber, Select } from 'antd';
import { roles } from '#law/account/roles';
import { escalationRoles } from '#law/notification/digest';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { useMe } from './me.ts';

const ask = () => dataOf(api.GET('/api/me/mail'));
type Wish = Awaited<ReturnType<typeof ask>>;

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${hour}点` }));

export function OwnMail() {
  const wish = useQuery({ queryKey: keys.ownMail, queryFn: ask });
  const mayEscalate = useMe().data?.deeds.includes('notification.escalate') === true;
  if (wish.isPending) return <Loading />;
  if (wish.isError) return <Failed error={wish.error} again={() => wish.refetch()} />;
  return (
    <>
      <p className="quiet measure">
        到选定的整点，有没看的提醒就发一封邮件，只写有几条，内容请登录查看；免打扰的时段不发。不填邮箱就不发。
      </p>
      <WishForm wish={wish.data} />
      {mayEscalate && <Escalation />}
    </>
  );
}

function WishForm({ wish }: { readonly wish: Wish }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const send = useMutation({
    mutationFn: (body: Wish) => done(api.PUT('/api/me/mail', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.ownMail });
      message.success('已保存');
    },
  });
  return (
    <Form
      layout="vertical"
      className="own-form"
      initialValues={{ ...wish, hours: [...wish.hours] }}
      onFinish={(values: Wish) => send.mutate({ ...values, email: values.email ?? '' })}
    >
      <Form.Item label="电子邮箱" name="email">
        <Input type="email" maxLength={200} autoComplete="email" allowClear />
      </Form.Item>
      <Form.Item label="什么时候发" name="hours">
        <Select mode="multiple" options={hours} />
      </Form.Item>
      <Form.Item label="免打扰，从" name="quietFrom">
        <Select options={hours} />
      </Form.Item>
      <Form.Item label="到（起止相同就是不设）" name="quietTo">
        <Select options={hours} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        保存邮件提醒
      </Button>
      {send.isError && <Refused error={send.error} />}
    </Form>
  );
}

const askSteps = () => dataOf(api.GET('/api/escalation'));
type Steps = Awaited<ReturnType<typeof askSteps>>;

function Escalation() {
  const steps = useQuery({ queryKey: keys.escalation, queryFn: askSteps });
  return (
    <section aria-labelledby="own-escalation" className="own-escalation">
      <h3 id="own-escalation">没有人看的提醒向谁报告（本机关）</h3>
      {steps.isPending && <Loading />}
      {steps.isError && <Failed error={steps.error} again={() => steps.refetch()} />}
      {steps.isSuccess && <EscalationForm steps={steps.data} />}
    </section>
  );
}

function EscalationForm({ steps }: { readonly steps: Steps }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const send = useMutation({
    mutationFn: (body: Steps) => done(api.PUT('/api/escalation', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.escalation });
      message.success('已保存');
    },
  });
  return (
    <Form
      layout="vertical"
      className="own-form"
      initialValues={{ steps: steps.steps.map((step) => ({ ...step })) }}
      onFinish={(values: Steps) => send.mutate({ steps: values.steps ?? [] })}
    >
      <Form.List name="steps">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="own-step">
                <Form.Item
                  label="几个工作日没有人看"
                  name={[name, 'afterDays']}
                  rules={[{ required: true, message: '请填写天数' }]}
                >
                  <InputNumber min={1} max={20} precision={0} />
                </Form.Item>
                <Form.Item label="报告" name={[name, 'to']} rules={[{ required: true, message: '请选择' }]}>
                  <Select options={escalationRoles.map((role) => ({ value: role, label: roles[role] }))} />
                </Form.Item>
                <Button onClick={() => remove(name)} aria-label={`删去第${name + 1}级`}>
                  删去
                </Button>
              </div>
            ))}
            <div className="own-buttons">
              <Button onClick={() => add()}>加一级</Button>
              <Button type="primary" htmlType="submit" loading={send.isPending}>
                保存报告规则
              </Button>
            </div>
          </>
        )}
      </Form.List>
      {send.isError && <Refused error={send.error} />}
    </Form>
  );
}
