/** A home page as an inspector reads it: its words with those of the footer, its tags, where its links lead. */

import { decoded } from './encoding.ts';
import { type AnyNode, isElement, treeOf } from './tree.ts';

export interface HomePage {
  readonly words: string;
  /** Names of the tags in the head that say something. */
  readonly tags: readonly string[];
  /** As written, each once. */
  readonly links: readonly string[];
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option']);

/** Null where the bytes are no text. Without recursion: the page is a stranger's, and may be as deep as it likes. */
export function readHomePage(bytes: Uint8Array): HomePage | null {
  const source = decoded(bytes);
  if (source === null) return null;
  const [words, tags, links]: [string[], string[], string[]] = [[], [], []];
  const waiting: AnyNode[] = treeOf(source, { xml: false }).children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) {
      words.push(node.data);
      continue;
    }
    const { name, attribs } = node;
    if (unread.has(name)) continue;
    const tag = attribs['name'];
    if (name === 'meta' && tag !== undefined && (attribs['content'] ?? '').trim() !== '') tags.push(tag);
    const href = attribs['href']?.trim() ?? '';
    if (name === 'a' && href !== '' && !href.startsWith('#')) links.push(href);
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child !== undefined) waiting.push(child);
    }
  }
  return { words: words.join(' ').replace(/\s+/g, ' '), tags, links: [...new Set(links)] };
}
