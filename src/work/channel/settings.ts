/** The channels of an agency: what is set for each, how much went out in a period, and which publications those were. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { type ChannelWish, decideChannel, type OutwardChannel, outwardChannels } from '#law/channel/outward';
import { type Channel, channels } from '#law/publication/events';
import { allowed, type Decided } from '#law/ruling';
import { deliveredCounts, deliveredList } from '#store/channel/deliveries';
import { channelsOf, type KeptChannel, keepChannel } from '#store/channel/settings';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export interface ChannelLine {
  readonly channel: Channel;
  readonly name: string;
  /** Publications delivered in the period. */
  readonly delivered: number;
  /** Null: nothing is carried there by the program. */
  readonly setting: Omit<KeptChannel, 'channel'> | null;
}

const unset = { on: false, address: '', account: '', cover: '', secretKept: false } as const;
const isOutward = (channel: Channel): channel is OutwardChannel =>
  (outwardChannels as readonly string[]).includes(channel);

export async function listChannels(office: Office, who: Who, period: Period): Promise<Decided<readonly ChannelLine[]>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const kept = await channelsOf(office.db, who.agency);
  const counts = await deliveredCounts(office.db, who.agency, period.from, period.to);
  return allowed(
    (Object.keys(channels) as Channel[]).map((channel) => {
      const { channel: _, ...setting } = kept.find((one) => one.channel === channel) ?? { channel, ...unset };
      const delivered = counts.find((line) => line.channel === channel)?.n ?? 0;
      return { channel, name: channels[channel], delivered, setting: isOutward(channel) ? setting : null };
    }),
  );
}

const mostListed = 1000;

/** The publications that a count counts, newest first. */
export async function listDelivered(office: Office, who: Who, channel: Channel, period: Period) {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  return allowed(await deliveredList(office.db, who.agency, { channel, ...period, limit: mostListed }));
}

export function setChannel(
  office: Office,
  who: Who,
  channel: OutwardChannel,
  wish: ChannelWish,
): Promise<Decided<null>> {
  const call = { deed: 'channel.set', subject: 'setting', object: `channel:${channel}`, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const before = (await channelsOf(tx, who.agency)).find((one) => one.channel === channel);
    const decided = decideChannel(channel, wish, before?.secretKept ?? false);
    if (!decided.ok) return decided;
    await keepChannel(tx, office.vault, who.agency, channel, { ...decided.value, secret: wish.secret });
    const after = { ...decided.value, secret: wish.secret === null ? '未改' : '已更换' };
    const around = { before: before === undefined ? '' : JSON.stringify(before), after: JSON.stringify(after) };
    return allowed({ value: null, changes: [], around });
  });
}
