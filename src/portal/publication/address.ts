/** Where the pages of publications are. */

import type { Audience } from '#law/publication/audiences';

export const publicationsHref = '/xxgk/publications';
export const feedHref = `${publicationsHref}/feed.xml`;
export const atomHref = `${publicationsHref}/atom.xml`;
export const jsonFeedHref = `${publicationsHref}/feed.json`;

export function publicationHref(caseId: string, edition?: number): string {
  return `${publicationsHref}/${caseId}${edition === undefined ? '' : `?edition=${edition}`}`;
}

/** A document as a file to keep: `pdf`, `docx`, `txt`. */
export function downloadHref(caseId: string, format: string, edition?: number): string {
  return `${publicationsHref}/${caseId}.${format}${edition === undefined ? '' : `?edition=${edition}`}`;
}

/** The code that opens a document on a phone. */
export function qrHref(caseId: string): string {
  return `${publicationsHref}/${caseId}/qr.svg`;
}

/** A file of what is published. */
export function fileHref(id: string): string {
  return `/xxgk/files/${id}`;
}

export function itemHref(item: number): string {
  return `${publicationsHref}?item=${item}`;
}

/** The list narrowed, and a page of it. */
export function listHref({ item, year, audience, q }: Narrowed, page = 1): string {
  const query = new URLSearchParams();
  if (item !== null) query.set('item', String(item));
  if (year !== null) query.set('year', String(year));
  if (audience !== null) query.set('audience', audience);
  if (q !== '') query.set('q', q);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? publicationsHref : `${publicationsHref}?${text}`;
}

export interface Narrowed {
  readonly item: number | null;
  readonly year: number | null;
  readonly audience: Audience | null;
  readonly q: string;
}
