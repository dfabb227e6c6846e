/** What stands between figures that are set beside each other, in sentences; nothing where all of it can be compared. */

import type { Comparison } from '#law/report/compare/compare';

export function Breaks({ breaks }: { readonly breaks: Comparison['breaks'] }) {
  if (breaks.length === 0) return null;
  return (
    <section class="after breaks" aria-labelledby="breaks-title">
      <h2 id="breaks-title">比较时请注意</h2>
      <ul>
        {breaks.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
