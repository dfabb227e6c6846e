/** Who keeps a guide true, and when it was looked through. */

import { type Generated, type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

interface GuideUpkeepTable {
  case_id: string;
  agency: string;
  owner: string | null;
  days: number;
  reviewed_on: Generated<Day | null>;
  reviewed_by: Generated<string | null>;
  set_by: string;
  set_at: string;
}

export interface GuideUpkeepTables {
  guide_upkeep: GuideUpkeepTable;
}

export async function guideUpkeep(db: Db | Tx, caseId: string): Promise<Selectable<GuideUpkeepTable> | null> {
  return (await db.selectFrom('guide_upkeep').selectAll().where('case_id', '=', caseId).executeTakeFirst()) ?? null;
}

type Upkeep = Pick<Selectable<GuideUpkeepTable>, 'case_id' | 'agency' | 'owner' | 'days' | 'set_by' | 'set_at'> & {
  readonly reviewed_on?: Day;
  readonly reviewed_by?: string;
};

export async function saveGuideUpkeep(tx: Tx, row: Upkeep): Promise<void> {
  await tx
    .insertInto('guide_upkeep')
    .values(row)
    .onConflict((on) => on.column('case_id').doUpdateSet(row))
    .execute();
}

/** Day from which the guide in force stands; null where there is none. */
export async function inForceFrom(db: Db | Tx, caseId: string, today: Day): Promise<Day | null> {
  const row = await db
    .selectFrom('guide_edition')
    .select('from_day')
    .where('case_id', '=', caseId)
    .where('from_day', '<=', today)
    .orderBy('edition', 'desc')
    .executeTakeFirst();
  return row?.from_day ?? null;
}

export interface ReviewOwed {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly due: Day;
}

/** Guides in force with somebody who keeps them, to be looked through by a day. */
export async function reviewsOwed(db: Db | Tx, agency: string, today: Day, by: Day): Promise<readonly ReviewOwed[]> {
  const { rows } = await sql<ReviewOwed>`
    select * from (select s.case_id as id, s.name, u.owner, greatest(g.from_day, u.reviewed_on) + u.days as due
      from guide_upkeep u join service s on s.case_id = u.case_id
      join lateral (select from_day from guide_edition g where g.case_id = u.case_id and g.from_day <= ${today}
        order by edition desc limit 1) g on true
      where u.agency = ${agency} and s.state <> 'cancelled') owed
    where due <= ${by} order by due, id limit 1000`.execute(db);
  return rows;
}
