/** The setting `security` of this database: one for all nodes, read when it is needed. */

import { type SecuritySettings, securitySettings } from '#law/account/security-settings';
import type { Db, Tx } from '../db.ts';

const name = 'security';

export async function readSecurity(db: Db | Tx): Promise<SecuritySettings> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  return securitySettings(row?.value ?? null);
}
