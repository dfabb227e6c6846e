/** Planted clusters are found in a quarter of usual noise, with counted precision and recall; every signal says why and can be switched off. */

import { expect, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { chartOf } from '#law/warning/control-chart';
import { decideSettle, foldWarning, type WarningEvent } from '#law/warning/events';
import { type Facts, findWarnings, precisionOf, urgeOf } from '#law/warning/find';
import { countByMonth, episodesOf, monthsUntil } from '#law/warning/history';
import { signalKeys, signalSettings } from '#law/warning/signals';
import { chance } from '#work/demo/chance';

const today = day('2026-11-23');
const calendar = stateCalendar;
const settings = signalSettings(null);
const thing = (id: string) => ({ id, name: id, ref: '/x', owner: null });
const nothing: Facts = {
  applications: [],
  corrections: [],
  complaints: [],
  clusters: [],
  words: [],
  uninterpreted: [],
  disclosures: [],
  owedMarks: [],
  documents: [],
  columns: [],
  newMedia: [],
  tasks: [],
  deadLinks: [],
  ratings: [],
  olderGuides: [],
  guideReviews: [],
  guides: [],
  formless: [],
  laterOwed: [],
  unchecked: [],
  bundlesApart: [],
  matters: [],
  steps: [],
};
const found = (facts: Partial<Facts>, with_ = settings) =>
  findWarnings({ ...nothing, ...facts }, { today, calendar, settings: with_ });
const keysOf = (facts: Partial<Facts>, with_ = settings) => found(facts, with_).map(({ signal }) => signal);

/** A quarter of 40 things with about 500 complaints and 12 planted clusters, watched week by week. */
function quarter(seed: number) {
  const { next, below } = chance(seed);
  const poisson = (mean: number) => {
    let [n, product] = [0, next()];
    while (product > Math.exp(-mean)) {
      n += 1;
      product *= next();
    }
    return n;
  };
  const [things, weeksBefore, weeks] = [40, 12, 13];
  const series = Array.from({ length: things }, () => Array.from({ length: weeksBefore + weeks }, () => poisson(0.9)));
  const planted = new Set<string>();
  while (planted.size < 12) planted.add(`${below(things)} ${weeksBefore + below(weeks)}`);
  for (const place of planted) {
    const [i = 0, week = 0] = place.split(' ').map(Number);
    const counts = series[i];
    if (counts !== undefined) counts[week] = (counts[week] ?? 0) + 7 + below(4);
  }
  const raised = new Set<string>();
  for (let week = weeksBefore; week < weeksBefore + weeks; week += 1) {
    const clusters = series.map((counts, i) => ({
      ...thing(String(i)),
      thisWeek: counts[week] ?? 0,
      before: counts.slice(week - weeksBefore, week),
    }));
    for (const { object } of found({ clusters })) raised.add(`${object} ${week}`);
  }
  return { planted: planted.size, raised: raised.size, right: [...raised].filter((one) => planted.has(one)).length };
}

test('ten simulated quarters: planted clusters are found in their week, with counted recall and precision', () => {
  const quarters = Array.from({ length: 10 }, (_, seed) => quarter(seed + 1));
  const sum = (key: 'planted' | 'raised' | 'right') => quarters.reduce((all, one) => all + one[key], 0);
  expect(sum('planted')).toBe(120);
  expect(sum('right') / sum('planted')).toBeGreaterThanOrEqual(0.95);
  expect(sum('right') / sum('raised')).toBeGreaterThanOrEqual(0.95);
});

test('the chart: what is usual is no cluster, two are never one, a busy thing needs more', () => {
  const quiet = Array.from({ length: 12 }, () => 0);
  expect(chartOf(2, quiet, 20).out).toBe(false);
  expect(chartOf(3, quiet, 1000).out).toBe(true);
  const busy = Array.from({ length: 12 }, () => 10);
  expect(chartOf(14, busy, 1000).out).toBe(false);
  expect(chartOf(22, busy, 1000).out).toBe(true);
  expect(chartOf(1000, busy, 1000)).toMatchObject({ out: true, mean: 10 });
  expect(chartOf(0, [], 1000).out).toBe(false);
});

test('each signal on the right day, with its reason; one day earlier it is silent', () => {
  const application = (due: string) => ({ ...thing('a'), due: day(due) });
  expect(keysOf({ applications: [application('2026-11-20')] })).toEqual(['applicationLate']);
  expect(keysOf({ applications: [application('2026-11-26')] })).toEqual(['applicationNear']);
  expect(keysOf({ applications: [application('2026-11-27')] })).toEqual([]);
  expect(keysOf({ corrections: [{ ...thing('a'), times: 2 }] })).toEqual(['secondCorrection']);
  expect(keysOf({ corrections: [{ ...thing('a'), times: 1 }] })).toEqual([]);
  const complaint = (receivedOn: string, due: string, assigned = false) => ({
    ...thing('c'),
    receivedOn: day(receivedOn),
    due: day(due),
    assigned,
  });
  expect(keysOf({ complaints: [complaint('2026-11-20', '2026-12-01')] })).toEqual([]);
  expect(keysOf({ complaints: [complaint('2026-11-19', '2026-12-01')] })).toEqual(['complaintUnassigned']);
  expect(keysOf({ complaints: [complaint('2026-11-02', '2026-11-20', true)] })).toEqual(['complaintLate']);
  expect(keysOf({ complaints: [complaint('2026-11-02', '2026-11-25', true)] })).toEqual(['complaintNear']);
  expect(keysOf({ complaints: [complaint('2026-11-02', '2026-11-26', true)] })).toEqual([]);
  const uninterpreted = (on: string) => ({ uninterpreted: [{ ...thing('p'), publishedOn: day(on) }] });
  expect(keysOf(uninterpreted('2026-11-18'))).toEqual([]);
  expect(keysOf(uninterpreted('2026-11-17'))).toEqual(['interpretationMissing']);
  const expiring = (on: string) => ({ documents: [{ ...thing('d'), expiresOn: day(on) }] });
  expect(keysOf(expiring(addDays(today, 60)))).toEqual(['documentExpiring']);
  expect(keysOf(expiring(addDays(today, 61)))).toEqual([]);
  const column = (stage: Facts['columns'][number]['stage']) => ({
    columns: [{ ...thing('k'), stage, freshUntil: today }],
  });
  expect(keysOf(column('nearing'))).toEqual(['columnNearing']);
  expect(['pressing', 'stale', 'empty'].flatMap((stage) => keysOf(column(stage as 'stale')))).toEqual([
    'columnStale',
    'columnStale',
    'columnStale',
  ]);
  const pushed = (lastOn: string | null) => ({
    newMedia: [{ ...thing('w'), lastOn: lastOn === null ? null : day(lastOn) }],
  });
  expect(keysOf(pushed('2026-11-13'))).toEqual(['newMediaStale']);
  expect(keysOf(pushed('2026-11-14'))).toEqual([]);
  expect(keysOf(pushed(null))).toEqual(['newMediaStale']);
  expect(found(pushed('2026-11-01'))[0]).toMatchObject({ due: today });
  expect(keysOf({ tasks: [{ ...thing('t'), due: addDays(today, -1) }] })).toEqual(['taskLate']);
  expect(keysOf({ tasks: [{ ...thing('t'), due: today }] })).toEqual([]);
});

test('a signal that is off is silent, a threshold moves its day, a wrong one falls back', () => {
  const facts = { applications: [{ ...thing('a'), due: day('2026-11-27') }] };
  const near = signalSettings({ applicationNear: { on: true, threshold: 4 } });
  expect(keysOf(facts, near)).toEqual(['applicationNear']);
  expect(keysOf(facts, signalSettings({ applicationNear: { on: false, threshold: 4 } }))).toEqual([]);
  expect(signalSettings({ applicationNear: { threshold: 999 } }).applicationNear.threshold).toBe(3);
  for (const key of signalKeys) expect(settings[key].on).toBe(true);
});

test('a warning is settled once each time it is raised; what was right before comes first', () => {
  const raised: WarningEvent = {
    type: 'raised',
    on: today,
    signal: 'taskLate',
    object: 't',
    name: 't',
    ref: '/plan/t',
    owner: null,
    reason: '晚了',
    due: today,
  };
  const once = foldWarning([raised]);
  if (once === null) throw new Error('nothing raised');
  const settled = decideSettle(once, today, 'helpful');
  if (!settled.ok) throw new Error('not settled');
  const after = foldWarning([raised, settled.value]);
  expect(after?.outcome).toBe('helpful');
  expect(after !== null && decideSettle(after, today, 'notHelpful').ok).toBe(false);
  const again = foldWarning([raised, settled.value, { type: 'ended', on: today }, raised]);
  expect(again).toMatchObject({ times: 2, outcome: null, endedOn: null });
  expect(precisionOf({ helpful: 3, notHelpful: 1 })).toBe(0.75);
  expect(precisionOf({ helpful: 0, notHelpful: 0 })).toBeNull();
  expect(urgeOf('taskLate', { helpful: 9, notHelpful: 0 })).toBeGreaterThan(
    urgeOf('taskLate', { helpful: 0, notHelpful: 9 }),
  );
});

test('guides and matters: each signal at its limit, silent just below', () => {
  expect(keysOf({ ratings: [{ ...thing('s'), poor: 3, rated: 5 }] })).toEqual(['poorRating']);
  expect(keysOf({ ratings: [{ ...thing('s'), poor: 2, rated: 5 }] })).toEqual([]);
  const older = { ...thing('s'), from: day('2025-01-01'), law: '某办法', changedOn: day('2026-03-01') };
  expect(found({ olderGuides: [older] })[0]).toMatchObject({ signal: 'guideOlder', due: addDays(today, 5) });
  expect(found({ guideReviews: [{ ...thing('s'), due: addDays(today, -3) }] })[0]).toMatchObject({
    ...{ signal: 'guideReview', due: today },
    reason: expect.stringContaining('没有复核'),
  });
  expect(found({ guideReviews: [{ ...thing('s'), due: addDays(today, 9) }] })[0]?.due).toBe(addDays(today, 9));
  const guide = (telephone: string) => ({ ...thing('s'), telephone, complaintTelephone: '12345' });
  expect(keysOf({ guides: [guide('0376-1234567')] })).toEqual([]);
  expect(keysOf({ guides: [guide('（0376）123 4567')] })).toEqual([]);
  for (const none of ['', '见公告', '123']) expect(keysOf({ guides: [guide(none)] })).toEqual(['guideNumberless']);
  const step = (since: string, n: number, unit: 'workingDay' | 'day') => ({
    ...{ ...thing('m'), step: '审查', since: day(since), n, unit },
  });
  expect(keysOf({ steps: [step('2026-11-18', 3, 'workingDay')] })).toEqual([]);
  expect(keysOf({ steps: [step('2026-11-17', 3, 'workingDay')] })).toEqual(['stepWaiting']);
  expect(keysOf({ steps: [step('2026-11-20', 3, 'day')] })).toEqual([]);
  expect(keysOf({ steps: [step('2026-11-19', 3, 'day')] })).toEqual(['stepWaiting']);
  const matter = (due: string) => ({ ...thing('m'), due: day(due) });
  expect(keysOf({ matters: [matter('2026-11-20')] })).toEqual(['matterLate']);
  expect(keysOf({ matters: [matter('2026-11-24')] })).toEqual(['matterNear']);
  expect(keysOf({ matters: [matter('2026-11-25')] })).toEqual([]);
  const both = { matters: [matter('2026-11-20')], steps: [step('2026-11-17', 3, 'workingDay')] };
  expect(keysOf(both)).toEqual(['matterLate']);
  const off = signalSettings({ matterLate: { on: false, threshold: null } });
  expect(keysOf(both, off)).toEqual(['stepWaiting']);
});

test('of many guides with the same fault one warning is made, of a few one each', () => {
  const guides = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ ...thing(`事项${i}`), telephone: '', complaintTelephone: '12345' }));
  expect(found({ guides: guides(20) })).toHaveLength(20);
  expect(found({ guides: guides(21) })).toMatchObject([
    {
      signal: 'guideNumberless',
      ref: '/services',
      reason: expect.stringContaining('21项办事指南是同样的情形，如“事项0”'),
    },
  ]);
});

