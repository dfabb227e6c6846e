/** Why something was not done: every reason with its article. */

import { Alert } from 'antd';
import { faultOf } from '../client/fault.ts';

export function Refused({ error }: { readonly error: unknown }) {
  const fault = faultOf(error);
  const reasons =
    fault.refusals.length > 0
      ? fault.refusals
      : (fault.fields.length > 0 ? fault.fields : [fault]).map(({ message }) => ({ message, article: '' }));
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title="没有办成"
      description={
        <ul className="reasons">
          {reasons.map(({ message, article }) => (
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
