/** The guides of services, as matters need them. */

import type { MatterGuide } from '#law/matter/guide';
import { plainGuide } from '#law/matter/plain-guide';
import type { Db, Tx } from '../db.ts';

/** All editions of the guide of each of these services of the agency; a service that is not listed is absent. */
export async function guidesOf(
  db: Db | Tx,
  agency: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly MatterGuide[]>> {
  const rows = await db
    .selectFrom('service')
    .select(['code', 'name', 'kind', 'department', 'guide_from as from', 'cancelled_on as cancelledOn'])
    .where('agency', '=', agency)
    .where('code', 'in', codes.length === 0 ? [''] : [...codes])
    .execute();
  return new Map(rows.map((row) => [row.code, plainGuide(row)]));
}
