/** Runs a job now, also one that was given up; posts that were set aside on its channel are tried again with it. */

import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { hastenJob } from '#store/job/jobs';
import { releasePosts } from '#store/outbox/outbox';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { jobOf } from './jobs.ts';

const channelPrefix = 'outbox.';

export async function retryJob(office: Office, who: Who, name: string): Promise<Decided<null>> {
  const call = { deed: 'job.retry', subject: 'operation', object: name, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    if (jobOf(name) === null || !(await hastenJob(tx, name))) return refused(noSuchJob);
    if (name.startsWith(channelPrefix)) await releasePosts(tx, name.slice(channelPrefix.length));
    return allowed({ value: null, changes: [] });
  });
}

const noSuchJob: Refusal = {
  code: 'job-missing',
  rule: 'operation',
  article: '后台任务',
  message: '没有这项后台任务。请刷新页面，从列表中选择。',
};
