/** Deadlines that no application has: active disclosure, the annual report; and what a new notice does to an open case. */

import { describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom, stateCalendar } from '#law/calendar/working-days';
import { annualReportDue } from '#law/clock/annual-report-due';
import { type ClockCase, runClock } from '#law/clock/clock';
import { dayByDay } from '#law/clock/day-by-day';
import { disclosureDue } from '#law/clock/disclosure-due';

describe('active disclosure', () => {
  it('is due 20 working days after the information was formed', () => {
    const step = disclosureDue(day('2025-09-18'), stateCalendar);
    expect([step.to, step.rule, step.because[0]?.article]).toEqual(['2025-10-22', 'REG-48', '第二十六条']);
  });
  it('or as many as another law sets', () => {
    expect(disclosureDue(day('2025-09-18'), stateCalendar, 7).to).toBe('2025-09-28');
  });
});

it('the annual report is due on a date, weekend or not', () => {
  expect(annualReportDue(2025, 'department').value).toBe('2026-01-31');
  expect(annualReportDue(2024, 'government').value).toBe('2025-03-31');
});

it('a holiday notice moves an open deadline, and both answers name their calendar', () => {
  const input: ClockCase = { received: day('2025-12-04'), events: [] };
  const before = runClock(input, calendarFrom(stateNotices.filter((one) => one.year < 2026)));
  const after = runClock(input, stateCalendar);
  if (!before.ok || !after.ok) throw new Error('refused');
  expect([before.value.calendar, before.value.provisional, before.value.due]).toEqual([
    'CN-2025.1',
    true,
    '2026-01-02',
  ]);
  expect([after.value.calendar, after.value.provisional, after.value.due]).toEqual(['CN-2026.1', false, '2026-01-04']);
});

it('tells a period day by day: what counted, what not, and why', () => {
  const decided = runClock(
    {
      received: day('2025-09-18'),
      events: [
        { on: day('2025-09-24'), type: 'consultationSent', to: 'thirdParty' },
        { on: day('2025-10-15'), type: 'opinionArrived' },
      ],
    },
    stateCalendar,
  );
  if (!decided.ok) throw new Error('refused');
  const told = dayByDay(decided.value, stateCalendar);
  const of = (text: string) => told.find((one) => one.day === text);
  expect(told[0]).toMatchObject({ day: '2025-09-19', ordinal: 1 });
  expect(of('2025-09-20')).toMatchObject({ ordinal: null, why: '周六，休息日' });
  expect(of('2025-09-25')).toMatchObject({ ordinal: null, why: '征求意见期间，不计算在期限内' });
  expect(of('2025-10-01')).toMatchObject({ ordinal: null, why: '国庆节、中秋节放假' });
  expect(of('2025-10-16')).toMatchObject({ ordinal: 5 });
  expect(told.at(-1)).toMatchObject({ day: decided.value.due, ordinal: 20 });
});
