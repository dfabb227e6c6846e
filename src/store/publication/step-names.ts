/** What an agency calls the six steps of 三审三校. */

import { type StepNaming, type Steps, stepsIn } from '#law/publication/steps';
import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';

const settingName = (agency: string) => `publication-steps:${agency}`;

/** In the agency's words; as the law's table says where it has set none. */
export async function stepsOf(db: Db | Tx, agency: string): Promise<Steps> {
  return stepsIn(((await settingNamed(db, settingName(agency))) ?? {}) as Partial<StepNaming>);
}

export async function storeStepNames(tx: Tx, agency: string, naming: StepNaming): Promise<void> {
  await storeSetting(tx, settingName(agency), naming);
}
