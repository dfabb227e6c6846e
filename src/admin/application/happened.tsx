/** What happened to a case, in sentences with their days. */

import { minuteInWords } from '../client/moment.ts';
import { dayInWords } from './words.ts';

interface Step {
  readonly sequence: number;
  readonly on: string;
  readonly sentence: string;
  readonly writtenAt: string;
  readonly actorName: string;
}

export function Happened({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">办理经过</h2>
      {steps.length === 0 && <p className="quiet">还没有登记任何经过。</p>}
      <ol className="happened">
        {steps.map((step) => (
          <li key={step.sequence}>
            <time dateTime={step.on}>{dayInWords(step.on)}</time>
            <p>{step.sentence}</p>
            <p className="quiet">
              {step.actorName}登记于{minuteInWords(step.writtenAt)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
