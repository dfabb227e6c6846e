/** The setting `security` of this database: one for all nodes, read when it is needed. */

import { type SecuritySettings, securitySettings } from '#law/account/security-settings';
import type { Db, Tx } from '../db.ts';
import { settingNamed } from '../setting.ts';

const name = 'security';

export async function readSecurity(db: Db | Tx): Promise<SecuritySettings> {
  return securitySettings(await settingNamed(db, name));
}

/** The settings, held against other writers until the act ends. */
export async function holdSecurity(tx: Tx): Promise<SecuritySettings> {
  await tx
    .insertInto('setting')
    .values({ name, value: JSON.stringify({}) })
    .onConflict((same) => same.doNothing())
    .execute();
  const held = tx.selectFrom('setting').select('value').where('name', '=', name).forUpdate();
  return securitySettings((await held.executeTakeFirstOrThrow()).value);
}

export async function writeSecurity(tx: Tx, settings: SecuritySettings): Promise<void> {
  await tx
    .updateTable('setting')
    .set({ value: JSON.stringify(settings) })
    .where('name', '=', name)
    .execute();
}
