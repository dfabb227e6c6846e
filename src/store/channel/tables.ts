/** Tables of the channels that editions are carried to. */

import type { Generated, JSONColumnType } from 'kysely';

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

export interface ChannelTables {
  channel_setting: ChannelSettingTable;
  channel_delivery: ChannelDeliveryTable;
}
