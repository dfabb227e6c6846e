/** Which figure of a row of table three is which applicant's: from the heads' words and places together (AR-91). */

import { applicantLabels } from '../form.ts';
import { type ApplicantColumn, applicantColumns, type Finding, type Place } from '../report.ts';
import { columnNamed, officialColumns } from './application-words.ts';
import { finding, type Notes } from './findings.ts';
import type { GridRow } from './grid.ts';
import type { Head } from './windows.ts';
import { nearest, words } from './wording.ts';

export interface Columns {
  /** One entry a figure, left to right; null for a column that the form does not have (AR-30). */
  readonly keys: readonly (ApplicantColumn | null)[];
  readonly head: Head;
}

interface Leaf {
  readonly key: ApplicantColumn | null;
  readonly text: string;
  readonly column: number;
  readonly row: number;
  readonly place: Place;
}

/** `usual` is how many figures most rows have. Null where heads and figures leave more than one reading. */
export function applicationColumns(heads: readonly GridRow[], usual: number, into: Notes): Columns | null {
  const leaves = leavesOf(heads);
  into.push(...misprints(leaves));
  const named = leaves.filter((leaf) => leaf.key !== null);
  const unknown = leaves.length - named.length;
  const missing = applicantColumns.filter((column) => named.every((leaf) => leaf.key !== column));
  if (named.length !== applicantColumns.length - missing.length) return null;
  const distinct = new Set(leaves.map((leaf) => leaf.column)).size === leaves.length;
  const [first] = leaves;
  const contiguous = distinct && first !== undefined && leaves.every((leaf, i) => leaf.column === first.column + i);
  const width = Math.max(0, ...heads.map((row) => row.length));
  const head: Head = { start: contiguous && missing.length === 0 ? first.column : null, width };
  if (missing.length === 0 && (contiguous || (distinct && inFormOrder(named)))) {
    into.push(...extraColumns(leaves), ...splitHeads(heads, named));
    return { keys: leaves.map((leaf) => leaf.key), head };
  }
  const placed = unknown === 0 ? distinct === false || inFormOrder(named) : fitsForm(leaves);
  if (usual !== applicantColumns.length || !placed) return null;
  into.push(...lostHeads(leaves, missing, heads));
  return { keys: applicantColumns, head: { start: null, width } };
}

function leavesOf(heads: readonly GridRow[]): Leaf[] {
  const own = heads.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const above = heads[r - 1]?.[c];
      return cell.column !== c || cell === above || words(cell.text) === '' ? [] : [{ ...cell, at: r }];
    }),
  );
  const leaves = own.map(({ text, column, columnSpan, place, at }) => {
    const key = columnNamed(text) ?? nearest(words(text), officialColumns);
    return { key, text: text.trim(), column, row: at, columnSpan, place };
  });
  const named = leaves.filter((leaf) => leaf.key !== null);
  const left = Math.min(...named.map((leaf) => leaf.column));
  const extra = leaves.filter(
    (leaf) =>
      leaf.key === null &&
      leaf.columnSpan === 1 &&
      leaf.column > left &&
      !/^(?:申请人情况|法人或其他组织)$/.test(words(leaf.text)) &&
      named.every((other) => other.column !== leaf.column),
  );
  return [...named, ...extra].sort((a, b) => a.column - b.column || a.row - b.row);
}

/** Heads that are known only by their likeness. */
function misprints(leaves: readonly Leaf[]): Finding[] {
  return leaves.flatMap(({ key, text, place }) => {
    if (key === null || columnNamed(text) !== null) return [];
    const expected = applicantLabels[key];
    const message = `表头中有一列列名写作“${text}”，读作“${expected}”。`;
    return [finding('AR-91', 'warning', message, { table: 'applications', column: key, found: text, expected, place })];
  });
}

function inFormOrder(named: readonly Leaf[]): boolean {
  const order = named.map((leaf) => (leaf.key === null ? -1 : applicantColumns.indexOf(leaf.key)));
  return order.every((place, i) => i === 0 || place > (order[i - 1] ?? -1));
}

/** Seven heads, of which those that are known stand where the form has them. */
function fitsForm(leaves: readonly Leaf[]): boolean {
  return (
    leaves.length === applicantColumns.length &&
    leaves.every((leaf, i) => leaf.key === null || leaf.key === applicantColumns[i])
  );
}

function extraColumns(leaves: readonly Leaf[]): Finding[] {
  return leaves
    .filter((leaf) => leaf.key === null)
    .map(({ text }) =>
      finding('AR-30', 'info', `表头中的“${text}”不是统一格式中的列，该列未读取。`, {
        table: 'applications',
        found: text,
      }),
    );
}

function splitHeads(heads: readonly GridRow[], named: readonly Leaf[]): Finding[] {
  const rows = new Set(named.map((leaf) => leaf.row));
  const spans = heads.some((row) => row.some((cell) => cell.rowSpan > 1 || cell.columnSpan > 1));
  if (rows.size < 2 || spans) return [];
  const message = `表头分写在${rows.size}行，合并单元格已丢失，按列的先后读作：${named.map((leaf) => leaf.text).join('、')}。`;
  return [finding('AR-91', 'info', message, { table: 'applications' })];
}

function lostHeads(leaves: readonly Leaf[], missing: readonly ApplicantColumn[], heads: readonly GridRow[]): Finding[] {
  const place = heads[0]?.[0]?.place ?? null;
  if (missing.length === 0) {
    const message = '表头各列错位，但列名齐全、每行恰有7个数，按统一格式的次序读取。';
    return [finding('AR-91', 'warning', message, { table: 'applications', place })];
  }
  if (missing.length === applicantColumns.length) {
    const message = '表头没有列名，但每行恰有7个数，按统一格式的次序读取。请核对原件。';
    return [finding('AR-91', 'warning', message, { table: 'applications', place })];
  }
  return missing.map((column) => {
    const found = leaves.find((leaf, i) => leaf.key === null && applicantColumns[i] === column)?.text ?? null;
    const label = applicantLabels[column];
    const how = found === null ? `没有“${label}”列的列名` : `“${label}”列的列名写作“${found}”`;
    const message = `表头中${how}，但每行恰有7个数，按统一格式的次序读取。请核对原件。`;
    return finding('AR-91', 'warning', message, { table: 'applications', column, found, expected: label, place });
  });
}
