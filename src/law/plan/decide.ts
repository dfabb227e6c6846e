/** Whether a task or a meeting may go on: measures before reports, evidence before acceptance, acceptance by another person. */

import type { Day } from '../calendar/day.ts';
import { findPersonalData, personalDataNames } from '../person/find-personal-data.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { MeetingEvent, ProblemSource, TaskEvent, TaskKind } from './events.ts';
import { type Meeting, meetingStates, type Task, type TaskStateKey, taskStates } from './fold.ts';

const base = { rule: 'SVC-62', article: '政府信息公开工作监督保障制度' };
const say = (code: string, message: string, field?: string): Refusal => ({
  ...base,
  code,
  message,
  ...(field === undefined ? {} : { field }),
});

const most = { title: 200, measure: 1000, what: 2000, note: 500, reason: 500, minutes: 20_000, words: 500 } as const;
const names: Readonly<Record<string, string>> = {
  title: '名称',
  measure: '措施',
  what: '落实情况',
  note: '验收意见',
  reason: '理由',
  minutes: '纪要',
  words: '决定',
  present: '出席人员',
  place: '地点',
};

/** What is written into the ledger stands for good: it is there, not endless, and names nobody by number. */
function textFault(field: keyof typeof most, text: string): Refusal | null {
  const name = names[field] ?? '';
  if (text.trim().length < 2) return say('plan-text', `没有写明${name}。`, field);
  if (text.length > most[field]) {
    return say('plan-text', `${name}有${text.length}个字，超过${most[field]}个字。请写要点。`, field);
  }
  const found = findPersonalData(text)[0];
  if (found === undefined) return null;
  return say(
    'plan-personal',
    `${name}里有${personalDataNames[found.kind]}。请删去个人信息，用编号指明是哪一件。`,
    field,
  );
}

const firstOf = (...faults: readonly (Refusal | null)[]) => faults.find((one) => one !== null) ?? null;

export interface Finding {
  readonly kind: TaskKind;
  readonly year: number;
  readonly title: string;
  readonly source: ProblemSource | null;
  readonly ref: string;
}

/** Only a problem has a source, and a problem always has one. */
export function decideFind(on: Day, finding: Finding): Decided<TaskEvent> {
  const { kind, source, ref } = finding;
  const fault = firstOf(
    textFault('title', finding.title),
    (kind === 'problem') === (source !== null)
      ? null
      : say('plan-source', '问题应当写明来源，要点和决定不写。', 'source'),
    ref === '' || /^\/[\w\-/.?=&%]{1,200}$/.test(ref) ? null : say('plan-ref', '来源的地址不是后台的地址。', 'ref'),
  );
  return fault === null ? allowed({ type: 'found', on, ...finding, title: finding.title.trim() }) : refused(fault);
}

export interface Planning {
  readonly measure: string;
  readonly leader: string;
  readonly owner: string;
  readonly due: Day;
  readonly reason: string;
}

/** Sets what is done until when; a second time with the reason why it changes. */
export function decidePlan(task: Task, on: Day, planning: Planning): Decided<TaskEvent> {
  const { measure, due, reason, owner, leader } = planning;
  const again = task.state === 'open';
  const fault = firstOf(
    outOf(task, ['found', 'open'], '安排'),
    textFault('measure', measure),
    due >= on ? null : say('plan-due', `完成期限${due}早于今天。请填写今天或者以后的日期。`, 'due'),
    again ? textFault('reason', reason) : null,
  );
  if (fault !== null) return refused(fault);
  return allowed({ type: 'planned', on, measure: measure.trim(), leader, owner, due, reason: reason.trim() });
}

/** Hands in what was done. `evidence`: files that were attached to it. */
export function decideReport(task: Task, on: Day, by: string, what: string, evidence: number): Decided<TaskEvent> {
  const fault = firstOf(
    outOf(task, ['open'], '报送落实情况'),
    textFault('what', what),
    task.kind === 'problem' && evidence === 0
      ? say('plan-evidence', '整改还没有证明材料。请先上传附件（照片、截图、文件），再报送。', 'what')
      : null,
  );
  return fault === null ? allowed({ type: 'reported', on, by, what: what.trim() }) : refused(fault);
}

