/** Whose a publication is. */

import type { Db } from '../db.ts';

/** Code of the agency; null where there is no such publication. */
export async function publicationOwner(db: Db, caseId: string): Promise<string | null> {
  const row = await db.selectFrom('publication').select('agency').where('case_id', '=', caseId).executeTakeFirst();
  return row?.agency ?? null;
}
