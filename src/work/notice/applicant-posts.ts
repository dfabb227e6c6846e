/** The notices that an act's events send to applicants: written to the outbox with the act, or not at all. */

import { noticesOf } from '#law/applicant/notices';
import type { ApplicationEvent } from '#law/application/events';
import { addressesIn, contactsAhead, contactsOf } from '#store/applicant/mail-address';
import type { Tx } from '#store/db';
import type { Appended } from '#store/ledger/ledger';
import type { Post } from '#store/outbox/outbox';
import type { Vault } from '#store/vault';
import type { Office } from '../office.ts';
import type { ApplicantLetter } from '../outbox/letters.ts';
import { stopToken } from './mail-stop-token.ts';

type Change = Appended<'application'>;

/** Addresses that by their own words reach nobody (RFC 2606): the demo's. */
const reachesNobody = /\.invalid$/i;

type Recipients = (vault: Vault) => Promise<ReadonlyMap<string, string>>;

/** What a transaction knows of whom it may write to, or has asked and will be told when it first needs it. */
const known = new WeakMap<Tx, { readonly caseId: string; readonly recipients: Recipients }>();

/** Says that this transaction will perhaps write to the applicant of this case: the question goes along with its next one. */
export async function needRecipient(tx: Tx, caseId: string): Promise<void> {
  const contacts = await contactsAhead(tx, caseId);
  known.set(tx, { caseId, recipients: async (vault) => addressesIn(vault, await contacts()) });
}

/** Says to whom this transaction writes of a case that it has just taken in; an empty address is nobody's. */
export function knowRecipient(tx: Tx, caseId: string, email: string): void {
  known.set(tx, { caseId, recipients: async () => new Map(email === '' ? [] : [[caseId, email]]) });
}

export async function applicantPosts(tx: Tx, office: Office, changes: readonly Appended[]): Promise<readonly Post[]> {
  const telling = changes.filter((change): change is Change => change.subject === 'application').flatMap(tellingOf);
  if (telling.length === 0) return [];
  const addresses = await recipients(tx, office.vault, telling);
  return telling.flatMap(({ change, number }) => {
    const recipient = addresses.get(change.caseId);
    return recipient === undefined || reachesNobody.test(recipient) ? [] : postsOf(office, change, number, recipient);
  });
}

async function recipients(tx: Tx, vault: Vault, telling: readonly Telling[]): Promise<ReadonlyMap<string, string>> {
  const caseIds = telling.map(({ change }) => change.caseId);
  const one = known.get(tx);
  if (one !== undefined && caseIds.every((id) => id === one.caseId)) return one.recipients(vault);
  return addressesIn(vault, await contactsOf(tx, caseIds));
}

interface Telling {
  readonly change: Change;
  readonly number: string;
}

function tellingOf(change: Change): readonly Telling[] {
  if (noticesOf(change.events).length === 0) return [];
  const submitted = [...change.before, ...change.events].find(
    (event): event is Extract<ApplicationEvent, { readonly type: 'submitted' }> => event.type === 'submitted',
  );
  return submitted === undefined ? [] : [{ change, number: submitted.number }];
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
