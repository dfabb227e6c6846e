/** Where the pages of services are. */

import type { Audience, Theme } from '#law/service/guide';

export const servicesHref = '/services';

export interface Narrowed {
  readonly q: string;
  readonly department: string | null;
  readonly theme: Theme | null;
  readonly audience: Audience | null;
  readonly changed: boolean;
  /** Code of another agency than the site's own. */
  readonly agency: string | null;
}

export const everything: Narrowed = {
  q: '',
  department: null,
  theme: null,
  audience: null,
  changed: false,
  agency: null,
};

/** The list narrowed, and a page of it. */
export function servicesListHref({ q, department, theme, audience, changed, agency }: Narrowed, page = 1): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  if (department !== null) query.set('department', department);
  if (theme !== null) query.set('theme', theme);
  if (audience !== null) query.set('audience', audience);
  if (changed) query.set('changed', '1');
  if (agency !== null) query.set('agency', agency);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? servicesHref : `${servicesHref}?${text}`;
}

/** The handbook that the agency issued last. */
export const handbookHref = (agency: string | null) =>
  `${servicesHref}/handbook.pdf${agency === null ? '' : `?agency=${encodeURIComponent(agency)}`}`;

export function serviceHref(code: string, agency: string | null, situation?: string): string {
  const query = new URLSearchParams();
  if (agency !== null) query.set('agency', agency);
  if (situation !== undefined) query.set('situation', situation);
  const text = query.toString();
  return `${servicesHref}/${encodeURIComponent(code)}${text === '' ? '' : `?${text}`}`;
}

/** Where a blank form of one material is filled. */
export function formHref(code: string, material: string, agency: string | null): string {
  const query = agency === null ? '' : `?${new URLSearchParams({ agency })}`;
  return `${servicesHref}/${encodeURIComponent(code)}/forms/${encodeURIComponent(material)}${query}`;
}

/** The blank form or the sample of one material as a document that the program writes. */
export function formFileHref(code: string, material: string, part: 'blank' | 'sample', agency: string | null): string {
  const query = agency === null ? '' : `?${new URLSearchParams({ agency })}`;
  return `${servicesHref}/${encodeURIComponent(code)}/forms/${encodeURIComponent(material)}/${part}.docx${query}`;
}
