/** The year's work as it is looked at: the list, one task with what happened, the meetings. */

import { may } from '#law/account/may';
import { type Standing, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import type { TaskEvent, TaskKind } from '#law/plan/events';
import { foldMeeting, foldTask, type Meeting, type Task, type TaskStateKey } from '#law/plan/fold';
import { lastProblems } from '#law/report/draft/last-problems';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { ledgerCase, ledgerEntries } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { type MeetingRow, meetingLines, type TaskRow, taskLines } from '#store/plan/tasks';
import { reportEdition } from '#store/report/editions';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchMeeting } from './meetings.ts';
import { noSuchTask } from './tasks.ts';

export interface TaskLine {
  readonly caseId: string;
  readonly kind: TaskKind;
  readonly year: number;
  readonly title: string;
  readonly source: TaskRow['source'];
  readonly state: TaskStateKey;
  readonly ownerName: string | null;
  readonly standing: Standing;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

export interface PlanOfYear {
  readonly year: number;
  readonly tasks: readonly TaskLine[];
  readonly owners: readonly Person[];
  readonly leaders: readonly Person[];
  readonly meetings: readonly MeetingRow[];
  /** What the report of the year before names as problems and is not on the list yet. */
  readonly lastProblems: readonly string[];
}

const duty = { who: '', what: '完成' };

/** The light of a task: it is still before it has a day, and once it is done. */
function standingOf(state: TaskStateKey, due: Day | null, today: Day, calendar: WorkingCalendar): Standing {
  if (state === 'done' || state === 'dropped') return { urgency: 'still', daysLeft: null, why: '已经了结。' };
  if (due === null) return { urgency: 'still', daysLeft: null, why: '还没有定完成期限。' };
  return urgencyOf(due, today, calendar, duty);
}

export async function planOfYear(office: Office, who: Who, year: number): Promise<Decided<PlanOfYear>> {
  const permitted = may(who, true, 'plan.view');
  if (!permitted.ok) return permitted;
  const [rows, meetings, people] = [
    await taskLines(office.db, { agency: who.agency, year }),
    await meetingLines(office.db, who.agency),
    await peopleOf(office, who),
  ];
  const last = lastProblems((await reportEdition(office.db, who.agency, year - 1))?.report ?? null);
  const open = last.map(({ problem }) => problem).filter((one) => !rows.some(({ title }) => title === one));
  return allowed({ year, tasks: await linesOf(office, rows), ...people, meetings, lastProblems: open });
}

async function peopleOf(office: Office, who: Who) {
  const all = await colleaguesIn(office.db, who.agency, office.today());
  const named = (deed: 'plan.report' | 'plan.accept') =>
    all.filter((one) => may(one, true, deed).ok).map(({ id, name }) => ({ id, name }));
  return { owners: named('plan.report'), leaders: named('plan.accept') };
}

/** Rows as lines with their lights. */
export async function linesOf(office: Office, rows: readonly TaskRow[]): Promise<readonly TaskLine[]> {
  const owners = rows.flatMap(({ owner }) => (owner === null ? [] : [owner]));
  const [names, calendar] = [await accountNames(office.db, [...new Set(owners)]), await calendarIn(office.db)];
  return rows.map(({ case_id: caseId, kind, year, title, source, state, owner, due_on }) => ({
    ...{ caseId, kind, year, title, source, state },
    ownerName: owner === null ? null : (names.get(owner) ?? null),
    standing: standingOf(state, due_on, office.today(), calendar),
  }));
}

export interface TaskView {
  readonly caseId: string;
  readonly task: Omit<Task, 'leader' | 'owner' | 'reportedBy'>;
  readonly standing: Standing;
  readonly owner: Person | null;
  readonly leader: Person | null;
  readonly happened: readonly { readonly on: Day; readonly sentence: string; readonly by: string }[];
  readonly owners: readonly Person[];
  readonly leaders: readonly Person[];
  readonly can: readonly ('plan' | 'report' | 'accept' | 'drop')[];
}

/** One of another agency is answered exactly as one that does not exist. */
export async function taskView(office: Office, who: Who, caseId: string): Promise<Decided<TaskView>> {
  const permitted = may(who, true, 'plan.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'task', caseId);
  const folded = found === null ? null : foldTask(found.events);
  if (found === null || folded === null || found.agency !== who.agency) return refused(noSuchTask);
  const entries = await ledgerEntries(office.db, 'task', caseId);
  const { leader, owner, reportedBy: _, ...task } = folded;
  const people = [...entries.map(({ actor }) => actor), owner, leader].filter((one) => one !== null);
  const names = await accountNames(office.db, [...new Set(people)]);
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
  return allowed({
    caseId,
    task,
    standing: standingOf(task.state, task.due, office.today(), await calendarIn(office.db)),
    owner: named(owner),
    leader: named(leader),
    happened: entries.map(({ event, actor }) => ({
      on: event.on,
      sentence: sentenceOf(event),
      by: names.get(actor) ?? '',
    })),
    ...(await peopleOf(office, who)),
    can: canDo(who, folded),
  });
}

function canDo(who: Who, task: Task): TaskView['can'] {
  const can: TaskView['can'][number][] = [];
  const open = task.state === 'found' || task.state === 'open';
  if (open && may(who, true, 'plan.set').ok) can.push('plan', 'drop');
  if (task.state === 'open' && may(who, true, 'plan.report').ok) can.push('report');
  const other = who.accountId !== task.owner && who.accountId !== task.reportedBy;
  if (task.state === 'reported' && other && may(who, true, 'plan.accept').ok) can.push('accept');
  return can;
}

function sentenceOf(event: TaskEvent): string {
  switch (event.type) {
    case 'found':
      return '列入。';
    case 'planned':
      return `安排：${event.measure}，${event.due}前完成${event.reason === '' ? '' : `（调整理由：${event.reason}）`}。`;
    case 'reported':
      return `报送落实情况：${event.what}`;
    case 'accepted':
      return `验收通过${event.note === '' ? '' : `：${event.note}`}。`;
    case 'returned':
      return `验收退回：${event.reason}`;
    case 'dropped':
      return `不再办理：${event.reason}`;
  }
}

export interface MeetingView {
  readonly caseId: string;
  readonly meeting: Omit<Meeting, 'decisions'>;
  readonly decisions: readonly TaskLine[];
  readonly owners: readonly Person[];
  readonly leaders: readonly Person[];
  readonly can: readonly ('minute' | 'decide' | 'cancel')[];
}

export async function meetingView(office: Office, who: Who, caseId: string): Promise<Decided<MeetingView>> {
  const permitted = may(who, true, 'plan.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'meeting', caseId);
  const folded = found === null ? null : foldMeeting(found.events);
  if (found === null || folded === null || found.agency !== who.agency) return refused(noSuchMeeting);
  const { decisions, ...meeting } = folded;
  const rows = await taskLines(office.db, { agency: who.agency, kind: 'decision' });
  const own = rows.filter(({ case_id }) => decisions.some(({ task }) => task === case_id));
  const sets = may(who, true, 'plan.set').ok;
  return allowed({
    caseId,
    meeting,
    decisions: await linesOf(office, own),
    ...(await peopleOf(office, who)),
    can: sets ? meetingActs(meeting, office.today()) : [],
  });
}

function meetingActs({ state, heldOn }: Omit<Meeting, 'decisions'>, today: Day): MeetingView['can'] {
  if (state === 'cancelled') return [];
  if (state === 'held') return ['minute', 'decide'];
  return heldOn <= today ? ['minute', 'cancel'] : ['cancel'];
}
