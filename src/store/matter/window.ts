/** The setting of window hours. */

import type { Db, Tx } from '../db.ts';

const name = 'matter.window';

/** Null where it was never set. */
export async function storedWindow(db: Db | Tx): Promise<unknown> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  return row === undefined ? null : row.value['open'];
}
