/** Where the six sections begin: by the words of their titles, whatever their numbering or mark-up (AR-04). */

import type { Place } from '../report.ts';
import type { SourceBlock, SourceText } from '../source.ts';
import { folded, unspaced, words } from './wording.ts';

/** Titles of the present form and of the older ones, without numbering, spaces and punctuation. */
const titleWords: readonly RegExp[] = [
  /^(?:总体情况|概述|工作概述|总体概述)/,
  /^(?:行政机关)?主动公开政府信息(?:的)?情况/,
  /^(?:行政机关)?收到和处理政府信息公开申请(?:的)?情况/,
  /^因?政府信息公开(?:工作)?被?(?:申请|提起)?行政复议[和及]?被?提?起?行政诉讼(?:的)?情况/,
  /^(?:政府信息公开(?:工作)?)?(?:中)?存在的?(?:主要)?(?:困难和)?问题[及和与]?(?:下一步)?(?:工作)?(?:的)?改进(?:的)?(?:情况|措施|方向|意见)?/,
  /^其[他它]需要报告的(?:其[他它])?事项(?:情况)?/,
];
const numerals = ['一', '二', '三', '四', '五', '六'];

export interface Section {
  /** 1 to 6. */
  readonly number: number;
  readonly index: number;
  readonly place: Place;
  /** What stands below the title. */
  readonly blocks: readonly SourceBlock[];
}

interface Candidate {
  readonly number: number;
  readonly index: number;
  readonly score: number;
  /** Words after the title in its own paragraph; null where it stands alone. */
  readonly rest: SourceText | null;
}

/** The sections that were found, in the order of the source. */
export function findSections(blocks: readonly SourceBlock[]): readonly Section[] {
  const candidates = blocks.flatMap((block, index) => (block.kind === 'text' ? candidatesOf(block, index) : []));
  const chosen = numerals
    .map((_, i) =>
      best(
        candidates.filter(({ number }) => number === i + 1),
        candidates,
        blocks,
      ),
    )
    .filter((candidate) => candidate !== null)
    .sort((a, b) => a.index - b.index);
  return chosen.map(({ number, index, rest }, i) => {
    const below = blocks.slice(index + 1, chosen[i + 1]?.index ?? blocks.length);
    const place = blocks[index]?.place ?? { path: '' };
    return { number, index, place, blocks: rest === null ? below : [rest, ...below] };
  });
}

function candidatesOf(block: SourceText, index: number): Candidate[] {
  const whole = titleIn(block.text);
  if (whole !== null) return [{ ...whole, index, score: score(block, whole.number), rest: null }];
  // “一、总体情况。2024年，……”: title and text in one paragraph, only where it is numbered as a section is.
  const cut = folded(block.text).search(/[。:]/);
  const head = cut < 0 ? null : titleIn(block.text.slice(0, cut));
  if (head === null || numberOf(block.text) !== head.number) return [];
  const text = block.text.slice(cut + 1).trim();
  return [{ ...head, index, score: 1, rest: text === '' ? null : { ...block, text, heading: null } }];
}

function titleIn(text: string): { readonly number: number } | null {
  if (text.length > 80) return null;
  const label = words(text);
  const number = titleWords.findIndex((pattern) => {
    const match = pattern.exec(label);
    return match !== null && label.length - match[0].length <= 2;
  });
  return number < 0 ? null : { number: number + 1 };
}

/** 一、 → 1. Null for other numbering, such as （一）. */
function numberOf(text: string): number | null {
  const numeral = /^([一二三四五六])[、.,]/.exec(unspaced(text))?.[1];
  return numeral === undefined ? null : numerals.indexOf(numeral) + 1;
}

function score(block: SourceText, number: number): number {
  const numbered = numberOf(block.text) === number ? 3 : 0;
  const inBrackets = /^\(/.test(unspaced(block.text)) ? -3 : 0;
  return numbered + inBrackets + (block.heading === null ? 0 : 1);
}

/** The best marked; of equals the one with most below it, so that a table of contents does not win. */
function best(own: readonly Candidate[], all: readonly Candidate[], blocks: readonly SourceBlock[]): Candidate | null {
  const below = ({ index }: Candidate) => {
    const end = all.find((other) => other.index > index)?.index ?? blocks.length;
    return blocks
      .slice(index + 1, end)
      .reduce((size, block) => size + (block.kind === 'text' ? block.text.length : 1000), 0);
  };
  const ranked = own.map((candidate) => ({ candidate, size: below(candidate) }));
  ranked.sort(
    (a, b) => b.candidate.score - a.candidate.score || b.size - a.size || a.candidate.index - b.candidate.index,
  );
  return ranked[0]?.candidate ?? null;
}
