/** Checkpoints and signed tree heads as they stand in the database; the second place of a checkpoint is a file. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { LogTables } from './tables.ts';

export type StoredCheckpoint = LogTables['checkpoint'];
export type StoredHead = LogTables['log_head'];

export async function lastCheckpoint(db: Db | Tx): Promise<StoredCheckpoint | null> {
  const found = await db.selectFrom('checkpoint').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return found ?? null;
}

export async function addCheckpoint(tx: Tx, checkpoint: StoredCheckpoint): Promise<void> {
  await tx.insertInto('checkpoint').values(checkpoint).execute();
}

/** Every checkpoint that the database holds, in order, a few at a time. */
export async function* everyCheckpoint(db: Db | Tx): AsyncGenerator<StoredCheckpoint> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('checkpoint')
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(200)
      .execute();
    for (const row of rows) yield row;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

export async function addHead(tx: Tx, head: StoredHead): Promise<void> {
  await tx
    .insertInto('log_head')
    .values(head)
    .onConflict((conflict) => conflict.columns(['tree', 'size']).doNothing())
    .execute();
}

/** The newest signed head: of a tree where one is given, and then of at least `size` leaves. */
export async function signedHead(db: Db | Tx, of?: { readonly tree: number; readonly size: number }) {
  let asked = db.selectFrom('log_head').innerJoin('log_tree', 'log_tree.tree', 'log_head.tree').selectAll('log_head');
  if (of !== undefined) asked = asked.where('log_head.tree', '=', of.tree).where('log_head.size', '>=', of.size);
  const found = await asked
    .select('log_tree.suite')
    .orderBy('log_head.tree', 'desc')
    .orderBy('log_head.size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** The last head of each day in Asia/Shanghai, newest day first. */
export async function dailyHeads(db: Db | Tx, most: number) {
  const { rows } = await sql<StoredHead & { suite: LogTables['log_tree']['suite'] }>`
    select * from (
      select distinct on ((at at time zone 'Asia/Shanghai')::date) log_head.*, log_tree.suite
      from log_head join log_tree using (tree)
      order by (at at time zone 'Asia/Shanghai')::date desc, tree desc, size desc) as daily
    order by at desc limit ${most}`.execute(db);
  return rows;
}
