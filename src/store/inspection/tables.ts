/** Tables of the other sites that an agency looks after. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { ListedLine } from '#law/inspection/inspect-listed';

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

export interface InspectionTables {
  listed_site: ListedSiteTable;
  site_visit: SiteVisitTable;
  site_inspection: SiteInspectionTable;
}
