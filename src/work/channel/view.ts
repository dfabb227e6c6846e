/** One publication and its channels: how each delivery stands, and what a person can do about it. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import type { PostedChannel } from '#law/channel/outward';
import { type Channel, channels } from '#law/publication/events';
import { foldPublication } from '#law/publication/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type PostLine, postsOf, releaseOf } from '#store/channel/deliveries';
import { channelsOf } from '#store/channel/settings';
import { ledgerCase } from '#store/ledger/ledger';
import { writePosts } from '#store/outbox/outbox';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from '../publication/edit.ts';
import { postOf } from './posts.ts';

export interface DeliveryView {
  readonly channel: Channel;
  readonly name: string;
  /** Day of the first delivery, which counts; null: it has not been delivered there. */
  readonly deliveredOn: Day | null;
  /** Newest first. */
  readonly posts: readonly Omit<PostLine, 'channel'>[];
  /** It can be sent, or tried again, by hand. */
  readonly sendable: boolean;
}

export async function deliveriesOf(
  office: Office,
  who: Who,
  caseId: string,
): Promise<Decided<readonly DeliveryView[]>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'publication', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
  const posts = await postsOf(office.db, caseId);
  const on = (await channelsOf(office.db, who.agency)).filter((one) => one.on).map(({ channel }) => channel);
  const { editions, withdrawn } = foldPublication(found.events);
  const stands = withdrawn === null && editions > 0;
  const mayRelease = may(who, true, 'publication.publish').ok;
  return allowed(
    (Object.keys(channels) as Channel[]).map((channel) => {
      const own = posts.filter((post) => post.channel === channel).map(({ channel: _, ...post }) => post);
      const delivered = found.events.find((event) => event.type === 'delivered' && event.channel === channel);
      const aside = own.some(({ state }) => state === 'quarantined');
      const chosen = channel === 'enterpriseCode' && delivered === undefined;
      const unsent = own.length === 0 && stands && (chosen || on.some((one) => one === channel));
      return {
        ...{ channel, name: channels[channel], deliveredOn: delivered?.on ?? null },
        posts: own.toReversed(),
        sendable: mayRelease && (aside || unsent),
      };
    }),
  );
}

/** Sends what was never sent to this channel, or tries again what was set aside. */
export function sendToChannel(
  office: Office,
  who: Who,
  caseId: string,
  channel: PostedChannel,
): Promise<Decided<null>> {
  const call = { deed: 'publication.publish', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'publication', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
    const done = { value: null, changes: [], around: { before: '', after: channels[channel] } };
    if ((await releaseOf(tx, caseId, channel)) > 0) return allowed(done);
    const { editions, withdrawn } = foldPublication(found.events);
    const on =
      channel === 'subscription' || (await channelsOf(tx, who.agency)).some((one) => one.on && one.channel === channel);
    const known = (await postsOf(tx, caseId)).some((post) => post.channel === channel);
    if (!on || known || withdrawn !== null || editions === 0) return refused(nothingToSend);
    const post = postOf(channel, { caseId, agency: who.agency, op: 'publish', edition: editions });
    await writePosts(tx, office.vault, [post], office.now());
    return allowed(done);
  });
}

/** 企业码 shows what was put there as long as it stands published: putting it there is its delivery. */
export function putBehindCode(office: Office, who: Who, caseId: string): Promise<Decided<null>> {
  const call = { deed: 'publication.publish', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'publication', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
    const { agency, events: before } = found;
    const { editions, withdrawn } = foldPublication(before);
    const there = before.some((event) => event.type === 'delivered' && event.channel === 'enterpriseCode');
    if (withdrawn !== null || editions === 0 || there) return refused(nothingToSend);
    const event = { type: 'delivered', on: office.today(), channel: 'enterpriseCode' } as const;
    return allowed({ value: null, changes: [{ subject: 'publication', caseId, agency, before, events: [event] }] });
  });
}

const nothingToSend: Refusal = {
  code: 'channel-nothing-to-send',
  rule: 'REG-23',
  article: '第二十三条',
  message: '这个渠道现在没有要发送的内容：没有启用、已经发送，或者信息没有发布。请刷新页面核对。',
};
