/** Tables of links. Who wrote a link is in the ledger; what the other side answered is an observation and stands here. */

import type { LinkOutcome } from '#law/link/outcomes';

export interface LinkRunTable {
  id: string;
  agency: string;
  started_at: string;
  /** Null: it goes on. */
  ended_at: string | null;
  links: number;
  /** Null before its end. */
  dead: number | null;
}

export interface LinkTable {
  agency: string;
  url: string;
  /** Null: not looked at yet. */
  outcome: LinkOutcome | null;
  why: string;
  status: number | null;
  /** Where it led to. */
  ends: string;
  /** Runs in a row that did not reach it. */
  failures: number;
  dead: boolean;
  checked_at: string | null;
  /** The run that looked last. */
  run: string | null;
}

export type LinkPage = 'publication' | 'guide' | 'site';

export interface LinkPlaceTable {
  agency: string;
  url: string;
  page: LinkPage;
  page_id: string;
  page_name: string;
}

export interface LinkTables {
  link_run: LinkRunTable;
  link: LinkTable;
  link_place: LinkPlaceTable;
}