/** Accepted or sent back by somebody who neither owns it nor handed it in. */
export function decideAcceptance(
  task: Task,
  on: Day,
  by: string,
  verdict: { readonly accepted: boolean; readonly words: string },
): Decided<TaskEvent> {
  const own = by === task.owner || by === task.reportedBy;
  const fault = firstOf(
    outOf(task, ['reported'], '验收'),
    own ? say('plan-own', '您是责任人或者报送人，验收应当由另一人办理。') : null,
    verdict.accepted && verdict.words.trim() === ''
      ? null
      : textFault(verdict.accepted ? 'note' : 'reason', verdict.words),
  );
  if (fault !== null) return refused(fault);
  const words = verdict.words.trim();
  return allowed(
    verdict.accepted ? { type: 'accepted', on, by, note: words } : { type: 'returned', on, by, reason: words },
  );
}

export function decideDrop(task: Task, on: Day, reason: string): Decided<TaskEvent> {
  const fault = firstOf(outOf(task, ['found', 'open'], '取消'), textFault('reason', reason));
  return fault === null ? allowed({ type: 'dropped', on, reason: reason.trim() }) : refused(fault);
}

function outOf(task: Task, from: readonly TaskStateKey[], what: string): Refusal | null {
  if (from.includes(task.state)) return null;
  const wanted = from.map((state) => `“${taskStates[state]}”`).join('、');
  return say('plan-state', `这一项现在是“${taskStates[task.state]}”，不能${what}；只有${wanted}的可以。`);
}

export interface Calling {
  readonly title: string;
  readonly heldOn: Day;
  readonly place: string;
  readonly agenda: readonly string[];
}

const mostAgenda = 30;

export function decideCall(on: Day, calling: Calling): Decided<MeetingEvent> {
  const agenda = calling.agenda.map((one) => one.trim()).filter((one) => one !== '');
  const fault = firstOf(
    textFault('title', calling.title),
    agenda.length > 0 && agenda.length <= mostAgenda
      ? null
      : say('plan-text', `没有写明议题，或者超过${mostAgenda}项。请每行写一项。`, 'agenda'),
    ...agenda.map((one) => textFault('words', one)),
  );
  const { title, heldOn, place } = calling;
  if (fault !== null) return refused(fault);
  return allowed({ type: 'called', on, title: title.trim(), heldOn, place: place.trim(), agenda });
}

export function decideMinutes(
  meeting: Meeting,
  on: Day,
  { present, minutes }: { readonly present: string; readonly minutes: string },
): Decided<MeetingEvent> {
  const fault = firstOf(
    meeting.state === 'cancelled' ? cancelled(meeting, '记纪要') : null,
    meeting.heldOn > on ? say('plan-state', `会议定在${meeting.heldOn}，还没有召开，不能记纪要。`) : null,
    textFault('minutes', minutes),
  );
  return fault === null
    ? allowed({ type: 'minuted', on, present: present.trim(), minutes: minutes.trim() })
    : refused(fault);
}

/** A decision stands in the minutes first; it becomes the task of that name. */
export function decideDecision(meeting: Meeting, on: Day, words: string, task: string): Decided<MeetingEvent> {
  const fault = firstOf(
    meeting.state === 'held'
      ? null
      : say('plan-state', `会议“${meetingStates[meeting.state]}”，还没有纪要，不能记决定。`),
    textFault('title', words),
  );
  return fault === null ? allowed({ type: 'decided', on, words: words.trim(), task }) : refused(fault);
}

export function decideCancel(meeting: Meeting, on: Day, reason: string): Decided<MeetingEvent> {
  const fault = firstOf(meeting.state === 'called' ? null : cancelled(meeting, '取消'), textFault('reason', reason));
  return fault === null ? allowed({ type: 'cancelled', on, reason: reason.trim() }) : refused(fault);
}

const cancelled = (meeting: Meeting, what: string) =>
  say('plan-state', `会议“${meetingStates[meeting.state]}”，不能${what}。`);
