/** Tables of the channels that editions are carried to. */

import type { Generated, JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';

interface ChannelSettingTable {
  /** Agency and channel, by which the secret is bound. */
  id: string;
  agency: string;
  channel: string;
  on: boolean;
  address: string;
  account: string;
  cover: string;
  /** Sealed. */
  secret: Buffer | null;
}

interface ChannelDeliveryTable {
  case_id: string;
  agency: string;
  channel: string;
  edition: number;
  /** What the other side calls it, as far as it has come. */
  progress: JSONColumnType<Readonly<Record<string, string>>>;
  busy_until: Generated<string | null>;
  delivered_at: Generated<string | null>;
  removed_at: Generated<string | null>;
}

interface BroadcastTable {
  id: string;
  case_id: string;
  agency: string;
  edition: number;
  /** Places of the paragraphs that are read. */
  paragraphs: JSONColumnType<readonly number[]>;
  per_minute: number;
  seconds: number;
  made_by: string;
  made_at: string;
  station: string | null;
  broadcast_on: Day | null;
  receipt: string | null;
  recorded_by: string | null;
  told_on: Day | null;
  told: string | null;
}

/** How often the page behind the enterprises' code was opened by it. */
interface CodeOpenedTable {
  day: Day;
  n: number;
}

export interface ChannelTables {
  channel_setting: ChannelSettingTable;
  channel_delivery: ChannelDeliveryTable;
  broadcast: BroadcastTable;
  code_opened: CodeOpenedTable;
}
