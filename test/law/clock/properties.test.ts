/** What holds for every case: extensions, letters in any order, derivations that add up. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, day, dayNumber, fromDayNumber } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type ClockAnswer, type ClockCase, type ClockEvent, runClock } from '#law/clock/clock';
import { dayByDay } from '#law/clock/day-by-day';

const received = fc
  .integer({ min: dayNumber(day('2019-05-15')), max: dayNumber(day('2030-12-31')) })
  .map(fromDayNumber);

/** Days after receipt on which a letter is sent, received and answered; null for a letter without answer. */
interface Timing {
  readonly sent: number;
  readonly received: number;
  readonly answered: number | null;
}

const timing: fc.Arbitrary<Timing> = fc
  .record({ sent: fc.nat({ max: 25 }), way: fc.nat({ max: 5 }), answer: fc.option(fc.nat({ max: 30 })) })
  .map(({ sent, way, answer }) => ({
    sent,
    received: sent + way,
    answered: answer === null ? null : sent + way + answer,
  }));

const timings = fc.array(timing, { minLength: 1, maxLength: 3 });

function eventsOf(start: Day, letters: readonly Timing[], names: readonly string[]): ClockEvent[] {
  const events = letters.flatMap((letter, index): ClockEvent[] => {
    const id = names[index] ?? '';
    const sent: ClockEvent = { on: addDays(start, letter.sent), type: 'consultationSent', to: 'thirdParty', id };
    const got: ClockEvent = { on: addDays(start, letter.received), type: 'consultationReceived', id };
    if (letter.answered === null) return [sent, got];
    return [sent, got, { on: addDays(start, letter.answered), type: 'opinionArrived', id }];
  });
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The answer long after everything, so that every letter is answered or lapsed. */
function answerOf(input: ClockCase): ClockAnswer {
  const decided = runClock({ ...input, asOf: addDays(input.received, 200) }, stateCalendar);
  if (!decided.ok) throw new Error(decided.refusals.map((one) => one.message).join());
  return decided.value;
}

/** The 20th working day on which no letter is out, found by walking: a second reading of REG-46, for letters sent in time. */
function walked(start: Day, letters: readonly Timing[]): Day {
  const spans = letters.map((letter) => {
    const lapse = stateCalendar.add(addDays(start, letter.received), 15).day;
    const answered = letter.answered === null ? [] : [addDays(start, letter.answered)];
    return { after: addDays(start, letter.sent), through: [lapse, ...answered].sort()[0] ?? lapse };
  });
  let at = start;
  for (let left = 20; left > 0; ) {
    at = addDays(at, 1);
    const out = spans.some(({ after, through }) => after < at && at <= through);
    if (!out && stateCalendar.isWorkingDay(at)) left -= 1;
  }
  return at;
}

it('the due day is the 20th working day on which no letter is out', () => {
  // Sent within 12 calendar days, so that none comes after the due day or on it.
  const early = timings.map((list) => list.map((one) => ({ ...one, sent: Math.min(one.sent, 12) })));
  fc.assert(
    fc.property(received, early, (start, letters) => {
      const events = eventsOf(start, letters, ['a', 'b', 'c']);
      expect(answerOf({ received: start, events }).due).toBe(walked(start, letters));
    }),
  );
});

it('letters in any order give the same due day', () => {
  fc.assert(
    fc.property(received, timings, (start, letters) => {
      const one = answerOf({ received: start, events: eventsOf(start, letters, ['a', 'b', 'c']) });
      const other = answerOf({ received: start, events: eventsOf(start, [...letters].reverse(), ['c', 'b', 'a']) });
      expect(other.due).toBe(one.due);
      expect(other.period.suspensions).toEqual(one.period.suspensions);
    }),
  );
});

it('a further letter never brings the due day forward', () => {
  fc.assert(
    fc.property(received, timings, timing, (start, letters, further) => {
      const before = answerOf({ received: start, events: eventsOf(start, letters.slice(0, 2), ['a', 'b']) });
      const after = answerOf({
        received: start,
        events: eventsOf(start, [...letters.slice(0, 2), further], ['a', 'b', 'c']),
      });
      expect((after.due ?? '') >= (before.due ?? '')).toBe(true);
    }),
  );
});

it('an extension never brings the due day forward, and adds exactly its days where no letter is out', () => {
  fc.assert(
    fc.property(
      received,
      fc.integer({ min: 1, max: 20 }),
      fc.nat({ max: 26 }),
      timings,
      (start, workingDays, later, letters) => {
        const on = addDays(start, later);
        const plain = answerOf({ received: start, events: [] });
        const extension: ClockEvent = { on, type: 'extended', workingDays };
        if (plain.due === null || on > plain.due) return;
        const extended = answerOf({ received: start, events: [extension] });
        expect(stateCalendar.count(plain.due, extended.due ?? plain.due).days).toBe(workingDays);
        const events = eventsOf(start, letters, ['a', 'b', 'c']);
        const withBoth = [...events, extension].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
        const both = answerOf({ received: start, events: withBoth });
        expect((both.due ?? '') > (answerOf({ received: start, events }).due ?? '')).toBe(true);
      },
    ),
  );
});

it('every step counts the working days that it says, and the days told one by one are those of the period', () => {
  fc.assert(
    fc.property(received, timings, fc.boolean(), (start, letters, extended) => {
      const extension: ClockEvent[] = extended ? [{ on: start, type: 'extended', workingDays: 20 }] : [];
      const events = [...extension, ...eventsOf(start, letters, ['a', 'b', 'c'])];
      const answer = answerOf({ received: start, events });
      for (const { from, to, workingDays } of answer.steps) {
        if (to !== null) expect(stateCalendar.count(from, to).days).toBe(workingDays);
      }
      const told = dayByDay(answer, stateCalendar);
      expect(told.at(-1)?.day).toBe(answer.due);
      const counted = told.filter((one) => one.ordinal !== null).length;
      // A last letter sent on the last day leaves nothing to count: its end, moved off a weekend, may be one day more.
      expect(counted - (extended ? 40 : 20)).toBeGreaterThanOrEqual(0);
      expect(counted - (extended ? 40 : 20)).toBeLessThanOrEqual(1);
    }),
  );
});

it('the answer is a function of the case: asked twice, it is the same', () => {
  fc.assert(
    fc.property(received, timings, (start, letters) => {
      const input = { received: start, events: eventsOf(start, letters, ['a', 'b', 'c']) };
      expect(runClock(input, stateCalendar)).toEqual(runClock(input, stateCalendar));
    }),
    { numRuns: 20 },
  );
});
