/** Figures of the program at work, for whatever watches it. */

import { hoursSinceBackup } from '#store/backup/backups';
import { jobRows, overdueSeconds } from '#store/job/jobs';
import { nodes } from '#store/job/nodes';
import { openPosts } from '#store/outbox/outbox';
import type { Office } from '../office.ts';

export interface OperationFigures {
  readonly jobsFailed: number;
  readonly jobsLateSeconds: number;
  readonly postsOpen: number;
  readonly postsQuarantined: number;
  /** Null: there is no backup. */
  readonly backupAgeHours: number | null;
  readonly nodes: number;
  readonly skewMs: number;
}

export async function operationFigures(office: Office): Promise<OperationFigures> {
  const { db } = office;
  const [jobs, jobsLateSeconds, posts, backupAgeHours, { alive, skewMs }] = await Promise.all([
    jobRows(db),
    overdueSeconds(db),
    openPosts(db),
    hoursSinceBackup(db),
    nodes(db),
  ]);
  return {
    jobsFailed: jobs.filter(({ state }) => state === 'failed').length,
    jobsLateSeconds,
    postsOpen: posts.reduce((sum, { open }) => sum + open, 0),
    postsQuarantined: posts.reduce((sum, { quarantined }) => sum + quarantined, 0),
    backupAgeHours,
    nodes: alive,
    skewMs,
  };
}
