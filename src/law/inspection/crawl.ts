/** Which addresses of a page are followed when a site is inspected from outside: few, of the same host, each once. */

import { longestAddress } from '../link/addresses-in.ts';

/** Pages of a site that are read in one inspection, the home page among them [convention]. */
export const mostPages = 30;
/** Links of the home page that are opened [convention]. */
export const mostLinks = 200;

/** What a page reader would download rather than read. */
const files = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|csv|json|xml|txt|jpe?g|png|gif|svg|mp[34]|avi|wps|ofd)$/i;

export interface Lead {
  readonly url: string;
  readonly kind: 'page' | 'link';
}

/** An address that stands on a page, whole, without its fragment. */
export interface Standing {
  readonly href: string;
  readonly host: string;
  readonly path: string;
  /** With a question behind it: a search, a filter, an endless calendar. */
  readonly asks: boolean;
}

/**
 * Of the home page all links are opened, and those of its host are read; of another page those of its host are read, the rest is
 * left alone. `known` stand in the inspection already, `pages` of them to be read.
 */
export function leadsOf(
  links: readonly Standing[],
  { host, home, pages, known }: { host: string; home: boolean; pages: number; known: ReadonlySet<string> },
): readonly Lead[] {
  const leads = new Map<string, Lead>();
  let left = mostPages - pages;
  for (const { href: url, path, asks, ...link } of links) {
    if (known.has(url) || leads.has(url) || url.length > longestAddress) continue;
    const reads = link.host === host && !asks && !files.test(path) && left > 0;
    if (reads) left -= 1;
    if (reads || home) leads.set(url, { url, kind: reads ? 'page' : 'link' });
  }
  return [...leads.values()].slice(0, mostLinks);
}
