/** The live report as the back office asks for it: permitted first, then computed. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import type { LiveReportView } from '#law/report/views';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { EditionLine } from '#store/report/editions';
import { inSight } from '../agency/list.ts';
import type { Office, Who } from '../office.ts';
import { liveReport } from './live.ts';
import { reportEditions } from './published.ts';
import { reviewOf } from './review.ts';

/** The report “as if the year ended on `cutOff`”; without one as if it ended on 31 December. */
export async function viewLiveReport(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  cutOff?: Day,
): Promise<Decided<LiveReportView>> {
  if (!(await inSight(office, who, agency))) return refused(missing);
  const permitted = may(who, who.agency === agency, 'report.viewLive');
  if (!permitted.ok) return permitted;
  const view = await liveReport(office.db, agency, year, cutOff);
  if (view === null) return refused(missing);
  const whole = view.cutOff === `${year}-12-31`;
  return allowed({ ...view, review: whole ? await reviewOf(office.db, view.report, agency, year) : null });
}

/** The published editions, newest first; empty where none was published. */
export async function viewEditions(
  office: Office,
  who: Who,
  agency: string,
  year: number,
): Promise<Decided<readonly EditionLine[]>> {
  if (!(await inSight(office, who, agency))) return refused(missing);
  const permitted = may(who, who.agency === agency, 'report.viewLive');
  if (!permitted.ok) return permitted;
  return allowed(await reportEditions(office.db, agency, year));
}

/** The answer for an agency that is not there and for one out of sight: the same words for both. */
export const missing: Refusal = {
  code: 'report-missing',
  rule: 'AR-01',
  article: '第四十九条',
  message: '没有找到这个机关的年度报告。请核对机关和年份。',
};
