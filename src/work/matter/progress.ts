/** What whoever holds the number and the code of a matter sees of it: nothing personal stands in it (SVC-46). */

import type { Day } from '#law/calendar/day';
import { type DueDay, matterClock } from '#law/matter/clock';
import { askedWords, missing } from '#law/matter/decide';
import type { Closing, Rating } from '#law/matter/events';
import type { StepState } from '#law/matter/fold';
import { type Told, toldOfMatter } from '#law/matter/sentences';
import { fits, type MatterState } from '#law/matter/states';
import { agency as agencyOf } from '#store/agency/agencies';
import { matterRow } from '#store/matter/matters';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { stateOf } from './view.ts';
import { windowIn } from './window.ts';

export interface MatterProgress {
  readonly number: string;
  readonly agencyName: string;
  readonly serviceName: string;
  readonly department: string;
  readonly state: MatterState;
  readonly steps: readonly StepState[];
  readonly promised: DueDay | null;
  readonly statutory: DueDay | null;
  /** Working days left until the promised day, negative once late; null while none runs. */
  readonly daysLeft: number | null;
  /** What is to be handed in, with the reason, each once. */
  readonly asked: readonly string[];
  readonly missing: readonly string[];
  readonly result: Closing | null;
  readonly delivered: boolean;
  readonly rating: Rating | null;
  readonly canRate: boolean;
  readonly happened: readonly Told[];
  readonly today: Day;
}

/** Null where there is no such matter. */
export async function matterProgress(office: Office, id: number): Promise<MatterProgress | null> {
  const row = await matterRow(office.db, id);
  if (row === null) return null;
  return asApplicant(row.agency, async () => {
    const { matter, guide } = await stateOf(office, row);
    const [calendar, today] = [await calendarIn(office.db), office.today()];
    const clock = matterClock(matter, guide, calendar, { window: await windowIn(office.db) });
    const due =
      matter.endedAt === null && matter.decided === null ? (clock.promised?.due ?? clock.statutory?.due ?? null) : null;
    const open = matter.state === 'correcting' ? matter.corrections.at(-1) : undefined;
    return {
      number: row.number,
      agencyName: (await agencyOf(office.db, row.agency))?.name ?? '',
      serviceName: guide.name,
      department: guide.department,
      state: matter.state,
      steps: matter.steps,
      promised: clock.promised,
      statutory: clock.statutory,
      daysLeft: due === null ? null : due >= today ? calendar.count(today, due).days : -calendar.count(due, today).days,
      asked: open === undefined ? [] : askedWords(open.asked, guide),
      missing: missing(matter, guide).map(({ name }) => name),
      result: matter.closed?.result ?? null,
      delivered: matter.delivered !== null,
      rating: matter.rating?.level ?? null,
      canRate: matter.rating === null && fits('rated', matter.state),
      happened: toldOfMatter(
        matter.events.filter((event) => !matter.unfit.some((one) => one.event === event)),
        guide,
      ),
      today,
    };
  });
}
