/** What holds for every calendar and every day. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, day, dayNumber, fromDayNumber } from '#law/calendar/day';
import type { HolidayNotice, LocalNotice } from '#law/calendar/holiday-notice';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom, stateCalendar, type WorkingCalendar } from '#law/calendar/working-days';

const days = fc.integer({ min: dayNumber(day('2019-01-01')), max: dayNumber(day('2033-12-31')) }).map(fromDayNumber);
const counts = fc.integer({ min: 0, max: 200 });

/** Local holidays at random, on days that no notice names. */
const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .uniqueArray(
    fc.integer({ min: dayNumber(day('2019-01-01')), max: dayNumber(day('2026-12-31')) }).map(fromDayNumber),
    { maxLength: 6 },
  )
  .map((chosen) => {
    const local = chosen.filter((one) => !stateNotices.some((notice) => isNamedBy(notice, one)));
    return calendarFrom([...stateNotices, ...local.map(localNotice)]);
  });

function isNamedBy(notice: HolidayNotice, one: Day): boolean {
  return notice.arrangements.some((span) => (span.from <= one && one <= span.through) || span.worked.includes(one));
}

function localNotice(one: Day, index: number): LocalNotice {
  const year = Number(one.slice(0, 4));
  const arrangements = [{ holidays: ['地方节日'], from: one, through: one, worked: [] }];
  return {
    kind: 'local',
    region: `T${index}`,
    year,
    number: `某政发〔${year}〕${index + 1}号`,
    title: '放假通知',
    issued: day(`${year}-01-01`),
    arrangements,
  };
}

it('counting what was added gives it back, whatever the notices', () => {
  fc.assert(
    fc.property(calendars, days, counts, (calendar, from, n) => {
      const to = calendar.add(from, n).day;
      expect(calendar.count(from, to).days).toBe(n);
      if (n > 0) expect(calendar.isWorkingDay(to)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('adding is what walking day by day finds', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 45 }), (from, n) => {
      let walked = from;
      for (let left = n; left > 0; ) {
        walked = addDays(walked, 1);
        if (stateCalendar.isWorkingDay(walked)) left -= 1;
      }
      expect(stateCalendar.add(from, n).day).toBe(walked);
    }),
  );
});

it('adding is monotone: a later start or more days never end earlier', () => {
  fc.assert(
    fc.property(days, fc.nat({ max: 60 }), counts, counts, (from, later, n, more) => {
      const to = stateCalendar.add(from, n).day;
      expect(stateCalendar.add(addDays(from, later), n).day >= to).toBe(true);
      expect(stateCalendar.add(from, n + more).day >= to).toBe(true);
    }),
  );
});

it('counts of neighbouring spans add up, and a span that runs backwards is 0', () => {
  fc.assert(
    fc.property(days, fc.nat({ max: 300 }), fc.nat({ max: 60 }), (from, a, b) => {
      const middle = addDays(from, a);
      const end = addDays(middle, b);
      expect(stateCalendar.count(from, middle).days + stateCalendar.count(middle, end).days).toBe(
        stateCalendar.count(from, end).days,
      );
      expect(stateCalendar.count(end, from)).toEqual({ days: 0, provisional: false });
    }),
  );
});

it('a day past the last notice is always marked provisional, an earlier one never', () => {
  fc.assert(
    fc.property(days, (one) => {
      expect(stateCalendar.explain(one).provisional).toBe(one > '2026-12-31');
    }),
  );
});
