/** The jobs as the administrator sees them: what each does, how it stands, when it runs next. */

import { may } from '#law/account/may';
import type { Decided } from '#law/ruling';
import { allowed } from '#law/ruling';
import { jobRows } from '#store/job/jobs';
import type { JobState } from '#store/job/tables';
import { openPosts, type PostCount } from '#store/outbox/outbox';
import type { Office, Who } from '../office.ts';
import { jobOf } from './jobs.ts';

export interface JobView {
  readonly name: string;
  readonly what: string;
  readonly state: JobState;
  /** Tries of the present run. */
  readonly tries: number;
  readonly nextAt: string;
  readonly startedAt: string | null;
  readonly doneAt: string | null;
  readonly note: string | null;
  readonly error: string | null;
}

export interface JobsView {
  readonly jobs: readonly JobView[];
  readonly posts: readonly PostCount[];
}

export async function listJobs(office: Office, who: Who): Promise<Decided<JobsView>> {
  const permitted = may(who, true, 'job.list');
  if (!permitted.ok) return permitted;
  const jobs = (await jobRows(office.db)).flatMap((row) => {
    const job = jobOf(row.name);
    if (job === null) return [];
    const { name, state, tries, next_at, started_at, done_at, last_note, last_error } = row;
    return {
      ...{ name, what: job.what, state, tries, note: last_note, error: last_error },
      ...{ nextAt: next_at, startedAt: started_at, doneAt: done_at },
    };
  });
  return allowed({ jobs, posts: await openPosts(office.db) });
}
