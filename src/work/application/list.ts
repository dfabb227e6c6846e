/** The applications of one's agency: narrowed, ordered, each with how near its due day is. */

import { may } from '#law/account/may';
import { dueDaysOf, type Standing, type Urgency, urgencyOf } from '#law/application/urgency';
import { allowed, type Decided } from '#law/ruling';
import { type ApplicationLine, type ApplicationSearch, applicationLines, keyOf } from '#store/application/list';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

export interface ListedApplication extends ApplicationLine {
  readonly standing: Standing;
}

export interface ApplicationPage {
  readonly applications: readonly ListedApplication[];
  /** What the next page is asked with; null on the last. */
  readonly next: string | null;
}

export type ListQuestion = Omit<ApplicationSearch, 'agency' | 'after' | 'whose'> & {
  readonly light?: Urgency | undefined;
  readonly whose?: 'mine' | 'nobody' | undefined;
  readonly after?: string | undefined;
};

export async function listApplications(
  office: Office,
  who: Who,
  { after, limit, light, whose, ...rest }: ListQuestion,
): Promise<Decided<ApplicationPage>> {
  const permitted = may(who, true, 'application.view');
  if (!permitted.ok) return permitted;
  const calendar = await calendarIn(office.db);
  const [key = '', within = ''] = after?.split(' ') ?? [];
  const place = /^\d{4}-\d\d-\d\d$/.test(key) ? ([key, within] as const) : undefined;
  const lines = await applicationLines(office.db, {
    ...rest,
    ...(light === undefined ? {} : dueDaysOf(light, office.today(), calendar)),
    ...(whose === undefined ? {} : { whose: whose === 'nobody' ? whose : { account: who.accountId, orIn: [] } }),
    agency: who.agency,
    after: place,
    limit: limit + 1,
  });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return allowed({
    applications: page.map((line) => ({ ...line, standing: urgencyOf(line.dueOn, office.today(), calendar) })),
    next: lines.length > limit && last !== undefined ? keyOf(last, rest.order).join(' ') : null,
  });
}
