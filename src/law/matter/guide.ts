/** What a matter needs of the guide (办事指南) that was in force on the day of its receipt. */

import { type Day, day } from '../calendar/day.ts';

/** SVC-11. Hours and minutes run while the windows are open, days and months by the calendar. */
export const limitUnits = { workingDay: '个工作日', day: '日', hour: '小时', minute: '分钟', month: '个月' } as const;
export type LimitUnit = keyof typeof limitUnits;

export interface Limit {
  readonly count: number;
  readonly unit: LimitUnit;
}

export interface GuideStep {
  readonly key: string;
  readonly name: string;
  readonly limit: Limit | null;
}

export interface GuideMaterial {
  readonly key: string;
  readonly name: string;
  /** Without it the matter is incomplete. */
  readonly required: boolean;
}

export interface MatterGuide {
  readonly service: string;
  readonly name: string;
  readonly department: string;
  readonly edition: number;
  readonly from: Day;
  /** Last day; null while it is in force. */
  readonly until: Day | null;
  readonly steps: readonly GuideStep[];
  readonly materials: readonly GuideMaterial[];
  /** 法定办结时限, 承诺办结时限; null where the guide sets none. */
  readonly statutory: Limit | null;
  readonly promised: Limit | null;
}

/** The edition in force on the day; null where none is (SVC-15). */
export function guideOn(editions: readonly MatterGuide[], on: Day): MatterGuide | null {
  return editions.find(({ from, until }) => from <= on && (until === null || on <= until)) ?? null;
}

/** 20个工作日 */
export function limitWords({ count, unit }: Limit): string {
  return count === 0 ? '当场' : `${count}${limitUnits[unit]}`;
}

/** Of a service that is on no list any more: its matters are shown, and nothing is added to them. */
export const emptyGuide: MatterGuide = {
  service: '',
  name: '',
  department: '',
  edition: 0,
  from: day('2016-01-01'),
  until: null,
  steps: [],
  materials: [],
  statutory: null,
  promised: null,
};
