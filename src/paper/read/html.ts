/** A web page, or a piece of one, as texts, tables and pictures: what a visitor reads, without the page's own furniture. */

import type { SourceBlock, SourceDocument } from '#law/report/source';
import { htmlTable } from './html-table.ts';
import { isLeftOut, isStruck, textOf } from './html-text.ts';
import { type AnyNode, type Element, isElement, treeOf } from './tree.ts';

const blocksOf = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure form header html hr li main ol p pre section table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const headings = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
/** Deeper than any page that people read. */
const deepest = 400;
/** Of the address of a picture: bytes written into a page are no address. */
const mostAddress = 1000;

export function readHtml(source: string): SourceDocument {
  const page = new Page();
  const root = treeOf(source, { xml: false });
  const html = named(root, 'html') ?? root;
  const head = named(html, 'head') ?? html;
  const article = elements(head).find(
    (node) => node.name === 'meta' && node.attribs['name']?.toLowerCase() === 'articletitle',
  )?.attribs['content'];
  const pageTitle = named(named(html, 'head'), 'title');
  const title =
    article?.trim() ||
    (pageTitle &&
      textOf(pageTitle, ' ')
        .split(/[_|]|\s-\s/)[0]
        ?.trim());
  if (title) page.say(title, null);
  for (const node of (named(html, 'body') ?? below(root, 'body') ?? root).children) page.walk(node, 0);
  page.flush(null);
  return { blocks: page.blocks };
}

type Parent = Pick<Element, 'children'>;

function elements(node: Parent | undefined): Element[] {
  return node?.children.filter(isElement) ?? [];
}

/** The first at any depth: a body within a frame of other marks. */
function below(node: Element, name: string, depth = 0): Element | undefined {
  if (depth > deepest) return undefined;
  for (const child of elements(node)) {
    const found = child.name === name ? child : below(child, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function named(node: Parent | undefined, name: string): Element | undefined {
  return elements(node).find((child) => child.name === name);
}

class Page {
  readonly blocks: SourceBlock[] = [];
  private line = '';
  private paragraphs = 0;
  private tables = 0;

  walk(node: AnyNode, depth: number): void {
    if (node.type === 'text') this.line += node.data;
    if (!isElement(node) || depth > deepest || isLeftOut(node)) return;
    const level = headings.get(node.name);
    if (node.name === 'br') this.flush(null);
    else if (node.name === 'img') this.picture(node);
    else if (level !== undefined) this.heading(node, level, depth);
    else if (node.name !== 'table' || !this.table(node)) this.children(node, depth);
  }

  flush(heading: number | null): void {
    this.say(this.line, heading);
    this.line = '';
  }

  say(words: string, heading: number | null): void {
    const text = words.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text === '') return;
    this.paragraphs += 1;
    this.blocks.push({ kind: 'text', text, heading, place: { path: `paragraph ${this.paragraphs}` } });
  }

  private children(node: Element, depth: number): void {
    const block = blocksOf.has(node.name);
    if (block) this.flush(null);
    if (isStruck(node)) this.line += '~~';
    for (const child of node.children) this.walk(child, depth + 1);
    if (isStruck(node)) this.line += '~~';
    if (block) this.flush(null);
  }

  /** A line break within a heading does not end it. */
  private heading(node: Element, level: number, depth: number): void {
    this.flush(null);
    this.line = textOf(node, '');
    this.flush(level);
    for (const child of node.children) if (isElement(child) && child.name === 'img') this.walk(child, depth + 1);
  }

  /** False for one that only arranges the page. */
  private table(node: Element): boolean {
    const table = htmlTable(node, `table ${this.tables + 1}`);
    if (table === null) return false;
    this.flush(null);
    this.tables += 1;
    if (table.rows.length > 0) this.blocks.push(table);
    for (const image of picturesIn(node)) this.picture(image);
    return true;
  }

  private picture(node: Element): void {
    const address = node.attribs['src']?.trim() ?? '';
    const alternative = (node.attribs['alt'] || node.attribs['title'] || '').replace(/\s+/g, ' ').trim();
    const description = alternative || nameOfPicture(address).replace(/\s+/g, ' ');
    const place = { path: `paragraph ${this.paragraphs + 1}` };
    const shown = { address: address.slice(0, mostAddress), alternative };
    this.blocks.push({ kind: 'picture', description, place, ...(address === '' ? {} : { shown }) });
  }
}

function picturesIn(node: Element, found: Element[] = []): Element[] {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (child.name === 'img') found.push(child);
    else if (!isLeftOut(child)) picturesIn(child, found);
  }
  return found;
}

/** Its file's name; the bytes of a picture are no name, and the way to a file on somebody's machine is nobody's business. */
function nameOfPicture(address: string): string {
  if (/^\s*(?!https?:)[a-z][a-z\d+.-]*:/i.test(address)) return '图片';
  return (
    address
      .replace(/[?#].*/s, '')
      .split(/[/\\]/)
      .at(-1)
      ?.slice(0, 100) || '图片'
  );
}
