/** The Markdown of a report's sections as blocks: paragraphs, breaks, bold, sub-headings, lists, pipe tables; all else is words. */

import { pipeTableAt } from './pipe-table.ts';
import { printable } from './printable.ts';

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}
export type Line = readonly Run[];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
}
export interface List {
  readonly kind: 'list';
  /** Number of the first item; null for a list of points. */
  readonly start: number | null;
  readonly items: readonly (readonly Line[])[];
}
export interface SubHeading {
  readonly kind: 'heading';
  readonly text: string;
}
export interface ProseTable {
  readonly kind: 'table';
  /** Heads first; all rows have the same number of cells. */
  readonly rows: readonly (readonly string[])[];
}
export type ProseBlock = Paragraph | List | SubHeading | ProseTable;

/** A paragraph or list that may still grow. */
interface OpenParagraph {
  readonly kind: 'paragraph';
  readonly lines: Line[];
}
interface OpenList {
  readonly kind: 'list';
  readonly start: number | null;
  readonly items: Line[][];
}
type OpenBlock = OpenParagraph | OpenList | SubHeading | ProseTable;

/** Never fails: what is not of the supported kinds stands as the words that it is. Empty for null and blank text. */
export function prose(markdown: string | null | undefined): readonly ProseBlock[] {
  const lines = proseLines(markdown);
  const blocks: OpenBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = pipeTableAt(lines, at);
    if (table) blocks.push({ kind: 'table', rows: table.rows.map((row) => row.map(wordsOf)) });
    else take(blocks, lines[at] ?? '', at === 0 || lines[at - 1] === '');
    at = table?.end ?? at + 1;
  }
  return blocks;
}

/** Printable lines, trimmed. */
export function proseLines(markdown: string | null | undefined): readonly string[] {
  return printable(markdown ?? '')
    .split('\n')
    .map((line) => line.trim());
}

function take(blocks: OpenBlock[], text: string, afterBlank: boolean): void {
  if (text === '') return;
  const heading = wordsOf(/^#{1,6}\s+(.+?)(?:\s+#+)?$/.exec(text)?.[1] ?? '').trim();
  if (heading !== '') {
    blocks.push({ kind: 'heading', text: heading });
    return;
  }
  const last = blocks.at(-1);
  const item = listItem(text);
  if (item) {
    const goesOn = last?.kind === 'list' && (last.start === null) === (item.start === null);
    if (goesOn) last.items.push([runs(item.text)]);
    else blocks.push({ kind: 'list', start: item.start, items: [[runs(item.text)]] });
    return;
  }
  const line = runs(text);
  if (!afterBlank && last?.kind === 'list') last.items.at(-1)?.push(line);
  else if (!afterBlank && last?.kind === 'paragraph') last.lines.push(line);
  else blocks.push({ kind: 'paragraph', lines: [line] });
}

function listItem(text: string): { readonly start: number | null; readonly text: string } | null {
  const match = /^(?:[-*+]|(\d{1,9})[.)])\s+(.+)$/.exec(text);
  if (!match) return null;
  return { start: match[1] === undefined ? null : Number(match[1]), text: match[2] ?? '' };
}

/** A line cut at `**…**`; a backslash takes the meaning from the mark after it, as Markdown has it. */
function runs(line: string): Line {
  const found: Run[] = [];
  let rest = line.replace(/\\$/, '');
  while (rest !== '') {
    const bold = /(?<!\\)\*\*(?=[^\s*])((?:\\.|[^\\])+?)(?<=\S)\*\*/.exec(rest);
    const before = bold ? rest.slice(0, bold.index) : rest;
    if (before !== '') found.push({ text: plain(before), bold: false });
    if (!bold) break;
    found.push({ text: plain(bold[1] ?? ''), bold: true });
    rest = rest.slice(bold.index + bold[0].length);
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function wordsOf(text: string): string {
  return runs(text)
    .map((run) => run.text)
    .join('');
}
