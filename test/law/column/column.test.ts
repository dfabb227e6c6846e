/** Columns of the site: how fresh each is, and what may be done to it. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { columnOf, columnsOfSite, hallColumns } from '#law/column/columns';
import { type ColumnWish, decideColumn } from '#law/column/decide';
import { type ColumnEvent, foldColumn } from '#law/column/events';
import { freshnessOf } from '#law/column/freshness';

const today = day('2026-11-26');

describe('freshness (PLT-73)', () => {
  test.each([
    [0, 'fresh'],
    [6, 'fresh'],
    [7, 'nearing'],
    [8, 'nearing'],
    [9, 'pressing'],
    [10, 'pressing'],
    [11, 'stale'],
  ])('of a window of ten days, %i days after the update: %s', (passed, freshness) => {
    expect(freshnessOf(addDays(today, -passed), 10, today)).toEqual({
      freshness,
      freshUntil: addDays(today, 10 - passed),
      daysLeft: 10 - passed,
    });
  });

  it('of a column in which nothing stands is none: it is blank', () => {
    expect(freshnessOf(null, 10, today)).toEqual({ freshness: 'empty', freshUntil: null, daysLeft: null });
  });

  it('only gets worse as days pass, and is stale exactly past its window', () => {
    const order = ['fresh', 'nearing', 'pressing', 'stale'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 500 }), (window, passed) => {
        const at = (n: number) => freshnessOf(day('2025-01-01'), window, addDays(day('2025-01-01'), n)).freshness;
        expect(order.indexOf(at(passed + 1))).toBeGreaterThanOrEqual(order.indexOf(at(passed)));
        expect(at(passed) === 'stale').toBe(passed > window);
      }),
    );
  });
});

describe('the table of columns', () => {
  it('names each column once, the hall’s nine and the fifteen items of Article 20', () => {
    expect(new Set(columnsOfSite.map(({ key }) => key)).size).toBe(columnsOfSite.length);
    expect(hallColumns).toHaveLength(9);
    expect(columnsOfSite.filter(({ feed }) => feed === 'item').map(({ item }) => item)).toEqual(
      Array.from({ length: 15 }, (_, i) => i + 1),
    );
  });
});

describe('keeping a column', () => {
  const events: ColumnEvent[] = [];
  const wish = (key: string, wanted: ColumnWish, standing = true) => {
    const column = columnOf(key);
    if (column === null) throw new Error(`no column ${key}`);
    const decided = decideColumn(column, foldColumn(events), wanted, { on: today, standing });
    if (decided.ok) events.push(decided.value);
    return decided.ok ? decided.value.type : decided.refusals.map(({ code }) => code);
  };

  it('takes published publications only, once each; the last placed stands first', () => {
    expect(wish('duties', { act: 'confirm', by: 'x' })).toEqual(['column-empty']);
    expect(wish('duties', { act: 'place', publication: 'a' }, false)).toEqual(['column-unpublished']);
    expect(wish('duties', { act: 'place', publication: 'a' })).toBe('placed');
    expect(wish('duties', { act: 'place', publication: 'a' })).toEqual(['column-placed']);
    expect(wish('duties', { act: 'place', publication: 'b' })).toBe('placed');
    expect(foldColumn(events).publications).toEqual(['b', 'a']);
    expect(wish('duties', { act: 'confirm', by: 'x' })).toBe('confirmed');
    expect(wish('duties', { act: 'remove', publication: 'b' })).toBe('removed');
    expect(wish('duties', { act: 'remove', publication: 'b' })).toEqual(['column-not-placed']);
    expect(foldColumn(events)).toMatchObject({ publications: ['a'], confirmedOn: today });
  });

  it('news is not made new by looking at it, and what feeds itself takes nothing in', () => {
    expect(wish('news', { act: 'confirm', by: 'x' })).toEqual(['column-news']);
    expect(wish('item-1', { act: 'place', publication: 'a' })).toEqual(['column-fed']);
    expect(wish('statistics', { act: 'confirm', by: 'x' })).toEqual(['column-fed']);
  });

  it.each([0, -1, 3651])('a window of %i days is refused', (windowDays) => {
    expect(wish('duties', { act: 'arrange', owner: 'x', windowDays })).toEqual(['column-window']);
  });
});
