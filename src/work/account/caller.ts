/** Who tries to sign in, as far as it can be told before the password is known: an address, perhaps a browser seen before. */

import { isIPv6 } from 'node:net';
import { isKnownAddress, isKnownDevice } from '#store/account/known-places';
import type { Office } from '../office.ts';
import { daysAfter } from './instant.ts';
import { digestOfToken } from './token.ts';

export interface Caller {
  /** Address. */
  readonly from: string;
  /** The token that this browser was given when somebody last signed in with it, or null. */
  readonly deviceToken: string | null;
  /** Browser and system in a few words, for the list of sessions. */
  readonly device: string;
}

/** Where an account is tried from. Tries are counted by place, so that a stranger's never count against the owner. */
export interface Place {
  /** Names the place in counts. */
  readonly key: string;
  /** The address, an IPv6 one as the network of one subscriber. */
  readonly address: string;
  /** The owner has been signed in from here: from this browser, or within the last month from this address. */
  readonly known: 'device' | 'address' | null;
}

const knownForDays = 30;

export async function placeOf(office: Office, caller: Caller, accountId: string | null): Promise<Place> {
  const address = networkOf(caller.from);
  const device = caller.deviceToken === null ? null : digestOfToken(caller.deviceToken);
  if (accountId === null) return { key: address, address, known: null };
  if (device !== null && (await isKnownDevice(office.db, device, accountId))) {
    return { key: `device ${device.toString('hex')}`, address, known: 'device' };
  }
  const since = daysAfter(office.now(), -knownForDays);
  const known = await isKnownAddress(office.db, address, accountId, since);
  return { key: address, address, known: known ? 'address' : null };
}

/** One subscriber has 2^64 IPv6 addresses: they count as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
