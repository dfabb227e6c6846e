/** The letter as it will be printed: title, number, addressee, text, attachments, signature. */

import { parseDay } from '#law/calendar/day';
import { titleOf } from '#law/letter/begin';
import { compose } from '#law/letter/compose';
import type { LetterContent } from '#law/letter/letter';
import { plainDay } from '#law/letter/words';
import type { Letter } from './question.ts';

export function Sheet({ letter, content }: { readonly letter: Letter; readonly content: LetterContent }) {
  const { paragraphs, attachments } = compose(content);
  const signed = letter.signedOn === null ? null : parseDay(letter.signedOn);
  return (
    <article className="letter-sheet" aria-label="预览">
      <h2>{titleOf(letter, content.notHeld, content.otherReason)}</h2>
      <p className="letter-number">{letter.number ?? '〔签发时编号〕'}</p>
      <p className="letter-to">{content.addressee}：</p>
      {paragraphs.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name.
        <p key={i}>{text}</p>
      ))}
      {attachments.length > 0 && <p>附件：{attachments.join('；')}</p>}
      <p className="letter-signature">
        {letter.facts.agencyName}
        <br />
        {signed === null ? '〔签发后填写日期〕' : plainDay(signed)}
      </p>
    </article>
  );
}
