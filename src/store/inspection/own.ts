/** What the inspections of an agency's own site found, a day each. */

import type { Selectable } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Score } from '#law/inspection/inspect';
import type { Db } from '../db.ts';
import type { OwnInspectionTable } from './tables.ts';

export type OwnInspectionRow = Selectable<OwnInspectionTable>;

/** Of one day the last one stands. */
export async function keepOwnInspection(
  db: Db,
  { agency, on }: { readonly agency: string; readonly on: Day },
  { score, vetoed, lines }: Score,
): Promise<void> {
  const seen = { score, vetoed, lines: JSON.stringify(lines) };
  await db
    .insertInto('own_inspection')
    .values({ agency, on_day: on, ...seen })
    .onConflict((same) => same.columns(['agency', 'on_day']).doUpdateSet(seen))
    .execute();
}

/** Newest first. */
export function ownInspections(db: Db, agency: string, limit: number) {
  return db
    .selectFrom('own_inspection')
    .select(['on_day as on', 'score', 'vetoed'])
    .where('agency', '=', agency)
    .orderBy('on_day', 'desc')
    .limit(limit)
    .execute();
}

export async function ownInspectionOf(db: Db, agency: string, on: Day): Promise<OwnInspectionRow | null> {
  const query = db.selectFrom('own_inspection').selectAll().where('agency', '=', agency).where('on_day', '=', on);
  return (await query.executeTakeFirst()) ?? null;
}
