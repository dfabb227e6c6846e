/** Working days within which what may come later has to follow, as the agency has set them for guides that say nothing. */

import type { Db, Tx } from '../db.ts';

const settingName = (agency: string) => `laterDays:${agency}`;

/** Null before anybody has set them. */
export async function storedLaterDays(db: Db | Tx, agency: string): Promise<number | null> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', settingName(agency)).executeTakeFirst();
  const days = row?.value?.['days'];
  return typeof days === 'number' ? days : null;
}

export async function storeLaterDays(tx: Tx, agency: string, days: number): Promise<void> {
  const value = JSON.stringify({ days });
  await tx
    .insertInto('setting')
    .values({ name: settingName(agency), value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();
}
