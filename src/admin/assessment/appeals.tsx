/** Appeals against rows of a score: made by the agency, decided by somebody else than who scored. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ComparedKey } from '#law/comparison/figures';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { Assessed } from './assessment-page.tsx';

export function Appeals({ one }: { readonly one: Assessed }) {
  const deeds = useMe().data?.deeds ?? [];
  const nameOf = (key: ComparedKey) => one.rows.find((row) => row.key === key)?.name ?? key;
  return (
    <>
      {one.appeals.length > 0 && (
        <ul className="assessment-appeals">
          {one.appeals.map(({ key, reason, on, decision }) => (
            <li key={key}>
              {on}对“{nameOf(key)}”申诉：{reason}
              {decision !== null && (
                <p>
                  {decision.on}处理：{decision.upheld ? '成立，已经改分' : '不成立'}。{decision.reason}
                </p>
              )}
              {decision === null && !deeds.includes('assessment.decide') && <p className="quiet">等待处理。</p>}
              {decision === null && deeds.includes('assessment.decide') && (
                <>
                  {one.ownScore && <p className="quiet">您是评分的人，应当由另一人处理。</p>}
                  {!one.ownScore && <Decide code={one.code} rowKey={key} name={nameOf(key)} />}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {deeds.includes('assessment.appeal') && <Appeal one={one} />}
    </>
  );
}

function Appeal({ one }: { readonly one: Assessed }) {
  const queries = useQueryClient();
  const [form] = Form.useForm<{ key: ComparedKey; reason: string }>();
  const send = useMutation({
    mutationFn: (body: { key: ComparedKey; reason: string }) => done(api.POST('/api/assessments/appeals', { body })),
    onSuccess: () => {
      form.resetFields();
      return queries.invalidateQueries({ queryKey: keys.assessments });
    },
  });
  const open = one.rows.filter(({ key }) => !one.appeals.some((appeal) => appeal.key === key));
  if (open.length === 0) return null;
  return (
    <details className="no-print">
      <summary>申诉</summary>
      <Form form={form} layout="vertical" className="assessment-form" onFinish={(values) => send.mutate(values)}>
        <Form.Item label="项目" name="key" rules={[{ required: true, message: '请选择项目' }]}>
          <Select options={open.map(({ key, name }) => ({ value: key, label: name }))} />
        </Form.Item>
        <Form.Item label="理由" name="reason" rules={[{ required: true, min: 5, message: '请写明理由，不少于5个字' }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          提出申诉
        </Button>
        {send.isError && <Refused error={send.error} />}
      </Form>
    </details>
  );
}

interface Verdict {
  readonly upheld: boolean;
  readonly points?: number;
  readonly reason: string;
}

function Decide({
  code,
  rowKey,
  name,
}: {
  readonly code: string;
  readonly rowKey: ComparedKey;
  readonly name: string;
}) {
  const queries = useQueryClient();
  const [form] = Form.useForm<Verdict>();
  const upheld = Form.useWatch('upheld', form);
  const send = useMutation({
    mutationFn: ({ upheld: holds, points, reason }: Verdict) =>
      done(
        api.POST('/api/assessments/{agency}/decisions', {
          params: { path: { agency: code } },
          body: { key: rowKey, upheld: holds, points: holds ? (points ?? null) : null, reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.assessments }),
  });
  return (
    <Form form={form} layout="vertical" className="assessment-form no-print" onFinish={(values) => send.mutate(values)}>
      <Form.Item label={`“${name}”的申诉`} name="upheld" rules={[{ required: true, message: '请选择' }]}>
        <Radio.Group
          options={[
            { value: true, label: '成立，改分' },
            { value: false, label: '不成立' },
          ]}
        />
      </Form.Item>
      {upheld === true && (
        <Form.Item label="改为多少分" name="points" rules={[{ required: true, message: '请填写分数' }]}>
          <InputNumber min={0} max={100} step={0.1} precision={1} />
        </Form.Item>
      )}
      <Form.Item label="理由" name="reason" rules={[{ required: true, min: 5, message: '请写明理由，不少于5个字' }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        处理申诉
      </Button>
      {send.isError && <Refused error={send.error} />}
    </Form>
  );
}
