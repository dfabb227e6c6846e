/** From a document to its interpretations, and back (PLT-43). */

import { interpretationForms } from '#law/publication/content';
import type { PublicRelated } from '#work/publication/published';
import { publicationHref } from './address.ts';

/** Stands above the text of an interpretation. */
export function Interpreted({ one }: { readonly one: PublicRelated | null }) {
  if (one === null) return null;
  return (
    <p class="note" role="note">
      {one.withdrawn ? `这是对“${one.title}”的解读。所解读的文件已经撤下，解读仅供参考。` : '这是对'}
      {!one.withdrawn && <a href={publicationHref(one.caseId)}>{one.title}</a>}
      {!one.withdrawn && '的解读。'}
    </p>
  );
}

export function Interpretations({ all }: { readonly all: readonly PublicRelated[] }) {
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="interpretations">
      <h2 class="section-title" id="interpretations">
        政策解读
      </h2>
      <ul>
        {all.map(({ caseId, title, form }) => (
          <li key={caseId}>
            <a href={publicationHref(caseId)}>{title}</a>
            {form !== null && <span class="quiet">（{interpretationForms[form]}）</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
