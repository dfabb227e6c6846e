/** Another site from outside: each fault loses its points or fails it, and what could not be seen is not passed. */

import { expect, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { type HomeFacts, inspectListed, type ListedFacts } from '#law/inspection/inspect-listed';
import { decideListed } from '#law/inspection/listed';

const today = day('2026-11-23');
const home: HomeFacts = {
  newest: addDays(today, -14),
  marksMissing: [],
  tagsMissing: [],
  deadLinks: [],
  pages: { seen: 29, dead: [], frameless: [] },
};
const sound: ListedFacts = { visits: 100, failures: 4, home };
const score = (facts: Partial<ListedFacts>, seen: Partial<HomeFacts> = {}) =>
  inspectListed({ ...sound, home: { ...home, ...seen }, ...facts }, today);
const resultOf = (facts: Partial<ListedFacts>, key: string) =>
  score(facts).lines.find((line) => line.key === key)?.result;

test('full marks at the edge of every threshold', () => {
  expect(score({})).toMatchObject({ vetoed: false, score: 100, passed: true });
  expect(score({}).lines.every(({ result }) => result === 'passed')).toBe(true);
});

test.each([
  ['unreachable', { failures: 5 }, {}],
  ['homeStale', {}, { newest: addDays(today, -15) }],
  ['homeStale', {}, { newest: null }],
] as const)('%s fails it', (key, facts, seen) => {
  const found = score(facts, seen);
  expect(found).toMatchObject({ vetoed: true, score: 0, passed: false });
  expect(found.lines[0]).toMatchObject({ key, result: 'failed' });
});

test.each([
  [{ deadLinks: ['a', 'b'] }, 98],
  [{ deadLinks: Array.from({ length: 50 }, (_, i) => `${i}`) }, 90],
  [{ marksMissing: ['网站地图'] }, 99],
  [{ pages: { seen: 20, dead: ['a', 'b', 'c'], frameless: [] } }, 99.7],
  [{ pages: { seen: 20, dead: ['a'], frameless: ['b', 'c'] } }, 99.7],
  [{ tagsMissing: ['SiteName', 'SiteDomain', 'SiteIDCode'], marksMissing: ['主办单位'] }, 96],
] as const)('%o: %i', (seen, points) => {
  expect(score({}, seen).score).toBe(points);
});

test('what could not be seen is unknown, not passed, and no score is made up', () => {
  expect(resultOf({ visits: 19, failures: 0 }, 'unreachable')).toBe('unknown');
  const unseen = score({ home: null });
  expect(unseen).toMatchObject({ score: null, passed: null, vetoed: false });
  expect(unseen.lines.filter(({ result }) => result === 'unknown')).toHaveLength(6);
});

test.each([
  [{ name: '县政府', address: 'https://www.example.gov.cn/' }, []],
  [{ name: '', address: 'www.example.gov.cn' }, ['site-name', 'site-address']],
  [{ name: '甲', address: 'ftp://www.example.gov.cn' }, ['site-address']],
  [{ name: '甲', address: 'https://user@www.example.gov.cn' }, ['site-address']],
  [{ name: '甲', address: 'https://localhost' }, ['site-address']],
  [{ name: '甲', address: 'http://127.0.0.1/' }, ['site-address']],
  [{ name: '甲', address: 'http://169.254.169.254/latest' }, ['site-address']],
  [{ name: '甲', address: 'http://999.1.1.1' }, ['site-address']],
  [{ name: '甲', address: 'https://www.example.gov.cn:22' }, ['site-address']],
  [{ name: '甲', address: 'https://www.example.gov.cn:8443/zw' }, []],
  [{ name: '甲', address: 'http://1.2.4.8' }, []],
  [{ name: '甲', address: 'https://WWW.taken.gov.cn/' }, ['site-listed']],
])('%o: %o', (wish, codes) => {
  const decided = decideListed(wish, [{ address: 'https://www.taken.gov.cn' }]);
  expect(decided.ok ? [] : decided.refusals.map(({ code }) => code)).toEqual(codes);
});
