/** Whether a tree of agencies is sound: no cycle on any day, no two parents of one kind on a day, no edge outside its ends. */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { type Agency, type AgencyEdge, type AgencyTree, edgeKinds, standsOn } from './agency.ts';

interface Span {
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

/** Every fault found; empty where the tree is sound. */
export function faultsOf(tree: AgencyTree): readonly Refusal[] {
  return [...spanFaults(tree), ...agencyFaults(tree), ...edgeFaults(tree), ...cycleFaults(tree)];
}

function fault(code: string, message: string): Refusal {
  return { code, rule: 'REG-02', article: '《中华人民共和国政府信息公开条例》第三条', message };
}

function overlap(a: Span, b: Span): boolean {
  return (b.toDay === null || a.fromDay <= b.toDay) && (a.toDay === null || b.fromDay <= a.toDay);
}

function spanFaults({ agencies, edges }: AgencyTree): readonly Refusal[] {
  const named = [
    ...agencies.map((one) => ({ span: one, name: one.name })),
    ...edges.map((one) => ({ span: one, name: `${one.child} 隶属 ${one.parent}` })),
  ];
  return named.flatMap(({ span, name }) =>
    span.toDay !== null && span.toDay < span.fromDay
      ? [
          fault(
            'endsBeforeStart',
            `“${name}”止于${inWords(span.toDay)}，早于起始日${inWords(span.fromDay)}。请更正日期。`,
          ),
        ]
      : [],
  );
}

function agencyFaults({ agencies }: AgencyTree): readonly Refusal[] {
  return pairsOf(agencies, (one) => one.code).flatMap(([a, b]) =>
    overlap(a, b)
      ? [fault('agencyOverlaps', `机关代码“${a.code}”的两条登记（${a.name}、${b.name}）日期重叠。请更正起止日期。`)]
      : [],
  );
}

function edgeFaults({ agencies, edges }: AgencyTree): readonly Refusal[] {
  const overlaps = pairsOf(edges, (one) => `${one.kind} ${one.child}`).flatMap(([a, b]) =>
    overlap(a, b)
      ? [
          fault(
            'edgeOverlaps',
            `“${a.child}”同时有两个${edgeKinds[a.kind]}上级（${a.parent}、${b.parent}）。请更正起止日期。`,
          ),
        ]
      : [],
  );
  const outside = edges.flatMap((edge) => {
    const missing = [edge.child, edge.parent].filter((code) => !covers(agencies, code, edge));
    if (missing.length === 0) return [];
    return [
      fault(
        'edgeOutsideAgency',
        `“${edge.child}”隶属“${edge.parent}”的期间内，机关“${missing.join('、')}”没有登记或者已经撤销。请更正。`,
      ),
    ];
  });
  return [...overlaps, ...outside];
}

/** The registrations of one code, laid end to end, hold the whole span. */
function covers(agencies: readonly Agency[], code: string, span: Span): boolean {
  const own = agencies.filter((one) => one.code === code).sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  let reached = span.fromDay;
  for (const one of own) {
    if (!standsOn(one, reached)) continue;
    if (one.toDay === null || (span.toDay !== null && one.toDay >= span.toDay)) return true;
    reached = addDays(one.toDay, 1);
  }
  return false;
}

/** The tree changes only on first days of edges: a cycle of any day is there on one of them. */
function cycleFaults({ edges }: AgencyTree): readonly Refusal[] {
  const days = [...new Set(edges.map((edge) => edge.fromDay))].sort();
  const reported = new Set<string>();
  return days.flatMap((on) => {
    const standing = edges.filter((edge) => standsOn(edge, on));
    const parents = new Map(standing.map((edge) => [`${edge.kind} ${edge.child}`, edge.parent]));
    return standing.flatMap((edge) => {
      const found = cycleFrom(edge, parents);
      const name = found === null ? '' : `${edge.kind} ${[...new Set(found)].sort().join()}`;
      if (found === null || reported.has(name)) return [];
      reported.add(name);
      const path = found.join(' → ');
      return [fault('cycle', `${path} 的${edgeKinds[edge.kind]}关系首尾相接（${inWords(on)}）。请更正。`)];
    });
  });
}

function cycleFrom(start: AgencyEdge, parents: ReadonlyMap<string, string>): readonly string[] | null {
  const path = new Set([start.child]);
  let at: string | undefined = start.parent;
  while (at !== undefined && !path.has(at)) {
    path.add(at);
    at = parents.get(`${start.kind} ${at}`);
  }
  return at === start.child ? [...path, at] : null;
}

/** Pairs of things that share a key. */
function pairsOf<T>(all: readonly T[], key: (one: T) => string): readonly (readonly [T, T])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)),
  );
}
