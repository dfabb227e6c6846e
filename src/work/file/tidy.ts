/** What is done to files by the clock: uploads that were cut off with the process go, and stored bytes are checked. */

import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NotStored } from '#outside/storage/storage';
import { writeAudit } from '#store/audit';
import { storedFilesAfter } from '#store/file/files';
import { Damaged, verifyRange } from '#store/file/read';
import type { Office } from '../office.ts';
import { storedFile } from './stored.ts';

const filesInBatch = 50;

/** Removes uploads that nobody writes to any more: older than a day. Returns how many. */
export async function tidyIncoming(office: Office): Promise<number> {
  const dayBefore = Date.parse(office.now()) - 86_400_000;
  let gone = 0;
  for (const name of await readdir(office.files.incoming)) {
    const path = join(office.files.incoming, name);
    const found = await stat(path).catch(() => null);
    if (found === null || found.mtimeMs > dayBefore) continue;
    await rm(path, { force: true });
    gone += 1;
  }
  return gone;
}

export interface ScrubStep {
  readonly checked: number;
  /** Ids of files whose bytes are not what was received. */
  readonly damaged: readonly string[];
  /** Where to go on; null at the end. */
  readonly next: string | null;
}

/** All stored files, batch by batch, until it is told to stop. */
export async function scrubAll(
  office: Office,
  signal: AbortSignal,
): Promise<{ readonly checked: number; readonly damaged: number }> {
  let [checked, damaged] = [0, 0];
  for (let from: string | null | undefined; from !== null && !signal.aborted; ) {
    const step: ScrubStep = await scrubFiles(office, from ?? null);
    checked += step.checked;
    damaged += step.damaged.length;
    from = step.next;
  }
  return { checked, damaged };
}

/** Reads a batch of stored files and compares every chunk with its digest. What is damaged is audited. */
export async function scrubFiles(office: Office, after: string | null): Promise<ScrubStep> {
  const rows = await storedFilesAfter(office.db, after ?? '', filesInBatch);
  const damaged: string[] = [];
  for (const row of rows) {
    const { layout, digests, read } = storedFile(office, row);
    try {
      await verifyRange(layout, digests, read, 0, Math.max(1, layout.size));
    } catch (error) {
      if (!(error instanceof Damaged) && !(error instanceof NotStored)) throw error;
      damaged.push(row.id);
      await writeAudit(office.db, {
        at: office.now(),
        actor: 'scrub',
        actorName: '定期核对',
        agency: row.agency,
        act: 'file.scrub',
        subject: 'file',
        object: row.id,
        result: 'refused',
        reason: 'file-damaged',
        from: 'scrub',
      });
    }
  }
  return { checked: rows.length, damaged, next: rows.length < filesInBatch ? null : (rows.at(-1)?.id ?? null) };
}
