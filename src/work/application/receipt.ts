/** The receipt of an application, for the person who has just sent it or comes to the counter to have it printed again. */

import type { ReceiptFact } from '#law/application/events';
import { requestIn } from '#store/applicant/applicant';
import type { Office } from '../office.ts';
import { ownCase } from './own-case.ts';
import { type Progress, progressIn } from './progress.ts';
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
  const own = await ownCase(office, caseId);
  const progress = own === null ? null : await progressIn(office, own);
  if (own === null || progress === null) return null;
  const received = own.events.find((event) => event.type === 'received');
  const request = own.applicant === null ? null : requestIn(office.vault, own.applicant);
  return {
    progress,
    code: queryCode(office.vault, caseId),
    how: received?.how ?? null,
    description: request?.description ?? '申请内容中的个人信息已按规定删除。',
  };
}
