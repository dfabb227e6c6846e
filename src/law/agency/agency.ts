/** An agency and its place in the tree: two kinds of edges, territory and system, each with its days (REG-02, AR-71). */

import type { Day } from '../calendar/day.ts';

export const levels = {
  state: '国家',
  province: '省级',
  city: '设区的市级',
  county: '县级',
  township: '乡镇级',
} as const;
export type Level = keyof typeof levels;

/** 人民政府 · 政府部门 · 办公厅（室）等 working office of a government. */
export const agencyKinds = { government: '人民政府', department: '政府部门', office: '政府办公厅（室）' } as const;
export type AgencyKind = keyof typeof agencyKinds;

/**
 * Lines that change the organ of reconsideration (复议法 arts 27, 28): `vertical` 海关、金融、外汇管理等实行垂直领导的机关、税务、
 * 国家安全; `justice` 司法行政部门.
 */
export type Line = 'ordinary' | 'vertical' | 'justice';

export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly kind: AgencyKind;
  readonly line: Line;
  readonly fromDay: Day;
  /** Last day, included; null while it exists. */
  readonly toDay: Day | null;
}

/** territory: a government over its departments and the governments below; system: the line of a 部门 upwards. */
export const edgeKinds = { territory: '属地', system: '系统' } as const;
export type EdgeKind = keyof typeof edgeKinds;

export interface AgencyEdge {
  readonly child: string;
  readonly parent: string;
  readonly kind: EdgeKind;
  readonly fromDay: Day;
  /** Last day, included; null while it holds. */
  readonly toDay: Day | null;
}

export interface AgencyTree {
  readonly agencies: readonly Agency[];
  readonly edges: readonly AgencyEdge[];
}

/** Whether `on` lies in the days of an agency or an edge, both ends included. */
export function standsOn(span: { readonly fromDay: Day; readonly toDay: Day | null }, on: Day): boolean {
  return span.fromDay <= on && (span.toDay === null || on <= span.toDay);
}

export function agencyOn(tree: AgencyTree, code: string, on: Day): Agency | null {
  return tree.agencies.find((one) => one.code === code && standsOn(one, on)) ?? null;
}

/** The parent by one kind of edge on a day, or null. */
export function parentOn(tree: AgencyTree, code: string, kind: EdgeKind, on: Day): Agency | null {
  const edge = tree.edges.find((one) => one.child === code && one.kind === kind && standsOn(one, on));
  return edge === undefined ? null : agencyOn(tree, edge.parent, on);
}
