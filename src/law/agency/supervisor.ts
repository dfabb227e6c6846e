/** Who supervises an agency's disclosure work (主管部门, art. 3; REG-02). */

import { regulation } from '../application/articles.ts';
import type { Day } from '../calendar/day.ts';
import type { Ruling } from '../ruling.ts';
import { type Agency, type AgencyTree, agencyOn, parentOn, standsOn } from './agency.ts';
import { descendantsOn } from './descendants.ts';

/**
 * The supervising agency on a day, null at the top. A vertically led agency: its own system's next higher agency
 * (art. 3(4)). Others: the office (办公厅、办公室) of the government above them; that government itself where the tree
 * holds no such office.
 */
export function supervisorOf(tree: AgencyTree, code: string, on: Day): Ruling<Agency | null> {
  const agency = agencyOn(tree, code, on);
  if (agency === null) return { value: null, because: [] };
  if (agency.line === 'vertical') {
    return { value: parentOn(tree, code, 'system', on), because: [regulation('REG-02', '第三条第四款')] };
  }
  const government = parentOn(tree, code, 'territory', on);
  const because = [regulation('REG-02', '第三条第二款、第三款')];
  if (government === null) return { value: null, because };
  const office = officeOf(tree, government, on);
  if (office === null || office.code !== code) return { value: office ?? government, because };
  // The office is not its own supervisor: it answers to the office above its government.
  const above = parentOn(tree, government.code, 'territory', on);
  return { value: above === null ? null : (officeOf(tree, above, on) ?? above), because };
}

/** The office (办公厅、办公室) of a government; null where the tree holds none. */
export function officeOf(tree: AgencyTree, government: Agency, on: Day): Agency | null {
  const edge = tree.edges.find(
    (one) =>
      one.parent === government.code &&
      one.kind === 'territory' &&
      standsOn(one, on) &&
      agencyOn(tree, one.child, on)?.kind === 'office',
  );
  return edge === undefined ? null : agencyOn(tree, edge.child, on);
}

/**
 * Whom an agency supervises on a day (art. 3(2), (3), art. 47): all below it; for the office of a government all below that
 * government. Itself not included.
 */
export function supervisedBy(tree: AgencyTree, code: string, on: Day): readonly Agency[] {
  const own = agencyOn(tree, code, on);
  const government = own?.kind === 'office' ? parentOn(tree, code, 'territory', on) : null;
  return descendantsOn(tree, government?.code ?? code, on).filter((one) => one.code !== code);
}
