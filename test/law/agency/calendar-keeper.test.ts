/** Who keeps the calendar that all agencies of an installation count by: whoever stands at the top (art. 3). */

import { expect, it } from 'vitest';
import type { Agency, AgencyKind, AgencyTree } from '#law/agency/agency';
import { calendarKeepers, calendarKeepersOver, calendarKeptElsewhere } from '#law/agency/calendar-keeper';
import { day } from '#law/calendar/day';

const on = day('2026-11-23');
const begin = day('2019-01-01');

/** `code` or `code<parent`, the kind by its ending: gov, office, else a department; `!` led vertically. */
function tree(words: string): AgencyTree {
  const kindOf = (code: string): AgencyKind =>
    code.endsWith('gov') ? 'government' : code.endsWith('office') ? 'office' : 'department';
  const parts = words.split(' ').map((word) => {
    const [name = '', parent] = word.split('<');
    return { code: name.replace('!', ''), vertical: name.endsWith('!'), parent };
  });
  const agencies = parts.map(
    ({ code, vertical }): Agency => ({
      ...{ code, name: code, level: 'county', kind: kindOf(code), fromDay: begin, toDay: null },
      line: vertical ? 'vertical' : 'ordinary',
    }),
  );
  const edges = parts.flatMap(({ code, parent }) =>
    parent === undefined ? [] : [{ child: code, parent, kind: 'territory' as const, fromDay: begin, toDay: null }],
  );
  return { agencies, edges };
}

const check = (words: string, expected: string) =>
  expect(
    calendarKeepers(tree(words), on)
      .map(({ code }) => code)
      .join(' '),
    words,
  ).toBe(expected);

it('is the office of the government above all others', () => {
  check('gov office<gov a<gov b<gov', 'office');
  check('city-gov city-office<city-gov gov<city-gov office<gov a<gov', 'city-office');
});

it('is the government itself where the tree holds no office of it', () => {
  check('gov a<gov', 'gov');
});

it('is the only agency, and each where nobody supervises anybody', () => {
  check('a', 'a');
  check('a b', 'a b');
});

it('is not whoever stands beside, supervised by nobody here and supervising nobody', () => {
  check('gov office<gov a<gov tax!', 'office');
});

it('of two counties on one installation is the office of each, and each is told of its own', () => {
  const two = 'gov office<gov a<gov x-gov x-office<x-gov y<x-gov tax!';
  check(two, 'office x-office');
  const over = (code: string) => calendarKeepersOver(tree(two), code, on).map((one) => one.code);
  expect([over('a'), over('y'), over('office'), over('tax')]).toEqual([
    ['office'],
    ['x-office'],
    ['office'],
    ['office', 'x-office'],
  ]);
});

it('says who enters it to whoever does not, and nothing to the keeper', () => {
  const county = tree('gov office<gov a<gov');
  expect(calendarKeptElsewhere(county, 'office', on)).toBeNull();
  expect(calendarKeptElsewhere(county, 'a', on)).toMatchObject({ code: 'calendar-kept-above' });
  expect(calendarKeptElsewhere(county, 'a', on)?.message).toContain('由office的“公开办负责人”或者“');
});
