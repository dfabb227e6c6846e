/** The nodes at work on this database: when each was last heard of, and how far its clock is from the database's. */

import { sql } from 'kysely';
import type { Db } from '../db.ts';

const forgottenAfter = '1 day';
const aliveWithin = '60 seconds';

/** Tells the others that this node lives. `now` is its own clock; a slow answer of the database shifts it by its length at most. */
export async function reportNode(db: Db, id: string, now: string): Promise<void> {
  const skew = sql<number>`round(extract(epoch from ${now}::timestamptz - clock_timestamp()) * 1000)::int`;
  const moment = sql<string>`clock_timestamp()`;
  await db
    .insertInto('node')
    .values({ id, started_at: moment, seen_at: moment, skew_ms: skew })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: moment, skew_ms: skew }))
    .execute();
  await db
    .deleteFrom('node')
    .where('seen_at', '<', sql<string>`clock_timestamp() - ${forgottenAfter}::interval`)
    .execute();
}

export async function removeNode(db: Db, id: string): Promise<void> {
  await db.deleteFrom('node').where('id', '=', id).execute();
}

export interface Nodes {
  readonly alive: number;
  /** The greatest distance between any two clocks among the living nodes and the database. */
  readonly skewMs: number;
}

export async function nodes(db: Db): Promise<Nodes> {
  return db
    .selectFrom('node')
    .select([
      sql<number>`count(*)`.as('alive'),
      sql<number>`greatest(coalesce(max(skew_ms), 0), 0) - least(coalesce(min(skew_ms), 0), 0)`.as('skewMs'),
    ])
    .where('seen_at', '>', sql<string>`clock_timestamp() - ${aliveWithin}::interval`)
    .executeTakeFirstOrThrow();
}
