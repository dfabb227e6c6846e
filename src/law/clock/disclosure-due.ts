/** When information that must be published on the agency's own motion is due (REG-48). */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockStep } from './answer.ts';
import { periods } from './periods.ts';
import { periodStep } from './step.ts';

/**
 * Last day to publish what was formed or changed on `formed`: 20 working days (art. 26: 自该政府信息形成或者变更之日起
 * 20个工作日内), or `workingDays` where a law or an administrative regulation sets another period.
 * The step's `to` is the due day.
 */
export function disclosureDue(
  formed: Day,
  calendar: WorkingCalendar,
  workingDays: number = periods.activeDisclosure,
): ClockStep & { readonly to: Day } {
  const note = `自政府信息形成或者变更之日起${workingDays}个工作日内公开。`;
  const step = periodStep(calendar, 'REG-48', formed, workingDays, note);
  return { ...step, to: step.to ?? formed };
}
