/** The tables that keep the office running, as types. */

import type { Generated, JSONColumnType } from 'kysely';

export type JobState = 'waiting' | 'running' | 'failed';

interface JobTable {
  name: string;
  state: JobState;
  next_at: string;
  lease_until: string | null;
  holder: string | null;
  /** Counts the claims: who was overtaken while it slept can settle nothing. */
  fence: Generated<number>;
  tries: Generated<number>;
  started_at: string | null;
  done_at: string | null;
  last_note: string | null;
  last_error: string | null;
}

export type PostState = 'waiting' | 'sending' | 'delivered' | 'withdrawn' | 'quarantined';

interface OutboxTable {
  entry: Generated<number>;
  key: string;
  agency: string | null;
  channel: string;
  object: string;
  version: number;
  payload: JSONColumnType<Record<string, unknown>>;
  recipient: Buffer | null;
  state: PostState;
  tries: Generated<number>;
  fence: Generated<number>;
  next_at: string;
  lease_until: string | null;
  written_at: string;
  settled_at: string | null;
  receipt: string | null;
  last_error: string | null;
}

interface TombstoneTable {
  channel: string;
  object: string;
  version: number;
}

interface IdempotencyTable {
  scope: string;
  key: string;
  body_digest: Buffer;
  answer: JSONColumnType<{ readonly value: unknown }> | null;
  written_at: Generated<string>;
}

interface BackupTable {
  file: string;
  made_at: string;
  bytes: number;
  tables: number;
  rows: number;
  files: number;
  digest: string;
  proved_at: string | null;
  removed_at: string | null;
}

interface NodeTable {
  id: string;
  started_at: string;
  seen_at: string;
  /** The node's clock minus the database's. */
  skew_ms: number;
}

export interface JobTables {
  job: JobTable;
  outbox: OutboxTable;
  outbox_tombstone: TombstoneTable;
  idempotency: IdempotencyTable;
  backup: BackupTable;
  node: NodeTable;
}
