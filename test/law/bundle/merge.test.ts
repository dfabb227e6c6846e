/** What a bundle asks never misses what a member requires; together never takes longer than one after the other (SVC-34, SVC-34b). */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bundle, refOf } from '#law/bundle/bundle';
import { bundleFaults } from '#law/bundle/faults';
import { addLimits, mergeBundle } from '#law/bundle/merge';
import type { Guide, Material } from '#law/service/guide';
import { hoursOf } from '#law/service/guide-faults';
import { laterDaysOf, waysOf } from '#law/service/material-ways';

const names = ['营业执照', '身份证', '场所证明', '健康证', '申请表', '登记表'];
const issuers = ['', '公安机关', '市场监管部门'];

const terms = (checkDays: number) => ({
  text: `${checkDays}日内核查的承诺`,
  consequences: '撤销',
  excluded: '失信',
  checkMethod: '现场',
  checkDays,
});

const material = (key: string): fc.Arbitrary<Material> =>
  fc.record({
    key: fc.constant(key),
    name: fc.constantFrom(...names),
    necessity: fc.constantFrom('required', 'optional', 'later'),
    form: fc.constantFrom('paper', 'electronic', 'either'),
    originals: fc.integer({ min: 0, max: 3 }),
    copies: fc.integer({ min: 0, max: 3 }),
    source: fc.constantFrom('applicant', 'government', 'other'),
    issuer: fc.constantFrom(...issuers),
    basis: fc.constantFrom('', '某目录'),
    note: fc.constantFrom('', '须知一', '须知二'),
    waived: fc.boolean(),
    specification: fc.constant(''),
    sourceNote: fc.constant(''),
    acceptance: fc.constant(''),
    situation: fc.constantFrom('', '', '委托他人办理', '有固定场所'),
    ways: fc.record({
      fillIn: fc.boolean(),
      blank: fc.constant(null),
      sample: fc.constant(null),
      commitment: fc.constantFrom(null, terms(10), terms(30)),
      certificate: fc.constant(''),
      laterDays: fc.constantFrom(null, 3, 7),
    }),
  });

const limit = fc.option(
  fc.record({ n: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom('workingDay', 'day', 'hour') }),
);

const guide = fc
  .record({
    materials: fc.tuple(...['a', 'b', 'c', 'd'].map(material)),
    promised: limit,
    visits: fc.integer({ min: 0, max: 3 }),
    result: fc.constantFrom('', ...names),
  })
  .map((parts) => parts as unknown as Guide);

const codes = ['A', 'B', 'C', 'D'];
const situation = fc
  .record({
    guides: fc.tuple(...codes.map(() => guide)),
    count: fc.integer({ min: 2, max: 4 }),
    stages: fc.tuple(...codes.map(() => fc.integer({ min: 1, max: 3 }))),
    conditions: fc.tuple(...codes.map(() => fc.constantFrom('', '', '需要装修'))),
    /** Of each of the sixteen materials: by itself, in the form, or in one of two curated groups. */
    fates: fc.tuple(...Array.from({ length: 16 }, () => fc.constantFrom('', '', 'form', 'x', 'y'))),
  })
  .map(({ guides, count, stages, conditions, fates }) => {
    const members = codes.slice(0, count).map((code, i) => ({
      ...{ code, stage: stages[i] ?? 1, condition: conditions[i] ?? '' },
    }));
    const refs = members.flatMap(({ code }) => ['a', 'b', 'c', 'd'].map((key) => ({ code, key })));
    const of = (fate: string) => refs.filter((_, i) => fates[i] === fate);
    const sames = ['x', 'y'].map((fate) => ({ name: `合并${fate}`, materials: of(fate) }));
    const bundle = {
      members,
      form: { name: '一张表', fields: ['姓名'], replaces: of('form') },
      sames: sames.filter(({ materials }) => materials.length > 0),
      ...{ visits: 1, promised: null },
    } as unknown as Bundle;
    return { bundle, guides: new Map(members.map(({ code }, i) => [code, guides[i] as Guide])) };
  });

const strict = { required: 2, later: 1, optional: 0 } as const;

