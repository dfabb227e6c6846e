/** Tasks: found, planned, handed in with evidence, accepted by another person. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import {
  decideAcceptance,
  decideDrop,
  decideFind,
  decidePlan,
  decideReport,
  type Finding,
  type Planning,
} from '#law/plan/decide';
import type { TaskEvent } from '#law/plan/events';
import { foldTask, type Task } from '#law/plan/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { evidenceCount } from '#store/plan/tasks';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

/** `plan`: what is done about it, where that is known at once. */
export type NewTask = Finding & { readonly plan?: Planning };

/** Puts it on the list of the year; returns its case id. */
export async function findTask(office: Office, who: Who, { plan, ...finding }: NewTask): Promise<Decided<string>> {
  const caseId = office.newId();
  const call = { deed: 'plan.set', subject: 'task', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const events = await eventsFor(tx, office, who, finding, plan);
    if (!events.ok) return events;
    const change = { subject: 'task' as const, caseId, agency: who.agency, before: [], events: events.value };
    return allowed({ value: caseId, changes: [change] });
  });
}

/** The first events of a task that somebody finds, and plans where that is known. */
export async function eventsFor(
  tx: Tx,
  office: Office,
  who: Who,
  finding: Finding,
  plan: Planning | undefined,
): Promise<Decided<readonly TaskEvent[]>> {
  const found = decideFind(office.today(), finding);
  if (!found.ok) return found;
  if (plan === undefined) return allowed([found.value]);
  const task = foldTask([found.value]);
  const planned = task === null ? refused(noSuchTask) : await planOf(tx, office, who, task, plan);
  return planned.ok ? allowed([found.value, planned.value]) : planned;
}

async function planOf(tx: Tx, office: Office, who: Who, task: Task, plan: Planning): Promise<Decided<TaskEvent>> {
  const colleagues = await colleaguesIn(tx, who.agency, office.today());
  const owner = colleagues.find(({ id }) => id === plan.owner);
  if (owner === undefined || !may(owner, true, 'plan.report').ok) return refused(noSuchPerson('owner', '责任人'));
  const leader = colleagues.find(({ id }) => id === plan.leader);
  if (leader === undefined || !may(leader, true, 'plan.accept').ok) return refused(noSuchPerson('leader', '牵头领导'));
  return decidePlan(task, office.today(), plan);
}

export type TaskInput =
  | ({ readonly act: 'plan' } & Planning)
  | { readonly act: 'report'; readonly what: string }
  | { readonly act: 'accept'; readonly words: string }
  | { readonly act: 'return'; readonly words: string }
  | { readonly act: 'drop'; readonly reason: string };

const deedOf = {
  plan: 'plan.set',
  report: 'plan.report',
  accept: 'plan.accept',
  return: 'plan.accept',
  drop: 'plan.set',
} as const;

/** Leads a task on. */
export async function proceedTask(office: Office, who: Who, caseId: string, input: TaskInput): Promise<Decided<null>> {
  const call = { deed: deedOf[input.act], subject: 'task', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'task', caseId);
    const task = found === null ? null : foldTask(found.events);
    if (found === null || task === null || found.agency !== who.agency) return refused(noSuchTask);
    const decided = await decide(tx, office, who, { caseId, task }, input);
    if (!decided.ok) return decided;
    const change = { subject: 'task' as const, caseId, agency: who.agency, before: found.events };
    return allowed({ value: null, changes: [{ ...change, events: [decided.value] }] });
  });
}

async function decide(
  tx: Tx,
  office: Office,
  who: Who,
  { caseId, task }: { readonly caseId: string; readonly task: Task },
  input: TaskInput,
): Promise<Decided<TaskEvent>> {
  const today: Day = office.today();
  switch (input.act) {
    case 'plan': {
      const { act: _, ...plan } = input;
      return planOf(tx, office, who, task, plan);
    }
    case 'report':
      return decideReport(task, today, who.accountId, input.what, await evidenceCount(tx, caseId));
    case 'accept':
    case 'return':
      return decideAcceptance(task, today, who.accountId, { accepted: input.act === 'accept', words: input.words });
    case 'drop':
      return decideDrop(task, today, input.reason);
  }
}

const base = { rule: 'SVC-62', article: '政府信息公开工作监督保障制度' };

export const noSuchTask: Refusal = {
  ...base,
  code: 'task-missing',
  message: '没有找到这一项。请核对地址，或者从列表中打开。',
};

const noSuchPerson = (field: string, name: string): Refusal => ({
  ...base,
  code: 'plan-person',
  field,
  message: `选择的${name}不在本机关，或者没有相应的权限。请在列表中选择。`,
});
