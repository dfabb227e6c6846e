/** Until when what was put off has to follow, and what was committed to is checked: in the row of the matter. */

import type { Day } from '#law/calendar/day';
import type { Tx } from '../db.ts';
import { sendAhead, statement } from '../statement.ts';

export interface PutOffDays {
  readonly id: number;
  readonly laterOn: Day | null;
  readonly checkOn: Day | null;
}

/** Its answer is not waited for. */
export async function savePutOff(tx: Tx, all: readonly PutOffDays[]): Promise<void> {
  if (all.length === 0) return;
  const [ids, later, check] = [all.map(({ id }) => id), all.map((one) => one.laterOn), all.map((one) => one.checkOn)];
  await sendAhead(tx, statement(saved, ids, later, check));
}

const saved = `update matter set later_on = n.later_on, check_on = n.check_on
  from unnest($1::bigint[], $2::date[], $3::date[]) as n (id, later_on, check_on) where matter.id = n.id`;
