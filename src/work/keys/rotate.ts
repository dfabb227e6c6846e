/** Makes a new key for the field encryption; the audit trail names its version. */

import { writeAudit } from '#store/audit';
import type { Office } from '../office.ts';

/** For whoever holds the folder of the keys, by the command line. Returns the new version. */
export async function rotateKey(office: Office): Promise<number> {
  const version = office.vault.rotate();
  await writeAudit(office.db, {
    at: office.now(),
    actor: 'cli',
    actorName: '命令行',
    agency: '',
    act: 'keys.rotate',
    subject: 'keys',
    object: String(version),
    result: 'done',
    reason: null,
    from: 'cli',
  });
  return version;
}
