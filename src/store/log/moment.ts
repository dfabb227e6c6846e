/** Reads the database as it is at one moment, however long that takes and whatever is written meanwhile. */

import { type Db, hasPool, type Tx } from '../db.ts';

export function asOfNow<T>(db: Db, read: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}

/** More would not be quicker: this process, which checks what they read, is then the slowest. */
const readers = 2;

/**
 * Reads something for each item, each at a moment of its own, two at a time on two connections; one after another where the
 * database lives inside a transaction. The answers stand in the order of the items.
 */
export async function sideBySide<I, T>(
  db: Db,
  items: readonly I[],
  read: (tx: Tx, item: I) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  const left = items.entries();
  const work = async () => {
    for (const [i, item] of left) answers[i] = await asOfNow(db, (tx) => read(tx, item));
  };
  await Promise.all(Array.from({ length: hasPool(db) ? readers : 1 }, work));
  return answers;
}
