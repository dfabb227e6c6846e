/** Whether a password may be tried at all: cheap questions before an expensive digest is computed (DB-02, A-12). */

import { allowed, type Decided, refused } from '#law/ruling';
import { forgive, giveBack, type Limit, type Pace, takePlace, tryOnce } from '#store/account/throttles';
import type { Office } from '../office.ts';
import type { Place } from './caller.ts';
import { addressLocked, busy, locked } from './refusals.ts';

/** Five wrong passwords for one account from one place within 15 minutes, then 30 minutes of nothing. */
const byPlace: Limit = { tries: 5, windowMinutes: 15, blockMinutes: 30 };
/** For all accounts from one address: many people stand behind that of a building. */
const byAddress: Limit = { tries: 30, windowMinutes: 15, blockMinutes: 15 };

/**
 * How fast digests are computed. Strangers together stay below 50 a minute, whatever their number: those whose address has
 * not failed yet have a lane of their own, so that a newcomer is not crowded out by those who go on guessing. Where the
 * owner has signed in before, the pace is that of a morning in a large building.
 */
const lanes = {
  known: { perMinute: 300, burst: 60 },
  fresh: { perMinute: 22, burst: 6 },
  failing: { perMinute: 14, burst: 4 },
} as const satisfies Readonly<Record<string, Pace>>;

export interface Admission {
  readonly decided: Decided<true>;
  /** A refusal goes into the audit trail when it begins, not a thousand times more. */
  readonly noteworthy: boolean;
}

/** Counts a try of this account from this place, as wrong until {@link passwordWasRight} is told otherwise. */
export async function admit(office: Office, login: string, place: Place): Promise<Admission> {
  const { db } = office;
  const now = office.now();
  const account = accountKey(login, place);
  const tried = await tryOnce(db, account, byPlace, now);
  if (tried.blocked) return { decided: refused(locked(byPlace.blockMinutes)), noteworthy: tried.justBlocked };
  let lane: keyof typeof lanes = 'known';
  if (place.known !== 'device') {
    const here = await tryOnce(db, addressKey(place), byAddress, now);
    if (here.blocked) {
      await giveBack(db, account);
      return { decided: refused(addressLocked(byAddress.blockMinutes)), noteworthy: here.justBlocked };
    }
    // By the count that this very try has made: of many at once from one address only the first is fresh.
    if (place.known === null) lane = here.tries === 1 ? 'fresh' : 'failing';
  }
  if (await takePlace(db, `password ${lane}`, lanes[lane], now)) return { decided: allowed(true), noteworthy: false };
  await notTried(office, login, place);
  return { decided: refused(busy), noteworthy: false };
}

/** The tries before it, from this place, do not count any more. */
export async function passwordWasRight(office: Office, login: string, place: Place): Promise<void> {
  await forgive(office.db, accountKey(login, place));
  if (place.known !== 'device') await giveBack(office.db, addressKey(place));
}

async function notTried(office: Office, login: string, place: Place): Promise<void> {
  await giveBack(office.db, accountKey(login, place));
  if (place.known !== 'device') await giveBack(office.db, addressKey(place));
}

const accountKey = (login: string, place: Place) => `password\0${login}\0${place.key}`;
const addressKey = (place: Place) => `password\0${place.address}`;
