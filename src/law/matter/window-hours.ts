/** Limits in hours and minutes: they run while the windows are open (SVC-44) [convention]. */

import { addDays, type Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { clockTime, dayOf, lineMinute, minuteOf } from './moment.ts';
import type { Stop } from './stops.ts';

/** Stretches of a working day, in minutes since midnight, in order. */
export type WindowHours = readonly { readonly from: number; readonly to: number }[];

/** The usual hours where nothing was set; shown beside the derivation. */
export const defaultWindow: WindowHours = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60 + 30, to: 17 * 60 },
];

/** The stored setting, or the usual hours where it is not sound: in order, at least one, within a day. */
export function windowHours(stored: unknown): WindowHours {
  if (!Array.isArray(stored) || stored.length === 0) return defaultWindow;
  let last = -1;
  const sound = stored.every((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('from' in one) || !('to' in one)) return false;
    const { from, to } = one;
    if (typeof from !== 'number' || typeof to !== 'number' || from <= last || to <= from || to > 1440) return false;
    last = to;
    return true;
  });
  return sound ? (stored as WindowHours) : defaultWindow;
}

/** When `minutes` of open windows have passed after `at`, stops not counted. */
export function windowDue(
  at: string,
  minutes: number,
  stops: readonly Stop[],
  calendar: WorkingCalendar,
  window: WindowHours,
): { readonly day: Day; readonly time: string } {
  const begins = lineMinute(dayOf(at), minuteOf(at));
  let left = minutes;
  for (let day = dayOf(at); ; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue;
    for (const open of openParts(day, window, begins, stops)) {
      if (open.to - open.from >= left) {
        return { day, time: clockTime(open.from + left - lineMinute(day, 0)) };
      }
      left -= open.to - open.from;
    }
  }
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function openParts(day: Day, window: WindowHours, begins: number, stops: readonly Stop[]): readonly Part[] {
  let parts: readonly Part[] = window.map(({ from, to }) => ({
    from: Math.max(lineMinute(day, from), begins),
    to: lineMinute(day, to),
  }));
  for (const stop of stops) {
    const from = lineMinute(dayOf(stop.from), minuteOf(stop.from));
    const to = stop.to === null ? lineMinute(stop.through, 1440) : lineMinute(dayOf(stop.to), minuteOf(stop.to));
    parts = parts.flatMap((part) => [
      { from: part.from, to: Math.min(part.to, from) },
      { from: Math.max(part.from, to), to: part.to },
    ]);
  }
  return parts.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
}
