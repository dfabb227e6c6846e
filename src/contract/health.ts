/** Whether the process lives, and whether it can work. */

import { z } from 'zod';

export const alive = z.strictObject({ status: z.literal('ok') });
export const readiness = z.strictObject({
  database: z.boolean(),
  migrations: z.boolean(),
  jobs: z.enum(['ok', 'late']).describe('late: nobody has begun a due job for two minutes'),
  clocks: z.enum(['ok', 'apart']).describe('apart: clocks of nodes and database differ by more than two seconds'),
});
