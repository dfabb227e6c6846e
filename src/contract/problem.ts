/** What went wrong, by RFC 9457: one shape for every error. */

import { z } from 'zod';

export const problem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable word for programs'),
    detail: z.string().describe('Chinese sentence: what was found, what to do'),
    refusals: z
      .array(z.strictObject({ code: z.string(), rule: z.string(), article: z.string(), message: z.string() }))
      .readonly()
      .exactOptional(),
    fields: z
      .array(z.strictObject({ field: z.string(), message: z.string() }))
      .readonly()
      .exactOptional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof problem>;
export const problemMediaType = 'application/problem+json';
