/** What is said about rows of table three that were read although the source had lost something of them (AR-30, AR-91). */

import type { Finding } from '../report.ts';
import type { ResolvedRow } from './application-order.ts';
import { groupOf, officialRow } from './application-words.ts';
import { finding, tableNames } from './findings.ts';
import type { Windows } from './windows.ts';
import { words } from './wording.ts';

export function rowFindings(row: ResolvedRow, form2019: boolean): Finding[] {
  const place = row.cells[row.labelColumn]?.place ?? null;
  const { key, label } = row;
  const about = { table: 'applications', found: label, place } as const;
  if (row.skipped) {
    return [finding('AR-30', 'info', `“${label}”行不是统一格式中的行（小计），未读取。`, about)];
  }
  if (key === null) return form2019 && row.group === '其他处理' ? [] : [nameless(row)];
  const official = officialRow(key);
  if (row.by === 'order') {
    const message = `${tableNames.applications}有一行${label === '' ? '没有行名' : `行名写作“${label}”`}，按前后各行的次序读作“${official}”。请核对原件。`;
    return [finding('AR-91', 'warning', message, { ...about, row: key, expected: official })];
  }
  const notes: Finding[] = [];
  if (row.by === 'likeness' || !sameWords(label, official)) {
    const message = `${tableNames.applications}有一行行名写作“${label}”，读作“${official}”。`;
    notes.push(
      finding('AR-91', row.by === 'likeness' ? 'warning' : 'info', message, { ...about, row: key, expected: official }),
    );
  }
  if (row.groupLost) {
    const message = `${tableNames.applications}“${label}”行没有所属的“${groupOf(key) ?? ''}”组名，按行名读取。`;
    notes.push(finding('AR-91', 'info', message, { ...about, row: key }));
  }
  return notes;
}

function sameWords(label: string, official: string): boolean {
  const a = words(label);
  const b = words(official);
  return a.includes(b) || b.includes(a);
}

function nameless(row: ResolvedRow): Finding {
  const place = row.cells[row.labelColumn]?.place ?? null;
  const shown = row.label === '' ? '没有行名' : `行名为“${row.label}”`;
  const message = `${tableNames.applications}有一行${shown}，不能确定是统一格式中的哪一行，未读取。请核对原件。`;
  return finding('AR-91', 'warning', message, { table: 'applications', found: row.label, place });
}

/** Rows whose figures do not begin under the first head: read by count and order. One finding for each offset. */
export function shiftFindings(
  rows: readonly ResolvedRow[],
  places: readonly Windows[],
  start: number | null,
): Finding[] {
  if (start === null) return [];
  const shifted = new Map<number, ResolvedRow[]>();
  rows.forEach((row, r) => {
    const [at, second] = places[r] ?? [];
    const filled = row.cells.some((cell, c) => c >= row.from && cell.text.trim() !== '');
    if (at === undefined || second !== undefined || at === start || !filled || row.key === null) return;
    shifted.set(at, [...(shifted.get(at) ?? []), row]);
  });
  return [...shifted].map(([at, moved]) => {
    const [first] = moved;
    const far = `${at < start ? '左' : '右'}移了${Math.abs(at - start)}格`;
    const which = moved.length === 1 ? `“${first?.label ?? ''}”行` : `有${moved.length}行`;
    const message = `${tableNames.applications}${which}的数比表头${far}，该行的数齐全，按先后读取。`;
    const row = moved.length === 1 && first?.key ? { row: first.key } : {};
    return finding('AR-91', 'info', message, { table: 'applications', ...row, place: first?.cells[0]?.place ?? null });
  });
}
