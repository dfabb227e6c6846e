/** Has files scanned: clean ones open, infected ones are destroyed, and what can not be scanned stays apart. */

import type { FileState } from '#law/file/access';
import type { ScanResult } from '#outside/scanner/clamd';
import { writeAudit } from '#store/audit';
import { type FileRow, forgetFile, setFileState, waitingFiles } from '#store/file/files';
import { readRange } from '#store/file/read';
import type { Office } from '../office.ts';
import { storedFile } from './stored.ts';

const filesInBatch = 20;

/** One file. Returns its new state. */
export async function scanFile(office: Office, row: FileRow): Promise<FileState> {
  const { scanner, scanPolicy, storage } = office.files;
  const { layout, digests, read } = storedFile(office, row);
  const scanned: ScanResult | null =
    scanner === null ? null : await scanner.scan(readRange(layout, digests, read, 0, layout.size));
  const { state, scan } = verdict(scanned, scanPolicy);
  await office.db.transaction().execute(async (tx) => {
    await setFileState(tx, row.id, { state, scan, at: office.now() });
    if (state === 'refused') await forgetFile(tx, row.id, 'refused', office.now());
    await writeAudit(tx, {
      at: office.now(),
      actor: 'scanner',
      actorName: '查毒程序',
      agency: row.agency,
      act: 'file.scan',
      subject: 'file',
      object: row.id,
      result: state === 'refused' ? 'refused' : 'done',
      reason: scan,
      from: 'scanner',
    });
  });
  if (state === 'refused') await storage.remove(row.id);
  return state;
}

function verdict(scanned: ScanResult | null, policy: 'strict' | 'lenient'): { state: FileState; scan: string } {
  if (scanned === null) return { state: 'clean', scan: 'no scanner' };
  if (scanned.result === 'clean') return { state: 'clean', scan: 'clean' };
  if (scanned.result === 'infected') return { state: 'refused', scan: `infected: ${scanned.signature}` };
  return policy === 'strict'
    ? { state: 'quarantined', scan: 'scanner unavailable' }
    : { state: 'clean', scan: 'not scanned: scanner unavailable' };
}

/** Files that wait for the scanner, a batch. Returns how many left the wait; stops at the first that can not be scanned. */
export async function scanWaiting(office: Office): Promise<number> {
  let done = 0;
  for (const row of await waitingFiles(office.db, filesInBatch)) {
    const state = await scanFile(office, row);
    if (state === 'quarantined') return done;
    done += 1;
  }
  return done;
}
