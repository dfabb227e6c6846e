/** Where the register of normative documents is. */

import type { Validity } from '#law/document/fold';
import type { Audience } from '#law/publication/audiences';

export const registerHref = '/xxgk/documents';

export interface Chosen {
  readonly validity: Validity | null;
  readonly audience: Audience | null;
  readonly q: string;
}

/** The list narrowed, and a page of it. */
export function registerListHref({ validity, audience, q }: Chosen, page = 1): string {
  const query = new URLSearchParams();
  if (validity !== null) query.set('validity', validity);
  if (audience !== null) query.set('audience', audience);
  if (q !== '') query.set('q', q);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? registerHref : `${registerHref}?${text}`;
}
