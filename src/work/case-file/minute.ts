/** A moment of the records as clocks in China show it. */

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** 2026-11-23 09:05, in Asia/Shanghai. */
export function minuteOf(instant: string): string {
  return format.format(new Date(instant));
}
