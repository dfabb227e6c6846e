/** A site without faults has full marks; each planted fault loses exactly its points, or fails the site. */

import { expect, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { indicatorKeys, indicators } from '#law/inspection/indicators';
import { inspectSite, type SiteFacts } from '#law/inspection/inspect';

const today = day('2026-11-23');
const ago = (days: number) => addDays(today, -days);
const sound: SiteFacts = {
  lastPublished: today,
  lastPolicy: ago(180),
  lastNews: ago(14),
  newMedia: { lastOn: ago(14) },
  lastAnswer: ago(60),
  severeWords: 0,
  lastMatter: ago(90),
  columnsStale: 9,
  noticesStale: 4,
  columnsEmpty: 4,
  unansweredSince: () => 0,
  services: 10,
  guidesMissing: 0,
  guidesInForce: 10,
  guidesPoor: 4,
  formsMissing: 0,
  interpretationsMissing: 0,
  linksDead: 0,
};
const score = (facts: Partial<SiteFacts>) => inspectSite({ ...sound, ...facts }, today);
const failedOf = (facts: Partial<SiteFacts>) => score(facts).lines.flatMap(({ key, failed }) => (failed ? [key] : []));

test('full marks on the last day of every window and below every threshold', () => {
  expect(score({})).toMatchObject({ vetoed: false, score: 100, passed: true });
  expect(score({}).lines).toHaveLength(indicatorKeys.length);
});

test.each([
  ['homeStale', { lastPublished: ago(15) }],
  ['homeStale', { lastPublished: null }],
  ['columnsStale', { columnsStale: 10 }],
  ['noticesStale', { noticesStale: 5 }],
  ['columnsEmpty', { columnsEmpty: 5 }],
  ['messagesUnanswered', { unansweredSince: (before) => (before === ago(90) ? 1 : 0) }],
  ['noServices', { services: 0 }],
  ['severeWords', { severeWords: 1 }],
  ['guidesPoor', { guidesPoor: 5 }],
  ['guidesPoor', { guidesInForce: 2, guidesPoor: 2 }],
] as const satisfies readonly (readonly [string, Partial<SiteFacts>])[])('%s fails the whole site', (key, facts) => {
  expect(failedOf(facts)).toEqual([key]);
  expect(score(facts)).toMatchObject({ vetoed: true, score: 0, passed: false });
  expect(score(facts).lines[0]?.key).toBe(key);
});

test('an account of new media that stands still fails by itself: the site keeps its points', () => {
  const still = { newMedia: { lastOn: ago(15) } };
  expect(failedOf(still)).toEqual(['newMediaStale']);
  expect(score(still)).toMatchObject({ vetoed: false, score: 100, passed: true });
  expect(score({ ...still, lastNews: null }).lines[0]?.key).toBe('newMediaStale');
  expect(failedOf({ newMedia: { lastOn: null } })).toEqual(['newMediaStale']);
  expect(failedOf({ newMedia: null })).toEqual([]);
});

test.each([
  ['policyStale', { lastPolicy: ago(181) }, 5],
  ['policyStale', { lastPolicy: null }, 5],
  ['answersStale', { lastAnswer: ago(61) }, 3],
  ['newsStale', { lastNews: ago(15) }, 5],
  ['guidesMissing', { guidesMissing: 3 }, 3],
  ['guidesMissing', { guidesMissing: 300 }, 10],
  ['statisticsStale', { lastMatter: ago(91) }, 2],
  ['statisticsStale', { lastMatter: null }, 2],
  ['formsMissing', { formsMissing: 2 }, 2],
  ['interpretationsMissing', { interpretationsMissing: 12 }, 10],
  ['linksDead', { linksDead: 3 }, 0.3],
  ['linksDead', { linksDead: 3000 }, 10],
] as const)('%s loses its points', (key, facts, points) => {
  expect(failedOf(facts)).toEqual([key]);
  expect(score(facts)).toMatchObject({ vetoed: false, score: 100 - points });
});

test('what nobody has looked at yet is told, and costs nothing; without guides none is poor', () => {
  expect(failedOf({ severeWords: null })).toEqual([]);
  expect(score({ severeWords: null }).lines.find(({ key }) => key === 'severeWords')?.found).toContain('不能判断');
  expect(failedOf({ guidesInForce: 0, guidesPoor: 0 })).toEqual([]);
});

test('several faults add up, what takes off most comes first, and every line says how to mend it', () => {
  const both = score({ lastPolicy: null, lastAnswer: null, guidesMissing: 300 });
  expect(both.score).toBe(82);
  expect(both.lines.slice(0, 3).map(({ key }) => key)).toEqual(['guidesMissing', 'policyStale', 'answersStale']);
  for (const key of indicatorKeys) expect(indicators[key].mend.length).toBeGreaterThan(3);
});
