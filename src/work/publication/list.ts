/** The agency's publications in the back office, a page at a time. */

import { may } from '#law/account/may';
import type { PublicationStateKey } from '#law/publication/fold';
import { allowed, type Decided } from '#law/ruling';
import { type WorkLine, workLines } from '#store/publication/drafts';
import { stepsOf } from '#store/publication/step-names';
import type { Office, Who } from '../office.ts';

export interface WorkList {
  readonly publications: readonly (WorkLine & { readonly stepName: string | null })[];
  readonly next: string | null;
}

/** The agency's publications, last saved first. */
export async function listPublications(
  office: Office,
  who: Who,
  {
    limit,
    ...rest
  }: { readonly state?: PublicationStateKey; readonly words?: string; readonly after?: string; readonly limit: number },
): Promise<Decided<WorkList>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const lines = await workLines(office.db, { agency: who.agency, ...rest, limit: limit + 1 });
  const publications = lines.slice(0, limit);
  const named = await stepsOf(office.db, who.agency);
  return allowed({
    publications: publications.map((line) => ({
      ...line,
      stepName: line.step === null ? null : named[line.step].name,
    })),
    next: lines.length > limit ? (publications.at(-1)?.caseId ?? null) : null,
  });
}
