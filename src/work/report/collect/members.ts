/** Whom an office collects from in a year, and by which day; refused where it collects from nobody. */

import type { Day } from '#law/calendar/day';
import { annualReportDue } from '#law/clock/annual-report-due';
import { type Members, membersOf } from '#law/report/collect/members';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyTree } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { collectionYear } from '#store/report/collect/reports';
import type { Office } from '../../office.ts';
import { periodOf } from '../live.ts';

export async function membersIn(office: Office, db: Db | Tx, agency: string, year: number): Promise<Decided<Members>> {
  const { from, through } = periodOf(year, office.today());
  const members = membersOf(await agencyTree(db), agency, from, through);
  if (members === null || members.agencies.length + members.ended.length === 0) return refused(collectsNothing);
  return allowed(members);
}

/** AR-01: 31 January, unless the office has set another day for those below it. */
export async function dueDay(db: Db | Tx, agency: string, year: number): Promise<Day> {
  return (await collectionYear(db, agency, year))?.due_on ?? annualReportDue(year, 'department').value;
}

const collectsNothing: Refusal = {
  code: 'collection-no-members',
  rule: 'AR-70',
  article: '第四十九条',
  message: '机关名录里，本机关没有要报送年度报告的下级机关。由政府办公厅（室）等政府信息公开工作主管部门收集。',
};
