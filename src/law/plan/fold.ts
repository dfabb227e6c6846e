/** How a task and a meeting stand. */

import type { Day } from '../calendar/day.ts';
import type { MeetingEvent, ProblemSource, TaskEvent, TaskKind } from './events.ts';

export const taskStates = {
  found: '待定措施',
  open: '落实中',
  reported: '待验收',
  done: '已完成',
  dropped: '不再办理',
} as const;
export type TaskStateKey = keyof typeof taskStates;
export const taskStateKeys = Object.keys(taskStates) as readonly TaskStateKey[];

export interface Task {
  readonly state: TaskStateKey;
  readonly kind: TaskKind;
  readonly year: number;
  readonly title: string;
  readonly source: ProblemSource | null;
  readonly ref: string;
  readonly foundOn: Day;
  readonly measure: string;
  readonly leader: string | null;
  readonly owner: string | null;
  readonly due: Day | null;
  /** Who handed in what was done last. */
  readonly reportedBy: string | null;
  readonly what: string;
  readonly doneOn: Day | null;
}

export function foldTask(events: readonly TaskEvent[]): Task | null {
  return events.reduce(next, null as Task | null);
}

function next(task: Task | null, event: TaskEvent): Task | null {
  if (event.type === 'found') {
    const { kind, year, title, source, ref, on } = event;
    const nothing = { measure: '', leader: null, owner: null, due: null, reportedBy: null, what: '', doneOn: null };
    return { state: 'found', kind, year, title, source, ref, foundOn: on, ...nothing };
  }
  if (task === null) return null;
  switch (event.type) {
    case 'planned': {
      const { measure, leader, owner, due } = event;
      return { ...task, state: 'open', measure, leader, owner, due };
    }
    case 'reported':
      return { ...task, state: 'reported', reportedBy: event.by, what: event.what };
    case 'accepted':
      return { ...task, state: 'done', doneOn: event.on };
    case 'returned':
      return { ...task, state: 'open' };
    case 'dropped':
      return { ...task, state: 'dropped', doneOn: event.on };
  }
}

export const meetingStates = { called: '待召开', held: '已召开', cancelled: '已取消' } as const;
export type MeetingStateKey = keyof typeof meetingStates;

export interface Meeting {
  readonly state: MeetingStateKey;
  readonly title: string;
  readonly heldOn: Day;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly present: string;
  readonly minutes: string;
  readonly decisions: readonly { readonly words: string; readonly task: string }[];
  readonly cancelled: string | null;
}

export function foldMeeting(events: readonly MeetingEvent[]): Meeting | null {
  return events.reduce(after, null as Meeting | null);
}

function after(meeting: Meeting | null, event: MeetingEvent): Meeting | null {
  if (event.type === 'called') {
    const { title, heldOn, place, agenda } = event;
    const nothing = { present: '', minutes: '', decisions: [], cancelled: null };
    return { state: 'called', title, heldOn, place, agenda, ...nothing };
  }
  if (meeting === null) return null;
  switch (event.type) {
    case 'cancelled':
      return { ...meeting, state: 'cancelled', cancelled: event.reason };
    case 'minuted':
      return { ...meeting, state: 'held', present: event.present, minutes: event.minutes };
    case 'decided':
      return { ...meeting, decisions: [...meeting.decisions, { words: event.words, task: event.task }] };
  }
}
