/** The calendar against the tables that lawyers keep in test/cases/calendar. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';

function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`../../cases/calendar/${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split(','));
}

const yesNo = (value: boolean) => (value ? '是' : '否');

describe('which days are working days, and on whose word', () => {
  it.each(rowsOf('days.csv'))('%s', (on = '', working, provisional, source) => {
    const found = stateCalendar.explain(day(on));
    expect([yesNo(found.working), yesNo(found.provisional), found.source]).toEqual([working, provisional, source]);
    expect(stateCalendar.isWorkingDay(day(on))).toBe(found.working);
  });
});

describe('how far a number of working days reaches', () => {
  it.each(rowsOf('counts.csv'))('%s + %s', (from = '', n = '', to = '', provisional = '') => {
    expect(stateCalendar.add(day(from), Number(n))).toEqual({ day: to, provisional: provisional === '是' });
    expect(stateCalendar.count(day(from), day(to)).days).toBe(Number(n));
  });
});
