/** Re-encrypts what older keys or the other suite have sealed, a batch at a time, while everything goes on. */

import { type ResealPosition, type ResealStep, reseal, staleRows } from '#store/sealed/reseal';
import type { Office } from '../office.ts';

const rowsInBatch = 500;

/** One batch from where the last one stopped; null: from the start. Keys that another process has made are taken up. */
export async function reencryptBatch(office: Office, from: ResealPosition | null): Promise<ResealStep> {
  office.vault.reload();
  return reseal(office.db, office.vault, from, rowsInBatch);
}

/** Everything that waits, batch by batch, until it is told to stop. Returns the number of rows that were sealed again. */
export async function reencryptAll(office: Office, signal?: AbortSignal): Promise<number> {
  let rows = 0;
  let from: ResealPosition | null = null;
  do {
    const step: ResealStep = await reencryptBatch(office, from);
    rows += step.rows;
    from = step.next;
  } while (from !== null && signal?.aborted !== true);
  return rows;
}

export interface KeyState {
  readonly version: number;
  readonly suite: string;
  /** Rows that an older key or the other suite has sealed. */
  readonly waiting: number;
}

export async function keyState(office: Office): Promise<KeyState> {
  const { keyVersion: version, suite } = office.vault;
  return { version, suite, waiting: await staleRows(office.db, office.vault) };
}
