/** Which files go out with what was published. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';

/** Named in an edition; of what an older system published without editions, every file goes out. */
export async function goesOut(db: Db | Tx, caseId: string, file: string): Promise<boolean> {
  const { rows } = await sql<{ named: boolean | null }>`
    select bool_or(content -> 'attachments' @> jsonb_build_array(jsonb_build_object('file', ${file}::text))) as named
    from publication_edition where case_id = ${caseId} having count(*) > 0`.execute(db);
  const [editions] = rows;
  return editions === undefined || editions.named === true;
}
