/** Several things that were not done, each with its reason. */

import { Alert } from 'antd';

const mostShown = 50;

export function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }) {
  const list = (
    <ul className="reasons">
      {reasons.slice(0, mostShown).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
  return <Alert type="warning" showIcon title={title} description={list} />;
}
