/** How fast the agency's station reads: looked at, and set; scripts begin with it. */

import { may } from '#law/account/may';
import { decideSpeed, readingSpeed } from '#law/channel/broadcast';
import { allowed, type Decided } from '#law/ruling';
import { speedOf, storeSpeed } from '#store/channel/broadcast-speed';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

/** Characters a minute. */
export async function broadcastSpeed(office: Office, who: Who): Promise<Decided<number>> {
  const permitted = may(who, true, 'publication.view');
  return permitted.ok ? allowed((await speedOf(office.db, who.agency)) ?? readingSpeed.usual) : permitted;
}

export function setBroadcastSpeed(office: Office, who: Who, perMinute: number): Promise<Decided<null>> {
  const call = { deed: 'channel.set', subject: 'setting', object: 'broadcast-speed', agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const decided = decideSpeed(perMinute);
    if (!decided.ok) return decided;
    const before = (await speedOf(tx, who.agency)) ?? readingSpeed.usual;
    await storeSpeed(tx, who.agency, decided.value);
    return allowed({ value: null, changes: [], around: { before: `${before}`, after: `${decided.value}` } });
  });
}
