/** Who waits for notifications at this node: each is told of a change, and of the end of the session that the wait belongs to. */

import { listen } from '#store/listen';
import { notificationChannel } from '#store/notification/notifications';
import type { Held } from '../account/session.ts';
import type { Office } from '../office.ts';
import { asActor } from '../scope.ts';
import { ownUnread } from './own.ts';

export interface Waiting {
  readonly held: Held;
  readonly unread: (count: number) => void;
  /** The session has ended, or the program is being stopped: nothing more will come. */
  readonly over: (why: 'session' | 'stopped') => void;
}

export interface Watch {
  /** False where this person waits in too many windows already. Call what it returns when the wait is given up. */
  readonly join: (waiting: Waiting) => (() => void) | null;
  readonly stop: () => Promise<void>;
}

/** A browser opens six connections to one server: some are left for work. */
const windowsOfOne = 3;
const sessionChannel = 'gongkai_session';

/** Listens from the first who waits on; an idle program holds no connection for it. */
export function watchNotifications(office: Office): Watch {
  const all = new Set<Waiting>();
  const count = async (waiting: Waiting) => {
    const { who } = waiting.held;
    const unread = await asActor(who, [who.agency], () => ownUnread(office, who)).catch(() => null);
    if (unread !== null && all.has(waiting)) waiting.unread(unread);
  };
  const heard = (channel: string, payload: string) => {
    for (const waiting of all) {
      if (channel === notificationChannel && waiting.held.who.accountId === payload) void count(waiting);
      if (channel === sessionChannel && waiting.held.session === payload) end(waiting, 'session');
    }
  };
  const end = (waiting: Waiting, why: 'session' | 'stopped') => {
    if (all.delete(waiting)) waiting.over(why);
  };
  const start = () =>
    listen(office.db, [notificationChannel, sessionChannel], heard, () => {
      for (const waiting of all) void count(waiting);
    });
  let ear: ReturnType<typeof start> | null = null;
  let stopped = false;
  return {
    join: (waiting) => {
      const windows = [...all].filter(({ held }) => held.who.accountId === waiting.held.who.accountId);
      if (stopped || windows.length >= windowsOfOne) return null;
      ear ??= start();
      all.add(waiting);
      void count(waiting);
      return () => all.delete(waiting);
    },
    stop: async () => {
      stopped = true;
      for (const waiting of all) end(waiting, 'stopped');
      await ear?.stop();
    },
  };
}
