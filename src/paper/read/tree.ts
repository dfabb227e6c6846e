/** The tree of a web page or an XML part: elements and texts, and nothing of what the readers never ask for. */

import { Parser } from 'htmlparser2';

export interface Text {
  readonly type: 'text';
  data: string;
}

export interface Element {
  readonly type: 'tag';
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: AnyNode[];
  /** A table within which another begins. */
  holdsTable?: true;
}

export type AnyNode = Text | Element;

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag';
}

/** By the forgiving parser, not the browsers': that one takes a minute for a page of tags without end. */
export function treeOf(markup: string, { xml }: { readonly xml: boolean }): Element {
  const root: Element = { type: 'tag', name: '', attribs: {}, children: [] };
  const open = [root];
  let here = root;
  let text: Text | null = null;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        const element: Element = { type: 'tag', name, attribs, children: [] };
        if (name === 'table') for (const around of open) if (around.name === 'table') around.holdsTable = true;
        here.children.push(element);
        open.push(element);
        here = element;
        text = null;
      },
      onclosetag() {
        open.pop();
        here = open.at(-1) ?? root;
        text = null;
      },
      ontext(data) {
        if (text === null) {
          text = { type: 'text', data };
          here.children.push(text);
        } else text.data += data;
      },
      oncomment() {
        text = null;
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(markup);
  return root;
}
