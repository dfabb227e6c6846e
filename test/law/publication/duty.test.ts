/** 20 working days from the day on which information was made or changed (REG-25, 条例第二十六条). */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { dutyOf } from '#law/publication/duty';

const formed = { formedOn: day('2025-09-18'), changedOn: null, publishedOn: null, workingDays: null };
const on = (today: string, owed: object = {}) => dutyOf({ ...formed, ...owed }, day(today), stateCalendar);

test('runs from the day it was made; over holidays, as the calendar counts', () => {
  expect(on('2025-09-30')?.due).toBe('2025-10-22');
  expect(on('2025-10-22')?.standing).toMatchObject({ urgency: 'pressing', daysLeft: 0 });
  expect(on('2025-10-23')?.standing).toMatchObject({ urgency: 'overdue', daysLeft: -1 });
  expect(on('2025-10-23')?.standing.why).toContain('形成');
  expect(on('2025-12-01', { changedOn: day('2025-11-03') })?.due).toBe('2025-12-01');
});

test('an entry of the standard catalogue may set another period', () => {
  expect(on('2025-09-20', { workingDays: 7 })?.due).toBe('2025-09-28');
});

test('published it is over; changed since, it runs anew from that day', () => {
  expect(on('2025-12-01', { publishedOn: day('2025-09-20') })).toBeNull();
  const changed = { publishedOn: day('2025-09-20'), changedOn: day('2025-11-03') };
  expect(on('2025-11-10', changed)?.due).toBe('2025-12-01');
  expect(on('2025-11-10', changed)?.standing.why).toContain('变更');
  expect(on('2025-11-10', { ...changed, publishedOn: day('2025-11-03') })).toBeNull();
});
