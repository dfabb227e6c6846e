/** Where a department's services are handled, out of the guides in force. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

export interface ServicePlace {
  readonly department: string;
  readonly place: string;
  readonly hours: string;
  readonly telephone: string;
  readonly services: number;
  /** It stands in the hall, not at another place. */
  readonly inHall: boolean;
}

/** By department and place. */
export async function servicePlaces(db: Db | Tx, agency: string, on: Day): Promise<readonly ServicePlace[]> {
  const { rows } = await sql<ServicePlace>`
    select s.department, e.content ->> 'place' as place, min(e.content ->> 'hours') as hours,
      min(e.content ->> 'telephone') as telephone, count(*)::int as services,
      bool_or((e.content ->> 'inHall')::boolean is not false) as "inHall"
    from service s cross join lateral (select content from guide_edition
      where case_id = s.case_id and from_day <= ${on} order by edition desc limit 1) e
    where s.agency = ${agency} and s.state <> 'cancelled' and s.listed_on <= ${on} and e.content ->> 'place' <> ''
    group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}
