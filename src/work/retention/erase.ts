/** Erases applicants' personal data when its time is over, case by case; says beforehand what will be erased (P-06). */

import { addDays, type Day } from '#law/calendar/day';
import { closedBy, erasedFrom, type RetentionSettings } from '#law/retention/retention';
import { writeAudit } from '#store/audit';
import { type ClosedCase, closedCases, erasePersonal, readRetention } from '#store/retention/retention';
import type { Office } from '../office.ts';

const batch = 200;

export interface Due extends Pick<ClosedCase, 'caseId' | 'agency' | 'number' | 'closedOn'> {
  readonly erasedFrom: Day;
}

export interface DueList {
  readonly settings: RetentionSettings;
  readonly due: readonly Due[];
  /** Past their time, and kept by a hold. */
  readonly held: readonly Due[];
}

/** What the job would erase if it ran on that many days from now; nothing is erased. At most `limit` of each. */
export async function dueList(office: Office, daysAhead: number, limit: number): Promise<DueList> {
  const settings = await readRetention(office.db);
  const on = addDays(office.today(), daysAhead);
  const listed = async (held: boolean) => {
    const cases = await closedCases(office.db, closedBy(on, settings), { limit, held });
    return cases
      .map(({ caseId, agency, number, closedOn }) => ({
        caseId,
        agency,
        number,
        closedOn,
        erasedFrom: erasedFrom(closedOn, settings),
      }))
      .filter((one) => one.erasedFrom <= on);
  };
  return { settings, due: await listed(false), held: await listed(true) };
}

/** Erases what is due, each case in a transaction of its own with its audit entry. Returns the number of cases. */
export async function eraseDue(office: Office, signal?: AbortSignal): Promise<number> {
  const settings = await readRetention(office.db);
  const today = office.today();
  let erased = 0;
  for (;;) {
    const cases = await closedCases(office.db, closedBy(today, settings), { limit: batch });
    const due = cases.filter(({ closedOn }) => erasedFrom(closedOn, settings) <= today);
    for (const one of due) {
      if (signal?.aborted === true) return erased;
      await eraseCase(office, one);
      erased += 1;
    }
    if (cases.length < batch || due.length === 0) return erased;
  }
}

async function eraseCase(office: Office, one: ClosedCase): Promise<void> {
  const files = await office.db.transaction().execute(async (tx) => {
    const gone = await erasePersonal(tx, office.vault, one, office.now());
    await writeAudit(tx, {
      at: office.now(),
      actor: 'program',
      actorName: '本程序',
      agency: one.agency,
      act: 'applicant.erase',
      subject: 'application',
      object: one.caseId,
      result: 'done',
      reason: null,
      from: 'job',
    });
    return gone;
  });
  // The keys are gone with the transaction: bytes that a failure leaves here open no more, and are tidied up.
  for (const id of files) await office.files.storage.remove(id);
}
