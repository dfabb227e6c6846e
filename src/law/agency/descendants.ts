/** Who stands below an agency on a day: what a report sums (AR-70) and what a supervisor may see (REG-70). */

import type { Day } from '../calendar/day.ts';
import { type Agency, type AgencyTree, agencyOn, type EdgeKind, standsOn } from './agency.ts';

/**
 * All agencies below `code` by one kind of edge, nearest first, each once, itself not included. The territory edge gives a
 * government's sum; vertically led agencies hang on the system edge and are not in it (AR-71).
 */
export function descendantsOn(
  tree: AgencyTree,
  code: string,
  on: Day,
  kind: EdgeKind = 'territory',
): readonly Agency[] {
  const children = new Map<string, string[]>();
  for (const edge of tree.edges) {
    if (edge.kind !== kind || !standsOn(edge, on)) continue;
    children.set(edge.parent, [...(children.get(edge.parent) ?? []), edge.child]);
  }
  const seen = new Set([code]);
  const found: Agency[] = [];
  const queue = [code];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const child of children.get(next) ?? []) {
      if (seen.has(child)) continue;
      seen.add(child);
      queue.push(child);
      const agency = agencyOn(tree, child, on);
      if (agency !== null) found.push(agency);
    }
  }
  return found;
}
