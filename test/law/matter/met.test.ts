/** By what a material may be met at the counter: nothing outside the guide, and what follows where a promise is not kept. */

import { describe, expect, it, test } from 'vitest';
import { day } from '#law/calendar/day';
import { stateCalendar as calendar } from '#law/calendar/working-days';
import { decideMatter, factsFor, missing } from '#law/matter/decide';
import type { MatterEvent, MatterFact } from '#law/matter/events';
import { foldMatter } from '#law/matter/fold';
import type { MatterGuide } from '#law/matter/guide';
import { decideMet, laterOwed, type MetAsked, metDuty, uncheckedCommitments } from '#law/matter/met';
import { guide as plain } from './guide.ts';

const terms = { text: '具备条件', consequences: '撤销', excluded: '失信', checkMethod: '现场', checkDays: 30 };
const none = { commitment: null, source: null, laterDays: null, form: null };
const guide: MatterGuide = {
  ...plain,
  materials: [
    { key: 'form', name: '申请书', required: true },
    { key: 'proof', name: '条件证明', required: true, other: { ...none, commitment: terms } },
    { key: 'card', name: '身份证', required: false, other: { ...none, source: '公安机关的电子证照“居民身份证”' } },
    { key: 'photo', name: '照片', required: false, other: { ...none, laterDays: 10 } },
  ],
};
const today = day('2026-11-02');
const entry = { ground: 'unkept', on: day('2026-10-09'), until: day('2027-10-08'), removedOn: null } as const;
const onRegister = (identity: string) => (identity === '91411528MA0000001X' ? entry : null);
const identity = '11010519491231002X';
const ask = (...asked: readonly MetAsked[]) =>
  decideMet(asked, guide, { today, calendar, digest: (words) => words.join('|'), onRegister });
const codeOf = (...asked: readonly MetAsked[]) => {
  const decided = ask(...asked);
  return decided.ok ? null : decided.refusals.map(({ code, rule }) => `${rule} ${code}`);
};

describe('a material is met as the guide says, and not otherwise', () => {
  it.each([
    [null, { material: 'proof', way: 'committed', goodFaith: true, identity }],
    [['SVC-35 matter-identity'], { material: 'proof', way: 'committed', goodFaith: true }],
    [
      ['SVC-35 matter-bad-faith'],
      { material: 'proof', way: 'committed', goodFaith: true, identity: ' 91411528ma0000001x' },
    ],
    [['SVC-35 matter-bad-faith'], { material: 'proof', way: 'committed' }],
    [['SVC-35 matter-bad-faith'], { material: 'proof', way: 'committed', goodFaith: false }],
    [['SVC-35 matter-no-commitment'], { material: 'form', way: 'committed', goodFaith: true }],
    [['SVC-36 matter-not-fetched'], { material: 'form', way: 'fetched' }],
    [['SVC-36 matter-not-fetched'], { material: 'proof', way: 'notFound' }],
    [null, { material: 'card', way: 'fetched' }],
    [null, { material: 'card', way: 'notFound' }],
    [['SVC-37 matter-not-later'], { material: 'proof', way: 'later' }],
    [null, { material: 'photo', way: 'later' }],
  ] as const)('%j', (expected, asked) => {
    expect(codeOf(asked)).toEqual(expected);
  });

  it('once each', () => {
    expect(codeOf({ material: 'photo', way: 'later' }, { material: 'photo', way: 'later' })).toEqual([
      'SVC-35 matter-met-twice',
    ]);
  });

  it('with its last day by the guide, and the words that are signed', () => {
    const met = ask(
      { material: 'proof', way: 'committed', goodFaith: true, identity },
      { material: 'photo', way: 'later' },
    );
    expect(met).toMatchObject({
      ok: true,
      value: [
        { material: 'proof', by: calendar.add(today, 30).day, terms: expect.stringContaining('承诺的内容：具备条件') },
        { material: 'photo', by: calendar.add(today, 10).day },
      ],
    });
  });
});