test('a guide without its form, what did not follow, what nobody checked, and a bundle apart are warned of', () => {
  expect(found({ formless: [{ ...thing('a'), materials: ['申请表'] }] })).toMatchObject([
    { signal: 'formMissing', reason: expect.stringContaining('“申请表”要填表') },
  ]);
  const by = (days: number) => ({ ...thing('a'), by: addDays(today, days) });
  expect(keysOf({ laterOwed: [by(-1), by(1), by(20)] })).toEqual(['laterMaterial', 'laterMaterial']);
  expect(keysOf({ unchecked: [by(-1), by(0)] })).toEqual(['commitmentUnchecked']);
  expect(found({ bundlesApart: [{ ...thing('a'), faults: ['承诺过长。'] }] })).toMatchObject([
    { signal: 'bundleApart', reason: '承诺过长。' },
  ]);
});

test('each raising of a warning is counted with its month, whenever it was settled; precision is of what was settled', () => {
  expect(monthsUntil(day('2026-02-10'), 3)).toEqual(['2025-12', '2026-01', '2026-02']);
  const raised = (on: string): WarningEvent => ({
    ...{ type: 'raised', on: day(on), signal: 'linkDead', object: 'o', name: 'n', ref: '/x', owner: null },
    ...{ reason: on, due: day(on) },
  });
  const twice = episodesOf([
    raised('2026-01-30'),
    { type: 'settled', on: day('2026-02-02'), outcome: 'notHelpful' },
    { type: 'ended', on: day('2026-02-03') },
    raised('2026-02-05'),
    { type: 'settled', on: day('2026-02-06'), outcome: 'helpful' },
  ]);
  expect(twice.map(({ raisedOn, endedOn, outcome }) => [raisedOn, endedOn, outcome])).toEqual([
    ['2026-01-30', '2026-02-03', 'notHelpful'],
    ['2026-02-05', null, 'helpful'],
  ]);
  const months = countByMonth([...twice, ...episodesOf([raised('2026-02-07')])], ['2025-12', '2026-01', '2026-02']);
  expect(months).toEqual([
    { month: '2025-12', raised: 0, helpful: 0, notHelpful: 0, precision: null },
    { month: '2026-01', raised: 1, helpful: 0, notHelpful: 1, precision: 0 },
    { month: '2026-02', raised: 2, helpful: 1, notHelpful: 0, precision: 1 },
  ]);
});
