/** Whether the process lives, and whether it can work. */

import { z } from 'zod';

export const alive = z.strictObject({ status: z.literal('ok') });
export const readiness = z.strictObject({ database: z.boolean(), migrations: z.boolean() });
