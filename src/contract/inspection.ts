/** The own site under the indicators, over HTTP. */

import { z } from 'zod';
import { indicatorKeys } from '#law/inspection/indicators';
import { day } from './values.ts';

export const inspectionQuery = z.strictObject({
  on: day.exactOptional().describe('As it stood in the morning of that day'),
});

export const inspectionAnswer = z
  .strictObject({
    on: day,
    vetoed: z.boolean(),
    score: z.number(),
    passed: z.boolean(),
    lines: z
      .array(
        z.strictObject({
          key: z.enum(indicatorKeys),
          rule: z.string(),
          name: z.string(),
          kind: z.enum(['veto', 'deduct', 'account']),
          windowDays: z.int().nullable(),
          threshold: z.int().nullable(),
          convention: z.boolean(),
          failed: z.boolean(),
          found: z.string(),
          points: z.number().describe('Taken off'),
          mend: z.string(),
          to: z.string(),
        }),
      )
      .readonly()
      .describe('What is to be mended first comes first'),
    trend: z
      .array(z.strictObject({ on: day, score: z.number(), vetoed: z.boolean() }))
      .readonly()
      .describe('Of the mornings before, newest first'),
  })
  .meta({ id: 'SiteInspection' });
