/** What an edition and a withdrawal send out, written in the transaction of their act: with it or not at all. */

import { outwardChannels, type PostedChannel, postedChannels } from '#law/channel/outward';
import { postsOf } from '#store/channel/deliveries';
import { channelsOf } from '#store/channel/settings';
import type { Tx } from '#store/db';
import { type Post, withdrawPosts, writePosts } from '#store/outbox/outbox';
import { withdrawMails } from '#store/subscription/mailing';
import type { Office } from '../office.ts';

export interface ChannelPayload {
  readonly caseId: string;
  readonly agency: string;
  readonly op: 'publish' | 'withdraw';
  readonly edition: number;
}

/** The edition goes to every channel that is switched on, and to whoever asked for it by mail. */
export async function sendEdition(
  tx: Tx,
  office: Office,
  { caseId, agency, edition }: { readonly caseId: string; readonly agency: string; readonly edition: number },
): Promise<void> {
  const on = (await channelsOf(tx, agency)).filter((one) => one.on);
  const to: readonly PostedChannel[] = [...on.map(({ channel }) => channel), 'subscription'];
  const posts = to.map((channel) => postOf(channel, { caseId, agency, op: 'publish', edition }));
  await writePosts(tx, office.vault, posts, office.now());
}

export function postOf(channel: PostedChannel, payload: ChannelPayload): Post {
  const { caseId, agency, op, edition } = payload;
  // Stands after every edition, so that it is delivered after them and no withdrawal stops it.
  const version = op === 'publish' ? edition : edition + 1;
  const key = `${channel}.${caseId}.${op}.${edition}`;
  return { key, agency, channel, object: caseId, version, payload: { ...payload }, recipient: null };
}

/** What waits is stopped; what went out, or may have, is taken back. Channels that never heard of it are not bothered. */
export async function takeBack(
  tx: Tx,
  office: Office,
  { caseId, agency, editions }: { readonly caseId: string; readonly agency: string; readonly editions: number },
): Promise<void> {
  const sent = new Set((await postsOf(tx, caseId)).map(({ channel }) => channel));
  for (const channel of postedChannels) await withdrawPosts(tx, { channel, object: caseId, version: editions });
  // After the post of the edition: who writes its messages holds that, and has written them or will not.
  await withdrawMails(tx, caseId);
  for (const channel of outwardChannels) {
    if (!sent.has(channel)) continue;
    const post = postOf(channel, { caseId, agency, op: 'withdraw', edition: editions });
    await writePosts(tx, office.vault, [post], office.now());
  }
}
