/** LISTEN: one connection of its own that hears what commits announce, and connects again when it is lost. */

import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { type Db, poolOf } from './db.ts';

export interface Ear {
  /** Gives the connection back. */
  readonly stop: () => Promise<void>;
}

const againMs = 2_000;

/**
 * Hears the channels until told to stop. What is said while the connection is lost is not heard: `missed` is called when it
 * stands again, so that the listener can look for itself. `stands`: told whenever the connection begins or ceases to hear.
 */
export function listen(
  db: Db,
  channels: readonly string[],
  heard: (channel: string, payload: string) => void,
  missed: () => void,
  stands: (heard: boolean) => void = () => undefined,
): Ear {
  const stop = new AbortController();
  const hearing = (async () => {
    for (let again = false; !stop.signal.aborted; again = true) {
      const stood = () => {
        if (again) missed();
        stands(true);
      };
      await hearUntilLost(db, channels, heard, stood, stop.signal).catch(() => undefined);
      stands(false);
      await pause(againMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stop.abort();
      await hearing;
    },
  };
}

async function hearUntilLost(
  db: Db,
  channels: readonly string[],
  heard: (channel: string, payload: string) => void,
  stands: () => void,
  stop: AbortSignal,
): Promise<void> {
  const client: PoolClient = await poolOf(db).connect();
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  const told = new Promise<void>((resolve) => {
    client.once('error', () => resolve());
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', ({ channel, payload = '' }) => heard(channel, payload));
  try {
    for (const channel of channels) await client.query(`listen ${channel}`);
    stands();
    if (!stop.aborted) await Promise.race([ended, told]);
  } finally {
    // Never back into the pool: whoever got it next would hear on.
    client.release(true);
    await ended;
  }
}
