/** Feeds for programs: RSS 2.0 of the newest, and the sitemap of the site's documents. */

import type { PublishedLine } from '#work/publication/published';
import { publicationHref, publicationsHref } from './address.ts';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML: marks as entities, characters that XML 1.0 does not know left out. */
export function xmlText(text: string): string {
  return [...text]
    .filter((one) => one >= ' ' || one === '\n' || one === '\t')
    .map((one) => marks[one] ?? one)
    .join('');
}

/** `site`: its name and address, e.g. https://www.example.gov.cn. */
export function rssOf(
  site: { readonly name: string; readonly origin: string },
  lines: readonly PublishedLine[],
): string {
  const items = lines.map(({ caseId, title, publishedOn, agencyName, indexNumber }) =>
    [
      '<item>',
      `<title>${xmlText(title)}</title>`,
      `<link>${xmlText(site.origin + publicationHref(caseId))}</link>`,
      `<guid isPermaLink="false">${xmlText(indexNumber)}</guid>`,
      `<pubDate>${new Date(`${publishedOn}T00:00:00+08:00`).toUTCString()}</pubDate>`,
      `<category>${xmlText(agencyName)}</category>`,
      '</item>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    `<title>${xmlText(`${site.name} 政府信息公开`)}</title>`,
    `<link>${xmlText(site.origin + publicationsHref)}</link>`,
    '<description>主动公开的政府信息</description><language>zh-CN</language>',
    ...items,
    '</channel></rss>',
  ].join('\n');
}

/** Addresses in the form of sitemaps.org. */
export function sitemapOf(origin: string, paths: readonly string[], lines: readonly PublishedLine[]): string {
  const fixed = paths.map((path) => `<url><loc>${xmlText(origin + path)}</loc></url>`);
  const documents = lines.map(
    ({ caseId, publishedOn }) =>
      `<url><loc>${xmlText(origin + publicationHref(caseId))}</loc><lastmod>${publishedOn}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...fixed,
    ...documents,
    '</urlset>',
  ].join('\n');
}
