/** Who follows a matter at this node: told when it moves. One connection listens for all of them. */

import { listen } from '#store/listen';
import { matterChannel } from '#store/matter/ingest';
import type { Office } from '../office.ts';

export interface Follower {
  readonly matter: number;
  /** Address that it comes from: one place does not take all. */
  readonly from: string;
  readonly moved: () => void;
  /** The program is being stopped. */
  readonly over: () => void;
}

export interface MatterWatch {
  /** Null where too many follow already; call what it returns when the wait is given up. */
  readonly join: (follower: Follower) => (() => void) | null;
  readonly stop: () => Promise<void>;
}

const mostOfNode = 2_000;
const mostOfPlace = 200;

/** Listens from the first who follows on; an idle program holds no connection for it. */
export function watchMatters(office: Office): MatterWatch {
  const byMatter = new Map<number, Set<Follower>>();
  const all = new Set<Follower>();
  const start = () =>
    listen(
      office.db,
      [matterChannel],
      (_channel, payload) => {
        for (const id of payload.split(',')) for (const one of byMatter.get(Number(id)) ?? []) one.moved();
      },
      () => {
        for (const one of all) one.moved();
      },
    );
  let ear: ReturnType<typeof start> | null = null;
  let stopped = false;
  const leave = (follower: Follower) => {
    all.delete(follower);
    const same = byMatter.get(follower.matter);
    same?.delete(follower);
    if (same?.size === 0) byMatter.delete(follower.matter);
  };
  return {
    join: (follower) => {
      const near = [...all].filter(({ from }) => from === follower.from).length;
      if (stopped || all.size >= mostOfNode || near >= mostOfPlace) return null;
      ear ??= start();
      all.add(follower);
      const same = byMatter.get(follower.matter) ?? new Set();
      byMatter.set(follower.matter, same.add(follower));
      return () => leave(follower);
    },
    stop: async () => {
      stopped = true;
      for (const one of all) one.over();
      all.clear();
      byMatter.clear();
      await ear?.stop();
    },
  };
}
