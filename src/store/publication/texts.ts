/** Every text of a publication that was handed in, with the moment of it: what its versions are compared by. */

import type { Db } from '../db.ts';

export interface KeptText {
  readonly hash: string;
  readonly keptAt: string;
}

/** The last first. */
export async function keptTexts(db: Db, caseId: string): Promise<readonly KeptText[]> {
  return db
    .selectFrom('publication_text')
    .select(['hash', 'kept_at as keptAt'])
    .where('case_id', '=', caseId)
    .orderBy('kept_at', 'desc')
    .orderBy('hash')
    .execute();
}
