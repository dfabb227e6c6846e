/** A report that repeats last year's (AR-67), and a report of last year that was changed after publication (AR-68). */

import type { AnnualReport } from '../report.ts';
import { cellsOfReport, type ReportCell } from './cells.ts';
import { broken, type Checked, holds, nowhere, unknown, unknowns } from './checked.ts';

/** AR-67: above this share of common text the reports are nearly identical. */
export const nearlyIdentical = 0.9;

export function checkLikeness(report: AnnualReport, previous: AnnualReport | undefined): readonly Checked[] {
  if (previous === undefined || previous.year >= report.year) return unknowns('AR-67', 2);
  return [sameText(report, previous), sameFigures(report, previous)];
}

function sameText(report: AnnualReport, previous: AnnualReport): Checked {
  const [now, before] = [wordsOf(report), wordsOf(previous)];
  if (now === '' || before === '') return unknown('AR-67');
  const share = similarity(now, before);
  if (share <= nearlyIdentical) return holds('AR-67');
  return broken('AR-67', 'warning', nowhere, {
    found: `${Math.floor(share * 100)}%`,
    expected: `≤${nearlyIdentical * 100}%`,
    message: `去掉数字后，正文与${previous.year}年度报告的相似程度为${Math.floor(share * 100)}%，内容雷同。请按本年度实际情况重写总体情况、存在的问题和改进情况。`,
  });
}

function sameFigures(report: AnnualReport, previous: AnnualReport): Checked {
  const [now, before] = [cellsOfReport(report), cellsOfReport(previous)];
  if (now.length === 0 || now.length !== before.length || now.some((cell) => cell.value === null))
    return unknown('AR-67');
  const same = now.every((cell, i) => cell.value === before[i]?.value);
  if (!same || now.every((cell) => cell.value === 0)) return holds('AR-67');
  return broken('AR-67', 'warning', nowhere, {
    message: `三张表格的全部数字与${previous.year}年度报告完全相同且不全为0。请核对是否误用了上年的表格。`,
  });
}

/** The prose without numbers, blanks and punctuation: what remains is wording. */
function wordsOf({ sections }: AnnualReport): string {
  return [sections.overview, sections.problems, sections.other]
    .join('')
    .replace(/[^\p{Script=Han}\p{Letter}]|[〇零一二三四五六七八九十百千]/gu, '');
}

/** Sørensen–Dice share of common character pairs, 0 to 1; 1 for the same text. */
export function similarity(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const size = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (size === 0) return a === b ? 1 : 0;
  const common = [...one].reduce((sum, [pair, count]) => sum + Math.min(count, other.get(pair) ?? 0), 0);
  return (2 * common) / size;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** AR-68: the editions of last year's report, oldest first, must state the same figures. */
export function checkEditions(editions: readonly AnnualReport[] | undefined): Checked {
  const [first, ...later] = editions ?? [];
  if (first === undefined || later.length === 0) return first === undefined ? unknown('AR-68') : holds('AR-68');
  const original = cellsOfReport(first);
  const last = cellsOfReport(later.at(-1) ?? first);
  const changed = last.filter((cell) => original.find((old) => samePlace(old, cell))?.value !== cell.value);
  if (changed.length === 0 && last.length === original.length) return holds('AR-68');
  return broken('AR-68', 'warning', nowhere, {
    found: changed.length,
    expected: 0,
    message: `${first.year}年度报告发布后有${changed.length}个数字改动过。请在本年度报告中说明更正情况，跨年核对以更正后的版本为准。`,
  });
}

const samePlace = (a: ReportCell, b: ReportCell) => a.table === b.table && a.row === b.row && a.column === b.column;
