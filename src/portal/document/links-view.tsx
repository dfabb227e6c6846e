/** On a document's page: until when it holds, what the last 清理 found, what changed it and what it changed (PLT-32). */

import { inWords } from '#law/calendar/day';
import type { EntryOfText, LinkLine } from '#work/document/published';
import { publicationHref } from '../publication/address.ts';

export function ValidityNotice({ entry }: { readonly entry: EntryOfText }) {
  const { validity, endedOn, effectiveOn, validityName } = entry;
  const words =
    endedOn !== null && (validity === 'expired' || validity === 'repealed')
      ? `本文件已于${inWords(endedOn)}${validityName}，供查阅。`
      : validity === 'pending' && effectiveOn !== null
        ? `本文件自${inWords(effectiveOn)}起施行。`
        : validity === 'modified'
          ? '本文件已被修改，适用时请一并查阅修改它的文件。'
          : null;
  return words === null ? null : (
    <p class="note" role="note">
      {words}
    </p>
  );
}

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
