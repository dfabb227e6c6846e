/** What the letter still lacks, each with its article; read out as it changes. */

import type { Refusal } from '#law/ruling';

export function Faults({ faults }: { readonly faults: readonly Refusal[] }) {
  return (
    <section aria-labelledby="faults" className="letter-faults no-print">
      <h2 id="faults">完整性</h2>
      <p role="status">
        {faults.length === 0
          ? '该写的都写了，可以送审、签发。'
          : `还有${faults.length}处不完整，补齐以前，答复不能送审，其他文书不能签发。`}
      </p>
      <ul className="reasons">
        {faults.map(({ code, field, message, article }) => (
          <li key={`${code} ${field ?? ''} ${message}`}>
            <a href={`#letter-${field ?? ''}`}>{message}</a>
            <span className="quiet">（{article}）</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
