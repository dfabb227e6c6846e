/** An edition as the other side shows it: its fields, and its text in a few elements, escaped by construction. */

import { type BodyBlock, blocksOf } from '#law/publication/body';
import type { Article } from '#outside/channel/door';
import type { EditionLine, PublishedCase } from '#store/publication/published';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** Address of one edition on the site; by it the other side's article is known again. */
export function markOf(origin: string, caseId: string, edition: number): string {
  return `${origin}/xxgk/publications/${encodeURIComponent(caseId)}?edition=${edition}`;
}

export function articleOf(found: PublishedCase, edition: EditionLine, origin: string): Article {
  const { content, number, publishedAt } = edition;
  const blocks = blocksOf(content.body);
  return {
    mark: markOf(origin, found.caseId, number),
    caseId: found.caseId,
    edition: number,
    title: content.title,
    summary: content.summary,
    issuer: content.issuer,
    indexNumber: found.indexNumber,
    documentNumber: content.documentNumber,
    publishedAt,
    item: content.item,
    html: blocks.map(htmlOf).join(''),
    text: blocks.map(textOf).join('\n'),
  };
}

function htmlOf(block: BodyBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'picture':
      return `<p>${escaped(pictureWords(block.alternative))}</p>`;
  }
}

function textOf(block: BodyBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `· ${item}`).join('\n');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'picture':
      return pictureWords(block.alternative);
    default:
      return block.text;
  }
}

/** Pictures stay on the site. */
const pictureWords = (alternative: string) => `［图：${alternative}，见原文］`;
