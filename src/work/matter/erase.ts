/** Erases whom a matter belonged to when the time of the case file is over, as applicants' data is (P-06). */

import { addDays } from '#law/calendar/day';
import { closedBy } from '#law/retention/retention';
import { writeAudit } from '#store/audit';
import { eraseMatterPerson, mattersEndedBy, type PastMatter } from '#store/matter/retention';
import { readRetention } from '#store/retention/retention';
import type { Office } from '../office.ts';

const batch = 200;

/** Each matter in a transaction of its own with its audit entry. Returns the number of matters. */
export async function eraseMatterPeople(office: Office, signal?: AbortSignal): Promise<number> {
  // The first day that is not due yet lies one after the last that is.
  const until = addDays(closedBy(office.today(), await readRetention(office.db)), -1);
  let erased = 0;
  for (;;) {
    const due = await mattersEndedBy(office.db, until, batch);
    for (const one of due) {
      if (signal?.aborted === true) return erased;
      await eraseOne(office, one);
      erased += 1;
    }
    if (due.length < batch) return erased;
  }
}

async function eraseOne(office: Office, one: PastMatter): Promise<void> {
  await office.db.transaction().execute(async (tx) => {
    await eraseMatterPerson(tx, office.vault, one, office.now());
    await writeAudit(tx, {
      at: office.now(),
      actor: 'program',
      actorName: '本程序',
      agency: one.agency,
      act: 'matterPerson.erase',
      subject: 'matter',
      object: String(one.id),
      result: 'done',
      reason: null,
      from: 'job',
    });
  });
}
