/** Leads a complaint on: one act, ruled by the law, its words sealed. */

import { may } from '#law/account/may';
import { complaintClock, complaintDue, extendedDue } from '#law/complaint/clock';
import { type ComplaintWish, decideComplaint } from '#law/complaint/decide';
import type { CallBackResult, ReopenReason, RightDoor, TellingWay } from '#law/complaint/events';
import { type Complaint, foldComplaint, isOwedTelling } from '#law/complaint/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type ComplaintRow, complaintsNumberedAhead, mergedInto, storedClock } from '#store/complaint/complaints';
import { addComplaintText, complainantOf } from '#store/complaint/sealed';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { act } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

export type ComplaintInput =
  | { readonly act: 'assign'; readonly to: string }
  | { readonly act: 'extend'; readonly words: string }
  | { readonly act: 'redirect'; readonly door: RightDoor; readonly words: string }
  | { readonly act: 'answer'; readonly words: string }
  | { readonly act: 'tell'; readonly how: TellingWay }
  | { readonly act: 'callBack'; readonly result: CallBackResult }
  | { readonly act: 'publish'; readonly question: string; readonly answer: string }
  /** By number, as people say it. */
  | { readonly act: 'merge'; readonly into: string }
  | { readonly act: 'reopen'; readonly reason: ReopenReason }
  | { readonly act: 'close' };

export async function proceedComplaint(
  office: Office,
  who: Who,
  caseId: string,
  input: ComplaintInput,
): Promise<Decided<null>> {
  const call = { deed: `complaint.${input.act}`, subject: 'complaint', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'complaint', caseId);
    const state = found === null ? null : foldComplaint(found.events);
    if (found === null || state === null || found.agency !== who.agency) return refused(noSuchComplaint);
    const wish = await wishOf(tx, office, who, { caseId, state }, input);
    if (!wish.ok) return wish;
    const decided = decideComplaint(state, caseId, office.today(), wish.value);
    if (!decided.ok) return decided;
    if ('text' in wish.value) {
      const place = { agency: who.agency, caseId, id: wish.value.text };
      await addComplaintText(tx, office.vault, place, wish.value.words.trim());
    }
    const change = { subject: 'complaint' as const, caseId, agency: who.agency, before: found.events };
    return allowed({ value: null, changes: [{ ...change, events: [decided.value] }] });
  });
}

/** The wish with what the law can not know: the day that an extension leads to, which case a number is, who can be an owner. */
async function wishOf(
  tx: Tx,
  office: Office,
  who: Who,
  { caseId, state }: { readonly caseId: string; readonly state: Complaint },
  input: ComplaintInput,
): Promise<Decided<ComplaintWish>> {
  switch (input.act) {
    case 'assign':
      return ownerOf(tx, office, who, input.to);
    case 'extend': {
      const due = extendedDue(state.receivedOn, complaintClock(await storedClock(tx)), await calendarIn(tx));
      return allowed({ ...input, due, text: office.newId() });
    }
    case 'redirect':
    case 'answer':
      return allowed({ ...input, text: office.newId() });
    case 'merge':
      return allowed({
        act: 'merge',
        into: await caseNumbered(tx, who.agency, input.into),
        merged: (await mergedInto(tx, caseId)).length,
      });
    case 'tell': {
      const main = state.mergedInto === null ? null : await ledgerCase(tx, 'complaint', state.mergedInto);
      return allowed({ ...input, main: main === null ? null : foldComplaint(main.events) });
    }
    case 'publish': {
      const left = await complainantOf(tx, office.vault, state.complainant);
      return allowed({ ...input, complainant: left === null ? [] : [left.name, left.contact] });
    }
    case 'close':
      return allowed({ act: 'close', untold: (await owedTelling(tx, caseId, state)).map(({ number }) => number) });
    case 'reopen': {
      const clock = complaintClock(await storedClock(tx));
      const due = complaintDue(state.kind, office.today(), clock, await calendarIn(tx));
      return allowed({ ...input, due });
    }
    case 'callBack':
      return allowed(input);
  }
}

async function ownerOf(tx: Tx, office: Office, who: Who, to: string): Promise<Decided<ComplaintWish>> {
  const colleagues = await colleaguesIn(tx, who.agency, office.today());
  const owner = colleagues.find(({ id }) => id === to);
  if (owner === undefined || !may(owner, true, 'complaint.answer').ok) return refused(noSuchOwner);
  return allowed({ act: 'assign', to });
}

/** Merged ones whose senders left a contact and have not been told the answer of their main case. */
export async function owedTelling(db: Db | Tx, caseId: string, main: Complaint): Promise<readonly ComplaintRow[]> {
  return (await mergedInto(db, caseId)).filter(({ anonymous, told_on: on }) =>
    isOwedTelling({ anonymous, toldOn: on }, main),
  );
}

async function caseNumbered(tx: Tx, agency: string, number: string) {
  const found = await (await complaintsNumberedAhead(tx, number.normalize('NFKC').trim().toUpperCase()))();
  const own = found.find((one) => one.agency === agency);
  if (own === undefined) return null;
  const state = foldComplaint((await ledgerCase(tx, 'complaint', own.caseId))?.events ?? []);
  return state === null ? null : { caseId: own.caseId, state };
}

const article = '有诉即办工作制度';

export const noSuchComplaint: Refusal = {
  code: 'complaint-missing',
  rule: 'SVC-60',
  article,
  message: '没有找到这一件。请核对地址，或者从列表中打开。',
};

const noSuchOwner: Refusal = {
  code: 'complaint-owner',
  rule: 'SVC-60',
  article,
  message: '不能交办给这个人：不在本机关，或者没有答复的权限。请在列表中选择承办人。',
  field: 'to',
};
