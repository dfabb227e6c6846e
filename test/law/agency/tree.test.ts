/** The tree of agencies: supervisors, reconsideration organs, who is below whom, and what makes a tree unsound. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency, AgencyEdge, AgencyKind, AgencyTree, EdgeKind, Level, Line } from '#law/agency/agency';
import { descendantsOn } from '#law/agency/descendants';
import { reconsiderationOrgan } from '#law/agency/reconsideration-organ';
import { faultsOf } from '#law/agency/soundness';
import { supervisorOf } from '#law/agency/supervisor';
import { addDays, day } from '#law/calendar/day';

function rows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../cases/agency/${name}.csv`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
}

const span = (from = '', to = '') => ({ fromDay: day(from), toDay: to === '' ? null : day(to) });

function readTree(): AgencyTree {
  const agencies: Agency[] = [];
  const edges: AgencyEdge[] = [];
  for (const [what, code = '', name = '', relation = '', kind = '', line = '', from, to] of rows('示例树')) {
    if (what === '机关') {
      agencies.push({
        code,
        name,
        level: relation as Level,
        kind: kind as AgencyKind,
        line: line as Line,
        ...span(from, to),
      });
    } else {
      edges.push({ child: code, parent: name, kind: relation as EdgeKind, ...span(from, to) });
    }
  }
  return { agencies, edges };
}
const tree = readTree();

describe('主管部门与复议机关', () => {
  for (const [code = '', on = '', supervisor = '', organ = '', why = ''] of rows('主管部门与复议机关')) {
    it(`${code} ${on} ${why}`, () => {
      expect(supervisorOf(tree, code, day(on)).value?.code ?? '').toBe(supervisor);
      const found = reconsiderationOrgan(tree, code, day(on));
      expect(found.ok ? found.value.value.map((one) => one.code).join('|') : '拒绝').toBe(organ);
      if (found.ok) expect(found.value.because[0]?.rule).toBe('REG-66');
      else expect(found.refusals[0]?.message).toMatch(/。$/);
    });
  }
});

describe('descendants', () => {
  const codes = (code: string, on: string, kind?: EdgeKind) =>
    descendantsOn(tree, code, day(on), kind).map((one) => one.code);

  it('by territory leave out vertically led agencies (AR-71)', () => {
    expect(codes('xian', '2025-06-01')).toEqual(['xianban', 'shenpi', 'jiaoyu', 'sifa', 'zhen']);
    expect(codes('shishuiwu', '2025-06-01', 'system')).toEqual(['shuiwu']);
    expect(codes('sheng', '2025-06-01')).not.toContain('shuiwu');
  });

  it('follow the days of agencies and edges', () => {
    expect(codes('xian', '2020-12-31')).toContain('jiuzhen');
    expect(codes('xian', '2021-01-01')).not.toContain('jiuzhen');
    expect(codes('xian', '2019-02-28')).not.toContain('shenpi');
  });

  it('follow an agency that moves while it lives', () => {
    const stays = tree.edges.filter((one) => one.child !== 'jiaoyu');
    const moved: AgencyTree = {
      ...tree,
      edges: [
        ...stays,
        { child: 'jiaoyu', parent: 'xian', kind: 'territory', ...span('2000-01-01', '2024-06-30') },
        { child: 'jiaoyu', parent: 'shi', kind: 'territory', ...span('2024-07-01') },
      ],
    };
    const below = (on: string) => descendantsOn(moved, 'xian', day(on)).map((one) => one.code);
    expect(below('2024-06-30')).toContain('jiaoyu');
    expect(below('2024-07-01')).not.toContain('jiaoyu');
    expect(faultsOf(moved)).toEqual([]);
  });

  it('sum of the parts: everything below is a child or below a child, each once', () => {
    const on = day('2025-06-01');
    for (const { code } of tree.agencies) {
      const below = descendantsOn(tree, code, on).map((one) => one.code);
      expect(new Set(below).size).toBe(below.length);
      const children = below.filter((one) =>
        tree.edges.some((e) => e.kind === 'territory' && e.child === one && e.parent === code),
      );
      const parts = children.flatMap((one) => [one, ...descendantsOn(tree, one, on).map((two) => two.code)]);
      expect([...parts].sort()).toEqual([...below].sort());
    }
  });
});

describe('soundness', () => {
  const check = (changed: Partial<AgencyTree>) => faultsOf({ ...tree, ...changed }).map((one) => one.code);
  const edge = (
    child: string,
    parent: string,
    from: string,
    to?: string,
    kind: EdgeKind = 'territory',
  ): AgencyEdge => ({
    child,
    parent,
    kind,
    ...span(from, to),
  });

  it('of the example', () => expect(check({})).toEqual([]));

  it('no cycle', () => {
    expect(check({ edges: [...tree.edges, edge('sheng', 'zhen', '2022-01-01')] })).toEqual(['cycle']);
    expect(check({ edges: [...tree.edges, edge('sheng', 'sheng', '2022-01-01')] })).toEqual(['cycle']);
  });

  it('no two parents of one kind on a day; two kinds may stand together', () => {
    expect(check({ edges: [...tree.edges, edge('zhen', 'shi', '2024-01-01')] })).toEqual(['edgeOverlaps']);
    expect(check({ edges: [...tree.edges, edge('jiaoyu', 'shisifa', '2024-01-01', undefined, 'system')] })).toEqual([]);
  });

  it('an agency may come again, but not twice at once', () => {
    const again = (from: string): Agency =>
      ({ ...tree.agencies.find((one) => one.code === 'jiuzhen'), ...span(from) }) as Agency;
    expect(check({ agencies: [...tree.agencies, again('2021-01-01')] })).toEqual([]);
    expect(check({ agencies: [...tree.agencies, again('2020-12-31')] })).toEqual(['agencyOverlaps']);
  });

  it('no edge to what does not exist on its days, no end before the start', () => {
    expect(check({ edges: [...tree.edges, edge('meiyou', 'xian', '2024-01-01')] })).toEqual(['edgeOutsideAgency']);
    expect(check({ edges: [...tree.edges, edge('jiuzhen', 'xian', '2021-01-01')] })).toEqual(['edgeOutsideAgency']);
    expect(check({ edges: [...tree.edges, edge('jiuzhen', 'shi', '1990-01-02', '1990-01-01')] })).toContain(
      'endsBeforeStart',
    );
  });

  it('a sound tree has no agency below itself, on any day', () => {
    const codes = tree.agencies.map((one) => one.code);
    const drawn = fc.record({
      child: fc.constantFrom(...codes),
      parent: fc.constantFrom(...codes),
      from: fc.integer({ min: 0, max: 300 }),
      length: fc.option(fc.integer({ min: 0, max: 200 })),
    });
    const start = day('2025-01-01');
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), fc.integer({ min: 0, max: 600 }), (all, n) => {
        const edges = all.map(({ child, parent, from, length }): AgencyEdge => {
          const fromDay = addDays(start, from);
          return { child, parent, kind: 'system', fromDay, toDay: length === null ? null : addDays(fromDay, length) };
        });
        const drawnTree = { ...tree, edges };
        if (faultsOf(drawnTree).some((one) => one.code === 'cycle' || one.code === 'edgeOverlaps')) return;
        const on = addDays(start, n);
        const standing = edges.filter((one) => one.fromDay <= on && (one.toDay === null || on <= one.toDay));
        for (const { code } of tree.agencies) {
          let at: string | undefined = code;
          for (let steps = 0; at !== undefined && steps <= codes.length; steps += 1) {
            const here: string = at;
            at = standing.find((one) => one.child === here)?.parent;
            expect(at).not.toBe(code);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
