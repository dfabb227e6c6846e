/** What happened to an application, in sentences with their days. */

import type { Application } from './question.ts';
import { dayInWords } from './words.ts';

export function Happened({ steps }: { readonly steps: Application['steps'] }) {
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
              {step.actorName}登记于{momentInWords(step.writtenAt)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2025/3/1 09:05（北京时间） */
function momentInWords(instant: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : `${beijing.format(moment)}（北京时间）`;
}
