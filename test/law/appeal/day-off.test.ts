/** A term of an appeal ends on a working day, whatever day the judgment was served on. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastDayToAppeal } from '#law/appeal/day-off';
import { addDays, day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';

const served = fc.integer({ min: 0, max: 1095 }).map((later) => addDays(day('2023-01-01'), later));

it('ends on the first working day from the counted one on, and says by what it was moved', () => {
  fc.assert(
    fc.property(served, fc.constantFrom(10, 15), (on, days) => {
      const counted = addDays(on, days);
      const { value, because } = lastDayToAppeal(on, days, stateCalendar);
      const off = [];
      for (let one = counted; one < value; one = addDays(one, 1)) off.push(one);
      expect(stateCalendar.isWorkingDay(value)).toBe(true);
      expect(off.filter((one) => stateCalendar.isWorkingDay(one))).toEqual([]);
      expect(value >= counted).toBe(true);
      expect(because.map(({ article }) => article)).toEqual(
        value === counted ? ['第八十五条'] : ['第八十五条', '第八十五条'],
      );
    }),
    { numRuns: 2000 },
  );
});
