/** Whoever sits at an open session proves to be its owner: the present password, and a code of the moment or a recovery code. */

import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import type { Fault } from '../client/fault.ts';

export interface Proof {
  readonly password: string;
  readonly code: string;
}

interface ProofFormProps {
  readonly button: string;
  readonly pending: boolean;
  readonly fault: Fault | null;
  readonly onProof: (proof: Proof) => void;
  readonly leave: () => void;
}

export function ProofForm({ button, pending, fault, onProof, leave }: ProofFormProps) {
  const [form] = Form.useForm<Proof>();
  const name = fault === null ? null : fieldOf(fault);
  useEffect(() => {
    if (fault === null || name === null) return form.getFieldInstance('password')?.focus();
    form.setFields([{ name, errors: [fault.message] }]);
    form.getFieldInstance(name)?.focus();
  }, [form, fault, name]);
  return (
    <>
      {fault !== null && name === null && <Alert type="error" showIcon title={fault.message} />}
      <Form
        form={form}
        name="proof"
        layout="vertical"
        requiredMark={false}
        className="own-form"
        onFinish={(proof: Proof) => onProof(proof)}
      >
        <Form.Item label="现在的密码" name="password" rules={[{ required: true, message: '请填写现在的密码。' }]}>
          <Input.Password autoComplete="current-password" maxLength={1000} />
        </Form.Item>
        <Form.Item
          label="验证码"
          name="code"
          extra="手机验证器现在显示的6位数字，或者一个没有用过的备用码。"
          rules={[{ required: true, whitespace: true, message: '请填写验证码。' }]}
        >
          <Input autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} maxLength={40} />
        </Form.Item>
        <div className="own-buttons">
          <Button type="primary" htmlType="submit" loading={pending}>
            {button}
          </Button>
          <Button onClick={leave}>不办了</Button>
        </div>
      </Form>
    </>
  );
}

function fieldOf(fault: Fault): keyof Proof | null {
  if (fault.code === 'password-wrong') return 'password';
  return fault.code === 'present-code-wrong' ? 'code' : null;
}
