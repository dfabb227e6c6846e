/** How addresses of the log are written, as schemas. Chat programs add parameters of their own: unknown ones are passed over. */

import { z } from 'zod';

const size = z.string().regex(/^[1-9]\d{0,14}$/);
const tree = z.string().regex(/^[1-9]\d{0,5}$/);

export const verifyQuery = z.object({
  q: z
    .string()
    .max(200)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .optional(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  problem: z.enum(['large', 'none']).optional(),
});
export const proofQuery = z.object({ tree, position: z.string().regex(/^\d{1,15}$/) });
export const consistencyQuery = z.object({ first: size, second: size, tree: tree.optional() });
