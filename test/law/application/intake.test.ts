/** What an application begins with: its receipt where its coming fixes the day, and all or nothing (REG-30, art. 31). */

import { expect, it } from 'vitest';
import { type IntakeChannel, intakeChannels } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import { receivedByHandingOver, takenIn } from '#law/application/intake';
import { type Day, day } from '#law/calendar/day';
import { stateCalendar as calendar } from '#law/calendar/working-days';

const today = day('2025-09-18');

function check(channel: IntakeChannel, on: Day, expected: string): void {
  const submit = {
    act: 'submit',
    on,
    number: '2025-1',
    channel,
    applicantType: 'naturalPerson',
    applicantId: 'a',
  } as const;
  const begun = takenIn(submit, receivedByHandingOver(channel), { calendar, today });
  const { receivedOn, due } = foldApplication(begun.ok ? begun.value : [], calendar);
  expect(begun.ok ? `${receivedOn} ${due}` : begun.refusals.map(({ code }) => code).join()).toBe(expected);
}

it('handed over, it is received on that day, yesterday too', () => {
  check('counter', today, '2025-09-18 2025-10-22');
  check('counter', day('2025-09-17'), '2025-09-17 2025-10-21');
});

it('handed over on a day off, it is received on that day all the same', () => {
  check('counter', day('2025-09-14'), '2025-09-14 2025-10-16');
});

it('on a day that can not be it does not begin at all', () => {
  check('counter', day('2025-09-19'), 'datedAhead');
  check('counter', day('2019-05-14'), 'before-regulation');
});

it('by any other way its coming fixes nothing', () => {
  for (const channel of intakeChannels.filter((one) => one !== 'counter')) check(channel, today, 'null null');
});
