/** The year's work of openness: points, decisions of meetings, problems. Each becomes a task with an owner, a day and evidence. */

import type { Day } from '../calendar/day.ts';

export const taskKinds = { point: '工作要点', decision: '会议决定', problem: '问题整改' } as const;
export type TaskKind = keyof typeof taskKinds;

/** Where a problem came from. */
export const problemSources = {
  report: '上年年度报告第五部分',
  inspection: '检查、考核',
  complaint: '投诉、建议',
  warning: '预警',
  meeting: '会议',
  own: '自查',
} as const;
export type ProblemSource = keyof typeof problemSources;

export type TaskEvent = { readonly on: Day } & (
  | {
      readonly type: 'found';
      readonly kind: TaskKind;
      readonly year: number;
      readonly title: string;
      /** Of a problem; points and decisions have none. */
      readonly source: ProblemSource | null;
      /** Address in the back office of what it came from; empty where there is none. */
      readonly ref: string;
    }
  /** What is done about it, by whom, under whose lead, until when. Planned anew with a reason. */
  | {
      readonly type: 'planned';
      readonly measure: string;
      readonly leader: string;
      readonly owner: string;
      readonly due: Day;
      readonly reason: string;
    }
  | { readonly type: 'reported'; readonly by: string; readonly what: string }
  | { readonly type: 'accepted'; readonly by: string; readonly note: string }
  | { readonly type: 'returned'; readonly by: string; readonly reason: string }
  | { readonly type: 'dropped'; readonly reason: string }
);

export type MeetingEvent = { readonly on: Day } & (
  | {
      readonly type: 'called';
      readonly title: string;
      readonly heldOn: Day;
      readonly place: string;
      readonly agenda: readonly string[];
    }
  | { readonly type: 'cancelled'; readonly reason: string }
  | { readonly type: 'minuted'; readonly present: string; readonly minutes: string }
  /** `task`: the case that it became. */
  | { readonly type: 'decided'; readonly words: string; readonly task: string }
);
