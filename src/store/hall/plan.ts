/** The plan of an agency's hall. */

import { type JSONColumnType, type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { HallPlace } from '#law/hall/plan';
import type { Db, Tx } from '../db.ts';

interface HallPlanTable {
  agency: string;
  places: JSONColumnType<readonly HallPlace[]>;
  /** Counts the savings: nobody writes over what was not seen. */
  version: number;
  saved_by: string;
  saved_at: string;
  saved_on: Day;
}

export interface HallPlanTables {
  hall_plan: HallPlanTable;
}

export type HallPlanRow = Selectable<HallPlanTable>;

export async function hallPlan(db: Db | Tx, agency: string): Promise<HallPlanRow | null> {
  return (await db.selectFrom('hall_plan').selectAll().where('agency', '=', agency).executeTakeFirst()) ?? null;
}

/** On top of the version that was seen. False where somebody has saved in between. */
export async function saveHallPlanRow(tx: Tx, row: HallPlanRow): Promise<boolean> {
  const { rows } = await sql`
    insert into hall_plan (agency, places, version, saved_by, saved_at, saved_on)
    values (${row.agency}, ${JSON.stringify(row.places)}::jsonb, ${row.version}, ${row.saved_by}, ${row.saved_at}, ${row.saved_on})
    on conflict (agency) do update set places = excluded.places, version = excluded.version,
      saved_by = excluded.saved_by, saved_at = excluded.saved_at, saved_on = excluded.saved_on
    where hall_plan.version = excluded.version - 1 returning version`.execute(tx);
  return rows.length > 0;
}
