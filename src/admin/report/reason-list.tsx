/** Every reason for which an act was refused, a line each. */

import { Alert } from 'antd';

export function ReasonList({ title, error }: { readonly title: string; readonly error: Error }) {
  return (
    <Alert
      type="error"
      showIcon
      title={title}
      description={
        <ul className="reasons">
          {error.message.split('\n').map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      }
    />
  );
}
