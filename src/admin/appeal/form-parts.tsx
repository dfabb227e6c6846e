/** Parts of the forms of appeals: a labelled field, and why the server refused. */

import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { faultOf } from '../client/fault.ts';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly children: ReactNode;
}

export function Field({ id, label, hint, optional, children }: FieldProps) {
  return (
    <div className="act-field">
      <label htmlFor={id}>
        {label}
        {optional === true && <span className="quiet">（选填）</span>}
      </label>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
    </div>
  );
}

/** The law's refusals with their articles, or what is wrong with the form as the API read it. */
export function Refused({ error }: { readonly error: unknown }) {
  const fault = faultOf(error);
  const lines =
    fault.refusals.length > 0
      ? fault.refusals.map(({ message, article }) => ({ message, article }))
      : [...fault.fields, ...(fault.fields.length === 0 ? [fault] : [])].map(({ message }) => ({
          message,
          article: '',
        }));
  return (
    <Alert
      type="error"
      role="alert"
      message="没有办成"
      description={
        <ul className="reasons">
          {lines.map(({ message, article }) => (
            <li key={message}>
              {message}
              {article !== '' && <span className="quiet">（{article}）</span>}
            </li>
          ))}
        </ul>
      }
    />
  );
}
