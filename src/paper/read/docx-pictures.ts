/** The pictures of a Word document by the place in its body at which they stand, with the words that their maker gave them. */

import { posix } from 'node:path';
import type { Parts } from '../screen/package.ts';
import { xmlOf } from '../screen/package.ts';
import { contents } from './docx-text.ts';
import { type Element, isElement, treeOf } from './tree.ts';

export interface DraftPicture {
  /** Null where the package does not hold it, or holds a drawing that browsers do not show (EMF, WMF). */
  readonly bytes: Uint8Array | null;
  readonly alternative: string;
}

const deepest = 400;

/** By path: `paragraph 3`, `table 1`, counted as the reader of the body counts them (docx.ts). */
export function picturesOfDocx(parts: Parts, xml: string): ReadonlyMap<string, readonly DraftPicture[]> {
  const targets = targetsOf(parts);
  const found = new Map<string, readonly DraftPicture[]>();
  const body = bodyIn(treeOf(xml, { xml: true }));
  const numbers = { 'w:p': 0, 'w:tbl': 0 };
  for (const node of body === undefined ? [] : contents(body)) {
    if (node.name !== 'w:p' && node.name !== 'w:tbl') continue;
    numbers[node.name] += 1;
    const path = `${node.name === 'w:p' ? 'paragraph' : 'table'} ${numbers[node.name]}`;
    const pictures = drawingsIn(node, 0).map(({ embed, alternative }) => {
      const target = targets.get(embed);
      return { bytes: target === undefined ? null : (parts.get(target) ?? null), alternative };
    });
    if (pictures.length > 0) found.set(path, pictures);
  }
  return found;
}

function bodyIn(root: Element): Element | undefined {
  const first = root.children.find(isElement);
  return first?.name === 'w:body' ? first : first?.children.filter(isElement).find(({ name }) => name === 'w:body');
}

/** Of the relations of the body: names of parts by their ids. */
function targetsOf(parts: Parts): ReadonlyMap<string, string> {
  const part = parts.get('word/_rels/document.xml.rels');
  if (part === undefined) return new Map();
  const named = [...xmlOf(part).matchAll(/<Relationship\s[^>]*>/g)].flatMap(([tag]) => {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    // What lies elsewhere is never fetched.
    if (value('TargetMode') === 'External') return [];
    const target = value('Target');
    const path = target.startsWith('/') ? target.slice(1) : posix.join('word', target);
    return [[value('Id'), path] as const];
  });
  return new Map(named);
}

interface Drawing {
  readonly embed: string;
  readonly alternative: string;
}

function drawingsIn(node: Element, depth: number, words = ''): readonly Drawing[] {
  if (depth > deepest) return [];
  const own = contents(node);
  // A drawing says what it shows beside the picture that it holds.
  const said = own.find(({ name }) => name === 'wp:docPr')?.attribs['descr'] ?? words;
  return own.flatMap((child) => {
    const embed = child.attribs['r:embed'] ?? child.attribs['r:id'];
    if (child.name === 'a:blip' || child.name === 'v:imagedata') {
      const alternative = (child.attribs['o:title'] ?? said).replace(/\s+/g, ' ').trim();
      return embed === undefined ? [] : [{ embed, alternative }];
    }
    return drawingsIn(child, depth + 1, said);
  });
}
