/** Carries an edition, or its withdrawal, to one channel: never both at once, never the older over the newer. */

import type { OutwardChannel } from '#law/channel/outward';
import { type ChannelDoor, type Course, callMs, type DoorKeys } from '#outside/channel/door';
import { serviceNetworkDoor } from '#outside/channel/service-network';
import { wechatDoor } from '#outside/channel/wechat';
import type { Delivery } from '#outside/mail/mail';
import {
  beginCall,
  type DeliveryKey,
  endCall,
  keepProgress,
  keepRemoval,
  type Progress,
  standingThere,
} from '#store/channel/deliveries';
import { openedChannel } from '#store/channel/settings';
import type { Parcel } from '#store/outbox/outbox';
import { editionsOf, publishedCase } from '#store/publication/published';
import type { Office } from '../office.ts';
import type { Carry } from '../outbox/deliver.ts';
import { articleOf, markOf } from './article.ts';
import { recordDelivered } from './count.ts';
import type { ChannelPayload } from './posts.ts';

export interface CarryTo {
  readonly channel: OutwardChannel;
  readonly origin: string;
  readonly signal: AbortSignal;
}

/** A delivery makes several calls, each with a limit of its own; after so long none of them is under way. */
const busySeconds = (8 * callMs) / 1000;

/** One for each run: the doors keep what they asked for once. */
export function toChannel(office: Office, to: CarryTo): Carry {
  const doors = new Map<string, ChannelDoor>();
  return async (parcel) => {
    const { caseId, agency, op, edition } = parcel.payload as unknown as ChannelPayload;
    const keys = await openedChannel(office.db, office.vault, agency, to.channel);
    if (keys === null) return { ok: false, again: true, error: '渠道还没有设置完整，请在渠道页面补齐' };
    const door = doors.get(JSON.stringify(keys)) ?? doorOf(office, to.channel, keys);
    doors.set(JSON.stringify(keys), door);
    const errand: Errand = { office, to, parcel, door, key: { caseId, agency, channel: to.channel, edition } };
    return op === 'withdraw' ? clear(errand, edition + 1) : publication(errand);
  };
}

interface Errand {
  readonly office: Office;
  readonly to: CarryTo;
  readonly parcel: Parcel;
  readonly door: ChannelDoor;
  readonly key: DeliveryKey;
}

function doorOf(office: Office, channel: OutwardChannel, keys: DoorKeys): ChannelDoor {
  return channel === 'wechat' ? wechatDoor(keys) : serviceNetworkDoor(keys, office.now);
}

function courseOf({ office, to, parcel }: Errand, key: DeliveryKey, progress: Progress): Course {
  return { key: parcel.key, progress, keep: (more) => keepProgress(office.db, key, more), signal: to.signal };
}

async function publication(errand: Errand): Promise<Delivery> {
  const { office, to, parcel, door, key } = errand;
  const found = await publishedCase(office.db, key.caseId, office.today());
  const editions = await editionsOf(office.db, key.caseId);
  const edition = editions.find(({ number }) => number === key.edition);
  if (found === null || edition === undefined) return { ok: false, again: false, error: '找不到要发送的版本' };
  const newest = editions[0]?.number ?? 0;
  if (newest > key.edition) return { ok: true, receipt: `没有发送：已由第${newest}版代替` };
  if (!door.replaces) {
    const cleared = await clear(errand, key.edition);
    if (!cleared.ok) return cleared;
  }
  const progress = await beginCall(office.db, parcel, key, busySeconds);
  if (progress === null) return { ok: false, again: false, error: '已撤下，没有发送' };
  const delivery = await door.publish(articleOf(found, edition, to.origin), courseOf(errand, key, progress));
  if (delivery.ok) {
    const counted = await recordDelivered(office, key, (tx) => endCall(tx, key, office.now()));
    return counted ? delivery : busyHere;
  }
  await endCall(office.db, key, null);
  return delivery;
}

const busyHere: Delivery = { ok: false, again: true, error: '这件信息正有人办理，稍后登记送达' };

/** Takes away every edition below `before` that may stand at the other side; waits for a call that is still under way. */
async function clear(errand: Errand, before: number): Promise<Delivery> {
  const { office, to, door, key } = errand;
  const standing = await standingThere(office.db, key, before);
  let last: Delivery = { ok: true, receipt: '没有发送过' };
  for (const { edition, progress, busy } of standing) {
    if (busy) return { ok: false, again: true, error: '发送还没有结束，结束以后撤下' };
    const own = { ...key, edition };
    const mark = markOf(to.origin, key.caseId, edition);
    last = await door.remove({ mark, caseId: key.caseId, edition }, courseOf(errand, own, progress));
    if (!last.ok) return last;
    await keepRemoval(office.db, own, office.now());
  }
  return last;
}
