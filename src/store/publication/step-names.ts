/** What an agency calls the six steps of 三审三校. */

import { type StepNaming, type Steps, stepsIn } from '#law/publication/steps';
import type { Db, Tx } from '../db.ts';

const settingName = (agency: string) => `publication-steps:${agency}`;

/** In the agency's words; as the law's table says where it has set none. */
export async function stepsOf(db: Db | Tx, agency: string): Promise<Steps> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', settingName(agency)).executeTakeFirst();
  return stepsIn((row?.value ?? {}) as Partial<StepNaming>);
}

export async function storeStepNames(tx: Tx, agency: string, naming: StepNaming): Promise<void> {
  const value = JSON.stringify(naming);
  await tx
    .insertInto('setting')
    .values({ name: settingName(agency), value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();
}
