/** Throws every projection away and computes it again from the ledger, as of today. On a sound ledger nothing changes. */

import type { Day } from '#law/calendar/day';
import type { Subject, Tx } from '#store/db';
import { everyCase } from '#store/ledger/ledger';
import { emptyProjections, type ProjectedTable, projectionDigests } from '#store/ledger/projection';
import { resumeLapsed } from '../application/resume.ts';
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
    const today = office.today();
    // What the day has changed since is no difference from the ledger.
    await resumeLapsed(tx, today);
    const before = await projectionDigests(tx);
    await emptyProjections(tx);
    let cases = 0;
    for (const subject of subjects) cases += await rebuildSubject(tx, subject, today);
    const after = await projectionDigests(tx);
    const changed = (Object.keys(before) as ProjectedTable[]).filter((table) => before[table] !== after[table]);
    return { cases, changed };
  });
}

async function rebuildSubject<S extends Subject>(tx: Tx, subject: S, today: Day): Promise<number> {
  let count = 0;
  for await (const cases of everyCase(tx, subject)) {
    await projectSubject(tx, subject, cases, today);
    count += cases.length;
  }
  return count;
}
