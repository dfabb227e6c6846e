/** The texts that a publication has had, and what differs between two of them. */

import { may } from '#law/account/may';
import type { EditionContent } from '#law/publication/content';
import { allowed, type Decided, refused } from '#law/ruling';
import { ledgerCase } from '#store/ledger/ledger';
import { draftOf, textOf } from '#store/publication/drafts';
import { editionsOf } from '#store/publication/published';
import { keptTexts } from '#store/publication/texts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';
import { type ChangeView, changesOf } from './view-parts.ts';

/** A text by its hash; `draft`: as it was last saved. */
export interface TextLine {
  readonly key: string;
  readonly at: string;
  /** Number of the draft's saving; of the edition that it became. */
  readonly number: number | null;
}

export interface Compared {
  readonly changes: readonly ChangeView[];
}

/** The last first: the draft, then what was handed in. */
export async function publicationTexts(
  office: Office,
  who: Who,
  caseId: string,
): Promise<Decided<readonly TextLine[]>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  if ((await agencyOfCase(office, caseId)) !== who.agency) return refused(noSuchPublication);
  const draft = await draftOf(office.db, caseId);
  const editions = new Map((await editionsOf(office.db, caseId)).map(({ hash, number }) => [hash, number]));
  const kept = (await keptTexts(office.db, caseId)).map(({ hash, keptAt }) => ({
    key: hash,
    at: keptAt,
    number: editions.get(hash) ?? null,
  }));
  return allowed([...(draft === null ? [] : [{ key: 'draft', at: draft.savedAt, number: draft.version }]), ...kept]);
}

/** What the second says otherwise than the first, field by field. */
export async function compareTexts(
  office: Office,
  who: Who,
  caseId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Decided<Compared>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  if ((await agencyOfCase(office, caseId)) !== who.agency) return refused(noSuchPublication);
  const [before, after] = [await contentOf(office, caseId, from), await contentOf(office, caseId, to)];
  if (before === null || after === null) return refused(noSuchPublication);
  return allowed({ changes: changesOf(before, after) });
}

async function agencyOfCase({ db }: Office, caseId: string): Promise<string | undefined> {
  return (await draftOf(db, caseId))?.agency ?? (await ledgerCase(db, 'publication', caseId))?.agency;
}

async function contentOf({ db }: Office, caseId: string, key: string): Promise<EditionContent | null> {
  return key === 'draft' ? ((await draftOf(db, caseId))?.content ?? null) : textOf(db, caseId, key);
}
