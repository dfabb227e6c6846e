/** Throws every projection away and computes it again from the ledger. On a sound ledger nothing changes. */

import type { Subject, Tx } from '#store/db';
import { everyCase } from '#store/ledger/ledger';
import { emptyProjections, type ProjectedTable, projectionDigests } from '#store/ledger/projection';
import type { Office } from '../office.ts';
import { projectSubject } from './projections.ts';

export interface Rebuilt {
  readonly cases: number;
  /** Tables whose rows are not what they were before. */
  readonly changed: readonly ProjectedTable[];
}

const subjects: readonly Subject[] = [
  'publication',
  'document',
  'documentRound',
  'service',
  'bundle',
  'application',
  'appeal',
  'report',
  'collection',
  'complaint',
  'column',
  'task',
  'meeting',
  'scoring',
  'assessment',
  'warning',
];

/** One transaction: readers see the old rows until the new ones stand; a failure leaves all as it was. */
export async function rebuild(office: Office): Promise<Rebuilt> {
  return office.db.transaction().execute(async (tx) => {
    const before = await projectionDigests(tx);
    await emptyProjections(tx);
    let cases = 0;
    for (const subject of subjects) cases += await rebuildSubject(tx, subject);
    const after = await projectionDigests(tx);
    const changed = (Object.keys(before) as ProjectedTable[]).filter((table) => before[table] !== after[table]);
    return { cases, changed };
  });
}

async function rebuildSubject<S extends Subject>(tx: Tx, subject: S): Promise<number> {
  let count = 0;
  for await (const cases of everyCase(tx, subject)) {
    await projectSubject(tx, subject, cases);
    count += cases.length;
  }
  return count;
}
