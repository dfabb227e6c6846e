/** Every day of the notices' years against two libraries that other people keep, and the lunar table against astronomy. */

import chineseDays from 'chinese-days';
import { LegalHoliday, LunarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekdayOf, yearOf } from '#law/calendar/day';
import { lastLunarYear, lunarDates } from '#law/calendar/lunar-dates';
import { stateCalendar } from '#law/calendar/working-days';

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let one = day(`${year}-01-01`); yearOf(one) === year; one = addDays(one, 1)) days.push(one);
  return days;
}

function tymeSays(one: Day): boolean {
  const named = LegalHoliday.fromYmd(yearOf(one), Number(one.slice(5, 7)), Number(one.slice(8)));
  return named === null ? weekdayOf(one) % 6 !== 0 : named.isWork();
}

function check(year: number, others: (one: Day) => boolean): void {
  const differing = daysOf(year).filter((one) => stateCalendar.isWorkingDay(one) !== others(one));
  expect(differing).toEqual([]);
}

describe.each(years)('%d, day by day', (year) => {
  it('agrees with chinese-days', () => check(year, (one) => chineseDays.isWorkday(one)));
  it('agrees with tyme4ts', () => check(year, tymeSays));
});

it('covers the years that the notices name, up to the lunar table', () => {
  expect(stateCalendar.lastNoticeYear).toBe(years.at(-1));
  expect(Object.keys(lunarDates).map(Number)).toEqual(Array.from({ length: lastLunarYear - 2018 }, (_, n) => 2019 + n));
});

/** 2025年1月29日 → 01-29 */
function monthAndDate(text: string): string {
  const [, month = '', date = ''] = /年(\d+)月(\d+)日/.exec(text) ?? [];
  return `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

it.each(Object.entries(lunarDates))('%s: the lunar dates are those of the sky', (text, expected) => {
  const year = Number(text);
  const lunar = (month: number, date: number) => LunarDay.fromYmd(year, month, date).getSolarDay().toString();
  const qingming = SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay().toString();
  expect([lunar(1, 1), qingming, lunar(5, 5), lunar(8, 15)].map(monthAndDate)).toEqual(expected);
});
