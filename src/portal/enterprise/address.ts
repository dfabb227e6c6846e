/** The page behind the enterprises' code, narrowed, and a page of it. */

import type { CodeKind } from '#work/channel/enterprise-code';

export const enterpriseHref = '/qy';

export function enterpriseListHref(kind: CodeKind | null, q: string, page = 1): string {
  const query = new URLSearchParams();
  if (kind !== null) query.set('kind', kind);
  if (q !== '') query.set('q', q);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? enterpriseHref : `${enterpriseHref}?${text}`;
}
