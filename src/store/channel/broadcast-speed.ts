/** How fast an agency's station reads: characters a minute. */

import type { Db, Tx } from '../db.ts';

const settingName = (agency: string) => `broadcast-speed:${agency}`;

/** Null where the agency has set none. */
export async function speedOf(db: Db | Tx, agency: string): Promise<number | null> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', settingName(agency)).executeTakeFirst();
  return typeof row?.value === 'number' ? row.value : null;
}

export async function storeSpeed(tx: Tx, agency: string, perMinute: number): Promise<void> {
  const value = JSON.stringify(perMinute);
  await tx
    .insertInto('setting')
    .values({ name: settingName(agency), value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();
}
