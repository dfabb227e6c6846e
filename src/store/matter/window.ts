/** The setting of window hours. */

import type { Db, Tx } from '../db.ts';
import { settingNamed } from '../setting.ts';

const name = 'matter.window';

/** Null where it was never set. */
export async function storedWindow(db: Db | Tx): Promise<unknown> {
  return (await settingNamed(db, name))?.['open'] ?? null;
}
