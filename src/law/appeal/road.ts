/** Where and until when an applicant may go against a reply, or against silence (REG-63 to REG-65, OUT-24). */

import type { ApplicationState } from '../application/application-state.ts';
import { remedyClass } from '../application/remedies.ts';
import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { lastDayToFile } from './terms.ts';

export interface AppealRoad {
  /** Reconsideration has to come first (REG-65): for the whole reply, or for the parts of it that are withheld (OUT-03). */
  readonly reconsiderationFirst: 'whole' | 'withheldParts' | null;
  /** Against silence: no reply was given in time. */
  readonly silence: boolean;
  /** Null before delivery: the terms run from it. */
  readonly reconsiderationUntil: Day | null;
  readonly suitUntil: Day | null;
}

/** Null where there is nothing to go against: no reply is owed yet, or the applicant withdrew. */
export function appealRoad(state: ApplicationState, today: Day, calendar: WorkingCalendar): AppealRoad | null {
  const { reply, deliveredOn, due } = state;
  const silence = reply === null && due !== null && today > due;
  if (reply === null && !silence) return null;
  if (reply?.otherReason === 'withdrawn') return null;
  const from = silence ? due : deliveredOn;
  return {
    reconsiderationFirst: firstFor(reply),
    silence,
    reconsiderationUntil: from === null ? null : lastDayToFile('reconsideration', from, true, calendar).value,
    suitUntil: from === null ? null : lastDayToFile('litigationDirect', from, true, calendar).value,
  };
}

function firstFor(reply: ApplicationState['reply']): AppealRoad['reconsiderationFirst'] {
  if (reply === null || remedyClass(reply.outcome, reply.withheld) === 'F') return null;
  return reply.outcome === 'partiallyGranted' ? 'withheldParts' : 'whole';
}
