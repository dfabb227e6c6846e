/** Works of one lane go one after the other on this node: what the first of them counts, the second sees. */

import type { Db } from '#store/db';

const lanesOf = new WeakMap<Db, Map<string, Promise<unknown>>>();

/** Runs `work` when all before it in the lane of this database are done, however they ended. */
export async function inTurn<T>(db: Db, lane: string, work: () => Promise<T>): Promise<T> {
  const lanes = lanesOf.get(db) ?? new Map<string, Promise<unknown>>();
  lanesOf.set(db, lanes);
  const before = lanes.get(lane);
  const mine = before === undefined ? work() : before.then(work, work);
  lanes.set(lane, mine);
  try {
    return await mine;
  } finally {
    if (lanes.get(lane) === mine) lanes.delete(lane);
  }
}
