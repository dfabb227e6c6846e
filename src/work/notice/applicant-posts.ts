/** The notices that an act's events send to applicants: written to the outbox with the act, or not at all. */

import { noticesOf } from '#law/applicant/notices';
import type { ApplicationEvent } from '#law/application/events';
import { mailAddresses, stoppedOf } from '#store/applicant/mail-address';
import type { Tx } from '#store/db';
import type { Appended } from '#store/ledger/ledger';
import type { Post } from '#store/outbox/outbox';
import type { Office } from '../office.ts';
import type { ApplicantLetter } from '../outbox/letters.ts';
import { stopToken } from './mail-stop-token.ts';

type Change = Appended<'application'>;

/** Addresses that by their own words reach nobody (RFC 2606): the demo's. */
const reachesNobody = /\.invalid$/i;

export async function applicantPosts(tx: Tx, office: Office, changes: readonly Appended[]): Promise<readonly Post[]> {
  const telling = changes.filter((change): change is Change => change.subject === 'application').flatMap(tellingOf);
  const addresses = await mailAddresses(
    tx,
    office.vault,
    telling.map(({ applicantId }) => applicantId),
  );
  const reached = telling.flatMap((one) => {
    const recipient = addresses.get(one.applicantId);
    return recipient === undefined || reachesNobody.test(recipient) ? [] : [{ ...one, recipient }];
  });
  const stopped = await stoppedOf(
    tx,
    reached.map(({ change }) => change.caseId),
  );
  return reached
    .filter(({ change }) => !stopped.has(change.caseId))
    .flatMap(({ change, number, recipient }) => postsOf(office, change, number, recipient));
}

interface Telling {
  readonly change: Change;
  readonly applicantId: string;
  readonly number: string;
}

function tellingOf(change: Change): readonly Telling[] {
  if (noticesOf(change.events).length === 0) return [];
  const submitted = [...change.before, ...change.events].find(
    (event): event is Extract<ApplicationEvent, { readonly type: 'submitted' }> => event.type === 'submitted',
  );
  return submitted === undefined ? [] : [{ change, applicantId: submitted.applicantId, number: submitted.number }];
}

function postsOf(
  office: Office,
  { caseId, agency, before, events }: Change,
  number: string,
  recipient: string,
): readonly Post[] {
  return noticesOf(events).map(({ notice, at }) => {
    const version = before.length + at + 1;
    const payload: ApplicantLetter = { notice, number, stop: stopToken(office.vault, caseId) };
    const key = `${caseId}.${version}.mail`;
    return { key, agency, channel: 'mail', object: caseId, version, payload: { ...payload }, recipient };
  });
}
