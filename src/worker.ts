/** The hands of the program: starts what is due, second by second, until told to stop. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Premises } from '#work/job/job';
import { leave, report } from '#work/job/presence';
import { enrol, type JobTable, startDue, type Watcher } from '#work/job/work';
import type { Office } from '#work/office';

export interface Worker {
  /** Ends the work: what runs is told, given back, and awaited. */
  readonly stop: () => Promise<void>;
}

const roundMs = 1_000;
const reportEveryRounds = 10;

/** Starts working at once. A database that is away is waited for. */
export function startWorker(office: Office, premises: Premises, table: JobTable, watcher: Watcher): Worker {
  const stop = new AbortController();
  const running = new Set<Promise<void>>();
  const work = async () => {
    let enrolled = false;
    for (let round = 0; !stop.signal.aborted; round += 1) {
      try {
        if (!enrolled) await enrol(office, table);
        enrolled = true;
        if (round % reportEveryRounds === 0) await report(office, premises.node);
        for (const end of await startDue(office, premises, table, stop.signal, watcher)) {
          const kept: Promise<void> = end
            .catch((error) => watcher.finished('', 'failed', error))
            .finally(() => running.delete(kept));
          running.add(kept);
        }
      } catch (error) {
        watcher.finished('', 'failed', error);
      }
      await pause(roundMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const working = work();
  return {
    stop: async () => {
      stop.abort();
      await working;
      await Promise.all(running);
      await leave(office, premises.node).catch(() => undefined);
    },
  };
}
