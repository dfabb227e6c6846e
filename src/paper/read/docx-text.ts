/** The words of a Word document's element as they are shown: without deleted and hidden ones, field codes and fallbacks. */

import { type Element, isElement } from './tree.ts';

/** Wrappers whose contents count as the parent's own. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag', 'w:customXml', 'w:moveTo']);
const leftOut = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:instrText',
  'mc:Fallback',
  'w:sdtPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:rPr',
]);
const deepest = 400;

/** Elements below, seen through wrappers. */
export function contents(node: Element): Element[] {
  const found: Element[] = [];
  collect(node, found, 0);
  return found;
}

function collect(node: Element, found: Element[], depth: number): void {
  if (depth > deepest) return;
  for (const child of node.children) {
    if (!isElement(child) || leftOut.has(child.name)) continue;
    if (wrappers.has(child.name)) collect(child, found, depth + 1);
    else found.push(child);
  }
}

export function childOf(node: Element | undefined, name: string): Element | undefined {
  for (const child of node?.children ?? []) if (isElement(child) && child.name === name) return child;
  return undefined;
}

export function attribute(node: Element | undefined, name: string): string | null {
  return node?.attribs[name] ?? null;
}

/** A line break is a line feed. */
export function wordsOf(node: Element, depth = 0): string {
  if (depth > deepest) return '';
  if (node.name === 'w:t') return node.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
  if (node.name === 'w:tab') return ' ';
  if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
  let inner = '';
  for (const child of contents(node)) inner += wordsOf(child, depth + 1);
  if (node.name === 'w:p' && depth > 0) return ` ${inner} `;
  if (node.name !== 'w:r') return inner;
  const look = childOf(node, 'w:rPr');
  if (isOn(childOf(look, 'w:vanish'))) return '';
  // Struck words are marked, so that no figure is made of an old and a new one.
  return inner.trim() !== '' && (isOn(childOf(look, 'w:strike')) || isOn(childOf(look, 'w:dstrike')))
    ? `~~${inner}~~`
    : inner;
}

export function holdsPicture(node: Element, depth = 0): boolean {
  if (depth > deepest) return false;
  return contents(node).some(
    (child) =>
      child.name === 'pic:pic' ||
      child.name === 'v:imagedata' ||
      child.name === 'w:object' ||
      holdsPicture(child, depth + 1),
  );
}

function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off|none)$/.test(attribute(property, 'w:val') ?? '');
}
