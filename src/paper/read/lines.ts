/** Markdown and plain text, line by line: headings, paragraphs, pictures, tables in pipes, tabs or HTML. */

import type { SourceBlock, SourceDocument, SourceTable } from '#law/report/source';
import { readHtml } from './html.ts';
import { isPipeRow, isPipeRule, pipeRow } from './pipe-row.ts';
import { isTabRow, tabRow } from './tab-row.ts';

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

export function readLines(text: string): SourceDocument {
  const lines = text.split(/\r\n|\r|\n/).map((line, i): Line => ({ text: line, number: i + 1 }));
  const blocks: SourceBlock[] = [];
  for (let i = 0; i < lines.length; ) i += take(lines, i, blocks);
  return { blocks };
}

/** Puts the blocks that begin in line `i`; says how many lines they take. */
function take(lines: readonly Line[], i: number, blocks: SourceBlock[]): number {
  const line = lines[i];
  if (line === undefined) return 1;
  if (/^\s*<table[\s>]/i.test(line.text)) return takeHtml(lines, i, blocks);
  const pipes = run(lines, i, isPipeLine);
  if (pipes > 0) {
    blocks.push(pipeTable(lines.slice(i, i + pipes)));
    return pipes;
  }
  const tabs = run(lines, i, ({ text }, taken) => isTabRow(text, taken > 0));
  if (tabs > 0) {
    const rows = lines.slice(i, i + tabs).map(({ text, number }) => tabRow(text, number));
    blocks.push({ kind: 'table', rows, place: { line: line.number } });
    return tabs;
  }
  blocks.push(...textBlocks(line));
  return 1;

  function isPipeLine(candidate: Line, taken: number, at: number): boolean {
    const next = lines[at + 1]?.text ?? '';
    return isPipeRow(candidate.text) || (candidate.text.includes('|') && (taken > 0 || isPipeRule(next)));
  }
}

function run(lines: readonly Line[], i: number, fits: (line: Line, taken: number, at: number) => boolean): number {
  let taken = 0;
  for (let line = lines[i]; line !== undefined && fits(line, taken, i + taken); line = lines[i + taken]) taken += 1;
  return taken;
}

function pipeTable(lines: readonly Line[]): SourceTable {
  // Only the second line is a rule: below it, “- | - | -” are cells.
  const rows = lines.filter((line, r) => !(r === 1 && isPipeRule(line.text)));
  return {
    kind: 'table',
    rows: rows.map(({ text, number }) => pipeRow(text, number)),
    place: { line: lines[0]?.number ?? 1 },
  };
}

function takeHtml(lines: readonly Line[], i: number, blocks: SourceBlock[]): number {
  const end = lines.findIndex((line, l) => l >= i && /<\/table\s*>/i.test(line.text));
  const taken = lines.slice(i, end < 0 ? lines.length : end + 1);
  const place = { line: taken[0]?.number ?? 1 };
  for (const block of readHtml(taken.map(({ text }) => text).join('\n')).blocks) {
    if (block.kind !== 'table') blocks.push({ ...block, place });
    else blocks.push({ ...block, place, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, place }))) });
  }
  return taken.length;
}

/** Lengths are bounded, so that a line of marks without ends takes no time. */
const picture = /!\[([^\]]{0,200})\]\(([^)\s]{0,500})[^)]{0,200}\)|<img\s[^>]{0,500}>/gi;
/** A picture that holds its own data, alone in its line. */
const embedded = /^\s*!\[([^\]]{0,200})\]\(data:/;

function textBlocks({ text: line, number }: Line): SourceBlock[] {
  const place = { line: number };
  const data = embedded.exec(line);
  if (data !== null) return [{ kind: 'picture', description: data[1] || '图片', place }];
  if (line.length > longestLine) return [{ kind: 'text', text: line.trim(), heading: null, place }];
  const pictures = [...line.matchAll(picture)].map(
    (match): SourceBlock => ({ kind: 'picture', description: match[1] || match[2] || '图片', place }),
  );
  const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.replace(picture, ''));
  const raw = heading?.[2] ?? line.replace(picture, '');
  if (/^\s*(?:=+|-{3,}|\*{3,})\s*$/.test(raw)) return pictures;
  const text = unmarked(raw);
  if (text === '') return pictures;
  return [{ kind: 'text', text, heading: heading?.[1]?.length ?? null, place }, ...pictures];
}

/** Longer lines are no Markdown that people write: they stand as they are. */
const longestLine = 20_000;

/** The words of a line of Markdown, without its marks. */
export function unmarked(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<!!)\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(/^\s*>\s?/, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
