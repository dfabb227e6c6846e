/** The words of an HTML element as they are shown. */

import { type AnyNode, type Element, isElement } from './tree.ts';

const leftOut = new Set(
  'script style noscript template nav footer aside select option button textarea svg iframe object audio video head'.split(
    ' ',
  ),
);
const breaks = new Set('br p div li tr td th table ul ol'.split(' '));

/** Scripts, the way around the site, what is hidden. */
export function isLeftOut(node: Element): boolean {
  if (leftOut.has(node.name) || node.attribs['hidden'] !== undefined) return true;
  const style = node.attribs['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Words struck through are marked as such, so that no figure is made of an old and a new one. */
export function isStruck(node: Element): boolean {
  return node.name === 'del' || node.name === 's' || node.name === 'strike';
}

/** Pieces of a word in several tags are joined; `gap` stands where a line or a paragraph ends. */
export function textOf(node: AnyNode, gap: string, depth = 0): string {
  if (node.type === 'text') return node.data.replace(/[\s\u00a0]+/g, ' ');
  if (!isElement(node) || depth > 400 || isLeftOut(node)) return '';
  if (node.name === 'br') return gap;
  let inner = '';
  for (const child of node.children) inner += textOf(child, gap, depth + 1);
  const words = isStruck(node) && inner.trim() !== '' ? `~~${inner}~~` : inner;
  return depth > 0 && breaks.has(node.name) ? `${gap}${words}${gap}` : words;
}
