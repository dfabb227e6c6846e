/** Counts that were prepared for dashboards over many agencies. */

import type { ComparedKey } from '#law/comparison/figures';

export interface StandingCountTable {
  agency: string;
  key: ComparedKey;
  n: number;
  counted_at: string;
}

export interface ComparisonTables {
  standing_count: StandingCountTable;
}
