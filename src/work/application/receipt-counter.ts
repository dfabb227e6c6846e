/** The receipt for an applicant who comes to the counter. It bears the code that opens the case: who printed it stands in the audit trail. */

import { regulation } from '#law/application/articles';
import { refusal } from '#law/application/question';
import { allowed, type Decided, refused } from '#law/ruling';
import { applicantOfCase } from '#store/application/by-number';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';
import { receiptPdf } from './receipt-pdf.ts';

export async function receiptForCounter(office: Office, who: Who, caseId: string): Promise<Decided<Uint8Array>> {
  const call = {
    deed: 'applicant.reveal',
    subject: 'application',
    object: caseId,
    agency: who.agency,
    purpose: 'deliver',
  } as const;
  const seen = await act(office, who, call, async (tx) => {
    const owner = await applicantOfCase(tx, caseId);
    if (owner === null || owner.agency !== who.agency) return refused(noSuchApplication);
    return allowed({ value: null, changes: [] });
  });
  if (!seen.ok) return seen;
  const pdf = await receiptPdf(office, caseId);
  return pdf === null ? refused(notReceived) : allowed(pdf);
}

const notReceived = refusal(
  'receipt-not-yet',
  regulation('REG-30', '第三十一条'),
  '本件的收到之日还没有确定，不能出具登记回执。请先确认收到。',
);
