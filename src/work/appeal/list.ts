/** The reconsiderations and suits of one's agency: narrowed, ordered, each with how near the day of its answer is. */

import { may } from '#law/account/may';
import { type Standing, urgencyOf } from '#law/application/urgency';
import { allowed, type Decided } from '#law/ruling';
import { type AppealLine, type AppealSearch, appealKey, appealLines } from '#store/appeal/appeals';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

export interface ListedAppeal extends AppealLine {
  readonly standing: Standing;
}

export interface AppealPage {
  readonly appeals: readonly ListedAppeal[];
  /** What the next page is asked with; null on the last. */
  readonly next: string | null;
}

export type AppealQuestion = Omit<AppealSearch, 'agency' | 'after'> & { readonly after?: string | undefined };

export async function listAppeals(
  office: Office,
  who: Who,
  { after, limit, ...rest }: AppealQuestion,
): Promise<Decided<AppealPage>> {
  const permitted = may(who, true, 'appeal.view');
  if (!permitted.ok) return permitted;
  const calendar = await calendarIn(office.db);
  const [key = '', caseId = ''] = after?.split(' ') ?? [];
  const place = /^\d{4}-\d\d-\d\d$/.test(key) ? ([key, caseId] as const) : undefined;
  const lines = await appealLines(office.db, { ...rest, agency: who.agency, after: place, limit: limit + 1 });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return allowed({
    appeals: page.map((line) => ({ ...line, standing: urgencyOf(line.answerDueOn, office.today(), calendar) })),
    next: lines.length > limit && last !== undefined ? appealKey(last, rest.order) : null,
  });
}
