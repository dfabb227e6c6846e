/** What stands around complaints: who complained, shown for a purpose; the year's figures; the clock as a setting. */

import { may } from '#law/account/may';
import { type ComplaintClock, complaintClock, isSoundClock } from '#law/complaint/clock';
import { foldComplaint } from '#law/complaint/fold';
import type { ComplainantPurpose } from '#law/complaint/purposes';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type ComplaintFigures, complaintFigures, storeClock, storedClock } from '#store/complaint/complaints';
import { type Complainant, complainantOf } from '#store/complaint/sealed';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { lookOnce } from '../application/content.ts';
import type { Office, Who } from '../office.ts';
import { noSuchComplaint } from './proceed.ts';

/** Whole name and contact. That it was looked at, by whom and why stands in the audit trail. */
export function revealComplainant(
  office: Office,
  who: Who,
  caseId: string,
  purpose: ComplainantPurpose,
): Promise<Decided<Complainant>> {
  const subject = { subject: 'complaint', object: caseId, agency: who.agency } as const;
  return act(office, who, { deed: 'complainant.reveal', ...subject, purpose }, async (tx) => {
    const looked = await lookOnce(tx, office, who);
    if (!looked.ok) return looked;
    const found = await ledgerCase(tx, 'complaint', caseId);
    const state = found === null ? null : foldComplaint(found.events);
    if (found === null || state === null || found.agency !== who.agency) return refused(noSuchComplaint);
    const person = await complainantOf(tx, office.vault, state.complainant);
    return person === null ? refused(erased) : allowed({ value: person, changes: [] });
  });
}

/** The figures of a year (有诉即办统计). */
export async function complaintStatistics(office: Office, who: Who, year: number): Promise<Decided<ComplaintFigures>> {
  const permitted = may(who, true, 'complaint.view');
  if (!permitted.ok) return permitted;
  return allowed(await complaintFigures(office.db, who.agency, year, office.today()));
}

export async function viewComplaintClock(office: Office, who: Who): Promise<Decided<ComplaintClock>> {
  const permitted = may(who, true, 'complaint.view');
  return permitted.ok ? allowed(complaintClock(await storedClock(office.db))) : permitted;
}

/** From now on: what runs already keeps its due day. */
export function setComplaintClock(office: Office, who: Who, clock: ComplaintClock): Promise<Decided<ComplaintClock>> {
  const call = {
    deed: 'complaint.setClock',
    subject: 'setting',
    object: 'complaint-clock',
    agency: who.agency,
  } as const;
  return act(office, who, call, async (tx) => {
    if (!isSoundClock(clock)) return refused(unsoundClock);
    const before = complaintClock(await storedClock(tx));
    await storeClock(tx, clock);
    return allowed({
      value: clock,
      changes: [],
      around: { before: canonical({ ...before }), after: canonical({ ...clock }) },
    });
  });
}

const article = '有诉即办工作制度';
const erased: Refusal = {
  code: 'complainant-erased',
  rule: 'P-05',
  article,
  message: '来件人的信息已经删除，不能查看。',
};
const unsoundClock: Refusal = {
  code: 'complaint-clock',
  rule: 'PLT-72',
  article,
  message: '期限应当是1到60的整数，延长后的期限不短于一般期限。请改正。',
};
