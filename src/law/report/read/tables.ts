/** Which tables of the source make up each table of the form. */

import type { TableKey } from '../report.ts';
import type { SourceBlock, SourceTable } from '../source.ts';
import { looseTable } from './loose-lines.ts';
import { hasSection, tableOfSection } from './missing-parts.ts';
import type { Section } from './sections.ts';
import { isContinuation, tableKind } from './table-kind.ts';

export type FormTables = Readonly<Record<TableKey, readonly SourceTable[]>>;

/**
 * Tables of sections two to four by their labels; a piece without labels goes to the one before it; rows
 * that lost their lines are put together again. A table whose
 * section's title is lost is looked for in the whole document, by more of its labels.
 */
export function tablesOf(blocks: readonly SourceBlock[], sections: readonly Section[]): FormTables {
  const found: Record<TableKey, SourceTable[]> = { activeDisclosure: [], applications: [], appeals: [] };
  for (const section of sections) {
    const home = tableOfSection(section.number);
    if (home === null) continue;
    sort(section.blocks, home, 1, found);
    const loose = found[home].length === 0 ? looseTable(section.blocks, home) : null;
    if (loose !== null) found[home].push(loose);
  }
  const elsewhere: Record<TableKey, SourceTable[]> = { activeDisclosure: [], applications: [], appeals: [] };
  const inside = new Set<SourceBlock>(Object.values(found).flat());
  sort(
    blocks.filter((block) => !inside.has(block)),
    null,
    3,
    elsewhere,
  );
  for (const key of Object.keys(found) as TableKey[]) {
    if (found[key].length === 0 && !hasSection(key, sections)) found[key] = elsewhere[key];
  }
  return found;
}

function sort(
  blocks: readonly SourceBlock[],
  home: TableKey | null,
  least: number,
  found: Record<TableKey, SourceTable[]>,
): void {
  let before: TableKey | null = null;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const kind: TableKey | null = tableKind(block, least) ?? (isContinuation(block) ? (before ?? home) : null);
    if (kind === null) continue;
    found[kind].push(block);
    before = kind;
  }
}
