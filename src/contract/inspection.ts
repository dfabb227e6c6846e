/** The own site under the indicators, over HTTP. */

import { z } from 'zod';
import { indicatorKeys } from '#law/inspection/indicators';
import { day } from './values.ts';

export const inspectionAnswer = z
  .strictObject({
    today: day,
    vetoed: z.boolean(),
    score: z.number(),
    passed: z.boolean(),
    lines: z
      .array(
        z.strictObject({
          key: z.enum(indicatorKeys),
          rule: z.string(),
          name: z.string(),
          kind: z.enum(['veto', 'deduct']),
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
  })
  .meta({ id: 'SiteInspection' });
