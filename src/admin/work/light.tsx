/** The traffic light of a due day: a word, a colour and the reason, never the colour alone. */

import { type Urgency, urgencies } from '#law/application/urgency';

export interface LightProps {
  readonly standing: { readonly urgency: Urgency; readonly why: string };
}

export function Light({ standing: { urgency, why } }: LightProps) {
  return (
    <span className={`light ${urgency}`}>
      <strong>{urgencies[urgency]}</strong>
      <span>{why}</span>
    </span>
  );
}