let n = 0;
const event = (on: string, fact: MatterFact): MatterEvent => {
  n += 1;
  return { id: `e${n}`, at: `${on}T01:00:0${n % 10}.000Z`, ...fact };
};
const later = { material: 'photo', way: 'later', by: day('2026-11-16') } as const;
const opened = (...met: Extract<MatterFact, { type: 'met' }>['met']) => [
  event('2026-11-02', { type: 'received', materials: ['form'] }),
  event('2026-11-02', { type: 'met', met }),
];
const foldOf = (events: readonly MatterEvent[]) => foldMatter(events, guide);
const refusalOf = (events: readonly MatterEvent[], next: MatterEvent) => {
  const decided = decideMatter(foldOf(events), next, guide);
  return decided.ok ? null : (decided.refusals[0]?.rule ?? '');
};

test('what was committed to is not missing; what was looked for in vain is', () => {
  expect(missing(foldOf(opened()), guide).map(({ key }) => key)).toEqual(['proof']);
  const committed = { material: 'proof', way: 'committed', by: day('2026-12-14'), terms: 'x' } as const;
  expect(missing(foldOf(opened(committed)), guide)).toEqual([]);
  const lost = { material: 'card', way: 'notFound' } as const;
  expect(missing(foldOf(opened(committed, lost)), guide).map(({ key }) => key)).toEqual(['card']);
  expect(missing(foldOf(opened(committed, { material: 'card', way: 'fetched' })), guide)).toEqual([]);
});

const committed = { material: 'proof', way: 'committed', by: day('2026-12-14'), terms: 'x' } as const;
const handling = [...opened(committed, later), event('2026-11-03', { type: 'accepted' })];

test('what was put off is owed until it comes, and is passed over by no result', () => {
  const matter = foldOf(handling);
  expect(laterOwed(matter)).toEqual([{ material: 'photo', by: '2026-11-16' }]);
  expect(metDuty(matter, guide, day('2026-11-10'))[0]).toContain('应于2026年11月16日');
  expect(factsFor(matter)).toContain('laterGiven');
  expect(refusalOf(handling, event('2026-11-10', { type: 'closed', result: 'passed' }))).toBe('SVC-37');
  expect(refusalOf(handling, event('2026-11-10', { type: 'closed', result: 'laterLapsed' }))).toBe('SVC-37');
  expect(refusalOf(handling, event('2026-11-10', { type: 'closed', result: 'passedLacking' }))).toBeNull();
  const given = [...handling, event('2026-11-10', { type: 'laterGiven', materials: ['photo'] })];
  expect(laterOwed(foldOf(given))).toEqual([]);
  expect(factsFor(foldOf(given))).not.toContain('laterGiven');
  expect(refusalOf(given, event('2026-11-11', { type: 'closed', result: 'passed' }))).toBeNull();
});

test('past its day nothing is granted; the matter may end as lapsed, and its page says so', () => {
  const matter = foldOf(handling);
  expect(metDuty(matter, guide, day('2026-11-17'))[0]).toContain('容缺逾期终止');
  expect(refusalOf(handling, event('2026-11-17', { type: 'decided', granted: true }))).toBe('SVC-37');
  expect(refusalOf(handling, event('2026-11-17', { type: 'decided', granted: false }))).toBeNull();
  expect(refusalOf(handling, event('2026-11-17', { type: 'closed', result: 'laterLapsed' }))).toBeNull();
});

test('a commitment is checked, and a false one says what follows', () => {
  expect(uncheckedCommitments(foldOf(handling))).toEqual([{ material: 'proof', by: '2026-12-14' }]);
  expect(refusalOf(handling, event('2026-11-10', { type: 'checked', material: 'form', result: 'true' }))).toBe(
    'SVC-35',
  );
  const checked = [...handling, event('2026-11-10', { type: 'checked', material: 'proof', result: 'false' })];
  expect(uncheckedCommitments(foldOf(checked))).toEqual([]);
  expect(metDuty(foldOf(checked), guide, today).join()).toContain('承诺不实');
});

test('an event that the guide does not allow is kept without effect', () => {
  const forged = [...opened(), event('2026-11-03', { type: 'met', met: [{ material: 'form', way: 'later' }] })];
  expect(foldOf(forged).unfit.map(({ why }) => why)).toEqual(['met']);
});
