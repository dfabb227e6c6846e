/** Words that stand in the attributes of XML: descriptions of pictures, authors, addresses of links, variables. */

import type { Layer } from '#law/person/screening';

/** Made by programs, long rows of digits among them. */
const technical =
  /^(?:xmlns|w:rsid|(?:w14|w15|w16\w*):|r:|uri$|guid$|id$|w:id$|x14ac:|xr\d*:uid|spid$|o:spid|style$|path$|d$|points$)/i;

const layerOf: Readonly<Record<string, Layer>> = {
  descr: 'altText',
  title: 'altText',
  alt: 'altText',
  'o:title': 'altText',
  string: 'altText',
  Target: 'link',
  'w:tooltip': 'link',
  tooltip: 'link',
  'w:author': 'comment',
  author: 'comment',
  'w:initials': 'comment',
  displayName: 'comment',
};
const formFields = new Set([
  'w:alias',
  'w:tag',
  'w:placeholder',
  'w:default',
  'w:listItem',
  'w:docVar',
  'w:statusText',
  'w:helpText',
]);

/** Null for what can not hold anybody's number. */
export function attributeLayer(element: string, name: string, value: string): Layer | null {
  if (value.length < 11 || technical.test(name) || /^\{?[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value)) return null;
  return layerOf[name] ?? (formFields.has(element) ? 'formField' : 'internal');
}
