/** Where the pages of bundles are. */

import { servicesHref } from '../service/address.ts';

export const bundlesHref = `${servicesHref}/bundles`;

/** The list of an agency's bundles; `null`: of the site's own. */
export function bundlesListHref(agency: string | null): string {
  return agency === null ? bundlesHref : `${bundlesHref}?agency=${agency}`;
}

export function bundleHref(id: string, agency: string | null): string {
  return `${bundlesHref}/${encodeURIComponent(id)}${agency === null ? '' : `?agency=${agency}`}`;
}

/** Where the one form of a bundle is filled. */
export function bundleFormHref(
  id: string,
  agency: string | null,
  part: '' | '/blank.docx' | '/sample.docx' = '',
): string {
  return `${bundlesHref}/${encodeURIComponent(id)}/form${part}${agency === null ? '' : `?agency=${agency}`}`;
}
