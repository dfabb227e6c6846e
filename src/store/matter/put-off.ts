/** Until when what was put off has to follow, and what was committed to is checked: in the row of the matter. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Tx } from '../db.ts';

export interface PutOffDays {
  readonly id: number;
  readonly laterOn: Day | null;
  readonly checkOn: Day | null;
}

export async function savePutOff(tx: Tx, all: readonly PutOffDays[]): Promise<void> {
  if (all.length === 0) return;
  await sql`update matter set later_on = n.later_on, check_on = n.check_on
    from unnest(${all.map(({ id }) => id)}::bigint[], ${all.map(({ laterOn }) => laterOn)}::date[],
      ${all.map(({ checkOn }) => checkOn)}::date[]) as n (id, later_on, check_on) where matter.id = n.id`.execute(tx);
}
