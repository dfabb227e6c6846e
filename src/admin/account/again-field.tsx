/** The new password once more: a slip of the finger is noticed before it locks somebody out. */

import { Form, Input } from 'antd';

interface AgainFieldProps {
  /** Path of this field in the form. */
  readonly name: string | string[];
  /** Path of the field that it repeats. */
  readonly of: string | string[];
  readonly label?: string;
  readonly size?: 'large' | 'middle';
}

export function AgainField({ name, of, label = '再输入一次', size = 'middle' }: AgainFieldProps) {
  return (
    <Form.Item
      label={label}
      name={name}
      dependencies={[of]}
      rules={[
        { required: true, message: '请再输入一次密码。' },
        ({ getFieldValue }) => ({
          validator: (_, value: string | undefined) =>
            value === undefined || value === '' || value === getFieldValue(of)
              ? Promise.resolve()
              : Promise.reject(new Error('两次输入的密码不一样。请重新输入。')),
        }),
      ]}
    >
      <Input.Password autoComplete="new-password" maxLength={1000} size={size} />
    </Form.Item>
  );
}
