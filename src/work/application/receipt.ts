/** The receipt of an application, for the person who has just sent it or comes to the counter to have it printed again. */

import type { ReceiptFact } from '#law/application/events';
import { applicantData } from '#store/applicant/applicant';
import type { Office } from '../office.ts';
import { ofApplicant, type Progress, progressIn } from './progress.ts';
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
export function receiptOf(office: Office, caseId: string): Promise<Receipt | null> {
  return ofApplicant(office, caseId, async (within, found) => {
    const submitted = found.events.find((event) => event.type === 'submitted');
    const received = found.events.find((event) => event.type === 'received');
    const progress = await progressIn(within, found);
    if (progress === null) return null;
    const data = submitted === undefined ? null : await applicantData(within.db, within.vault, submitted.applicantId);
    return {
      progress,
      code: queryCode(within.vault, caseId),
      how: received?.how ?? null,
      description: data?.request.description ?? '申请内容中的个人信息已按规定删除。',
    };
  });
}
