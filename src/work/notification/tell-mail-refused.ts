/** A notice to an applicant that no mail server took: whoever handles the case is told, with what to do instead. */

import { type ApplicantNotice, applicantNotices } from '#law/applicant/notices';
import { foldApplication } from '#law/application/fold';
import { audience } from '#law/notification/audience';
import { handlers, mailRefusedTitle } from '#law/notification/of-application';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications } from '#store/notification/notifications';
import type { Parcel } from '#store/outbox/outbox';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';

/** The program has no part in any case. */
const nobody = 'program';

/** Nothing where the message was not about an application. Once a day and case, however many messages come back. */
export async function tellMailRefused(tx: Tx, office: Office, { agency, object, payload }: Parcel): Promise<void> {
  const notice = payload['notice'];
  if (agency === null || typeof notice !== 'string' || !(notice in applicantNotices)) return;
  const found = await ledgerCase(tx, 'application', object);
  if (found === null) return;
  const state = foldApplication(found.events, await calendarIn(tx));
  const today = office.today();
  const told = audience(await colleaguesIn(tx, agency, today), handlers(state), nobody);
  const title = mailRefusedTitle(state, applicantNotices[notice as ApplicantNotice].subject);
  const one = { key: `${object}.${today}.mailRefused`, agency, kind: 'mailRefused', title } as const;
  await addNotifications(
    tx,
    told.map((accountId) => ({ ...one, accountId, subject: 'application', object })),
    office.now(),
  );
}
