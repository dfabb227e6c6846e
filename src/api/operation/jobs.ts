/** Jobs: /api/operations/jobs, and running one now. */

import { z } from 'zod';
import { jobAddress, jobList } from '#contract/operations';
import { listJobs } from '#work/job/list';
import { retryJob } from '#work/job/retry';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function jobRoutes(api: Api, office: Office): void {
  api.get(
    '/operations/jobs',
    {
      config: { deed: 'job.list', unasked: true },
      schema: {
        operationId: 'listJobs',
        summary: 'Jobs with state, tries, last error and next run; the outbox by channel',
        response: { 200: jobList, ...problemResponses },
      },
    },
    async (request) => settled(await listJobs(office, whoOf(request))),
  );

  api.post(
    '/operations/jobs/:name/run',
    {
      config: { deed: 'job.retry' },
      schema: {
        operationId: 'retryJob',
        summary: 'Run a job now, also one that was given up',
        params: jobAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => retryJob(one, whoOf(request), request.params.name));
      return reply.code(204).send();
    },
  );
}
