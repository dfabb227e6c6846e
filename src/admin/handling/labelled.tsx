/** A control with its label and hint. */

import type { ReactNode } from 'react';

export interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly children: ReactNode;
}

export function Labelled({ id, label, hint, optional = false, children }: LabelledProps) {
  return (
    <div className="act-field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="quiet">（选填）</span>}
      </label>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
    </div>
  );
}
