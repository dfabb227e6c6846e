/** Several writers at once: how the second is told, and how the others hear of a change. */

import type { Db, Tx } from '../db.ts';
import { sendAhead, statement } from '../statement.ts';
import type { Appended } from './ledger.ts';

/** The channel of LISTEN/NOTIFY on which changes are announced; the payload is `subject case_id`. */
export const ledgerChannel = 'gongkai_ledger';

/** Tells every node, on commit, which cases changed. */
export async function announce(tx: Tx, changes: readonly Appended[]): Promise<void> {
  // One message an act: an import of thousands is one change to those who listen.
  const first = changes[0];
  if (first === undefined) return;
  const what = changes.length === 1 ? `${first.subject} ${first.caseId}` : `${first.subject} *`;
  await sendAhead(tx, statement('select pg_notify($1, $2)', ledgerChannel, what));
}

/** True for the violation of the ledger's key (case, sequence): another writer was first. */
export function isAnotherWriter(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'ledger_case_id_sequence_key';
}

interface Change {
  readonly subject: string;
  readonly caseId: string;
}

type Heard = (change: Change) => void;
const here = new WeakMap<Db, Set<Heard>>();

/** Hears of what is committed through this very database object, before the act is answered. Call what it returns to stop. */
export function hearHere(db: Db, heard: Heard): () => void {
  const ears = here.get(db) ?? new Set();
  here.set(db, ears.add(heard));
  return () => ears.delete(heard);
}

/** To be called once it is committed; other nodes hear of it by {@link announce}. */
export function tellHere(db: Db, changes: readonly Change[]): void {
  for (const heard of here.get(db) ?? []) for (const change of changes) heard(change);
}
