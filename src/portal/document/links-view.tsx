/** On a document's page: what the last 清理 found, what changed it and what it changed (PLT-32). */

import { inWords } from '#law/calendar/day';
import type { EntryOfText, LinkLine } from '#work/document/published';
import { publicationHref } from '../publication/address.ts';

export function DocumentLinks({ entry }: { readonly entry: EntryOfText }) {
  const { changedBy, changes, reviewed } = entry;
  if (changedBy.length === 0 && changes.length === 0 && reviewed === null) return null;
  return (
    <section aria-labelledby="changes">
      <h2 class="section-title" id="changes">
        修改、废止和清理
      </h2>
      <ul>
        {changedBy.map((link) => (
          <li key={`by ${link.on} ${link.name}`}>
            {inWords(link.on)}被<Named link={link} />
            {relations[link.relation]}
          </li>
        ))}
        {changes.map((link) => (
          <li key={`of ${link.on} ${link.name}`}>
            {inWords(link.on)}
            {relations[link.relation]}
            <Named link={link} />
          </li>
        ))}
        {reviewed !== null && (
          <li>
            {inWords(reviewed.on)}“{reviewed.round}”的结论：{reviewed.verdict}
          </li>
        )}
      </ul>
    </section>
  );
}

const relations = { modified: '修改', repealed: '废止' } as const;

function Named({ link: { name, publication } }: { readonly link: LinkLine }) {
  return publication === null ? <>“{name}”</> : <a href={publicationHref(publication)}>{name}</a>;
}
