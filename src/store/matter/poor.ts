/** Poor ratings with what became of them. */

import { sql } from 'kysely';
import type { Called } from '#law/matter/call';
import type { Rating } from '#law/matter/events';
import type { Db, Tx } from '../db.ts';
import { askAgain, statement } from '../statement.ts';

export interface PoorRow {
  readonly id: number;
  readonly number: string;
  readonly serviceName: string;
  readonly rating: Rating;
  readonly ratedAt: string;
  readonly owner: string | null;
  readonly ownerName: string | null;
  readonly calls: readonly (Called & { readonly measure: string })[];
}

const some = 'select true as poor from matter where agency = $1 and rating >= 4 limit 1';

/** The last rated first. Where there is none, as on most days, no month of events is opened. */
export async function poorRatings(db: Db | Tx, agency: string, limit: number): Promise<readonly PoorRow[]> {
  if ((await askAgain(db, statement(some, agency))).length === 0) return [];
  const { rows } = await sql<PoorRow>`
    select m.id, m.number, m.rating, rated.at as "ratedAt", o.account as owner, a.name as "ownerName",
      coalesce((select name from service s where s.agency = m.agency and s.code = m.service limit 1), m.service)
        as "serviceName",
      coalesce((select json_agg(json_build_object('on', (c.at at time zone 'Asia/Shanghai')::date, 'result', c.result,
        'doneBy', c.done_by, 'measure', c.measure) order by c.at) from matter_call c where c.matter = m.id), '[]') as calls
    from matter m
    join lateral (select at from matter_event e where e.matter = m.id and e.type = 'rated'
      and e.at between m.first_at and m.last_at order by at limit 1) rated on true
    left join matter_rating_owner o on o.matter = m.id left join account a on a.id = o.account
    where m.agency = ${agency} and m.rating >= 4 order by rated.at desc, m.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Who answers for it from now on. */
export async function ownRating(
  tx: Tx,
  row: { readonly matter: number; readonly agency: string; readonly account: string; readonly at: string },
): Promise<void> {
  await tx
    .insertInto('matter_rating_owner')
    .values(row)
    .onConflict((on) => on.column('matter').doUpdateSet({ account: row.account, at: row.at }))
    .execute();
}
