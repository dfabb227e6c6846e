/** What stands behind the link of a notice that stops further ones: the number that its reader has read already, and nothing else. */

import { agencyOfCase } from '#store/application/by-number';
import { ledgerCase } from '#store/ledger/ledger';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type MailState, mailState } from './mail-stop.ts';
import { caseOfStopToken } from './mail-stop-token.ts';

export interface NoticeLink {
  readonly caseId: string;
  readonly number: string;
  readonly state: MailState;
}

/** Null where the word is none of ours. */
export async function noticeLink(office: Office, token: string): Promise<NoticeLink | null> {
  const caseId = caseOfStopToken(office.vault, token);
  const agency = caseId === null ? null : await agencyOfCase(office.db, caseId);
  if (caseId === null || agency === null) return null;
  return asApplicant(agency, async () => {
    const found = await ledgerCase(office.db, 'application', caseId);
    const submitted = found?.events.find((event) => event.type === 'submitted');
    return submitted === undefined
      ? null
      : { caseId, number: submitted.number, state: await mailState(office, caseId) };
  });
}
