/** A form of one or two fields under the table of services: sent once for each time that it is pressed. */

import type { ReactNode } from 'react';

export function SmallForm({ send, children }: { readonly send: () => void; readonly children: ReactNode }) {
  return (
    <form
      className="upkeep-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
    </form>
  );
}
