/** The newest publications for readers of feeds: Atom 1.0 and JSON Feed 1.1, beside RSS. */

import type { PublishedLine } from '#work/publication/published';
import { atomHref, jsonFeedHref, publicationHref, publicationsHref } from './address.ts';
import { xmlText } from './feed.ts';

interface FeedSite {
  readonly name: string;
  readonly origin: string;
}

const nameOf = (site: FeedSite) => `${site.name} 政府信息公开`;
const midnight = (day: string) => `${day}T00:00:00+08:00`;

export function atomOf(site: FeedSite, lines: readonly PublishedLine[]): string {
  const entries = lines.map(({ caseId, title, publishedOn, agencyName, indexNumber }) => {
    const address = xmlText(site.origin + publicationHref(caseId));
    return [
      '<entry>',
      `<id>${address}</id>`,
      `<title>${xmlText(title)}</title>`,
      `<link href="${address}"/>`,
      `<published>${midnight(publishedOn)}</published><updated>${midnight(publishedOn)}</updated>`,
      `<author><name>${xmlText(agencyName)}</name></author>`,
      `<summary>索引号：${xmlText(indexNumber)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${xmlText(site.origin + publicationsHref)}</id>`,
    `<title>${xmlText(nameOf(site))}</title>`,
    `<updated>${midnight(lines[0]?.publishedOn ?? '2008-05-01')}</updated>`,
    `<link href="${xmlText(site.origin + publicationsHref)}"/><link rel="self" href="${xmlText(site.origin + atomHref)}"/>`,
    ...entries,
    '</feed>',
  ].join('\n');
}

export function jsonFeedOf(site: FeedSite, lines: readonly PublishedLine[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: nameOf(site),
    home_page_url: site.origin + publicationsHref,
    feed_url: site.origin + jsonFeedHref,
    language: 'zh-CN',
    items: lines.map(({ caseId, title, publishedOn, agencyName, indexNumber }) => ({
      id: site.origin + publicationHref(caseId),
      url: site.origin + publicationHref(caseId),
      title,
      content_text: `${title}（索引号：${indexNumber}）`,
      date_published: midnight(publishedOn),
      authors: [{ name: agencyName }],
    })),
  });
}
