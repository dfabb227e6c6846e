/** Working days within which what may come later has to follow, as the agency has set them for guides that say nothing. */

import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';

const settingName = (agency: string) => `laterDays:${agency}`;

/** Null before anybody has set them. */
export async function storedLaterDays(db: Db | Tx, agency: string): Promise<number | null> {
  const days = (await settingNamed(db, settingName(agency)))?.['days'];
  return typeof days === 'number' ? days : null;
}

export async function storeLaterDays(tx: Tx, agency: string, days: number): Promise<void> {
  await storeSetting(tx, settingName(agency), { days });
}
