/** Whom an agency has that can be told of something: accounts that may be used. */

import { sql } from 'kysely';
import type { Role } from '#law/account/roles';
import type { Day } from '#law/calendar/day';
import type { Colleague } from '#law/notification/audience';
import type { Db, Tx } from '../db.ts';

export function colleaguesIn(db: Db | Tx, agency: string, today: Day): Promise<readonly Colleague[]> {
  return usable(db, today).where('agency', '=', agency).execute();
}

/** Whoever holds this role, of any agency. */
export function holdersOf(
  db: Db | Tx,
  role: Role,
  today: Day,
): Promise<readonly (Colleague & { readonly agency: string })[]> {
  return usable(db, today).select('agency').where(sql<boolean>`${role} = any (roles)`).execute();
}

function usable(db: Db | Tx, today: Day) {
  return db
    .selectFrom('account')
    .select(['id', 'name', sql<Role[]>`roles`.as('roles')])
    .where('disabled_at', 'is', null)
    .where((eb) => eb.or([eb('expires_on', 'is', null), eb('expires_on', '>=', today)]))
    .orderBy('id');
}
