/** Where the register of normative documents is. */

import type { Validity } from '#law/document/fold';

export const registerHref = '/xxgk/documents';

export interface Chosen {
  readonly validity: Validity | null;
  readonly q: string;
}

/** The list narrowed, and a page of it. */
export function registerListHref({ validity, q }: Chosen, page = 1): string {
  const query = new URLSearchParams();
  if (validity !== null) query.set('validity', validity);
  if (q !== '') query.set('q', q);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? registerHref : `${registerHref}?${text}`;
}
