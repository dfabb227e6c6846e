/** A letter as it stands → the sheet that is printed. */

import type { Day } from '#law/calendar/day';
import { titleOf } from '#law/letter/begin';
import { compose } from '#law/letter/compose';
import type { LetterContent, LetterSort } from '#law/letter/letter';
import { plainDay } from '#law/letter/words';
import type { LetterSheet } from '#paper/letter/sheet';

export interface Issued {
  readonly number: string;
  readonly on: Day;
  readonly code: string;
  /** Scheme, host and port under which people reach the site. */
  readonly origin: string;
}

/** `issued` null: a draft. */
export function sheetOf(
  sort: LetterSort,
  content: LetterContent,
  agencyName: string,
  issued: Issued | null,
): LetterSheet {
  const { paragraphs, attachments } = compose(content);
  return {
    title: titleOf(sort, content.notHeld, content.otherReason),
    agency: agencyName,
    number: issued?.number ?? null,
    addressee: content.addressee.trim(),
    paragraphs,
    facts: [],
    attachments,
    signedOn: issued === null ? null : plainDay(issued.on),
    createdOn: issued?.on ?? null,
    verification:
      issued === null
        ? null
        : { code: issued.code, url: `${issued.origin}/verify?q=${encodeURIComponent(issued.code)}` },
  };
}
