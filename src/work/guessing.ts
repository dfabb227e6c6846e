/** Whoever guesses at what a code opens is stopped; whoever has it is answered in one question of the database (A-04, DB-02). */

import { forgive, type Guarded, type Limit, standingAhead, tryOnce } from '#store/account/throttles';
import { needNotLast } from '#store/statement';
import { inTurn } from './in-turn.ts';
import type { Office } from './office.ts';

/** From one address: a clumsy person passes, a program that guesses 54 bits gets nowhere. */
export const guesses: Limit = { tries: 10, windowMinutes: 15, blockMinutes: 15 };

/** What a guess is measured by; and what it opens, null where nothing. */
export interface Guess<Row, Found> {
  readonly ask: Guarded<Row>;
  readonly find: (rows: readonly Row[]) => Found | null;
}

/**
 * What the guess opens; null where nothing, which is counted; `full` where no more guesses pass. Only wrong ones are written
 * down: of one lane a node hears one at a time, so that of guesses sent at once none slips by uncounted.
 */
export async function guessing<Row, Found>(
  office: Office,
  lane: string,
  { ask, find }: Guess<Row, Found>,
): Promise<Found | null | 'full'> {
  return inTurn(office.db, `guess ${lane}`, async () => {
    const now = office.now();
    const standing = await office.db
      .transaction()
      .setAccessMode('read only')
      .execute((tx) => standingAhead(tx, lane, guesses, now, ask));
    const { tried, full, rows } = await standing();
    const found = full ? null : find(rows);
    if (found === null) return (await counted(office, lane, now)) ? 'full' : null;
    if (tried) await forgive(office.db, lane);
    return found;
  });
}

/** Whether with this one it is full. One that a crash forgets is one more guess: nobody waits for the disk. */
async function counted(office: Office, lane: string, now: string): Promise<boolean> {
  return office.db.transaction().execute(async (tx) => {
    await needNotLast(tx);
    return (await tryOnce(tx, lane, guesses, now)).blocked;
  });
}
