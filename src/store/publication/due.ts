/** Publications whose moment has come: to go out, and to be taken down. */

import type { Day } from '#law/calendar/day';
import type { Db } from '../db.ts';

export interface DuePublication {
  readonly caseId: string;
  readonly agency: string;
}

/** Scheduled for a moment until now, the earliest first. */
export async function scheduledUntil(db: Db, now: string, limit: number): Promise<readonly DuePublication[]> {
  return db
    .selectFrom('publication')
    .select(['case_id as caseId', 'agency'])
    .where('scheduled_at', '<=', now)
    .orderBy('scheduled_at')
    .orderBy('case_id')
    .limit(limit)
    .execute();
}

/** Standing on the site past the day on which they were to be taken down. */
export async function takenDownBy(db: Db, today: Day, limit: number): Promise<readonly DuePublication[]> {
  return db
    .selectFrom('publication')
    .select(['case_id as caseId', 'agency'])
    .where('take_down_on', '<=', today)
    .where('withdrawn_on', 'is', null)
    .orderBy('take_down_on')
    .orderBy('case_id')
    .limit(limit)
    .execute();
}
