/** Where the search is, narrowed, and a page of it. */

import { placeText, type SiteChoice, type SiteKind, type SitePlace } from '#work/search/site';
import { publicationHref } from '../publication/address.ts';

export const searchHref = '/search';
export const suggestHref = '/search/suggest';

export const kindNames: Readonly<Record<SiteKind, string>> = {
  publication: '公开信息',
  interpretation: '政策解读',
  service: '办事指南',
  report: '年度报告',
};

export function searchAddress(choice: Partial<SiteChoice>, after: SitePlace | null = null): string {
  const query = new URLSearchParams();
  const { typed, kind, year, agency, topic, audience } = choice;
  if (typed !== undefined && typed !== '') query.set('q', typed);
  if (kind) query.set('kind', kind);
  if (year) query.set('year', String(year));
  if (agency) query.set('agency', agency);
  if (topic) query.set('topic', topic);
  if (audience) query.set('audience', audience);
  if (after !== null) query.set('after', placeText(after));
  const text = query.toString();
  return text === '' ? searchHref : `${searchHref}?${text}`;
}

/** The page of what was found. */
export function hitHref(hit: {
  readonly kind: SiteKind;
  readonly id: string;
  readonly code: string;
  readonly agency: string;
}): string {
  if (hit.kind === 'service')
    return `/services/${encodeURIComponent(hit.code)}?agency=${encodeURIComponent(hit.agency)}`;
  if (hit.kind === 'report') return `/xxgk/reports/${hit.id}`;
  return publicationHref(hit.id);
}
