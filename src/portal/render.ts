/** A page as the text of an HTML document. */

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Void elements as HTML writes them: the renderer closes them as XML does, attribute values hold no raw quote. */
const closedVoid = /<((?:area|base|br|col|hr|img|input|link|meta|source|wbr)(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/>/g;

export function documentOf(page: VNode): string {
  return `<!DOCTYPE html>\n${partOf(page)}\n`;
}

/** A piece of a page, to be put into one. */
export function partOf(piece: VNode): string {
  return renderToString(piece).replace(closedVoid, '<$1>');
}
