/** The duty to publish within 20 working days after information was made or changed (REG-25). */

import { type Standing, urgencyOf } from '../application/urgency.ts';
import { type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockStep } from '../clock/answer.ts';
import { disclosureDue } from '../clock/disclosure-due.ts';
import type { EditionContent } from './content.ts';

/** Information that the agency owes the public: not published, or changed since. */
export interface Owed {
  readonly formedOn: Day;
  /** Null: not since it was signed. */
  readonly changedOn: Day | null;
  /** Day of the newest edition; null before the first. */
  readonly publishedOn: Day | null;
  /** Period of its entry in the standard catalogue; null: that of the Regulation. */
  readonly workingDays: number | null;
}

export interface PublicationDuty {
  readonly due: Day;
  readonly standing: Standing;
  /** How it was counted. */
  readonly step: Omit<ClockStep, 'because'>;
}

/** Null where nothing is owed: the newest edition is as young as the information. */
export function dutyOf(
  { formedOn, changedOn, publishedOn, workingDays }: Owed,
  today: Day,
  calendar: WorkingCalendar,
): PublicationDuty | null {
  const from = publishedOn === null ? (changedOn ?? formedOn) : changedOn;
  if (from === null || (publishedOn !== null && publishedOn >= from)) return null;
  const { because: _, ...step } = disclosureDue(from, calendar, workingDays ?? undefined);
  const standing = urgencyOf(step.to, today, calendar, { who: '', what: '公开' });
  const event = publishedOn === null && changedOn === null ? '形成' : '变更';
  const why = `信息于${inWords(from)}${event}，${step.workingDays}个工作日内公开：${standing.why}`;
  return { due: step.to, step, standing: { ...standing, why } };
}

/** Of a text as it is drafted; `workingDays`: of its entry in the standard catalogue. */
export function owedOf(
  { formedOn, changedOn = null }: EditionContent,
  publishedOn: Day | null,
  workingDays: number | null,
): Owed {
  return { formedOn, changedOn, publishedOn, workingDays };
}
