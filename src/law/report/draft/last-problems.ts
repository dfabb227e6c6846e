/** What last year's report named as problems, and what became of each: section five has to say both (AR-06). */

import type { AnnualReport } from '../report.ts';

/** What was done about a problem since, as supervision put it on record. */
export interface Rectification {
  /** The problem, in the words of the report or of the supervisor. */
  readonly problem: string;
  readonly measure: string;
}

export interface LastProblem {
  readonly problem: string;
  /** Null where no record says it: the agency writes it itself. */
  readonly became: string | null;
}

const longest = 120;
/** From here on a section speaks of what is to be done, no longer of what was wrong. */
const remedies = /(?:改进(?:情况|措施|工作|方向)|整改(?:情况|措施)|下一步|针对(?:上述|以上|存在)|今后)/;
const marks =
  /(?:^|(?<=[，。；：:\n]))\s*(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]+[）)]|[（(]?\d+[.、．）)])\s*/;

/** In the order of the report; empty where there was none or it names none in points. */
export function lastProblems(
  previous: AnnualReport | null,
  rectifications: readonly Rectification[] = [],
): readonly LastProblem[] {
  return pointsOf(previous?.sections.problems ?? '').map((problem) => {
    const measures = rectifications.filter((one) => same(one.problem, problem)).map(({ measure }) => measure);
    return { problem, became: measures.length === 0 ? null : measures.join('；') };
  });
}

function pointsOf(text: string): readonly string[] {
  const plain = text.replace(/\*\*|^\s*#{1,6}\s+/gm, '');
  const first = plain.search(marks);
  if (first < 0) return [];
  const end = plain.slice(first).search(remedies);
  const told = end < 0 ? plain.slice(first) : plain.slice(first, first + end);
  return told
    .split(new RegExp(marks, 'm'))
    .map((part) => part.replace(/\s+/g, '').replace(/[。；，：:]+$/, ''))
    .filter((part) => part.length >= 4)
    .map((part) => (part.length > longest ? `${part.slice(0, longest)}…` : part));
}

function same(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare(a) === bare(b);
}
