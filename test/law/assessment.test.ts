/** Points by formula: nothing but the figures decides, what is not known is not scored, an appeal is decided once by another person. */

import { expect, test } from 'vitest';
import { decideAppeal, decideAppealed, decideScore, decideTable } from '#law/assessment/decide';
import { type AssessmentEvent, foldAssessment } from '#law/assessment/events';
import { scoreRow, totalOf } from '#law/assessment/score';
import { addDays, day } from '#law/calendar/day';
import { mayBeOrdered, shareOf } from '#law/comparison/figures';

const on = day('2026-11-23');

test.each([
  ['applications.late', 40, { 'applications.late': 1, 'applications.concluded': 4 }, 30],
  ['applications.late', 40, { 'applications.late': 0, 'applications.concluded': 0 }, 40],
  ['applications.late', 40, { 'applications.concluded': 4 }, null],
  ['applications.overdue', 10, { 'applications.overdue': 3 }, 7],
  ['applications.overdue', 10, { 'applications.overdue': 30 }, 0],
  ['reports.published', 10, { 'reports.published': 1 }, 10],
  ['reports.published', 10, { 'reports.published': 0 }, 0],
  ['matters.poor', 10, { 'matters.poor': 1, 'matters.received': 3 }, 6.7],
] as const)('%s of %i: %o gives %s', (key, points, counts, scored) => {
  expect(scoreRow({ key, points }, counts).scored).toBe(scored);
});

test('a total says out of how many; one unknown row is left out, and nobody is put in order by half a total', () => {
  const rows = [
    scoreRow({ key: 'applications.overdue', points: 60 }, { 'applications.overdue': 1 }),
    scoreRow({ key: 'matters.late', points: 40 }, {}),
  ];
  expect(totalOf(rows)).toEqual({ scored: 59, outOf: 60 });
  expect(mayBeOrdered([1, null])).toBe(false);
  expect(mayBeOrdered([1, 2])).toBe(true);
  expect(mayBeOrdered([1])).toBe(false);
  expect(shareOf(1, 3)).toBe(33.3);
  expect(shareOf(1, 0)).toBeNull();
});

test.each([
  [[{ key: 'matters.late', points: 100 }], null],
  [[{ key: 'matters.late', points: 99 }], 'scoring-sum'],
  [[], 'scoring-sum'],
  [
    [
      { key: 'matters.late', points: 50 },
      { key: 'matters.late', points: 50 },
    ],
    'scoring-twice',
  ],
  [
    [
      { key: 'matters.late', points: 100.5 },
      { key: 'matters.poor', points: -0.5 },
    ],
    'scoring-points',
  ],
] as const)('a table of %o: %s', (rows, code) => {
  const decided = decideTable(on, rows);
  expect(decided.ok ? null : decided.refusals[0]?.code).toBe(code);
});

const scored: AssessmentEvent = {
  type: 'scored',
  on,
  year: 2026,
  by: 'a',
  rows: [{ key: 'matters.late', points: 100, n: 1, of: 2, scored: 50 }],
};
const standing = () => {
  const one = foldAssessment([scored]);
  if (one === null) throw new Error('not scored');
  return one;
};
const appeal = { key: 'matters.late' as const, reason: '其中一件是系统重复报送' };

test('a row is appealed once, in time, with a reason that names nobody', () => {
  expect(decideAppeal(standing(), addDays(on, 15), 'b', appeal).ok).toBe(true);
  expect(decideAppeal(standing(), addDays(on, 16), 'b', appeal).ok).toBe(false);
  expect(decideAppeal(standing(), on, 'b', { ...appeal, reason: '不服' }).ok).toBe(false);
  expect(decideAppeal(standing(), on, 'b', { ...appeal, reason: '请问张三13800001234的办件' }).ok).toBe(false);
  expect(decideAppeal(standing(), on, 'b', { ...appeal, key: 'matters.poor' }).ok).toBe(false);
});

test('an appeal is decided by another person, changes its row alone, and holds up a new score until then', () => {
  const made = decideAppeal(standing(), on, 'b', appeal);
  if (!made.ok) throw new Error('not appealed');
  const waiting = foldAssessment([scored, made.value]);
  if (waiting === null) throw new Error('gone');
  const verdict = { key: 'matters.late' as const, upheld: true, points: 100, reason: '核实为重复报送' };
  const own = decideAppealed(waiting, on, 'a', verdict);
  expect(own.ok ? null : own.refusals[0]?.code).toBe('score-appeal-own');
  expect(decideAppealed(waiting, on, 'c', { ...verdict, points: 101 }).ok).toBe(false);
  expect(decideScore(waiting, { on, by: 'a', year: 2026 }, [{ key: 'matters.late', points: 100 }], {}).ok).toBe(false);
  const decided = decideAppealed(waiting, on, 'c', verdict);
  if (!decided.ok) throw new Error('not decided');
  const after = foldAssessment([scored, made.value, decided.value]);
  expect(after?.rows[0]?.scored).toBe(100);
  expect(after?.appeals[0]?.decision?.upheld).toBe(true);
  expect(after !== null && decideAppealed(after, on, 'c', verdict).ok).toBe(false);
  expect(after !== null && decideAppeal(after, on, 'b', appeal).ok).toBe(false);
});
