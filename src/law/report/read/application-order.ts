/** Lines of table three that their words do not name: by their neighbours, where count and order leave one reading. */

import { type ApplicationRow, applicationRows } from '../report.ts';
import type { LabelledRow } from './application-rows.ts';
import { groupOf, isSubtotal, officialRow } from './application-words.ts';
import { likeness, nearest, words } from './wording.ts';

export interface ResolvedRow extends LabelledRow {
  /** How the key was found: by its words, by words near to them, by order. Null with key null: not found. */
  readonly by: 'words' | 'likeness' | 'order' | null;
  /** A sum that the form does not have (AR-30). */
  readonly skipped: boolean;
}

/** The rows in their order, each with its key, or with none. A sum that the form does not have is marked as skipped. */
export function resolveRows(rows: readonly LabelledRow[]): readonly ResolvedRow[] {
  const total = totalRow(rows);
  const known = rows.map((row, r): ResolvedRow => {
    if (row.key === 'otherReason' && !followsOther(rows, r)) return { ...row, key: null, by: null, skipped: false };
    if (row.key !== null) return { ...row, by: 'words', skipped: false };
    if (r === total) return { ...row, key: 'concluded', level: 'result', by: 'words', skipped: false };
    if (row.sum) return { ...row, by: null, skipped: isSum(rows, row) };
    const key = row.label === '' ? null : nearest(words(row.label), unclaimed(rows));
    return { ...row, key, by: key === null ? null : 'likeness', skipped: false };
  });
  return byOrder(known);
}

function unclaimed(rows: readonly LabelledRow[]): (readonly [ApplicationRow, string])[] {
  const claimed = new Set(rows.map((row) => row.key));
  return applicationRows.filter((key) => !claimed.has(key)).map((key) => [key, officialRow(key)] as const);
}

/** “3.其他” is row 23 only in 其他处理: by its group's name, or right below the other rows of the group. */
function followsOther(rows: readonly LabelledRow[], r: number): boolean {
  if (rows[r]?.group === '其他处理') return true;
  const before = rows.slice(0, r).findLast((row) => row.key !== null || !row.sum)?.key ?? null;
  return before !== null && groupOf(before) === '其他处理';
}

/** A “总计” without its number （七） is that row where it stands in no group, right above 四、结转, and no other claims it. */
function totalRow(rows: readonly LabelledRow[]): number {
  if (rows.some((row) => row.key === 'concluded')) return -1;
  const below = rows.findIndex((row) => row.key === 'carriedForward');
  const row = rows[below - 1];
  return row?.sum && row.group === null && !isSubtotal(row.label) ? below - 1 : -1;
}

/** A group's line with figures is its sum only where all rows of the group are there besides; else it may be one of them. */
function isSum(rows: readonly LabelledRow[], row: LabelledRow): boolean {
  if (isSubtotal(row.label) || row.group === null) return true;
  const wanted = applicationRows.filter((key) => groupOf(key) === row.group);
  return wanted.every((key) => rows.some((other) => other.key === key));
}

/** Runs of nameless rows between two known ones get the keys between, where there are exactly as many. */
function byOrder(rows: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const counted = rows.filter((row) => !row.skipped);
  const found = new Map<ResolvedRow, ApplicationRow>();
  let run: ResolvedRow[] = [];
  let before = -1;
  const close = (next: number) => {
    const keys = applicationRows.slice(before + 1, next);
    const fits = keys.length === run.length && keys.every((key) => rows.every((row) => row.key !== key));
    if (fits && run.every((row, i) => mayBe(row, keys[i]))) {
      for (const [i, row] of run.entries()) {
        const key = keys[i];
        if (key !== undefined) found.set(row, key);
      }
    }
    run = [];
  };
  for (const row of counted) {
    if (row.key === null) run.push(row);
    else {
      const place = applicationRows.indexOf(row.key);
      close(place);
      before = place;
    }
  }
  close(applicationRows.length);
  return rows.map((row) => {
    const key = found.get(row);
    return key === undefined ? row : { ...row, key, by: 'order' };
  });
}

/** A row whose words are lost, or damaged beyond recognition but not others. */
function mayBe(row: ResolvedRow, key: ApplicationRow | undefined): boolean {
  if (key === undefined || row.sum) return false;
  const label = words(row.label);
  return label === '' || likeness(label, words(officialRow(key))) >= 0.4;
}
