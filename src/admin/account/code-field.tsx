/** The field for a code of the second factor; it has the keyboard when it appears, and again after a wrong code. */

import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import type { Fault } from '../client/fault.ts';

interface CodeFieldProps {
  readonly label: string;
  readonly hint: string;
  /** A recovery code has letters: the phone then shows its whole keyboard. */
  readonly letters?: boolean;
  readonly button: string;
  readonly pending: boolean;
  readonly fault: Fault | null;
  readonly onCode: (code: string) => void;
}

export function CodeField({ label, hint, letters = false, button, pending, fault, onCode }: CodeFieldProps) {
  const [form] = Form.useForm<{ code: string }>();
  const beside = fault === null || fault.code.endsWith('code-wrong') || fault.fields.length > 0;
  useEffect(() => {
    if (fault !== null && beside) form.setFields([{ name: 'code', errors: [fault.message] }]);
    form.getFieldInstance('code')?.focus({ cursor: 'all' });
  }, [form, fault, beside]);
  return (
    <>
      {!beside && <Alert type="error" showIcon title={fault.message} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ code }: { code: string }) => onCode(code)}>
        <Form.Item
          label={label}
          name="code"
          extra={hint}
          rules={[{ required: true, whitespace: true, message: `请填写${label}。` }]}
        >
          <Input
            autoComplete="one-time-code"
            inputMode={letters ? 'text' : 'numeric'}
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            size="large"
            className="code"
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={pending}>
          {button}
        </Button>
      </Form>
    </>
  );
}
