/** An instant as the day and minute that the clocks of China show (UTC+8, without summer time since 1992). */

import { addDays, type Day, day, dayNumber } from '../calendar/day.ts';

const ahead = 8;

/** Days of hours that were asked for: a batch asks for few hours, and often. */
const known = new Map<string, Day>();
const mostKnown = 20_000;

/** The day in China of an instant in UTC, `2026-11-02T01:30:00.000Z`. */
export function dayOf(at: string): Day {
  const hour = at.slice(0, 13);
  const before = known.get(hour);
  if (before !== undefined) return before;
  const utc = day(hour.slice(0, 10));
  const found = Number(hour.slice(11)) + ahead < 24 ? utc : addDays(utc, 1);
  if (known.size >= mostKnown) known.clear();
  known.set(hour, found);
  return found;
}

/** Minutes since midnight in China. */
export function minuteOf(at: string): number {
  return ((Number(at.slice(11, 13)) + ahead) % 24) * 60 + Number(at.slice(14, 16));
}

/** Minutes since 1970 in China: one line on which intervals are compared. */
export function lineMinute(on: Day, minute: number): number {
  return dayNumber(on) * 1440 + minute;
}

/** 09:05 */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
