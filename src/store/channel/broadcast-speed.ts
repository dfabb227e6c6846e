/** How fast an agency's station reads: characters a minute. */

import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';

const settingName = (agency: string) => `broadcast-speed:${agency}`;

/** Null where the agency has set none. */
export async function speedOf(db: Db | Tx, agency: string): Promise<number | null> {
  const value: unknown = await settingNamed(db, settingName(agency));
  return typeof value === 'number' ? value : null;
}

export async function storeSpeed(tx: Tx, agency: string, perMinute: number): Promise<void> {
  await storeSetting(tx, settingName(agency), perMinute);
}
