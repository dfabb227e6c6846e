/** The guides of services, as matters need them. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import { editionsOf, type MatterGuide } from '#law/matter/guide';
import type { Guide } from '#law/service/guide';
import type { Db, Tx } from '../db.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly cancelledOn: Day | null;
  readonly editions: readonly { readonly edition: number; readonly from: Day; readonly content: Guide | null }[];
}

/** All editions of the guide of each of these services of the agency; a service that is not listed is absent. */
export async function guidesOf(
  db: Db | Tx,
  agency: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly MatterGuide[]>> {
  const { rows } = await sql<Row>`
    select code, name, department, cancelled_on as "cancelledOn",
      (select coalesce(json_agg(json_build_object('edition', e.edition, 'from', e.from_day, 'content', e.content)
        order by e.edition), '[]') from guide_edition e where e.case_id = s.case_id) as editions
    from service s where agency = ${agency} and code = any (${codes})`.execute(db);
  return new Map(rows.map((row) => [row.code, editionsOf(row)]));
}
