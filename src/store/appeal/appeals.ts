/** Appeals against replies. */

import type { Db, Tx } from '../db.ts';

/** The reconsiderations and suits about one application, in the order in which they were filed. */
export async function appealsOf(db: Db | Tx, applicationId: string) {
  return db
    .selectFrom('appeal')
    .select(['number', 'block', 'filed_on as filedOn', 'result', 'result_on as resultOn'])
    .where('application_id', '=', applicationId)
    .orderBy('filed_on')
    .execute();
}
