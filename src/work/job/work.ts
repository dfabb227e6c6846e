/** One round of work: claims what is due, runs it, settles it. Called again and again by each node. */

import {
  type Claim,
  claimJobs,
  enrolJobs,
  failJob,
  finishJob,
  renewLease,
  returnJob,
  triesOfRun,
} from '#store/job/jobs';
import type { Office } from '../office.ts';
import { errorWords, type Job, type Premises } from './job.ts';

export type JobTable = Readonly<Record<string, Job>>;

/** What the worker tells of its jobs to the log and the metrics. */
export interface Watcher {
  readonly finished: (job: string, how: 'done' | 'failed', error?: unknown) => void;
}

/** Gives every job its row. At each start, so that a job that a release adds or drops needs no migration. */
export async function enrol(office: Office, table: JobTable): Promise<void> {
  await enrolJobs(office.db, new Map(Object.entries(table).map(([name, job]) => [name, job.every])));
}

/** Starts every due job and returns their ends. `stop` aborted: what runs is told, and given back to be started again. */
export async function startDue(
  office: Office,
  premises: Premises,
  table: JobTable,
  stop: AbortSignal,
  watcher: Watcher,
): Promise<readonly Promise<void>[]> {
  const claims = await claimJobs(office.db, Object.keys(table), premises.node);
  return claims.flatMap((claim) => {
    const job = table[claim.name];
    return job === undefined ? [] : [runClaimed(office, premises, { claim, job }, stop, watcher)];
  });
}

const renewEveryMs = 8_000;

async function runClaimed(
  office: Office,
  premises: Premises,
  { claim, job }: { readonly claim: Claim; readonly job: Job },
  stop: AbortSignal,
  watcher: Watcher,
): Promise<void> {
  const lost = new AbortController();
  const renewing = setInterval(() => {
    renewLease(office.db, claim).then(
      (held) => held || lost.abort(),
      () => undefined, // The database is away: the lease runs out by itself.
    );
  }, renewEveryMs);
  try {
    // Three tries ended without a word: whoever ran it died of it.
    if (claim.tries > triesOfRun) {
      await failJob(office.db, claim, job.every, '运行中程序三次中断，没有办完');
      watcher.finished(claim.name, 'failed');
      return;
    }
    const note = await job.run({ office, premises, signal: AbortSignal.any([stop, lost.signal]) });
    await finishJob(office.db, claim, job.every, note);
    watcher.finished(claim.name, 'done');
  } catch (error) {
    if (stop.aborted) return void (await returnJob(office.db, claim));
    watcher.finished(claim.name, 'failed', error);
    await failJob(office.db, claim, job.every, errorWords(error));
  } finally {
    clearInterval(renewing);
  }
}
