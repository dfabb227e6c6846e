/** Who stands in for whom when a release is urgent, and what is still owed of such releases. */

import type { Day } from '#law/calendar/day';
import type { StepKey } from '#law/publication/steps';
import { type Deputies, noDeputies } from '#law/publication/urgent';
import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';
import { askAgain, statement } from '../statement.ts';

const settingName = (agency: string) => `deputies:${agency}`;

/** As set by the agency; nobody before anybody was named. */
export async function deputiesOf(db: Db | Tx, agency: string): Promise<Deputies> {
  return { ...noDeputies, ...((await settingNamed(db, settingName(agency))) as Partial<Deputies> | null) };
}

export async function storeDeputies(tx: Tx, agency: string, deputies: Deputies): Promise<void> {
  await storeSetting(tx, settingName(agency), deputies);
}

export interface OwedMarkLine {
  readonly caseId: string;
  readonly title: string;
  readonly step: StepKey;
  readonly by: Day;
}

const owed = `select case_id as "caseId", title, owed_step as step, owed_by as by from publication
  where agency = $1 and owed_step is not null and owed_by is not null order by owed_by, case_id`;

/** Publications of an agency whose release was urgent, with the next mark that is owed, the earliest first. */
export async function owedMarks(db: Db | Tx, agency: string): Promise<readonly OwedMarkLine[]> {
  return askAgain(db, statement<OwedMarkLine>(owed, agency));
}
