/** Erases who complained and what was written when the time of the case file is over, as applicants' data is (P-06). */

import { addDays } from '#law/calendar/day';
import { closedBy } from '#law/retention/retention';
import { writeAudit } from '#store/audit';
import { complaintsClosedBy, eraseComplaint, type PastComplaint } from '#store/complaint/retention';
import { readRetention } from '#store/retention/retention';
import type { Office } from '../office.ts';

const batch = 200;

/** Each case in a transaction of its own with its audit entry. Returns the number of cases. */
export async function eraseComplainants(office: Office, signal?: AbortSignal): Promise<number> {
  // The first day that is not due yet lies one after the last that is.
  const until = addDays(closedBy(office.today(), await readRetention(office.db)), -1);
  let erased = 0;
  for (;;) {
    const due = await complaintsClosedBy(office.db, until, batch);
    for (const one of due) {
      if (signal?.aborted === true) return erased;
      await eraseOne(office, one);
      erased += 1;
    }
    if (due.length < batch) return erased;
  }
}

async function eraseOne(office: Office, one: PastComplaint): Promise<void> {
  await office.db.transaction().execute(async (tx) => {
    await eraseComplaint(tx, office.vault, one, office.now());
    await writeAudit(tx, {
      at: office.now(),
      actor: 'program',
      actorName: '本程序',
      agency: one.agency,
      act: 'complainant.erase',
      subject: 'complaint',
      object: one.caseId,
      result: 'done',
      reason: null,
      from: 'job',
    });
  });
}
