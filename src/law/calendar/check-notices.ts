/** What is wrong with a set of holiday notices: gaps, days named twice, no source, days that no holiday can reach. */

import type { Day } from './day.ts';
import { addDays, dayNumber, inWords, yearOf } from './day.ts';
import type { AnnualNotice, Arrangement, HolidayName, HolidayNotice } from './holiday-notice.ts';
import { holidayNames } from './holiday-notice.ts';
import { lastLunarYear } from './lunar-dates.ts';
import { isWeekend } from './provisional-year.ts';
import { statutoryDays } from './statutory-days.ts';

/** MM-DD between which a day off for the holiday can lie, with what is moved to it; 元旦 reaches back over the year's end. */
const windows: Readonly<Record<HolidayName, readonly [string, string]>> = {
  元旦: ['12-28', '01-05'],
  春节: ['01-15', '03-05'],
  清明节: ['04-01', '04-10'],
  劳动节: ['04-25', '05-10'],
  端午节: ['05-20', '07-01'],
  中秋节: ['09-01', '10-12'],
  国庆节: ['09-25', '10-12'],
};
/** The longest holiday so far was 10 days (Spring Festival 2020, extended). */
const longestHoliday = 12;
/** A day worked in exchange lies near its holiday; the farthest so far is 11 days away. */
const farthestWorked = 21;

/** Chinese sentences, one for each fault; empty where the notices can make a calendar. */
export function checkNotices(notices: readonly HolidayNotice[]): readonly string[] {
  return [
    ...notices.flatMap(sourceFaults),
    ...gapFaults(notices),
    ...notices.flatMap((notice) => notice.arrangements.flatMap((one) => arrangementFaults(notice, one))),
    ...notices.flatMap((notice) => (notice.kind === 'annual' ? coverageFaults(notice) : [])),
    ...amendmentFaults(notices),
  ];
}

function sourceFaults(notice: HolidayNotice): string[] {
  const faults: string[] = [];
  const [, numberYear] = /^\S+〔(\d{4})〕\d+号$/.exec(notice.number) ?? [];
  if (numberYear === undefined)
    faults.push(`${notice.year}年的通知没有可核对的发文字号：“${notice.number}”，应当形如“国办发明电〔2024〕12号”。`);
  else if (Number(numberYear) !== yearOf(notice.issued))
    faults.push(`${notice.number}的成文日期${notice.issued}与文号年份不一致。`);
  if (notice.title.trim() === '') faults.push(`${notice.number}没有标题。`);
  const age = notice.year - yearOf(notice.issued);
  if (age < 0 || age > 1)
    faults.push(`${notice.number}（${notice.issued}）安排的是${notice.year}年，应当于当年或者上一年印发。`);
  if (notice.kind === 'local' && notice.region.trim() === '') faults.push(`${notice.number}没有写明适用地区。`);
  return faults;
}

function gapFaults(notices: readonly HolidayNotice[]): string[] {
  const years = notices.filter((one) => one.kind === 'annual').map((one) => one.year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return ['没有任何年度节假日安排通知，不能形成工作日历。'];
  if (last > lastLunarYear) return [`${last}年超出农历日期表的最后一年（${lastLunarYear}年），请先补充农历日期表。`];
  const faults: string[] = [];
  for (let year = first; year <= last; year++) {
    const found = years.filter((one) => one === year).length;
    if (found === 0) faults.push(`缺少${year}年的节假日安排通知，年份之间不能有空缺。`);
    if (found > 1) faults.push(`${year}年有${found}份年度节假日安排通知，只能有一份；后来的调整应当作为调整通知录入。`);
  }
  return faults;
}

function arrangementFaults(notice: HolidayNotice, one: Arrangement<string>): string[] {
  const place = `${notice.number}（${one.holidays.join('、')}）`;
  if (one.holidays.length === 0) return [`${notice.number}有一段安排没有写明节日名称。`];
  const length = dayNumber(one.through) - dayNumber(one.from) + 1;
  if (length < 1) return [`${place}的放假起止日期颠倒：${one.from}至${one.through}。`];
  if (length > longestHoliday)
    return [`${place}放假${length}天，超过合理范围（最多${longestHoliday}天），请核对起止日期。`];
  const faults: string[] = [];
  if (notice.kind === 'local') {
    if (yearOf(one.from) !== notice.year) faults.push(`${place}的放假日期${one.from}不在${notice.year}年内。`);
  } else if (
    !one.holidays.some((name) => inWindow(name, notice.year, one.from)) ||
    !one.holidays.some((name) => inWindow(name, notice.year, one.through))
  ) {
    faults.push(`${place}的放假日期${one.from}至${one.through}不在该节日的合理范围内。`);
  }
  for (const worked of one.worked) {
    if (!isWeekend(worked)) faults.push(`${place}的调休上班日${inWords(worked)}不是周六或者周日。`);
    const distance = Math.max(dayNumber(one.from) - dayNumber(worked), dayNumber(worked) - dayNumber(one.through));
    if (distance > farthestWorked) faults.push(`${place}的调休上班日${worked}距离假期${distance}天，超过合理范围。`);
  }
  return faults;
}

function inWindow(name: string, year: number, day: Day): boolean {
  const holiday = holidayNames.find((one) => one === name);
  if (holiday === undefined) return false;
  const [first, last] = windows[holiday];
  const firstYear = first > last ? year - 1 : year;
  return `${firstYear}-${first}` <= day && day <= `${year}-${last}`;
}

function coverageFaults(notice: AnnualNotice): string[] {
  const named = new Set(notice.arrangements.flatMap((one) => one.holidays));
  const missing = holidayNames.filter((name) => !named.has(name));
  const off = new Set(notice.arrangements.flatMap(daysOff));
  return [
    ...missing.map((name) => `${notice.number}没有${name}的安排，年度通知应当包括全部七个节日。`),
    ...(statutoryDays(notice.year)?.days ?? [])
      .filter((one) => !missing.includes(one.holiday) && !off.has(one.day))
      .map((one) => `${notice.number}没有把${one.holiday}法定节假日${one.day}列为放假日。`),
  ];
}

function amendmentFaults(notices: readonly HolidayNotice[]): string[] {
  return notices.flatMap((notice) => {
    if (notice.kind !== 'amendment') return [];
    const base = notices.find((one) => one.kind === 'annual' && one.number === notice.amends);
    if (base === undefined) return [`${notice.number}调整的通知${notice.amends}没有录入。`];
    return base.year === notice.year
      ? []
      : [`${notice.number}安排的是${notice.year}年，所调整的${notice.amends}是${base.year}年的通知。`];
  });
}

/** Every day off of one arrangement. */
export function daysOff(one: Arrangement<string>): Day[] {
  return Array.from({ length: dayNumber(one.through) - dayNumber(one.from) + 1 }, (_, n) => addDays(one.from, n));
}
