/** Which files the editions of a guide name as forms. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

const named = (kind: 'blank' | 'sample', file: string) => JSON.stringify([{ ways: { [kind]: { file } } }]);

/** Whether an edition names it that has come into force by this day; null: any edition. */
export async function isIssuedForm(db: Db | Tx, caseId: string, file: string, by: Day | null): Promise<boolean> {
  const { rows } = await sql<{ named: boolean }>`
    select exists (select from guide_edition where case_id = ${caseId} and from_day <= coalesce(${by}::date, 'infinity'::date)
      and (content -> 'materials' @> ${named('blank', file)}::jsonb
        or content -> 'materials' @> ${named('sample', file)}::jsonb)) as named`.execute(db);
  return rows[0]?.named === true;
}
