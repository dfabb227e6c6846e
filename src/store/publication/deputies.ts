/** Who stands in for whom when a release is urgent, and what is still owed of such releases. */

import type { Day } from '#law/calendar/day';
import type { StepKey } from '#law/publication/steps';
import { type Deputies, noDeputies } from '#law/publication/urgent';
import type { Db, Tx } from '../db.ts';

const settingName = (agency: string) => `deputies:${agency}`;

/** As set by the agency; nobody before anybody was named. */
export async function deputiesOf(db: Db | Tx, agency: string): Promise<Deputies> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', settingName(agency)).executeTakeFirst();
  return { ...noDeputies, ...(row?.value as Partial<Deputies> | undefined) };
}

export async function storeDeputies(tx: Tx, agency: string, deputies: Deputies): Promise<void> {
  const value = JSON.stringify(deputies);
  await tx
    .insertInto('setting')
    .values({ name: settingName(agency), value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();
}

export interface OwedMarkLine {
  readonly caseId: string;
  readonly title: string;
  readonly step: StepKey;
  readonly by: Day;
}

/** Publications of an agency whose release was urgent, with the next mark that is owed, the earliest first. */
export async function owedMarks(db: Db | Tx, agency: string): Promise<readonly OwedMarkLine[]> {
  return db
    .selectFrom('publication')
    .select(['case_id as caseId', 'title', 'owed_step as step', 'owed_by as by'])
    .where('agency', '=', agency)
    .where('owed_step', 'is not', null)
    .where('owed_by', 'is not', null)
    .orderBy('owed_by')
    .orderBy('case_id')
    .$narrowType<{ step: StepKey; by: Day }>()
    .execute();
}
