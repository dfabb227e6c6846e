/** The letters of the agency to the applicant: to take along, and to check that they are genuine. */

import { inWords } from '#law/calendar/day';
import type { OwnLetter } from '#work/letter/own-letters';
import { caseHref } from './case-href.ts';

export function LettersPart({ letters }: { readonly letters: readonly OwnLetter[] }) {
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letters" class="no-print">
      <h2 id="letters">收到的文书</h2>
      <ul class="own-letters">
        {letters.map(({ title, number, code, on }, i) => (
          <li key={code}>
            <p>
              <strong>{title}</strong>
              <span class="quiet">
                （{number}，{inWords(on)}）
              </span>
            </p>
            <p>
              <a href={`${caseHref}/letters/${i + 1}.pdf`} download>
                下载（PDF）
              </a>
              <a href={`/verify?q=${code}`}>核验真伪，核验码 {code}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
