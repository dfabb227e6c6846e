/** Each day: applications whose consulted party has let its 15 working days go by have a due day again, without an event. */

import type { Day } from '#law/calendar/day';
import { applicationsResuming } from '#store/application/open';
import type { Tx } from '#store/db';
import type { Office } from '../office.ts';
import { projectApplications } from './project.ts';

/** Returns how many were written anew: none where it has been done today. */
export async function resumeReplyPeriods(office: Office): Promise<number> {
  return office.db.transaction().execute((tx) => resumeLapsed(tx, office.today()));
}

/** The same, in a transaction that does more. */
export async function resumeLapsed(tx: Tx, today: Day): Promise<number> {
  let count = 0;
  for await (const cases of applicationsResuming(tx, today)) {
    await projectApplications(tx, cases, today);
    count += cases.length;
  }
  return count;
}
