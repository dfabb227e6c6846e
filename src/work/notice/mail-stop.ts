/** The applicant stops the notices of a case by e-mail, or wants them again. */

import { mailOf, resumeMail, stopMail } from '#store/applicant/mail-address';
import { agencyOfCase } from '#store/application/by-number';
import { writeAudit } from '#store/audit';
import { ledgerCase } from '#store/ledger/ledger';
import { withdrawPosts } from '#store/outbox/outbox';
import { applicant } from '../application/applicant-who.ts';
import { auditOf } from '../audit/entry.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';

/** `none`: no address was given, or it has been erased. */
export type MailState = 'none' | 'sent' | 'stopped';

/** Asked in the scope of the case's agency. */
export async function mailState(office: Office, caseId: string): Promise<MailState> {
  const mail = await mailOf(office.db, office.vault, caseId);
  return mail === null ? 'none' : mailStateOf(mail.email, mail.stopped);
}

/** `email`: empty where none was given. */
export function mailStateOf(email: string, stopped: boolean): MailState {
  if (email === '') return 'none';
  return stopped ? 'stopped' : 'sent';
}

/** Doing it twice does it once. What waits is not sent any more. False where there is no such case. */
export async function setMail(office: Office, caseId: string, wanted: boolean, from: string): Promise<boolean> {
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return false;
  const deed = wanted ? 'applicant.resumeMail' : 'applicant.stopMail';
  const call = { deed, subject: 'application', object: caseId, agency };
  await asApplicant(agency, () =>
    office.db.transaction().execute(async (tx) => {
      if (wanted) await resumeMail(tx, caseId);
      else {
        await stopMail(tx, { caseId, agency }, office.now());
        const found = await ledgerCase(tx, 'application', caseId);
        await withdrawPosts(tx, { channel: 'mail', object: caseId, version: found?.events.length ?? 0 });
      }
      await writeAudit(tx, { ...auditOf(office, applicant(agency, from), call), result: 'done', reason: null });
    }),
  );
  return true;
}
