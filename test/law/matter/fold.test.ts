/** How a matter stands does not hang on the order in which its events arrive, nor on how often. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import type { MatterEvent, MatterFact, Met } from '#law/matter/events';
import { foldMatter } from '#law/matter/fold';
import type { MatterGuide } from '#law/matter/guide';
import { eventRows, eventTypes, fits, matterStateKeys } from '#law/matter/states';
import { guide as narrow } from './guide.ts';

const terms = { text: '承诺', consequences: '撤销', excluded: '失信', checkMethod: '现场', checkDays: 30 };
const guide: MatterGuide = {
  ...narrow,
  materials: [
    ...narrow.materials,
    {
      ...{ key: 'proof', name: '条件证明', required: true },
      other: { commitment: terms, source: '某证照', laterDays: 10, form: null },
    },
  ],
};
const committed: Met = { material: 'proof', way: 'committed', by: day('2026-11-20'), terms: 'a'.repeat(64) };

const fact: fc.Arbitrary<MatterFact> = fc.oneof(
  fc.record({ type: fc.constant('received' as const), materials: fc.subarray(['form', 'tea']) }),
  fc.record({
    type: fc.constant('correctionAsked' as const),
    asked: fc.array(fc.record({ material: fc.constantFrom('form', 'tea'), defect: fc.constant('missing' as const) }), {
      maxLength: 2,
    }),
  }),
  fc.record({ type: fc.constant('correctionClosed' as const), materials: fc.subarray(['form']) }),
  fc.constantFrom<MatterFact>(
    { type: 'accepted' },
    { type: 'notNeeded' },
    { type: 'refused', ground: 'notCompetent' },
    { type: 'withdrawn' },
    { type: 'decided', granted: true },
    { type: 'closed', result: 'passed' },
    { type: 'closed', result: 'correctionLapsed' },
    { type: 'delivered', how: 'counter' },
    { type: 'rated', level: 4 },
    { type: 'extended', workingDays: 10 },
    { type: 'stepBegun', step: 'examine' },
    { type: 'stepEnded', step: 'examine', result: 'passed' },
    { type: 'stepBegun', step: 'tea' },
    { type: 'specialBegun', special: 'testing', kind: 'stop', expectedDays: 5 },
    { type: 'specialBegun', special: 'hearing', kind: 'stop', expectedDays: 9 },
    { type: 'specialBegun', special: 'lengthening', kind: 'lengthen', expectedDays: 5 },
    { type: 'specialEnded', special: 'testing' },
    { type: 'specialEnded', special: 'hearing' },
    { type: 'met', met: [committed] },
    { type: 'met', met: [{ material: 'proof', way: 'later', by: day('2026-10-15') }, committed] },
    { type: 'met', met: [{ material: 'proof', way: 'notFound' }] },
    { type: 'met', met: [{ material: 'form', way: 'later', by: day('2026-10-15') }] },
    { type: 'laterGiven', materials: ['proof'] },
    { type: 'laterGiven', materials: ['tea'] },
    { type: 'checked', material: 'proof', result: 'true' },
    { type: 'checked', material: 'proof', result: 'false' },
  ),
);
/** Few instants and few ids: what happens at once, and what bears one id and says two things, must have an order too. */
const event: fc.Arbitrary<MatterEvent> = fc
  .record({ id: fc.nat(30).map(String), minute: fc.oneof(fc.nat(3), fc.nat(20_000)), fact })
  .map(({ id, minute, fact: one }) => ({
    id,
    at: new Date(Date.UTC(2026, 9, 1) + minute * 60_000).toISOString(),
    ...one,
  }));

test('any order and any repetition give the same state', () => {
  fc.assert(
    fc.property(
      fc
        .array(event, { maxLength: 25 })
        .chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events)),
        ),
      ([events, shuffled, again]) => {
        expect(foldMatter([...shuffled, ...again], guide)).toEqual(foldMatter(events, guide));
      },
    ),
    { numRuns: 500 },
  );
});

test('every event is taken or told unfit, each once', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const matter = foldMatter(events, guide);
      expect(matter.events.map(({ id }) => id).sort()).toEqual([...new Set(events.map(({ id }) => id))].sort());
      for (const { event: one, why } of matter.unfit) expect(matter.events, why).toContain(one);
    }),
  );
});

test('every state × event is a move of the table or unfit', () => {
  for (const state of matterStateKeys)
    for (const type of eventTypes)
      expect(fits(type, state)).toBe((eventRows[type].from as readonly string[]).includes(state));
  expect(matterStateKeys.filter((state) => !eventTypes.some((type) => fits(type, state)))).toEqual([]);
});
