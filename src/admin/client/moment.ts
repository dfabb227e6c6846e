/** Instants as the clock on the office's wall shows them: Beijing time. */

const shown = {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;
// Sweden writes dates as ISO 8601 does.
const toSecond = new Intl.DateTimeFormat('sv-SE', shown);
const toMillisecond = new Intl.DateTimeFormat('sv-SE', { ...shown, fractionalSecondDigits: 3 });

/** 2026-11-25 02:30:04; — where there is none. */
export function secondInWords(instant: string | null): string {
  return instant === null ? '—' : toSecond.format(new Date(instant));
}

/** 2026-11-25 02:30; — where there is none. */
export function minuteInWords(instant: string | null): string {
  return secondInWords(instant).slice(0, 'yyyy-mm-dd hh:mm'.length);
}

/** 2026-11-25; — where there is none. */
export function dateInWords(instant: string | null): string {
  return secondInWords(instant).slice(0, 'yyyy-mm-dd'.length);
}

/** 2026-11-25 02:30:04.123 */
export function millisecondInWords(instant: string): string {
  return toMillisecond.format(new Date(instant)).replace(',', '.');
}
