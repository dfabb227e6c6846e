/** What the page of operations asks the server, and tells it to do. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';

/** Jobs go on while one looks: asked again as long as the page is open. */
const againMs = 5_000;

export function useJobs() {
  return useQuery({
    queryKey: keys.jobs,
    queryFn: () => dataOf(api.GET('/api/operations/jobs')),
    refetchInterval: againMs,
  });
}

export type JobList = NonNullable<ReturnType<typeof useJobs>['data']>;
export type Job = JobList['jobs'][number];

export function useBackups() {
  return useQuery({
    queryKey: keys.backups,
    queryFn: () => dataOf(api.GET('/api/operations/backups')),
    refetchInterval: againMs,
  });
}

export type Backup = NonNullable<ReturnType<typeof useBackups>['data']>['backups'][number];

/** Makes a job due now. */
export function useRunNow() {
  return useMutation({
    mutationFn: (name: string) => done(api.POST('/api/operations/jobs/{name}/run', { params: { path: { name } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.jobs }),
  });
}
