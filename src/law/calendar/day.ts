/** A calendar day as text, `YYYY-MM-DD`, and its arithmetic on integers. No time zone can move it. */

declare const dayBrand: unique symbol;
/** A valid Gregorian day, `YYYY-MM-DD`, years 1900 to 9999. Comparable with `<`. */
export type Day = string & { readonly [dayBrand]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's days_from_civil). */
function fromCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that the text names, or null where there is no such day (2025-02-30, 25-1-1, …). */
export function parseDay(text: string): Day | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, y, m, d] = match;
  const year = Number(y);
  const month = Number(m);
  const date = Number(d);
  if (year < 1900 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return text as Day;
}

/** As {@link parseDay}; throws RangeError where the text is not a day. For constants and trusted text. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${JSON.stringify(text)}`);
  return parsed;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. */
export function dayNumber(value: Day): number {
  return fromCivil(yearOf(value), Number(value.slice(5, 7)), Number(value.slice(8, 10)));
}

/** The inverse of {@link dayNumber}. */
export function fromDayNumber(n: number): Day {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/** The day `n` calendar days later (earlier when negative). */
export function addDays(value: Day, n: number): Day {
  return fromDayNumber(dayNumber(value) + n);
}

export function yearOf(value: Day): number {
  return Number(value.slice(0, 4));
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(value: Day): number {
  return (((dayNumber(value) + 4) % 7) + 7) % 7;
}

/** Monday of the week that the day lies in. */
export function mondayOf(value: Day): Day {
  return addDays(value, -((weekdayOf(value) + 6) % 7));
}

const weekdayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** 周六 */
export function weekdayName(value: Day): string {
  return weekdayNames[weekdayOf(value)] ?? '';
}

/** 2025年3月1日（周六）, as pages and letters write it. */
export function inWords(value: Day): string {
  return `${yearOf(value)}年${Number(value.slice(5, 7))}月${Number(value.slice(8, 10))}日（${weekdayName(value)}）`;
}
