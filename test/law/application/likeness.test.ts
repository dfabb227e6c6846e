/** Which applications look the same, what an earlier one means, and the signs of too many. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchParties, type PartyMatch } from '#law/applicant/same-applicant';
import { earlierMeans } from '#law/application/earlier';
import { compareDescriptions, type Likeness } from '#law/application/likeness';
import { mergeObjections } from '#law/application/merge';
import { monthOf, ordinalOf, signalsOf } from '#law/application/signals';
import type { State } from '#law/application/states';
import { dueDaysOf, urgencyKeys, urgencyOf } from '#law/application/urgency';
import { addDays, day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { feeForItems, feeOfOrdinal } from '#law/fee/fee';
import type { OutcomeKey } from '#law/report/report';

function rows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../cases/likeness/${name}.csv`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

describe('申请内容', () => {
  for (const [a = '', b = '', likeness = '', numbers = ''] of rows('申请内容')) {
    it(`${a} | ${b}`, () => {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const found = compareDescriptions(one, other);
        expect([found.likeness, found.numbersDiffer.join(' ')], `${found.percent}%`).toEqual([likeness, numbers]);
      }
    });
  }

  it('of any two texts: the same both ways, equal texts are the same, and never more than a hundred', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [there, back] = [compareDescriptions(a, b), compareDescriptions(b, a)];
        expect(there).toEqual(back);
        expect(there.percent).toBeGreaterThanOrEqual(0);
        expect(there.percent).toBeLessThanOrEqual(100);
        expect(compareDescriptions(a, a).likeness).toBe('same');
      }),
    );
  });

  it('a text of 100,000 signs is compared at once', () => {
    const long = '示例县人民政府关于土地征收的批复'.repeat(6250);
    const begun = performance.now();
    compareDescriptions(long, `${long}。`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('较早的申请', () => {
  for (const [
    state = '',
    documentNumber = '',
    on = '',
    outcome = '',
    likeness = '',
    numbers = '',
    kind = '',
    article = '',
  ] of rows('较早的申请')) {
    it(`${state} ${outcome} ${likeness} → ${kind}`, () => {
      const earlier = {
        number: '2025-00003',
        state: state as State,
        submittedOn: day('2025-09-01'),
        reply: documentNumber === '' ? null : { documentNumber, on: day(on), outcome: outcome as OutcomeKey },
      };
      const numbersDiffer = numbers === '' ? [] : numbers.split(' ');
      const means = earlierMeans(earlier, { likeness: likeness as Likeness, percent: 80, numbersDiffer });
      expect(means?.kind ?? '无').toBe(kind);
      expect(means?.because.article ?? '').toBe(article);
      if (means === null) return;
      expect(means.says).toMatch(/^2025-00003.*。$/);
      if (documentNumber !== '') expect(means.says).toContain(documentNumber);
      for (const number of numbersDiffer) expect(means.says).toContain(number);
    });
  }
});

describe('合并（OUT-35）', () => {
  for (const row of rows('合并')) {
    const [own = '', state = '', received = '', number = '', answered = '', applicants = ''] = row;
    const [, , , , , , likeness = '', ground = '', refusals = ''] = row;
    it(`${own} → ${state} ${received} ${number} ${answered} ${applicants} ${likeness} ${ground}`, () => {
      const dayOf = (text: string) => (text === '' ? null : day(text));
      const side = {
        number: '2025-00005',
        state: 'received' as State,
        submittedOn: day('2025-09-18'),
        receivedOn: dayOf(own),
      };
      const target =
        state === ''
          ? null
          : {
              number,
              state: state as State,
              submittedOn: day('2025-09-18'),
              receivedOn: dayOf(received),
              answered: answered === '是',
            };
      const contents = { likeness: likeness as Likeness, percent: 67, numbersDiffer: ['2024', '2025'] };
      const compared =
        target === null || likeness === '已删除' ? null : { applicants: applicants as PartyMatch, contents };
      const found = mergeObjections({ ...side, answered: false }, '2025-00001', target, compared, ground);
      expect(found.map(({ code }) => code).join(' ')).toBe(refusals);
      for (const one of found) expect([one.rule, one.message]).toEqual(['OUT-35', expect.stringMatching(/。$/)]);
      for (const { code, message } of found.filter(
        ({ code }) => code === 'mergeOtherContent' || code === 'blank.ground',
      )) {
        for (const said of ['2025-00005', '2025-00001', '67%', '2024、2025', '分别办理'])
          expect(message, code).toContain(said);
      }
    });
  }
});

describe('同一申请人（OUT-35）', () => {
  for (const row of rows('同一申请人')) {
    it(row.join(' '), () => {
      const party = ([name = '', identity = '', telephone = '', email = '', address = '']: readonly string[]) => ({
        name,
        identity: identity === '' ? null : identity,
        contact: { telephone, email, address },
      });
      const [one, other] = [party(row.slice(0, 5)), party(row.slice(5, 10))];
      expect([matchParties(one, other), matchParties(other, one)]).toEqual([row[10], row[10]]);
    });
  }
});

describe('当月的件数（FEE-06、FEE-07、FEE-23）', () => {
  const items = (n: number, on = '2026-11-02') =>
    Array.from({ length: n }, (_, i) => ({ number: `2026-${String(i + 1).padStart(5, '0')}`, receivedOn: day(on) }));
  const own = { number: '2026-00011', receivedOn: day('2026-11-02') };

  it('ten are no sign, the eleventh is', () => {
    expect(signalsOf(items(10), items(1)[0] ?? own, [])).toEqual([]);
    const [signal] = signalsOf(items(11), own, []);
    expect(signal).toMatchObject({ kind: 'many' });
    expect(signal?.says).toContain('11件');
    expect(signal?.says).toContain('第11件');
    expect(signal?.numbers).toEqual(items(11).map(({ number }) => number));
    expect(signal?.because.map(({ article }) => article)).toEqual(['第三十五条', '第四条']);
  });

  it('another month does not count; day comes before number', () => {
    const october = items(12, '2026-10-30');
    const mixed = [...october, { number: '2026-00001', receivedOn: day('2026-11-03') }, own];
    expect(monthOf(mixed, own.receivedOn).map(({ number }) => number)).toEqual(['2026-00011', '2026-00001']);
    expect(ordinalOf(mixed, own)).toBe(1);
    expect(ordinalOf(mixed, { ...own, number: '2026-00099' })).toBeNull();
    expect(signalsOf(mixed, own, [])).toEqual([]);
  });

  it('the fees of the ordinals of a month add up to the fee of the month', () => {
    for (const n of [1, 10, 11, 31, 52]) {
      const all = items(n);
      const each = all.map((one) => feeOfOrdinal(ordinalOf(all, one) ?? 0).yuan);
      expect(each.reduce((a, b) => a + b, 0)).toBe(feeForItems(n).yuan);
    }
  });

  it('texts that are alike are a sign of their own', () => {
    const [signal, ...others] = signalsOf(items(2), own, ['2026-00001']);
    expect(others).toEqual([]);
    expect(signal).toMatchObject({ kind: 'alike' });
    expect(signal?.numbers).toEqual(['2026-00001']);
  });
});

it('a list narrowed to a light holds exactly the due days that have it', () => {
  for (const today of ['2026-09-24', '2026-11-23', '2026-12-31', '2027-02-05'].map(day)) {
    for (let i = -10; i < 40; i += 1) {
      const due = i === 39 ? null : addDays(today, i);
      const found = urgencyKeys.filter((light) => {
        const { dueFrom, dueBy, due: wanted } = dueDaysOf(light, today, stateCalendar);
        if (due === null || wanted === 'none') return due === null && wanted === 'none';
        return (dueFrom === undefined || due >= dueFrom) && (dueBy === undefined || due <= dueBy);
      });
      expect(found, `${today} ${due}`).toEqual([urgencyOf(due, today, stateCalendar).urgency]);
    }
  }
});