describe('what a bundle asks', () => {
  it('never misses what a member requires: asked at least as strictly, or dropped for a reason that holds', () => {
    fc.assert(
      fc.property(situation, ({ bundle, guides }) => {
        const { asked, dropped } = mergeBundle(bundle, guides);
        for (const { code, stage, condition } of bundle.members) {
          for (const wanted of guides.get(code)?.materials ?? []) {
            const ref = refOf({ code, key: wanted.key });
            const answers = asked.filter((one) => one.answers.some((answer) => refOf(answer) === ref));
            const gone = dropped.find((one) => refOf(one) === ref);
            if (answers.length === 0) {
              if (gone?.reason === 'waived') expect(wanted.waived).toBe(true);
              else if (gone?.reason === 'form') expect(bundle.form.replaces.map(refOf)).toContain(ref);
              else {
                expect(gone?.reason).toBe('result');
                const earlier = bundle.members.find((member) => member.code === gone?.instead);
                expect(earlier?.stage).toBeLessThan(stage);
                expect(earlier?.condition).toBe('');
                expect(guides.get(earlier?.code ?? '')?.result).toBe(wanted.name);
              }
              continue;
            }
            expect(answers).toHaveLength(1);
            const { material: got } = answers[0] as (typeof answers)[number];
            expect(got.originals).toBeGreaterThanOrEqual(wanted.originals);
            expect(got.copies).toBeGreaterThanOrEqual(wanted.copies);
            expect(strict[got.necessity]).toBeGreaterThanOrEqual(strict[wanted.necessity]);
            if (wanted.form !== 'either') expect(got.form).toBe(wanted.form);
            if (condition === '' && wanted.situation === '') expect(got.situation).toBe('');
            if (got.situation !== '') expect(got.situation).toContain(wanted.situation);
            if (wanted.note !== '') expect(got.note).toContain(wanted.note);
            const { commitment } = waysOf(got);
            if (commitment !== null) {
              const own = waysOf(wanted).commitment;
              expect(commitment.text).toContain(own?.text ?? 'no member without a commitment');
              expect(commitment.checkDays).toBeLessThanOrEqual(own?.checkDays ?? 0);
            }
            // Whoever asks for it as optional does not wait for it.
            if (wanted.necessity !== 'optional')
              expect(laterDaysOf(got) ?? 0).toBeLessThanOrEqual(laterDaysOf(wanted) ?? 0);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('accounts for each material of each member exactly once', () => {
    fc.assert(
      fc.property(situation, ({ bundle, guides }) => {
        const { asked, dropped, before, after } = mergeBundle(bundle, guides);
        const all = bundle.members.flatMap(({ code }) =>
          (guides.get(code)?.materials ?? []).map(({ key }) => refOf({ code, key })),
        );
        expect([...asked, ...dropped].map(refOf).toSorted()).toEqual(all.toSorted());
        expect(after.materials).toBeLessThanOrEqual(before.materials);
        expect(after.forms).toBeLessThanOrEqual(before.forms);
      }),
    );
  });

  it('takes as long as its stages, never longer than its members one after the other', () => {
    fc.assert(
      fc.property(situation, ({ bundle, guides }) => {
        const { longest, before } = mergeBundle(bundle, guides);
        expect(hoursOf(longest)).toBeLessThanOrEqual(hoursOf(before.limit) + hoursOf({ n: 1, unit: 'workingDay' }));
        for (const { code } of bundle.members)
          expect(hoursOf(longest) + 1e-6).toBeGreaterThanOrEqual(hoursOf(guides.get(code)?.promised ?? null));
      }),
    );
  });

  it('side by side counts the longest, one after the other the sum; of different units working days', () => {
    const days = (n: number) => ({ n, unit: 'workingDay' }) as const;
    expect(addLimits([days(3), null, days(5)])).toEqual(days(8));
    expect(addLimits([null])).toBeNull();
    expect(addLimits([{ n: 7, unit: 'day' }, days(5)])).toEqual(days(10));
  });
});

describe('a bundle is not handed in', () => {
  const plain: Guide = {
    ...({ materials: [], promised: { n: 5, unit: 'workingDay' }, visits: 1, result: '证' } as unknown as Guide),
  };
  const guides = new Map([
    ['A', plain],
    ['B', plain],
  ]);
  const sound: Bundle = {
    name: '开办餐饮店',
    group: 'entering',
    audiences: ['enterprise'],
    lead: '市场监督管理局',
    partners: [],
    summary: '开店的人办。',
    members: [
      { code: 'A', stage: 1, condition: '' },
      { code: 'B', stage: 2, condition: '' },
    ],
    form: { name: '', fields: [], replaces: [] },
    sames: [],
    promised: { n: 10, unit: 'workingDay' },
    visits: 1,
    place: '大厅',
    hours: '工作日',
    telephone: '0376-1',
  };
  const fieldsOf = (change: Partial<Bundle>) => bundleFaults({ ...sound, ...change }, guides).map(({ field }) => field);

  it.each([
    [[], {}],
    [['name'], { name: ' ' }],
    [['members'], { members: sound.members.slice(0, 1), promised: { n: 5, unit: 'workingDay' } }],
    [['members'], { members: [...sound.members, { code: 'C', stage: 1, condition: '' }] }],
    [['members'], { members: [...sound.members, { code: 'A', stage: 1, condition: '' }] }],
    [['promised'], { promised: { n: 11, unit: 'workingDay' } }],
    [['promised'], { members: sound.members.map((one) => ({ ...one, stage: 1 })) }],
    [['visits'], { visits: 3 }],
    [['form'], { form: { name: '表', fields: ['其他材料'], replaces: [] } }],
    [['sames'], { sames: [{ name: '执照', materials: [] }] }],
  ] as const)('with a fault in %j', (expected, change) => {
    expect(fieldsOf(change as Partial<Bundle>)).toEqual(expected);
  });
});
