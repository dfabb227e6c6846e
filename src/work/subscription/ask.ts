/** Asking for news by e-mail, confirming it by the link of a mail, and ending it. Nothing here tells whether an address is known. */

import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import {
  decideEmail,
  decideWish,
  type Rhythm,
  type SubscriptionSubject,
  subscriptionRules,
  type TypedWish,
  wishWords,
} from '#law/subscription/wish';
import { tryOnce } from '#store/account/throttles';
import { writeAudit } from '#store/audit';
import { writePosts } from '#store/outbox/outbox';
import { caseStanding, mailChannel } from '#store/subscription/mailing';
import {
  addressIndex,
  addSubscription,
  confirmSubscription,
  endSubscription,
  type Subscription,
  subscriptionOf,
} from '#store/subscription/subscriptions';
import { auditOf } from '../audit/entry.ts';
import type { Office, Who } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type Meant, meantBy } from './token.ts';

const reader = (agency: string, from: string): Who => ({
  ...{ accountId: 'public', name: '公众', agency, roles: [], from },
});

/** News of what is published. Refusals are about the form alone. */
export async function askForNews(
  office: Office,
  { agency, typed, from }: { readonly agency: string; readonly typed: TypedWish; readonly from: string },
): Promise<Decided<null>> {
  const wish = decideWish(typed);
  if (!wish.ok) return wish;
  return ask(office, { ...wish.value, id: office.newId(), agency, subject: 'publication', caseId: null }, from);
}

/** News of a case that its reader has opened with number and code. */
export async function askForCase(
  office: Office,
  about: { readonly subject: Exclude<SubscriptionSubject, 'publication'>; readonly caseId: string },
  { email: typed, from }: { readonly email: string; readonly from: string },
): Promise<Decided<null>> {
  const email = decideEmail(typed);
  if (!email.ok) return email;
  const standing = await caseStanding(office.db, about.subject, about.caseId);
  if (standing === null) return allowed(null);
  const wish = { email: email.value, items: [], topic: '', rhythm: 'each' as Rhythm };
  return ask(office, { ...wish, ...about, id: office.newId(), agency: standing.agency }, from);
}

async function ask(office: Office, wish: Omit<Subscription, 'confirmed'>, from: string): Promise<Decided<null>> {
  const { perVisitor, perAddress } = subscriptionRules;
  const { agency, id, subject, caseId } = wish;
  return asApplicant(agency, () =>
    office.db.transaction().execute(async (tx) => {
      if ((await tryOnce(tx, `subscribe from ${from}`, perVisitor, office.now())).blocked) return refused(tooMany);
      const address = addressIndex(office.vault, wish.email).toString('hex');
      // Answered like any other: who asks learns nothing about the mailbox of another.
      if ((await tryOnce(tx, `subscribe ${address}`, perAddress, office.now())).blocked) return allowed(null);
      const standing = subject === 'publication' || caseId === null ? null : await caseStanding(tx, subject, caseId);
      await addSubscription(tx, office.vault, wish, { at: office.now(), told: standing?.told ?? null });
      const payload = { kind: 'confirm', subscription: id };
      const key = `${mailChannel}.confirm.${id}`;
      const post = { key, agency, channel: mailChannel, object: id, version: 1, payload, recipient: null };
      await writePosts(tx, office.vault, [post], office.now());
      await audited(tx, office, reader(agency, from), 'subscriber.ask', id);
      return allowed(null);
    }),
  );
}

type Tx = Parameters<typeof writeAudit>[0];

async function audited(tx: Tx, office: Office, who: Who, deed: string, object: string): Promise<void> {
  const call = { deed, subject: 'subscription', object, agency: who.agency };
  await writeAudit(tx, { ...auditOf(office, who, call), result: 'done', reason: null });
}

export interface Asked {
  /** What it is about, in words; of a case its number. */
  readonly about: string;
  readonly rhythm: Rhythm;
  readonly confirmed: boolean;
}

/** What a confirmation link stands for; null where it is none of ours, past its days, or ended. */
export async function askedBy(office: Office, token: string): Promise<Asked | null> {
  const meant = meantBy(office.vault, 'confirm', token);
  return meant === null ? null : asApplicant(meant.agency, () => askedOf(office, meant));
}

async function askedOf(office: Office, { id }: Meant): Promise<Asked | null> {
  const found = await subscriptionOf(office.db, office.vault, id);
  if (found === null) return null;
  const { subject, caseId, rhythm, confirmed } = found;
  if (subject === 'publication' || caseId === null) return { about: wishWords(found), rhythm, confirmed };
  const standing = await caseStanding(office.db, subject, caseId);
  return { about: standing?.number ?? '', rhythm, confirmed };
}

/** Doing it twice does it once. False where nothing stands behind the link. */
export async function confirm(office: Office, token: string, from: string): Promise<boolean> {
  const meant = meantBy(office.vault, 'confirm', token);
  if (meant === null) return false;
  return asApplicant(meant.agency, () =>
    office.db.transaction().execute(async (tx) => {
      const found = await subscriptionOf(tx, office.vault, meant.id);
      if (found === null) return false;
      if (found.confirmed) return true;
      await confirmSubscription(tx, meant, office.now());
      await audited(tx, office, reader(meant.agency, from), 'subscriber.confirm', meant.id);
      return true;
    }),
  );
}

/** Ends it and erases the address at once; what waits is not sent. Null: no link of ours. Ended before is ended. */
export async function stop(office: Office, token: string, from: string): Promise<true | null> {
  const meant = meantBy(office.vault, 'stop', token);
  if (meant === null) return null;
  await asApplicant(meant.agency, () =>
    office.db.transaction().execute(async (tx) => {
      if (!(await endSubscription(tx, meant.id))) return;
      await audited(tx, office, reader(meant.agency, from), 'subscriber.stop', meant.id);
    }),
  );
  return true;
}

export function isStopLink(office: Office, token: string): boolean {
  return meantBy(office.vault, 'stop', token) !== null;
}

const tooMany: Refusal = {
  code: 'email',
  rule: 'REG-23',
  article: '《中华人民共和国政府信息公开条例》第二十三条',
  message: `从这个网络地址请求的次数过多，请${subscriptionRules.perVisitor.blockMinutes}分钟后再试。`,
};
