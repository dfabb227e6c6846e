/** Tables of the inspections of sites: the agency's own, and the others that it looks after. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Inspected } from '#law/inspection/inspect';
import type { ListedLine } from '#law/inspection/inspect-listed';
import type { LinkOutcome } from '#law/link/outcomes';

export interface ListedSiteTable {
  id: string;
  agency: string;
  name: string;
  address: string;
  listed_on: Day;
}

export interface SiteVisitTable {
  site: string;
  agency: string;
  at: string;
  reached: boolean;
}

export interface SiteInspectionTable {
  site: string;
  agency: string;
  on_day: Day;
  /** Null: nothing could be assessed. */
  score: string | number | null;
  vetoed: boolean;
  lines: JSONColumnType<readonly ListedLine[]>;
}

/** What was found on a page of a listed site; the addresses that it leads to stand as rows of their own. */
export interface PageFound {
  readonly newest: Day | null;
  readonly marksMissing: readonly string[];
  readonly tagsMissing: readonly string[];
  /** Where the page was in the end, after its redirects. */
  readonly end: string;
}

/** One address of the inspection of a day, in the order of finding: its row is waiting while the outcome is null. */
export interface SitePageTable {
  site: string;
  agency: string;
  on_day: Day;
  n: number;
  url: string;
  /** `page`: read; `link`: only looked at. */
  kind: 'page' | 'link';
  from_home: boolean;
  outcome: LinkOutcome | null;
  found: JSONColumnType<PageFound> | null;
}

export interface OwnInspectionTable {
  agency: string;
  on_day: Day;
  score: string | number;
  vetoed: boolean;
  lines: JSONColumnType<readonly Inspected[]>;
}

export interface InspectionTables {
  own_inspection: OwnInspectionTable;
  site_page: SitePageTable;
  listed_site: ListedSiteTable;
  site_visit: SiteVisitTable;
  site_inspection: SiteInspectionTable;
}
