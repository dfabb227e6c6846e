/** Whether the nodes and their jobs are well: what `/readyz` tells and an alarm is raised for. */

import { overdueSeconds } from '#store/job/jobs';
import { nodes } from '#store/job/nodes';
import type { Office } from '../office.ts';

/** A job that nobody has begun for this long means that no node works. */
const jobsLateSeconds = 120;
/** Clocks farther apart than this are not trusted (DB-24). */
const clocksApartMs = 2_000;

export interface OperationState {
  readonly jobs: 'ok' | 'late';
  readonly clocks: 'ok' | 'apart';
  readonly skewMs: number;
}

export async function operationState(office: Office): Promise<OperationState> {
  const [late, { skewMs }] = await Promise.all([overdueSeconds(office.db), nodes(office.db)]);
  return {
    jobs: late > jobsLateSeconds ? 'late' : 'ok',
    clocks: skewMs > clocksApartMs ? 'apart' : 'ok',
    skewMs,
  };
}
