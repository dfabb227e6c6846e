/** The receipt of an application, for the person who has just sent it or comes to the counter to have it printed again. */

import type { ReceiptFact } from '#law/application/events';
import { applicantData } from '#store/applicant/applicant';
import { ledgerCase } from '#store/ledger/ledger';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type Progress, progressOf } from './progress.ts';
import { queryCode } from './query-code.ts';

export interface Receipt {
  readonly progress: Progress;
  readonly code: string;
  /** As the applicant typed it; a sentence once the personal data has been erased. */
  readonly description: string;
  /** What fixed the day of receipt; null before. */
  readonly how: ReceiptFact | null;
}

/** Null where there is no such application. */
export async function receiptOf(office: Office, caseId: string): Promise<Receipt | null> {
  const progress = await progressOf(office, caseId);
  if (progress === null) return null;
  const { data, how } = await asApplicant(progress.agency, async () => {
    const found = await ledgerCase(office.db, 'application', caseId);
    const submitted = found?.events.find((event) => event.type === 'submitted');
    const received = found?.events.find((event) => event.type === 'received');
    return {
      how: received?.how ?? null,
      data: submitted === undefined ? null : await applicantData(office.db, office.vault, submitted.applicantId),
    };
  });
  return {
    progress,
    code: queryCode(office.vault, caseId),
    how,
    description: data?.request.description ?? '申请内容中的个人信息已按规定删除。',
  };
}
