/** Planted faults as text: a sound site has full marks, and each fault loses exactly its points or fails the site. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { inspectSite, type SiteFacts } from '#law/inspection/inspect';

const today = day('2026-11-23');
const sound: SiteFacts = {
  ...{ lastPublished: today, lastPolicy: today, lastNews: today, lastAnswer: today },
  newMedia: null,
  ...{
    lastMatter: today,
    severeWords: 0,
    guidesInForce: 10,
    guidesPoor: 0,
    formsMissing: 0,
    interpretationsMissing: 0,
  },
  ...{
    columnsStale: 0,
    noticesStale: 0,
    columnsEmpty: 0,
    unansweredSince: () => 0,
    services: 10,
    guidesMissing: 0,
    linksDead: 0,
  },
};
const cases = readFileSync(new URL('../cases/inspection/faults.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()));

/** `-15`: so many days ago. */
const dated = (value: unknown) =>
  typeof value === 'string' && /^-\d+$/.test(value) ? addDays(today, Number(value)) : value;

test('there are thirty-eight, and without any the site has full marks', () => {
  expect(cases).toHaveLength(38);
  expect(inspectSite(sound, today)).toMatchObject({ vetoed: false, score: 100, passed: true });
});

test.each(cases)('%s %s: %s', (keys = '', fault = '{}', loses = '') => {
  const planted = JSON.parse(fault) as Readonly<Record<string, unknown>>;
  const facts = Object.fromEntries(Object.entries(planted).map(([name, value]) => [name, dated(value)]));
  const { score, vetoed, lines } = inspectSite({ ...sound, ...facts }, today);
  expect(
    lines
      .filter(({ failed }) => failed)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(keys.split(' ').toSorted());
  expect(vetoed).toBe(loses === 'veto');
  expect(score).toBe(loses === 'veto' ? 0 : Math.round((100 - Number(loses)) * 10) / 10);
});
