/** Moments as an administrator reads them: Beijing time. */

const beijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** 2026-11-25 02:30:04; — where there is none. */
export function momentInWords(instant: string | null): string {
  return instant === null ? '—' : beijing.format(new Date(instant));
}
