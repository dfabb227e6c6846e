/** Moments as ISO 8601 text, some time away from another. */

export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

export function daysAfter(instant: string, days: number): string {
  return minutesAfter(instant, days * 24 * 60);
}
