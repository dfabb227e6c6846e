/** Shown where something could not be read: the reason, and the way to try again. */

import { Alert, Button } from 'antd';
import { faultOf } from '../client/fault.ts';

export function Failed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const fault = faultOf(error);
  // Asking again does not help where the answer was a reasoned no.
  const reasoned = fault.status >= 400 && fault.status < 500;
  return (
    <Alert
      type="error"
      showIcon
      title={fault.message}
      action={reasoned ? null : <Button onClick={again}>再试一次</Button>}
    />
  );
}
