/** The heads of one block of table two: what each figure below them counts. */

import type { Finding } from '../report.ts';
import { columnNamed, type DisclosureColumn, isHead2019, isLabelHead, officialColumns } from './disclosure-words.ts';
import { finding, type Notes, tableNames } from './findings.ts';
import type { GridRow } from './grid.ts';
import { words } from './wording.ts';

export interface Heads {
  /** Left to right, one entry a head; null for a head that the form does not have. A merged head repeated by the source stands once. */
  readonly keys: readonly (DisclosureColumn | null)[];
  readonly start: number | null;
  readonly width: number;
  /** How often the source repeats its one head, as it does for a merged cell. */
  readonly repeats: number;
  readonly form2019: boolean;
  /** The heads give the fees in 元 or another unit than the form's 万元. */
  readonly otherUnit: boolean;
}

export function headsOf(row: GridRow, into: Notes): Heads {
  const leaves = row.filter((cell, c) => cell.column === c && words(cell.text) !== '' && !isLabelHead(cell.text));
  const keys = leaves.map((leaf) => {
    const named = columnNamed(leaf.text);
    if (named !== null && !named.exact) into.push(damaged(named.key, leaf.text.trim(), leaf));
    return named?.key ?? null;
  });
  const [first] = keys;
  const same = keys.length > 1 && first != null && keys.every((key) => key === first);
  const base = {
    start: leaves[0]?.column ?? null,
    width: row.length,
    form2019: row.some((cell) => isHead2019(cell.text)),
    otherUnit: row.some((cell) => isOtherUnit(cell.text)),
  };
  return same ? { ...base, keys: [first], repeats: keys.length } : { ...base, keys, repeats: 1 };
}

function isOtherUnit(text: string): boolean {
  const label = words(text);
  return /收费金额/.test(label) && /元/.test(label) && !/万元/.test(label);
}

function damaged(key: DisclosureColumn, found: string, leaf: GridRow[number]): Finding {
  const expected = officialColumns[key];
  const message = `${tableNames.activeDisclosure}有一列列名写作“${found}”，读作“${expected}”。`;
  const column = key === 'decisions' || key === 'amount' ? null : key;
  return finding('AR-91', 'warning', message, {
    table: 'activeDisclosure',
    column,
    found,
    expected,
    place: leaf.place,
  });
}
