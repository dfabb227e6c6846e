/** Carries an edition to its subscribers: messages are written for all of them at once, then sent one by one. */

import { subscriptionRules } from '#law/subscription/wish';
import type { Delivery, Mail } from '#outside/mail/mail';
import type { Db } from '#store/db';
import { editionsOf, publishedCase } from '#store/publication/published';
import {
  addToDigests,
  caseStanding,
  countSent,
  type EditionKey,
  holdPost,
  uncounted,
  writeEditionMails,
} from '#store/subscription/mailing';
import { countRefusal, forgetRefusals, type Subscription, subscriptionOf } from '#store/subscription/subscriptions';
import { recordDelivered } from '../channel/count.ts';
import type { ChannelPayload } from '../channel/posts.ts';
import type { Office } from '../office.ts';
import type { Carry } from '../outbox/deliver.ts';
import type { Letter } from '../outbox/letters.ts';
import { caseLetter, confirmLetter, digestLetter, editionLetter, type NewsLine } from './letters.ts';
import { subscriptionToken } from './token.ts';

/** Writes the messages of an edition, all or none; its withdrawal has nothing to take back from a mailbox. */
export function toSubscribers(office: Office): Carry {
  return async (parcel) => {
    const { caseId, agency, edition } = parcel.payload as unknown as ChannelPayload;
    const news = await newsOf(office, caseId, edition);
    if (news === null) return { ok: true, receipt: '没有发送：已撤下或者由新的版本代替' };
    return office.db.transaction().execute(async (tx): Promise<Delivery> => {
      if (!(await holdPost(tx, parcel))) return { ok: false, again: false, error: '已撤下，没有发送' };
      const key: EditionKey = { caseId, agency, edition };
      const each = await writeEditionMails(tx, key, { ...news, at: office.now() });
      const later = await addToDigests(tx, key, news);
      return { ok: true, receipt: each + later === 0 ? '没有订阅人' : `单独发送${each}封，列入每日汇总${later}人` };
    });
  };
}

type News = NewsLine & { readonly item: number; readonly topic: string };

/** Null where it does not stand published, or a newer edition does. */
async function newsOf(office: Office, caseId: string, edition: number): Promise<News | null> {
  const found = await publishedCase(office.db, caseId, office.today());
  const newest = (await editionsOf(office.db, caseId))[0];
  if (found === null || found.withdrawnOn !== null || newest?.number !== edition) return null;
  const { title, item, topic } = newest.content;
  return { caseId, edition, title, item, topic: topic.trim() };
}

interface MailPayload {
  readonly kind: 'confirm' | 'edition' | 'digest' | 'case';
  readonly subscription: string;
  readonly caseId?: string;
  readonly edition?: number;
  readonly editions?: readonly (readonly [string, number])[];
}

/** Sends one message, made of what stands at this moment: to whoever ended the subscription, and of what is withdrawn, nothing goes. */
export function mailToSubscriber(office: Office, mail: Mail, origin: string): Carry {
  return async (parcel) => {
    const payload = parcel.payload as unknown as MailPayload;
    const to = await subscriptionOf(office.db, office.vault, payload.subscription);
    if (to === null || (payload.kind === 'confirm') === to.confirmed) return { ok: true, receipt: '没有发送：已退订' };
    const written = await letterFor(office, to, payload, origin);
    if (written === null) return { ok: true, receipt: '没有发送：已撤下，或者由新的版本代替' };
    const sent = await mail.send({ id: parcel.key, to: to.email, ...written.letter });
    return settled(office, { to, sent, editions: written.editions });
  };
}

interface Written {
  readonly letter: Letter;
  readonly editions: readonly (readonly [string, number])[];
}

async function letterFor(
  office: Office,
  to: Subscription,
  payload: MailPayload,
  origin: string,
): Promise<Written | null> {
  const ends = { origin, stop: subscriptionToken(office.vault, 'stop', to) };
  if (payload.kind === 'confirm') {
    const token = subscriptionToken(office.vault, 'confirm', to);
    return { letter: confirmLetter(token, subscriptionRules.unconfirmedDays, ends), editions: [] };
  }
  if (payload.kind === 'case') {
    if (to.subject === 'publication' || to.caseId === null) return null;
    const standing = await caseStanding(office.db, to.subject, to.caseId);
    return standing === null ? null : { letter: caseLetter(to.subject, standing.number, ends), editions: [] };
  }
  const named = payload.editions ?? [[payload.caseId ?? '', payload.edition ?? 0] as const];
  const news = (await Promise.all(named.map(([caseId, edition]) => newsOf(office, caseId, edition)))).filter(
    (one) => one !== null,
  );
  const [first] = news;
  if (first === undefined) return null;
  const letter = payload.kind === 'digest' ? digestLetter(news, ends) : editionLetter(first, ends);
  return { letter, editions: news.map(({ caseId, edition }) => [caseId, edition]) };
}

async function settled(
  office: Office,
  {
    to,
    sent,
    editions,
  }: { readonly to: Subscription; readonly sent: Delivery; readonly editions: Written['editions'] },
): Promise<Delivery> {
  if (sent.ok) {
    await forgetRefusals(office.db, to.id);
    await countSent(office.db, await agenciesOf(office.db, editions), office.now());
    return sent;
  }
  if (sent.again) return sent;
  const ended = await countRefusal(office.db, to.id, subscriptionRules.refusals);
  return ended ? { ok: true, receipt: `${sent.error}，连续${subscriptionRules.refusals}次，已停止发送` } : sent;
}

async function agenciesOf(db: Db, editions: Written['editions']): Promise<readonly EditionKey[]> {
  const ids = editions.map(([caseId]) => caseId);
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('publication').select(['case_id', 'agency']).where('case_id', 'in', ids).execute();
  return editions.flatMap(([caseId, edition]) => {
    const agency = rows.find((row) => row.case_id === caseId)?.agency;
    return agency === undefined ? [] : [{ caseId, agency, edition }];
  });
}

/** Tells the ledger of each publication that messages of it went out. A case in other hands is told the next time. */
export async function countMailed(office: Office): Promise<void> {
  for (const one of await uncounted(office.db)) await recordDelivered(office, { ...one, channel: 'subscription' });
}
