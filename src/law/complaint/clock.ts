/** Until when a complaint is answered: settings, each with what it rests on (PLT-72). */

import { addDays, type Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ComplaintKind } from './events.ts';

export interface ComplaintClock {
  /** Working days for an answer. */
  readonly answerDays: number;
  /** Working days in all where it is complex and the complainant was told why. */
  readonly extendedDays: number;
  /** Working days for an error on the site. */
  readonly siteErrorDays: number;
}

export const defaultClock: ComplaintClock = { answerDays: 7, extendedDays: 15, siteErrorDays: 3 };

/** What each setting rests on, as it is shown beside it. */
export const clockBasis: Readonly<Record<keyof ComplaintClock, { readonly name: string; readonly basis: string }>> = {
  answerDays: {
    name: '一般留言答复（工作日）',
    basis: '国办发〔2014〕57号对网民留言答复时限的要求，各地执行不一，可以按本地规定调整。',
  },
  extendedDays: {
    name: '情况复杂的答复，含延长（工作日）',
    basis: '同上；延长的，应当向来件人说明理由。',
  },
  siteErrorDays: {
    name: '网站找错答复（工作日）',
    basis: '“我为政府网站找错”平台的办理惯例，未见全国统一的成文期限，可以按本地规定调整。',
  },
};

/** The stored setting; what is missing or out of range falls back to what is usual. */
export function complaintClock(stored: Readonly<Record<string, unknown>> | null): ComplaintClock {
  const days = (key: keyof ComplaintClock) => {
    const value = stored?.[key];
    return typeof value === 'number' && isDays(value) ? value : defaultClock[key];
  };
  return { answerDays: days('answerDays'), extendedDays: days('extendedDays'), siteErrorDays: days('siteErrorDays') };
}

const mostDays = 60;
const isDays = (value: number) => Number.isInteger(value) && value >= 1 && value <= mostDays;

/** True where all may be kept as they are: whole days, and an extension that lengthens. */
export function isSoundClock({ answerDays, extendedDays, siteErrorDays }: ComplaintClock): boolean {
  return [answerDays, extendedDays, siteErrorDays].every(isDays) && extendedDays >= answerDays;
}

/** The day of receipt does not count. */
export function complaintDue(kind: ComplaintKind, on: Day, clock: ComplaintClock, calendar: WorkingCalendar): Day {
  return calendar.add(on, kind === 'siteError' ? clock.siteErrorDays : clock.answerDays).day;
}

export function extendedDue(receivedOn: Day, clock: ComplaintClock, calendar: WorkingCalendar): Day {
  return calendar.add(receivedOn, clock.extendedDays).day;
}

/** What a petition's own organ has to keep to, in calendar days (信访工作条例), as the complainant is told it. */
export function petitionDays(on: Day): { readonly toldBy: Day; readonly doneBy: Day; readonly longestBy: Day } {
  return { toldBy: addDays(on, 15), doneBy: addDays(on, 60), longestBy: addDays(on, 90) };
}
