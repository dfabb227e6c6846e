/** The words of a page with their places, and how pieces of a line are put together. */

import type { Place } from '#law/report/report';
import { type Matrix, matrixOf, times, type Word } from './geometry.ts';
import type { PdfPage } from './library.ts';
import { ordinary } from './radicals.ts';

export interface PageWords {
  readonly words: readonly Word[];
  /** Of a word, else of what stands next below `y`. */
  readonly placeOf: (word: Word | undefined, y: number) => Place;
}

/** Letters of one line differ by no more than this share of their height. */
const sameLine = 0.5;

export function pageWords(
  content: Awaited<ReturnType<PdfPage['getTextContent']>>,
  view: Matrix,
  page: number,
): PageWords {
  const words = content.items.flatMap((item): Word[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const matrix = matrixOf(item.transform);
    if (matrix === null) return [];
    const placed = times(view, matrix);
    const height = Math.hypot(placed[2], placed[3]);
    return parted({
      text: ordinary(item.str),
      left: placed[4],
      right: placed[4] + item.width,
      base: placed[5],
      height,
    });
  });
  const bases = linesOf(words).map((line) => line[0]?.base ?? 0);
  const placeOf = (word: Word | undefined, y: number): Place => {
    const base = word?.base ?? y;
    const line = bases.findIndex((at) => at >= base - 0.5 * (word?.height ?? 0));
    return { page, line: (line < 0 ? bases.length : line) + (line < 0 ? 0 : 1) };
  };
  return { words, placeOf };
}

/** Figures of several columns that the library hands out as one piece: `0 15`. Their places are by their share of its width. */
function parted(word: Word): Word[] {
  if (!/^[\d.,]+(?:\s+[\d.,]+)+$/.test(word.text.trim())) return [word];
  const letter = (word.right - word.left) / word.text.length;
  return [...word.text.matchAll(/\S+/g)].map((match) => ({
    ...word,
    text: match[0],
    left: word.left + match.index * letter,
    right: word.left + (match.index + match[0].length) * letter,
  }));
}

/** Words in lines from the top, each from the left. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (
      line !== undefined &&
      first !== undefined &&
      word.base - first.base <= sameLine * Math.max(word.height, first.height)
    )
      line.push(word);
    else lines.push([word]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}

/** A line's words; a gap wider than a third of a letter is a blank, as a word that lies over another never is one with it. */
export function lineText(line: readonly Word[]): string {
  let text = '';
  let right: number | null = null;
  for (const word of line) {
    if (right !== null && (word.left - right > word.height * 0.34 || right - word.left > word.height * 0.5))
      text += ' ';
    text += word.text;
    right = word.right;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Lines of a cell, with a blank between: figures on two lines are two. */
export function textOf(words: readonly Word[]): string {
  return linesOf(words).map(lineText).join(' ').trim();
}
