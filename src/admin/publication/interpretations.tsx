/** What this one interprets, and what interprets it; an interpretation is begun here (PLT-40 to 43). */

import { Link } from 'react-router';
import { interpretationForms } from '#law/publication/content';
import { publicationStates } from '#law/publication/fold';
import { Begin } from './begin.tsx';
import type { PublicationOne } from './question.ts';

type Related = PublicationOne['interpretation']['by'][number];

export function Interpretations({ one }: { readonly one: PublicationOne }) {
  const { of, by } = one.interpretation;
  const content = one.round?.content ?? one.draft?.content;
  return (
    <section aria-labelledby="interpretations">
      <h2 id="interpretations">解读</h2>
      {of !== null && (
        <p>
          这一件解读的是
          <RelatedLink one={of} />
        </p>
      )}
      {of === null && by.length === 0 && (
        <p className="quiet">
          还没有解读。{content?.normative === true && '行政规范性文件应当与解读同步起草、同步发布。'}
        </p>
      )}
      <ul>
        {by.map((line) => (
          <li key={line.caseId}>
            <RelatedLink one={line} />
          </li>
        ))}
      </ul>
      {of === null && one.withdrawn === null && content !== undefined && (
        <Begin
          label="起草解读"
          known={{
            title: `《${content.title}》解读`.slice(0, 200),
            genre: '其他',
            item: content.item,
            topic: content.topic,
            attributeBasis: content.attributeBasis,
            interpretation: '本件即为解读。',
            interprets: { of: one.caseId, form: 'text' },
          }}
        />
      )}
    </section>
  );
}

function RelatedLink({ one: { caseId, title, state, form } }: { readonly one: Related }) {
  return (
    <>
      <Link to={`/publications/${caseId}`}>{title === '' ? '（还没有标题）' : title}</Link>
      <span className="quiet">
        （{form !== null && `${interpretationForms[form]}，`}
        {publicationStates[state]}）
      </span>
    </>
  );
}
