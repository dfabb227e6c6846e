/** Open applications whose due day another calendar moves, and the entry that keeps the old day and the new. */

import type { ApplicationEvent } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import type { Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import { openApplications } from '#store/application/open';
import type { Db, Tx } from '#store/db';
import type { Appended } from '#store/ledger/ledger';

/** One open application whose due day the new calendar moves. */
export interface MovedDue {
  readonly caseId: string;
  readonly number: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Moved {
  readonly due: MovedDue;
  readonly agency: string;
  readonly before: readonly ApplicationEvent[];
}

/** How many are open, and those that move. */
export async function movedBy(
  db: Db | Tx,
  agency: string,
  { before, after, today }: { readonly before: WorkingCalendar; readonly after: WorkingCalendar; readonly today: Day },
): Promise<{ readonly open: number; readonly moved: readonly Moved[] }> {
  const moved: Moved[] = [];
  let open = 0;
  for await (const cases of openApplications(db, agency)) {
    open += cases.length;
    for (const { caseId, events } of cases) {
      const from = foldApplication(events, before, today).due;
      const state = foldApplication(events, after, today);
      if (from === state.due) continue;
      moved.push({ due: { caseId, number: state.number ?? caseId, from, to: state.due }, agency, before: events });
    }
  }
  return { open, moved };
}

export function recomputed(
  { due: { caseId, from, to }, agency, before }: Moved,
  on: Day,
  calendar: WorkingCalendar,
  notice: string,
): Appended<'application'> {
  const event: ApplicationEvent = { on, type: 'dueRecomputed', from, to, calendar: calendar.version, notice };
  return { subject: 'application', caseId, agency, before, events: [event] };
}
