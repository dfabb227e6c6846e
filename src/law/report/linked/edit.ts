/** What becomes of the links when the text is edited: those outside keep their words, those inside keep their figure. */

import type { Link } from './links.ts';
import { figuresIn } from './text-figures.ts';

/** Signs that would become part of the number that they touch: typed before or behind “83”, they change the figure. */
const beforeNumber = /[\d０-９.,．，零〇一二两三四五六七八九十百千万亿]$/u;
const afterNumber = /^[\d０-９.,．，零〇一二两三四五六七八九十百千万亿]/u;

/**
 * The links in `after`, the text that came of `before` by one change (typing, pasting, deleting). A link that was changed
 * inside goes on over what stands there now; one that was cut across or deleted is dropped.
 */
export function movedLinks(before: string, after: string, links: readonly Link[]): readonly Link[] {
  if (before === after) return links;
  const { from, to, inserted } = changeOf(before, after);
  const shift = inserted.length - (to - from);
  const typed = from === to;
  return links.flatMap((link): Link[] => {
    const joinsStart = typed && to === link.start && beforeNumber.test(inserted);
    const joinsEnd = typed && from === link.end && afterNumber.test(inserted);
    if (to <= link.start && !joinsStart) return [{ ...link, start: link.start + shift, end: link.end + shift }];
    if (from >= link.end && !joinsEnd) return [link];
    const inside = from >= link.start && to <= link.end;
    const end = link.end + shift;
    return inside && end > link.start ? [{ ...link, end }] : [];
  });
}

/**
 * As {@link movedLinks}, for a change that may be many at once (a text pasted back): a link that was cut across is tied again
 * where the changed stretch states its figure in words that say so, once. `year` is the report's.
 */
export function keptLinks(before: string, after: string, links: readonly Link[], year: number): readonly Link[] {
  const moved = movedLinks(before, after, links);
  const lost = links.filter(({ name }) => moved.every((link) => link.name !== name));
  if (lost.length === 0) return moved;
  const { from, inserted } = changeOf(before, after);
  const stretch = figuresIn(after, year).filter(({ start, end }) => end >= from && start <= from + inserted.length);
  const again = lost.flatMap(({ name }): Link[] => {
    const [only, second] = stretch.filter((figure) => figure.names.includes(name));
    return only === undefined || second !== undefined ? [] : [{ name, start: only.start, end: only.end }];
  });
  return [...moved, ...again].sort((a, b) => a.start - b.start);
}

interface Change {
  readonly from: number;
  /** Of the text before. */
  readonly to: number;
  readonly inserted: string;
}

/** The least stretch of the text before that was replaced. */
function changeOf(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from, to: before.length - tail, inserted: after.slice(from, after.length - tail) };
}
