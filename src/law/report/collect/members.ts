/** Whose reports an office collects of a year: who reports to it, and for whom it publishes the sum (arts 3, 49; AR-70, AR-71). */

import { type Agency, type AgencyTree, agencyOn, type EdgeKind, parentOn, standsOn } from '../../agency/agency.ts';
import type { Day } from '../../calendar/day.ts';

export interface Members {
  /** Whose report the sum is: the office's government, or the agency itself where it serves none. */
  readonly of: Agency;
  /** Each once, by name: those that stood on the last day that is counted. */
  readonly agencies: readonly Agency[];
  /** Ended within the year: they report no more, and break what is carried over (AR-71, AR-73). */
  readonly ended: readonly Agency[];
}

/**
 * Only the next level: a government below sums up its own departments, which would else count twice (AR-70). Vertically led
 * agencies report to their own line (AR-71). Null where there is no such agency on the day.
 */
export function membersOf(tree: AgencyTree, code: string, firstDay: Day, lastDay: Day): Members | null {
  const own = agencyOn(tree, code, lastDay);
  if (own === null) return null;
  const government = own.kind === 'office' ? parentOn(tree, code, 'territory', lastDay) : null;
  const of = government ?? own;
  const kind: EdgeKind = of.line === 'vertical' ? 'system' : 'territory';
  const children = tree.edges.filter((edge) => edge.kind === kind && edge.parent === of.code);
  const belongs = (agency: Agency) => agency.code !== of.code && (kind === 'system') === (agency.line === 'vertical');
  const agencies = children
    .filter((edge) => standsOn(edge, lastDay))
    .flatMap(({ child }) => agencyOn(tree, child, lastDay) ?? [])
    .filter(belongs);
  const codes = new Set(agencies.map((agency) => agency.code));
  const ended = children
    .filter(({ child, toDay }) => toDay !== null && toDay >= firstDay && toDay < lastDay && !codes.has(child))
    .flatMap(({ child, toDay }) => (toDay === null ? [] : (agencyOn(tree, child, toDay) ?? [])))
    .filter(belongs);
  return { of, agencies: byName(agencies), ended: byName(ended) };
}

function byName(agencies: readonly Agency[]): readonly Agency[] {
  return [...agencies].sort(
    (a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }) || (a.code < b.code ? -1 : 1),
  );
}
