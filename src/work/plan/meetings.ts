/** Meetings on openness: called with an agenda, minuted, their decisions become tasks in the same act. */

import { yearOf } from '#law/calendar/day';
import { type Calling, decideCall, decideCancel, decideDecision, decideMinutes, type Planning } from '#law/plan/decide';
import type { MeetingEvent } from '#law/plan/events';
import { foldMeeting, type Meeting } from '#law/plan/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { eventsFor } from './tasks.ts';

export async function callMeeting(office: Office, who: Who, calling: Calling): Promise<Decided<string>> {
  const caseId = office.newId();
  const call = { deed: 'plan.set', subject: 'meeting', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async () => {
    const called = decideCall(office.today(), calling);
    if (!called.ok) return called;
    const change = { subject: 'meeting' as const, caseId, agency: who.agency, before: [], events: [called.value] };
    return allowed({ value: caseId, changes: [change] });
  });
}

export type MeetingInput =
  | { readonly act: 'minute'; readonly present: string; readonly minutes: string }
  | { readonly act: 'decide'; readonly words: string; readonly plan: Planning }
  | { readonly act: 'cancel'; readonly reason: string };

/** Leads a meeting on; a decision and the task that it becomes stand in the ledger together or not at all. */
export async function proceedMeeting(
  office: Office,
  who: Who,
  caseId: string,
  input: MeetingInput,
): Promise<Decided<null>> {
  const call = { deed: 'plan.set', subject: 'meeting', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'meeting', caseId);
    const meeting = found === null ? null : foldMeeting(found.events);
    if (found === null || meeting === null || found.agency !== who.agency) return refused(noSuchMeeting);
    const task = office.newId();
    const decided = eventOf(office, meeting, input, task);
    if (!decided.ok) return decided;
    const own = { subject: 'meeting' as const, caseId, agency: who.agency, before: found.events };
    const changes = [{ ...own, events: [decided.value] }];
    if (input.act !== 'decide') return allowed({ value: null, changes });
    const year = yearOf(meeting.heldOn);
    const finding = {
      kind: 'decision',
      year,
      title: input.words,
      source: null,
      ref: `/plan/meetings/${caseId}`,
    } as const;
    const events = await eventsFor(tx, office, who, finding, input.plan);
    if (!events.ok) return events;
    const became = { subject: 'task' as const, caseId: task, agency: who.agency, before: [], events: events.value };
    return allowed({ value: null, changes: [...changes, became] });
  });
}

function eventOf(office: Office, meeting: Meeting, input: MeetingInput, task: string): Decided<MeetingEvent> {
  switch (input.act) {
    case 'minute':
      return decideMinutes(meeting, office.today(), input);
    case 'decide':
      return decideDecision(meeting, office.today(), input.words, task);
    case 'cancel':
      return decideCancel(meeting, office.today(), input.reason);
  }
}

export const noSuchMeeting: Refusal = {
  code: 'meeting-missing',
  rule: 'SVC-62',
  article: '政府信息公开工作监督保障制度',
  message: '没有找到这次会议。请核对地址，或者从列表中打开。',
};
