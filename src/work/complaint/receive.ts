/** Takes a complaint in: from the public form, or taken down at the telephone, the counter, from the hotline's list. */

import { addDays, type Day, yearOf } from '#law/calendar/day';
import { complaintClock, complaintDue } from '#law/complaint/clock';
import type { ComplaintChannel, ComplaintEvent } from '#law/complaint/events';
import { type ComplaintForm, checkComplaint, type TypedComplaint } from '#law/complaint/form';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { takePlace, tryOnce } from '#store/account/throttles';
import { openSame, storedClock } from '#store/complaint/complaints';
import { addComplainant, addComplaintText } from '#store/complaint/sealed';
import { nextNumber } from '#store/counter';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { applicant } from '../application/applicant-who.ts';
import { calendarIn, needCalendar } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { asApplicant } from '../scope.ts';

export interface Received {
  readonly caseId: string;
  readonly number: string;
}

export interface Intake {
  readonly channel: Exclude<ComplaintChannel, 'web'>;
  readonly typed: TypedComplaint;
  /** The day it came in. */
  readonly on: Day;
}

/** Taken down by the agency's own people. */
export async function takeDown(office: Office, who: Who, { channel, typed, on }: Intake): Promise<Decided<Received>> {
  const checked = checkComplaint(typed);
  if (!checked.ok) return checked;
  if (on > office.today()) return refused(fromTheFuture);
  const intake = { agency: who.agency, channel, form: checked.value, on, caseId: office.newId() };
  const done = await register(office, who, intake);
  return done.ok ? allowed({ caseId: done.value.caseId, number: done.value.number }) : done;
}

export interface PublicComplaint {
  readonly agency: string;
  readonly typed: TypedComplaint;
  /** Random, made with the page: the same page sent twice is one complaint. */
  readonly key: string;
  readonly from: string;
}

/** A clumsy person and a family behind one address pass; a program that floods does not. */
const perAddress = { tries: 10, windowMinutes: 60, blockMinutes: 60 };
/** All addresses together: more than a county has in an hour, less than a flood. */
const together = { perMinute: 30, burst: 120 };

/** From the public site. The same key with the same content gives the same case, however often it is sent. */
export async function complain(office: Office, complaint: PublicComplaint): Promise<Decided<string>> {
  const { agency, typed, key, from } = complaint;
  const checked = checkComplaint(typed);
  if (!checked.ok) return checked;
  const form = checked.value;
  const caseId = caseIdOf(office, agency, key, form);
  const standing = await asApplicant(agency, () => ledgerCase(office.db, 'complaint', caseId));
  if (standing !== null) return allowed(caseId);
  const now = office.now();
  if ((await tryOnce(office.db, `complain ${from}`, perAddress, now)).blocked) return refused(tooMany);
  if (!(await takePlace(office.db, `complain ${agency}`, together, now))) return refused(tooBusy);
  const who = { ...applicant(agency, from), name: '来件人' };
  const done = await register(office, who, { agency, channel: 'web', form, on: office.today(), caseId });
  if (done.ok || done.refusals[0]?.code === 'case-changed') return allowed(caseId);
  return done;
}

function caseIdOf({ vault }: Office, agency: string, key: string, form: ComplaintForm): string {
  const hex = vault.index(JSON.stringify([agency, key, form]), 'complain').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

interface Registration {
  readonly agency: string;
  readonly channel: ComplaintChannel;
  readonly form: ComplaintForm;
  readonly on: Day;
  readonly caseId: string;
}

/** Words that were complained with this long before are another matter. */
export const sameForDays = 30;

/** The act itself; `merged`: it says what one that still runs says. */
export async function register(
  office: Office,
  who: Who,
  { agency, channel, form, on, caseId }: Registration,
): Promise<Decided<Received & { readonly merged: boolean }>> {
  const call = { deed: 'complaint.receive', subject: 'complaint', object: caseId, agency } as const;
  return act(office, who, call, async (tx) => {
    const year = yearOf(on);
    await needCalendar(tx);
    const number = `T${year}-${String(await nextNumber(tx, agency, 'complaint', year)).padStart(5, '0')}`;
    const due = complaintDue(form.kind, on, complaintClock(await storedClock(tx)), await calendarIn(tx));
    const same = sameOf(office, form);
    const earlier = await openSame(tx, agency, same, addDays(on, -sameForDays));
    const complainant = office.newId();
    await addComplainant(tx, office.vault, { agency, id: complainant }, form);
    await addComplaintText(tx, office.vault, { agency, caseId, id: caseId }, form.text);
    const { kind, object, ref, contact } = form;
    const anonymous = contact === '';
    const received: ComplaintEvent = {
      type: 'received',
      on,
      ...{ number, kind, channel, object, ref, anonymous, complainant, same, due },
      ...(form.unpublished ? { unpublished: true } : {}),
    };
    // Word for word the same while the first one runs: kept with it, so that a hundred of them are one piece of work.
    const merged: readonly ComplaintEvent[] = earlier === null ? [] : [{ type: 'merged', on, into: earlier }];
    return allowed({
      value: { caseId, number, merged: earlier !== null },
      changes: [{ subject: 'complaint' as const, caseId, agency, before: [], events: [received, ...merged] }],
    });
  });
}

/** A keyed digest of the words: equal for those that say the same of the same. */
export function sameOf({ vault }: Office, { kind, object, ref, text }: ComplaintForm): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return vault.index(JSON.stringify([kind, object, ref, plain]), 'complaint').toString('hex');
}

const base = { rule: 'SVC-60', article: '有诉即办工作制度' };

const fromTheFuture: Refusal = {
  ...base,
  code: 'on',
  field: 'on',
  message: '收到的日期晚于今天。请填写实际收到的日期。',
};

const tooMany: Refusal = {
  ...base,
  code: 'text',
  message: `从您的网络地址已经提交了${perAddress.tries}件，请${perAddress.blockMinutes}分钟后再试，或者打电话、到窗口反映。已经提交的都已收到。`,
};

const tooBusy: Refusal = {
  ...base,
  code: 'text',
  message: '现在提交的人较多，没有收下这一件。您填写的内容都在，请几分钟后再按“提交”。',
};
