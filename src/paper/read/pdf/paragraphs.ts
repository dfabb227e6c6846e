/** Lines of pages put together to paragraphs again: a line that reaches the edge goes on in the next. */

import type { SourceBlock } from '#law/report/source';
import type { PageBlock, ProseLine } from './page.ts';

/** A line may end this many letters before the edge and still go on: a word or a mark did not fit. */
const short = 2.2;
/** The next line begins a paragraph where it is indented by more than this many letters. */
const indent = 1.2;

export function paragraphsOf(blocks: readonly PageBlock[]): SourceBlock[] {
  const lines = blocks.filter((block): block is ProseLine => block.kind === 'line');
  const right = edge(lines.map((line) => line.right));
  const left = Math.min(...lines.filter((line) => line.right >= right - 20).map((line) => line.left));
  const found: SourceBlock[] = [];
  let before: ProseLine | null = null;
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind !== 'line') found.push(block);
    else if (before !== null && last?.kind === 'text' && goesOn(before, block, left, right))
      found[found.length - 1] = { ...last, text: last.text + block.text };
    else found.push({ kind: 'text', text: block.text, heading: null, place: block.place });
    before = block.kind === 'line' ? block : null;
  }
  return found;
}

/** The right edge of the text: what full lines reach. */
function edge(rights: readonly number[]): number {
  const sorted = [...rights].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}

function goesOn(line: ProseLine, next: ProseLine, left: number, right: number): boolean {
  const full = line.right >= right - short * line.height;
  const flush = next.left <= left + indent * next.height;
  const alike = Math.abs(line.height - next.height) < 0.15 * line.height;
  return full && flush && alike && !/^(?:[一二三四五六]、|[（(][一二三四五六七八九十]+[）)])/.test(next.text);
}
