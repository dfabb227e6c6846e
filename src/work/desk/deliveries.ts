/** The desk of deliveries: replies that wait to be sent, are on their way, or came back (OUT-26). */

import { may } from '#law/account/may';
import type { DeliveryStage } from '#law/application/delivery';
import { allowed, type Decided } from '#law/ruling';
import { type DeliveryLine, type DeliverySearch, deliveryCounts, deliveryLines } from '#store/application/deliveries';
import { textOf } from '#store/application/texts';
import type { Office, Who } from '../office.ts';

export interface DeliveryPage {
  readonly deliveries: readonly Omit<DeliveryLine, 'sendingText'>[];
  readonly counts: Readonly<Record<DeliveryStage, number>>;
  /** What the next page is asked with; null on the last. */
  readonly next: string | null;
}

export type DeliveryQuestion = Omit<DeliverySearch, 'agency' | 'after'> & { readonly after?: string | undefined };

export async function deliveryDesk(
  office: Office,
  who: Who,
  { after, limit, ...rest }: DeliveryQuestion,
): Promise<Decided<DeliveryPage>> {
  const permitted = may(who, true, 'application.view');
  if (!permitted.ok) return permitted;
  const [day = '', caseId = ''] = after?.split(' ') ?? [];
  const lines = await deliveryLines(office.db, {
    ...rest,
    agency: who.agency,
    after: /^\d{4}-\d\d-\d\d$/.test(day) ? [day, caseId] : undefined,
    limit: limit + 1,
  });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return allowed({
    deliveries: await Promise.all(page.map((line) => withNumber(office, line))),
    counts: await deliveryCounts(office.db, who.agency),
    next: lines.length > limit && last !== undefined ? `${last.concludedOn} ${last.caseId}` : null,
  });
}

/** The number out of the sealed table; none once it has been erased. */
async function withNumber(office: Office, { sendingText, ...line }: DeliveryLine) {
  return sendingText === null ? line : { ...line, tracking: await textOf(office.db, office.vault, sendingText) };
}
