/** Why something was not done: every reason of the law with its article, or what is wrong with the form as the API read it. */

import { Alert } from 'antd';
import type { faultOf } from '../client/fault.ts';

type Fault = ReturnType<typeof faultOf>;

export function Reasons({ fault }: { readonly fault: Fault }) {
  return (
    <Alert
      type="error"
      role="alert"
      message="没有办成"
      description={
        <ul className="reasons">
          {reasonsOf(fault).map(({ message, article }) => (
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

function reasonsOf(fault: Fault): readonly { readonly message: string; readonly article: string }[] {
  if (fault.refusals.length > 0) return fault.refusals;
  if (fault.fields.length > 0) return fault.fields.map(({ message }) => ({ message, article: '' }));
  return [{ message: fault.message, article: '' }];
}
