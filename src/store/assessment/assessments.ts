/** The scoring table of an office, and how agencies were assessed. */

import type { Selectable } from 'kysely';
import type { ScoringRow } from '#law/assessment/score';
import type { Db, Tx } from '../db.ts';
import type { AssessmentTable } from './tables.ts';

export type AssessmentRow = Selectable<AssessmentTable>;

/** Empty before it was set. */
export async function scoringOf(db: Db | Tx, agency: string): Promise<readonly ScoringRow[]> {
  const row = await db.selectFrom('scoring').select('rows').where('agency', '=', agency).executeTakeFirst();
  return row?.rows ?? [];
}

export function assessmentsOf(
  db: Db | Tx,
  agencies: readonly string[],
  year: number,
): Promise<readonly AssessmentRow[]> {
  if (agencies.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('assessment')
    .selectAll()
    .where('agency', 'in', agencies)
    .where('year', '=', year)
    .orderBy('agency')
    .execute();
}
