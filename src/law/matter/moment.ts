/** An instant as the day and minute that the clocks of China show (UTC+8, without summer time since 1992). */

import { type Day, dayNumber, fromDayNumber } from '../calendar/day.ts';

const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** The day in China of an instant (ISO 8601). */
export function dayOf(at: string): Day {
  return fromDayNumber(Math.floor((Date.parse(at) + offsetMs) / dayMs));
}

/** Minutes since midnight in China. */
export function minuteOf(at: string): number {
  return Math.floor(((((Date.parse(at) + offsetMs) % dayMs) + dayMs) % dayMs) / 60_000);
}

/** Minutes since 1970 in China: one line on which intervals are compared. */
export function lineMinute(day: Day, minute: number): number {
  return dayNumber(day) * 1440 + minute;
}

/** 09:05 */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
