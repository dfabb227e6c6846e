/** The plan of the sample hall: the windows that the sample guides name, on three floors. */

import { type Day, day } from '#law/calendar/day';
import type { HallPlace, PlaceKind } from '#law/hall/plan';
import type { Decided } from '#law/ruling';
import { keepColumn } from '../column/keep.ts';
import { savePlan } from '../hall/plan.ts';
import type { Office } from '../office.ts';
import type { Editors } from './editions.ts';

type Row = readonly [row: number, column: number, label: string, departments: string];

const windows = (floor: string, rows: readonly Row[]): readonly HallPlace[] =>
  rows.map(([row, column, label, departments]) => ({
    kind: 'window',
    floor,
    label,
    departments,
    row,
    column,
    width: 1,
  }));

const other = (
  floor: string,
  kind: PlaceKind,
  [row, column, width]: readonly [number, number, number],
  label = '',
): HallPlace => ({ kind, floor, label, departments: '', row, column, width });

const numbered = (from: number, to: number, row: number, departments: (n: number) => string): readonly Row[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [row, i + 1, String(from + i), departments(from + i)] as const);

const ground = (n: number) => {
  if (n <= 3) return '市场监督管理局';
  if (n === 4) return '烟草专卖局';
  if (n <= 8) return '税务局';
  if (n <= 10) return '公安局';
  if (n <= 12) return '综合窗口';
  if (n <= 16) return '人力资源和社会保障局';
  return n <= 18 ? '医疗保障局' : '供电公司、供水公司';
};
const middle: Readonly<Record<number, string>> = {
  24: '教育局',
  25: '民政局、退役军人事务局、残疾人联合会',
  26: '司法局',
  27: '文化广电和旅游局、体育局',
  28: '卫生健康委员会',
  29: '统计局',
  30: '住房公积金管理部',
  31: '档案馆',
  32: '综合窗口',
};
const upper: Readonly<Record<number, string>> = {
  33: '发展和改革委员会',
  34: '科学技术和工业信息化局、商务局',
  35: '财政局',
  36: '生态环境分局、水利局',
  37: '住房和城乡建设局、气象局',
  38: '城市管理局、应急管理局',
  39: '交通运输局',
  40: '农业农村局、林业和茶产业局',
};

/** Of an example county. */
export const sampleHallPlan: readonly HallPlace[] = [
  ...windows('一层', numbered(1, 10, 1, ground)),
  other('一层', 'stairs', [2, 1, 1]),
  other('一层', 'waiting', [2, 3, 6]),
  other('一层', 'lift', [2, 10, 1]),
  ...windows('一层', numbered(11, 20, 3, ground)),
  { kind: 'window', floor: '一层', label: '“一件事”', departments: '综合窗口', row: 4, column: 1, width: 2 },
  other('一层', 'desk', [4, 5, 2]),
  other('一层', 'machines', [4, 8, 3], '网上服务区'),
  other('一层', 'entrance', [5, 5, 2], '大门'),
  ...windows(
    '二层',
    numbered(21, 26, 1, (n) => middle[n] ?? '自然资源局'),
  ),
  other('二层', 'stairs', [2, 1, 1]),
  other('二层', 'waiting', [2, 2, 4]),
  other('二层', 'lift', [2, 6, 1]),
  ...windows(
    '二层',
    numbered(27, 32, 3, (n) => middle[n] ?? ''),
  ),
  other('二层', 'toilet', [4, 1, 1]),
  ...windows(
    '三层',
    numbered(33, 40, 1, (n) => upper[n] ?? ''),
  ),
  other('三层', 'stairs', [2, 1, 1]),
  other('三层', 'waiting', [2, 3, 4]),
  other('三层', 'lift', [2, 8, 1]),
  other('三层', 'room', [3, 1, 3], '投诉接待室'),
  other('三层', 'toilet', [3, 8, 1]),
];

/** Drawn by the bureau's officer, and given an owner. */
export async function loadHallPlan(
  officeOn: (day: Day) => Office,
  { drafter, keeper }: Pick<Editors, 'drafter' | 'keeper'>,
  done: <T>(result: Promise<Decided<T>>, what: string) => Promise<T>,
): Promise<void> {
  const office = officeOn(day('2026-10-12'));
  await done(savePlan(office, drafter, { places: sampleHallPlan, seen: 0 }), 'hall plan');
  const owner = { act: 'arrange', owner: drafter.accountId, windowDays: 180 } as const;
  await done(keepColumn(office, keeper, 'plan', owner), 'hall plan');
}
