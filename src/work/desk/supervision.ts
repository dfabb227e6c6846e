/** Complaints and tasks of the plan on the desk: the person's own, what waits for nobody yet, or all of the agency. */

import { may } from '#law/account/may';
import { urgencyOf } from '#law/application/urgency';
import { type ComplaintActRow, complaintActKeys, complaintActs } from '#law/complaint/acts';
import { complaintKinds } from '#law/complaint/events';
import { complaintStates } from '#law/complaint/fold';
import { taskStates } from '#law/plan/fold';
import { complaintLines } from '#store/complaint/complaints';
import { taskLines } from '#store/plan/tasks';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { linesOf } from '../plan/view.ts';
import type { WorkView } from './views.ts';
import type { Task } from './work-list.ts';

/** More than these open at once are looked through on their own list. */
const most = 50;

export async function supervisionTasks(office: Office, who: Who, view: WorkView): Promise<readonly Task[]> {
  const tasks = await Promise.all([
    complaintTasks(office, who, view),
    view === 'unclaimed' ? [] : planTasks(office, who, view),
  ]);
  return tasks.flat();
}

async function complaintTasks(office: Office, who: Who, view: WorkView): Promise<readonly Task[]> {
  if (!may(who, true, 'complaint.answer').ok) return [];
  const today = office.today();
  const question = { agency: who.agency, order: 'due', limit: most } as const;
  const [calendar, unclaimed, own] = await Promise.all([
    calendarIn(office.db),
    view === 'mine' ? [] : complaintLines(office.db, { ...question, states: ['received'] }),
    complaintLines(office.db, {
      ...question,
      states: ['assigned', 'answered', 'told'],
      ...(view === 'mine' ? { owner: who.accountId } : {}),
    }),
  ]);
  const rows = view === 'unclaimed' ? unclaimed : [...unclaimed, ...own];
  return rows.map((row) => {
    const answered = row.state === 'answered' || row.state === 'told';
    const still = { urgency: 'still', daysLeft: null, why: '已经答复，还没有办结。' } as const;
    return {
      kind: 'complaint',
      id: row.case_id,
      title: `${complaintKinds[row.kind]} ${row.number}`,
      stateName: complaintStates[row.state],
      dueOn: answered ? null : row.due_on,
      standing: answered ? still : urgencyOf(row.due_on, today, calendar),
      can: nextActs
        .filter((act) => {
          const { from, who: roles }: ComplaintActRow = complaintActs[act];
          return from.includes(row.state) && roles.some((role) => who.roles.includes(role));
        })
        .map((act) => complaintActs[act].label),
    };
  });
}

/** What leads on; the rest is done where there is a reason. */
const nextActs = complaintActKeys.filter((act) => ['assign', 'answer', 'tell', 'close'].includes(act));

async function planTasks(office: Office, who: Who, view: WorkView): Promise<readonly Task[]> {
  if (!may(who, true, 'plan.view').ok) return [];
  const accepts = may(who, true, 'plan.accept').ok;
  const rows = await taskLines(office.db, { agency: who.agency, states: ['found', 'open', 'reported'] });
  const own = rows.filter(({ state, owner, reported_by: reportedBy }) => {
    if (view === 'all') return true;
    if (state === 'reported') return accepts && owner !== who.accountId && reportedBy !== who.accountId;
    return owner === who.accountId;
  });
  return (await linesOf(office, own)).slice(0, most).map(({ caseId, title, state, standing }, i) => ({
    kind: 'task',
    id: caseId,
    title,
    stateName: taskStates[state],
    dueOn: own[i]?.due_on ?? null,
    standing,
    can:
      state === 'reported'
        ? accepts
          ? ['验收']
          : []
        : state === 'open' && may(who, true, 'plan.report').ok
          ? ['报送落实情况']
          : [],
  }));
}
